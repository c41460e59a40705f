/** A row of the file as the map that an event is in YAML, so that it is checked by the same rules. */
import {readFast} from '../../format/fast-reader.js';
import {emptyMap, isList, put, type Plain} from '../../format/plain.js';
import {DETAIL_PARTS, type DetailPart, type PartsOfFile} from './parts.js';
import type {ColumnValues} from './read-group.js';
import {edtfOfMoment} from './values.js';

/** Deeper than any event; what is deeper is left out. */
const DEEPEST = 8;

/** Words between spaces, for those who have no lists. */
const LISTS: ReadonlySet<string> = new Set(['agents', 'tags']);
/** Maps and lists of maps, for those who have neither: JSON. */
const NESTED: ReadonlySet<string> = new Set(['agents', 'tags', 'lane', 'image', 'evidence', 'relations']);

/**
 * What a row says beyond the columns that are in memory; without its id.
 *
 * @param moments how the columns that tell dates do it.
 */
export function detailsOf(
  values: ReadonlyMap<DetailPart, ColumnValues>,
  row: number,
  moments: PartsOfFile['moments'],
): Record<string, Plain> {
  const event = emptyMap<Plain>();
  for (const part of DETAIL_PARTS) {
    const raw = values.get(part)?.[row];
    const kind = moments.get(part) ?? 'edtf';
    const isNumber = kind !== 'edtf' && typeof raw !== 'string';
    const value = isNumber ? edtfOfMoment(raw, kind) : toPlain(raw, DEEPEST);
    if (value === null || value === undefined || value === '') continue;
    put(event, part, typeof value === 'string' ? unfolded(part, value) : value);
  }
  return event;
}

/** What a text in such a column means. */
export function unfolded(part: string, text: string): Plain {
  if (NESTED.has(part) && /^\s*[[{]/.test(text)) {
    const reading = readFast(text);
    if (reading.read) return withoutNothing(reading.value);
  }
  return LISTS.has(part) ? text.split(/\s+/).filter(word => word !== '') : text;
}

/** JSON has `null` for what is not there. */
function withoutNothing(value: Plain): Plain {
  if (typeof value === 'string') return value;
  if (isList(value)) return value.filter(item => item !== 'null').map(withoutNothing);
  const map = emptyMap<Plain>();
  for (const [key, part] of Object.entries(value)) {
    if (part !== 'null') put(map, key, withoutNothing(part));
  }
  return map;
}

/** Undefined for what says nothing, or cannot be said in YAML. */
function toPlain(value: unknown, depth: number): Plain | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean')
    return String(value);
  if (value === null || typeof value !== 'object' || depth === 0) return undefined;
  if (Array.isArray(value)) return value.flatMap(item => toPlain(item, depth - 1) ?? []);
  if (ArrayBuffer.isView(value)) return undefined;
  const map = emptyMap<Plain>();
  for (const [key, part] of Object.entries(value)) {
    const plain = toPlain(part, depth - 1);
    if (plain !== undefined && plain !== '') put(map, key, plain);
  }
  return map;
}
