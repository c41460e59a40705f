/** Values of Parquet columns as plain ones: moments as UTC milliseconds, texts as texts. */
import type {ParquetParsers, SchemaTree} from 'hyparquet';
import {HistoricalDateError} from '../../model/historical-date-error.js';
import {parseHistoricalDate} from '../../model/historical-date.js';
import type {HistoricalDate, Precision} from '../../model/historical-date-types.js';
import {startOf} from '../../model/start-of.js';
import {msFromCivil} from '../../model/calendar.js';
import {edtfDay} from '../../model/edtf-day.js';
import {edtfYear} from '../../model/edtf-year.js';

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

/** For what is read of single events: dates within maps and lists have no column that tells what they are. */
export const detailParsers: Partial<ParquetParsers> = {
  ...parsers,
  timestampFromMilliseconds: millis => edtfDay(Number(millis)),
  timestampFromMicroseconds: micros => edtfDay(toMilliseconds(micros, 1_000n) ?? NaN),
  timestampFromNanoseconds: nanos => edtfDay(toMilliseconds(nanos, 1_000_000n) ?? NaN),
  dateFromDays: days => edtfDay(days * DAY),
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
 * How a column tells moments: by `days` or `years`, of which the last one is meant as a whole; by `instants`, of which the last one is
 * the last millisecond; by `numbers` that may be milliseconds or, where all of them are, years; or in words, as EDTF.
 */
export type MomentKind = 'days' | 'years' | 'instants' | 'numbers' | 'edtf';

/** Years that are written with four digits; as milliseconds they would be ten seconds of 1970. */
const LAST_YEAR = 9_999;

export function isYear(value: number): boolean {
  return Number.isInteger(value) && Math.abs(value) <= LAST_YEAR;
}

/** Null for a column that cannot tell moments. */
export function momentKind({element, children}: SchemaTree): MomentKind | null {
  if (children.length > 0 || element.repetition_type === 'REPEATED') return null;
  const {type, converted_type: converted, logical_type: logical} = element;
  if (converted === 'DATE') return 'days';
  if (converted === 'DECIMAL' || converted === 'TIME_MICROS' || logical?.type === 'TIME') return null;
  const isTime = logical?.type === 'TIMESTAMP' || converted?.startsWith('TIMESTAMP');
  if (type === 'INT96' || isTime) return 'instants';
  if (type === 'INT64' || type === 'DOUBLE' || type === 'FLOAT') return 'numbers';
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
    if (typeof time !== 'number' || Number.isNaN(time)) return null;
    return kind === 'years' && isYear(time) ? startOfYear(time + more) : time + more;
  };
}

function startOfYear(year: number): number {
  return msFromCivil({year, month: 1, day: 1});
}

/** The moment of a detail column as EDTF, by a value that is no text; null for none. */
export function edtfOfMoment(value: unknown, kind: MomentKind): string | null {
  if (value === null || value === undefined) return null;
  const time = Number(value);
  return kind === 'years' && isYear(time) ? edtfYear(time) : edtfDay(time);
}

/** Reads how exactly one column of EDTF tells them; null where it tells none. */
export function precisionReader(): (value: unknown) => Precision | null {
  const read = edtfReader();
  return value => {
    const date = typeof value === 'string' ? read(value) : null;
    return date && startOf(date).precision;
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
