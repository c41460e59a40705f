/** Divides a file at the keys at its left margin. */
import {chunksOf, spanOfLine, type Chunk} from './chunks.js';
import {divideEntry, mapOf, readEntries, type NamedEntry} from './divide-map.js';
import {isListOfEvents, namesAnEvent} from './divide-events.js';
import {knownAt, sections} from './known-keys.js';
import {linesOf, type Line} from './lines.js';
import type {PlacedMap} from './placed.js';
import type {Recovery} from './recovery-reader.js';
import type {Fragment} from './yaml-fragment.js';

export function divideFile(fragment: Fragment, lines: readonly Line[], recovery: Recovery): PlacedMap | null {
  const margin = lines.reduce((least, {indent}) => Math.min(least, indent), Infinity);
  const chunks = chunksOf(fragment, startsOf(lines, margin));
  return mapOf(
    chunks.map(chunk => readSection(chunk, margin, recovery)),
    fragment,
    [],
    recovery,
  );
}

function readSection(chunk: Chunk, margin: number, recovery: Recovery): readonly NamedEntry[] {
  if (isFirstEvent(chunk.first)) return readHeadless(chunk, recovery);
  const isAside = chunk.first.indent !== margin || chunk.first.tab;
  if (isAside) recovery.report('bad-indentation', spanOfLine(chunk), true);
  // Read as a map, events without any dash would be one event with every key many times.
  const [, ...below] = linesOf(chunk).filter(({look}) => look !== 'blank');
  const lacksDash = below[0]?.look === 'key' && isListOfEvents([chunk.first.key ?? ''], below);
  return isAside || lacksDash ? divideEntry(chunk, [], recovery) : readEntries(chunk, [], recovery);
}

/** A list of events above which the line `events:` is missing. */
function readHeadless(chunk: Chunk, {report, divide}: Recovery): readonly NamedEntry[] {
  const key = spanOfLine(chunk);
  report('missing-key', key, 'events', 'file', 'the list that begins here was taken for it');
  const value = divide(chunk, ['events']);
  return value ? [['events', {key, value}]] : [];
}

const topKeys: ReadonlySet<string> = new Set(knownAt([]));

/** What has been met above the line that is looked at. */
interface Above {
  /** The key at the margin that the line would belong to. */
  section: string;
  /** The column of what stands in that section; none where nothing does so far. */
  column: number | undefined;
  readonly seen: Set<string>;
}

function startsOf(lines: readonly Line[], margin: number): Line[] {
  const keys = lines.filter(({look, indent, tab}) => look === 'key' && indent === margin && !tab);
  const atMargin = new Set(keys.map(({key}) => key));
  const above: Above = {section: '', column: undefined, seen: new Set()};
  return lines.filter((line, index) => {
    const next = lines[index + 1];
    const begins =
      line.indent === margin && !line.tab
        ? (line.look === 'key' || line.look === 'other') && !isSlipped(line, next, margin, above)
        : isSlippedHeading(line, next, atMargin) || isHeadless(line, atMargin, above);
    if (!begins && index > 0) {
      if (line.indent > margin) above.column ??= line.indent;
      return false;
    }
    above.section = sectionOf(line);
    above.column = undefined;
    above.seen.add(above.section);
    return true;
  });
}

/** Whether a line at the margin has slipped there from the section above it. */
function isSlipped(line: Line, next: Line | undefined, margin: number, above: Above): boolean {
  const {section, column, seen} = above;
  const {key, value} = line;
  if (!sections.has(section)) return false;
  if (key === undefined) return !topKeys.has(value);
  // What follows cannot belong to a key that has its value beside it.
  const goesOn = next !== undefined && (next.indent > margin || next.look === 'dash');
  const isKeyOfPart = knownAt([section]).includes(key);
  const isValue = value !== '' && !/^[|>]/.test(value);
  if (topKeys.has(key)) return isKeyOfPart && (seen.has(key) || (isValue && goesOn));
  if (isKeyOfPart) return true;
  return goesOn && (isValue || column === undefined || next.indent > column);
}

function isFirstEvent({look, key}: Line): boolean {
  return look === 'dash' && namesAnEvent(key);
}

function sectionOf(line: Line): string {
  const {look, key = ''} = line;
  if (isFirstEvent(line)) return 'events';
  return look === 'key' ? key : '';
}

/** Whether the first event begins here, though nothing says that what follows are the events. */
function isHeadless(line: Line, atMargin: ReadonlySet<string | undefined>, above: Above): boolean {
  return isFirstEvent(line) && !atMargin.has('events') && !above.seen.has('events');
}

/** Whether a line is the head of a section that slipped from the margin. */
function isSlippedHeading(
  line: Line,
  next: Line | undefined,
  atMargin: ReadonlySet<string | undefined>,
): boolean {
  if (line.look !== 'key' || line.value !== '' || !sections.has(line.key ?? '') || atMargin.has(line.key))
    return false;
  return line.key === 'events' ? next?.look === 'dash' : next?.look === 'key' && next.indent >= line.indent;
}
