/**
 * Reads what can be read of a file with syntax errors.
 *
 * A YAML parser that meets an unclosed quote or bracket takes the rest of the file for a part of it, and after a slip in the
 * indentation it puts everything below in the wrong place. People see at once where the next event begins, since it is
 * indented like the one before. So does this:
 *
 *     file → keys at the left margin → entries of `events:`, `documents:` … → keys of the entry → one `key: value`
 *
 * A piece of text that cannot be read is divided at the lines that are indented like its first one, and each part is read by
 * itself, until a single `key: value` is left. That is mended where there is no doubt what was meant (`line-repair.ts`), with
 * an error that says so; otherwise it is left out, and `standsAlone` tells what the loss costs.
 *
 * JSON has no such indentation that could be relied on; `bracket-recovery.ts` reads it.
 */
import {readBrackets} from './bracket-recovery.js';
import type {Report, Span} from './finding.js';
import {limits} from './limits.js';
import {repairValue} from './line-repair.js';
import {keyPattern, linesOf, textOf, type Line} from './lines.js';
import type {Placed, PlacedEntry, PlacedList, PlacedMap} from './placed.js';
import {recoveryWith, type Recovery} from './recovery-reader.js';
import {spanOfText, standsAlone, type Fragment} from './yaml-fragment.js';

