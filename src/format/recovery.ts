/**
 * Reads what can be read of a file with syntax errors.
 *
 * A YAML parser that meets an unclosed quote or bracket takes the rest of the file for a part of it, and after a slip in the
 * indentation it puts everything below in the wrong place. People see at once where the next event begins, since it is
 * indented like the one before. So does this:
 *
 *     file → keys at the left margin → entries of `events:`, `documents:` … → keys of the entry → one `key: value`
 *      `divide-file.ts`       `divide-events.ts`, `divide-list.ts`, `divide-map.ts`              `line-repair.ts`
 *
 * A piece of text that cannot be read is divided at the lines that stand in the column of most of its keys or dashes, and each
 * part is read by itself, until a single `key: value` is left. That is mended where there is no doubt what was meant, with an
 * error that says so; otherwise it is left out, and `standsAlone` tells what the loss costs.
 *
 * JSON has no such indentation that could be relied on; `bracket-recovery.ts` reads it.
 */
import {readBrackets} from './bracket-recovery.js';
import {divideEvents, isListOfEvents} from './divide-events.js';
import {divideFile} from './divide-file.js';
import {divideList} from './divide-list.js';
import {divideMap} from './divide-map.js';
import type {Path, Report, Span} from './finding.js';
import {hasIdsForKeys, knownAt, sections} from './known-keys.js';
import {limits} from './limits.js';
import {repairValue} from './line-repair.js';
import {linesOf, type Line} from './lines.js';
import type {Placed} from './placed.js';
import {recoveryWith, type Recovery} from './recovery-reader.js';
import {withSpacesForTabs} from './tab-repair.js';
import {spanOfText, type Fragment} from './yaml-fragment.js';

/**
 * @param stopped where the fast reader stopped.
 * @returns null where nothing of the file can be read.
 */
export function recover(text: string, stopped: Span, report: Report): Placed | null {
  const large = text.length > limits.tolerantCharacters;
  const source = text.replace(/^(?:%.*|---(?=\s|$))/gm, marker => ' '.repeat(marker.length));
  if (/^(?:[^\S\n]*(?:#.*)?\n)*\s*[[{]/.test(source)) {
    // Nothing but the library could find its way in it, and a page would stand still meanwhile.
    if (!large) return readBrackets({source, offset: 0}, report);
    report('too-large-to-mend', stopped);
    return null;
  }
  const whole = {source: withSpacesForTabs(source, report), offset: 0};
  return recoveryWith(report, divide, large).divide(whole, []);
}

function divide(fragment: Fragment, path: Path, recovery: Recovery): Placed | null {
  if (path.length >= limits.depth) {
    recovery.report('too-deep', spanOfText(fragment));
    return null;
  }
  const lines = linesOf(fragment).filter(line => line.look !== 'blank');
  const isKey = lines.some(line => line.look === 'key' && isKeyOfMap(line, lines[0], path));
  if (path.length === 0 && isKey) return divideFile(fragment, lines, recovery);
  if (isListOfEvents(path, lines)) return divideEvents(fragment, lines, path, recovery);
  if (lines[0]?.look === 'dash' || isMeantAsList(path, lines))
    return divideList(fragment, lines, path, recovery);
  return isKey ? divideMap(fragment, lines, path, recovery) : repairValue(fragment, path, recovery);
}

/** Whether a key shows that a map is meant: it stands below the first line, or where only a map can be. */
function isKeyOfMap({indent, key}: Line, first: Line | undefined, path: Path): boolean {
  if (path.length === 0 || indent === first?.indent || hasIdsForKeys(path)) return true;
  return path.length === 2 && sections.has(String(path[0])) && knownAt(path).includes(key ?? '');
}

/** Whether the first item has lost its dash where others have theirs. */
function isMeantAsList(path: Path, lines: readonly Line[]): boolean {
  const name = path.at(-1);
  return (name === 'evidence' || name === 'relations') && lines.some(({look}) => look === 'dash');
}
