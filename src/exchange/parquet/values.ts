/** Values of Parquet columns as plain ones: moments as UTC milliseconds, texts as texts. */
import type {ParquetParsers, SchemaTree} from 'hyparquet';
import {HistoricalDateError} from '../../model/historical-date-error.js';
import {parseHistoricalDate} from '../../model/historical-date.js';
import type {HistoricalDate} from '../../model/historical-date-types.js';

export const DAY = 86_400_000;

/** Without objects of `Date`, which a million rows would make a million of. */
export const parsers: Partial<ParquetParsers> = {
  timestampFromMilliseconds: Number,
  timestampFromMicroseconds: micros => toMilliseconds(micros, 1_000n),
  timestampFromNanoseconds: nanos => toMilliseconds(nanos, 1_000_000n),
  dateFromDays: days => days * DAY,
  // Left as text: what is no JSON is a finding about its row, and must not cost the others.
  jsonFromBytes: bytes => decode(bytes),
  stringFromBytes: bytes => decode(bytes),
};

const decoder = new TextDecoder();

function decode(bytes: Uint8Array | undefined): string | undefined {
  return bytes && decoder.decode(bytes);
}

/** Towards the past: the division of bigints goes towards zero. */
function toMilliseconds(value: bigint | undefined, unit: bigint): number | undefined {
  if (value === undefined) return undefined;
  const whole = value / unit;
  return Number(value < 0n && whole * unit !== value ? whole - 1n : whole);
}

/**
 * How a column tells moments: by `days`, of which the last one is meant as a whole; by `instants`, of which the last one is the
 * last millisecond; or in words, as EDTF.
 */
export type MomentKind = 'days' | 'instants' | 'edtf';

/** Null for a column that cannot tell moments. */
export function momentKind({element, children}: SchemaTree): MomentKind | null {
  if (children.length > 0 || element.repetition_type === 'REPEATED') return null;
  const {type, converted_type: converted, logical_type: logical} = element;
  if (converted === 'DATE') return 'days';
  if (converted === 'DECIMAL' || converted === 'TIME_MICROS' || logical?.type === 'TIME') return null;
  if (type === 'INT64' || type === 'INT96' || type === 'DOUBLE' || type === 'FLOAT') return 'instants';
  return type === 'BYTE_ARRAY' ? 'edtf' : null;
}

/** Reads the moments of one column; null where there is none. */
export type ReadMoment = (value: unknown) => number | null;

/** @param end whether the end of the moment is wanted, which does not belong to it any more, in place of its beginning. */
export function momentReader(kind: MomentKind, end: boolean): ReadMoment {
  if (kind === 'edtf') {
    const read = edtfReader();
    return value => {
      const date = typeof value === 'string' ? read(value) : null;
      if (!date) return null;
      return end ? date.latest + 1 : date.earliest;
    };
  }
  const more = !end ? 0 : kind === 'days' ? DAY : 1;
  return value => {
    const time = typeof value === 'bigint' ? Number(value) : value;
    return typeof time === 'number' && !Number.isNaN(time) ? time + more : null;
  };
}

/** Each notation is read once; null for what cannot be read. */
function edtfReader(): (text: string) => HistoricalDate | null {
  const known = new Map<string, HistoricalDate | null>();
  return text => {
    let date = known.get(text);
    if (date === undefined) known.set(text, (date = parse(text)));
    return date;
  };
}

function parse(text: string): HistoricalDate | null {
  try {
    return parseHistoricalDate(text);
  } catch (error) {
    if (error instanceof HistoricalDateError) return null;
    throw error;
  }
}