/** Null where nothing of the file can be read. */
export function recover(text: string, report: Report): Placed | null {
  const source = text.replace(/^(?:%.*|---(?=\s|$))/gm, marker => ' '.repeat(marker.length));
  const whole = {source, offset: 0};
  return /^(?:[^\S\n]*(?:#.*)?\n)*\s*[[{]/.test(source)
    ? readBrackets(whole, report)
    : divide(whole, 0, recoveryWith(report));
}

function read(fragment: Fragment, depth: number, recovery: Recovery): Placed | null {
  const {errors, value} = recovery.read(fragment, depth);
  return errors.length > 0 ? divide(fragment, depth, recovery) : value;
}

function divide(fragment: Fragment, depth: number, recovery: Recovery): Placed | null {
  if (depth >= limits.depth) {
    recovery.report('too-deep', spanOfText(fragment));
    return null;
  }
  const lines = linesOf(fragment).filter(line => line.look !== 'blank');
  const first = lines[0];
  const beside = lines.filter(line => line.indent === first?.indent);
  if (first?.look === 'dash') return divideList(fragment, lines, depth, recovery);
  if (beside.some(line => line.look === 'key')) return divideMap(fragment, lines, depth, recovery);
  return repairValue(fragment, depth, recovery);
}

/** A run of lines of a fragment, and the line that made it begin. */
interface Chunk extends Fragment {
  readonly first: Line;
}

function chunksOf({source, offset}: Fragment, starts: readonly Line[]): Chunk[] {
  return starts.map((first, index) => ({
    first,
    source: source.slice(first.start, starts[index + 1]?.start),
    offset: offset + first.start,
  }));
}

function divideList(
  fragment: Fragment,
  lines: readonly Line[],
  depth: number,
  recovery: Recovery,
): PlacedList {
  const {indent = 0, contentIndent = 0} = lines[0] ?? {};
  let afterStray = false;
  const starts = lines.filter(line => {
    if (line.tab || line.look === 'bracket') return false;
    const dash = line.look === 'dash' && line.indent < contentIndent;
    const stray = line.look !== 'dash' && line.indent <= indent && !afterStray;
    afterStray = stray || (afterStray && !dash);
    return dash || stray;
  });
  const items = chunksOf(fragment, starts).flatMap(chunk => {
    if (chunk.first.look !== 'dash') return [readStrayItem(chunk, depth, recovery)];
    if (chunk.first.indent !== indent) recovery.report('bad-indentation', spanOfLine(chunk), true);
    return readItem(chunk, depth, recovery);
  });
  return {kind: 'list', items: items.filter(item => item !== null), ...spanOfText(fragment)};
}

/** One item with its dash, which is more than one where a dash was forgotten in it. */
function readItem(chunk: Chunk, depth: number, recovery: Recovery): readonly (Placed | null)[] {
  const {errors, value} = recovery.read(chunk, depth);
  if (errors.length === 0) return value?.kind === 'list' ? value.items : [value];
  // Without the dash, every key of the item stands in the same column.
  return [divide({...chunk, source: chunk.source.replace('-', ' ')}, depth + 1, recovery)];
}

/** Lines among the items, in the column of the dashes or left of it, that begin with none. */
function readStrayItem(chunk: Chunk, depth: number, recovery: Recovery): Placed | null {
  if (chunk.first.look === 'key') {
    recovery.report('missing-dash', spanOfLine(chunk));
    return read(chunk, depth + 1, recovery);
  }
  if (/^\s*-\S/.test(chunk.source)) recovery.report('missing-space', spanOfLine(chunk), '-', false);
  else recovery.report('yaml-syntax', spanOfLine(chunk));
  return null;
}

function divideMap(
  fragment: Fragment,
  lines: readonly Line[],
  depth: number,
  recovery: Recovery,
): PlacedMap | null {
  // At the margin nothing can be indented less by mistake; inside, the first line tells the column.
  const indent = depth === 0 ? Math.min(...lines.map(line => line.indent)) : (lines[0]?.indent ?? 0);
  const starts = lines.filter((line, index) => {
    if (index === 0) return true;
    const isBeside = line.indent <= indent && !line.tab && line.look !== 'dash' && line.look !== 'bracket';
    return isBeside && !(depth === 0 && isInsideList(fragment, lines, index));
  });
  const entries = new Map<string, PlacedEntry>();
  let whole = true;
  for (const chunk of chunksOf(fragment, starts)) {
    const read = readEntries(chunk, indent, depth, recovery);
    if (read.length === 0) whole = false;
    for (const [key, entry] of read) {
      if (entries.has(key)) {
        recovery.report('duplicate-key', entry.key, key);
        whole = false;
      } else {
        entries.set(key, entry);
      }
    }
  }
  return whole || standsAlone(depth) ? {kind: 'map', entries, ...spanOfText(fragment)} : null;
}

/**
 * Whether a line at the left margin has slipped there from the list that goes on below it: it is no key, or it has its value
 * beside it, so that what follows with a dash cannot belong to it.
 */
function isInsideList({source}: Fragment, lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  let next = index + 1;
  while (lines[next] && lines[next]?.look !== 'dash' && lines[next]?.indent !== 0) next++;
  if (!line || lines[next]?.look !== 'dash') return false;
  const written = source.slice(line.start, source.indexOf('\n', line.start));
  return !/^(?:[^:]|:\S)*:\s*(?:#.*)?$/.test(written);
}

type NamedEntry = readonly [string, PlacedEntry];

/** One `key: value` with the lines that belong to it; none where it had to be left out. */
function readEntries(chunk: Chunk, indent: number, depth: number, recovery: Recovery): readonly NamedEntry[] {
  if (chunk.first.indent < indent) {
    recovery.report('bad-indentation', spanOfLine(chunk), false);
    return [];
  }
  if (chunk.first.look !== 'key') return readStrayLine(chunk, depth, recovery);
  const {errors, value} = recovery.read(chunk, depth);
  if (errors.length > 0) return divideEntry(chunk, depth, recovery);
  return value?.kind === 'map' ? [...value.entries] : [];
}

function divideEntry(chunk: Chunk, depth: number, recovery: Recovery): readonly NamedEntry[] {
  const [written = ''] = keyPattern.exec(chunk.source.trimStart()) ?? [];
  const from = chunk.first.indent + written.length;
  const afterKey = {source: chunk.source.slice(from), offset: chunk.offset + from};
  const isBlock = /^[^\S\n]*(?:#.*)?\n/.test(afterKey.source);
  const value = isBlock ? divide(afterKey, depth + 1, recovery) : repairValue(afterKey, depth + 1, recovery);
  const key = {start: chunk.offset + chunk.first.indent, end: afterKey.offset - 1};
  return value ? [[textOf(written.slice(0, -1)), {key, value}]] : [];
}

const keyWithoutSpace = /^([\w-]+):(?!\/\/)(?=\S)/;

/** A line among keys that is none. */
function readStrayLine(chunk: Chunk, depth: number, recovery: Recovery): readonly NamedEntry[] {
  const [written, key] = keyWithoutSpace.exec(chunk.source.trimStart()) ?? [];
  if (written === undefined || key === undefined) {
    recovery.report(chunk.first.tab ? 'tab-indent' : 'yaml-syntax', spanOfLine(chunk));
    return [];
  }
  const start = chunk.offset + chunk.first.indent;
  const end = start + key.length;
  recovery.report('missing-space', {start, end: end + 1}, `${key}:`, true);
  const from = chunk.first.indent + written.length;
  const value = read({source: chunk.source.slice(from), offset: chunk.offset + from}, depth + 1, recovery);
  return value ? [[key, {key: {start, end}, value}]] : [];
}

function spanOfLine({first, source, offset}: Chunk): Span {
  return {start: offset + first.indent, end: offset + (source.split('\n', 1)[0] ?? '').trimEnd().length};
}
