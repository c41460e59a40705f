/**
 * Divides the list of events. It is known what stands in it, so one event is told from the next by more than the column of its
 * dash: a dash with an `id` or a `title` begins an event wherever it stands, and a second `title` begins one without a dash.
 */
import {chunksOf} from './chunks.js';
import {listOf} from './divide-list.js';
import type {Path} from './finding.js';
import {forgottenStarts} from './forgotten-dash.js';
import {columnOf, knownAt} from './known-keys.js';
import {mostFrequent, type Line} from './lines.js';
import type {PlacedList} from './placed.js';
import type {Recovery} from './recovery-reader.js';
import {kinds} from './schema.js';
import type {Fragment} from './yaml-fragment.js';

/** Whether it is meant to be the list of events: it has dashes, or where they are missing the keys of an event. */
export function isListOfEvents(path: Path, lines: readonly Line[]): boolean {
  if (path.length !== 1 || path[0] !== 'events') return false;
  return lines.some(line => line.look === 'dash') || isEventKey(lines[0]?.key);
}

export function divideEvents(
  fragment: Fragment,
  lines: readonly Line[],
  path: Path,
  recovery: Recovery,
): PlacedList {
  const column = columnOfDashes(lines);
  const starts = startsOf(lines, column, columnOf(lines, [...path, 0]));
  return listOf(chunksOf(fragment, starts), column, fragment, path, recovery);
}

const eventKeys: ReadonlySet<string> = new Set(knownAt(['events']));
/** Keys of the parts of an event that an event does not have. */
const keysBelow: ReadonlySet<string> = new Set(
  [...kinds.evidence.known, ...kinds.relations.known].filter(key => !eventKeys.has(key)),
);

function isEventKey(key: string | undefined): boolean {
  return key !== undefined && eventKeys.has(key);
}

/** `date` stands in evidence as well. */
export const namesAnEvent = (key: string | undefined) => key === 'id' || key === 'title';

function columnOfDashes(lines: readonly Line[]): number {
  const dashes = lines.filter(line => line.look === 'dash' && !line.tab);
  const sure = dashes.filter(line => namesAnEvent(line.key));
  const columns = sure.length > 0 ? sure : dashes.filter(line => !keysBelow.has(line.key ?? ''));
  const leftmost = (least: number, line: Line) => Math.min(least, line.indent);
  return sure.length > 0
    ? (mostFrequent(columns.map(line => line.indent)) ?? 0)
    : (columns.length > 0 ? columns : dashes).reduce(leftmost, Infinity);
}

function startsOf(lines: readonly Line[], column: number, columnOfKeys: number): Line[] {
  const starts = new Set<Line>();
  let item: Line[] = [];
  const endItem = () => {
    const keys = item.filter(line => line.look === 'dash' || line.indent <= columnOfKeys);
    for (const index of forgottenStarts(keys.map(line => line.key))) {
      const start = keys[index];
      if (start) starts.add(start);
    }
  };
  lines.forEach((line, index) => {
    const begins = index === 0 || beginsEvent(line, column) || isStray(lines, index, column);
    if (begins) {
      endItem();
      item = [];
      starts.add(line);
    }
    if (line.key !== undefined && line.look !== 'text' && (begins || line.look === 'key')) item.push(line);
  });
  endItem();
  return lines.filter(line => starts.has(line));
}

function beginsEvent({look, tab, indent, key}: Line, column: number): boolean {
  if (look !== 'dash') return false;
  if (namesAnEvent(key)) return true;
  if (tab) return false;
  return indent === column ? !keysBelow.has(key ?? '') : indent < column + 2 && isEventKey(key);
}

/** A line that is no part of the event above: a dash without its space, or a word before the next event. */
function isStray(lines: readonly Line[], index: number, column: number): boolean {
  const line = lines[index];
  if (line?.look !== 'other' || line.tab || line.indent > column) return false;
  const next = lines[index + 1];
  return line.glued || (lines[index - 1]?.look !== 'text' && (!next || beginsEvent(next, column)));
}
