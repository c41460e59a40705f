/** Looks for an event by its id in a file whose ids are not in memory. */
import type {SchemaTree} from 'hyparquet';
import type {RangeFile} from '../../load/load-range.js';
import {chunksUnder, type Footer, type Group} from './footer.js';
import {Pieces} from './pieces.js';
import {readGroup} from './read-group.js';

const GAP = 65_536;
/** Of what is asked for at a time, after one row group by itself: twice as much each time it was not there. */
const GROWTH = 4;

/**
 * The position of the event, or null. The row groups whose statistics say that it may be in them come first: where ids go with the
 * dates that is one of them.
 */
export async function findId(
  id: string,
  file: RangeFile,
  footer: Footer,
  column: SchemaTree,
  signal?: AbortSignal,
): Promise<number | null> {
  const likely = footer.groups.filter(group => mayHold(group, column, id));
  for (let from = 0, count = 1; from < likely.length; from += count, count *= GROWTH) {
    const groups = likely.slice(from, from + count);
    const pieces = new Pieces(file, signal);
    await pieces.fetch(
      groups.flatMap(group => chunksUnder(group, column.element.name)),
      {gap: GAP},
    );
    for (const group of groups) {
      const columns = [column.element.name];
      const values = await readGroup(footer, group, pieces, {columns, url: file.url});
      const row = placeOf(values.get(column.element.name) ?? [], id);
      if (row !== -1) return group.first + row;
    }
  }
  return null;
}

function placeOf(values: ArrayLike<unknown>, id: string): number {
  for (let row = 0; row < values.length; row++) {
    if (idText(values[row]) === id) return row;
  }
  return -1;
}

/** Null for what can be no id. Other writers may have numbers. */
export function idText(value: unknown): string | null {
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  return typeof value === 'string' && value !== '' ? value : null;
}

/** Statistics that are shortened are rounded outwards; without any it may. */
function mayHold({meta}: Group, column: SchemaTree, id: string): boolean {
  const own = meta.columns.find(({meta_data: chunk}) => chunk?.path_in_schema[0] === column.element.name);
  const {min_value: least, max_value: most} = own?.meta_data?.statistics ?? {};
  return isText(least) && isText(most) ? compareBytes(least, id) <= 0 && compareBytes(most, id) >= 0 : true;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

const encoder = new TextEncoder();

/** Parquet compares texts by their bytes in UTF-8. */
function compareBytes(a: string, b: string): number {
  const [left, right] = [encoder.encode(a), encoder.encode(b)];
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    if (left[i] !== right[i]) return left[i]! - right[i]!;
  }
  return left.length - right.length;
}
