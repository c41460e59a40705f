/** Which key of an event a column of a table is. */
import {eventSchema} from '../../format/schema.js';
import {plainName} from '../parquet/parts.js';
import {DATE_COLUMNS} from './table-dates.js';

const KEYS: ReadonlyMap<string, string> = new Map(
  [...Object.keys(eventSchema.entries), ...DATE_COLUMNS].map(key => [plainName(key), key]),
);

/** A name that is none comes back as it is, so that it is told as it was written. */
export function keyOf(name: string): string {
  return KEYS.get(plainName(name.trim())) ?? name.trim();
}
