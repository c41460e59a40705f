/** One event of a table that has one a line. */
import type {PlainMap} from '../../format/plain.js';

export interface TableLine {
  /** Where it begins, counted from 1. */
  readonly line: number;
  /** The event by the keys of the file format; null where it cannot be read. */
  readonly value: PlainMap | null;
  /** Why it cannot be read. */
  readonly wrong?: string;
}
