/**
 * The dates of an event in a table: as EDTF, or in the columns by which databases tell them, which mean the same as in Parquet
 * (`place.ts`).
 */
import type {Plain, PlainMap} from '../../format/plain.js';
import {HistoricalDateError} from '../../model/historical-date-error.js';
import type {HistoricalDate, Precision} from '../../model/historical-date-types.js';
import {parseHistoricalDate} from '../../model/historical-date.js';
import {startOf} from '../../model/start-of.js';
import {EDGE_KINDS, PRECISIONS} from '../../view-model/events/event-columns.js';
import {edtfOf, placeOf, tellsWholeDays, type Told} from '../parquet/place.js';
import {DAY} from '../parquet/values.js';

/** Columns that no event in YAML has. */
export const DATE_COLUMNS = ['earliest', 'latest', 'startEdge', 'endEdge', 'precision', 'knownFrom'] as const;

type Key = 'date' | 'known' | 'outcomeKnown';

/** The event with dates as the file format has them. @param tell what is wrong with a column, which is then left aside. */
export function withDates(event: PlainMap, tell: (why: string) => void): Record<string, Plain> {
  const {earliest, latest, startEdge, endEdge, precision, knownFrom, ...rest} = event;
  const value: Record<string, Plain> = Object.assign(Object.create(null) as Record<string, Plain>, rest);
  const set = (key: Key, date: Plain | undefined): void => {
    if (date !== undefined) value[key] = typeof date === 'string' ? asEdtf(date) : date;
  };
  set('known', value.known ?? knownFrom);
  set('outcomeKnown', value.outcomeKnown);
  const columns: Columns = {
    ...{earliest: moment(earliest), latest: moment(latest)},
    startEdge: oneOf('startEdge', startEdge, EDGE_KINDS, tell),
    endEdge: oneOf('endEdge', endEdge, EDGE_KINDS, tell),
    precision: oneOf('precision', precision, PRECISIONS, tell),
  };
  set('date', value.date ?? dateOf(columns) ?? undefined);
  return value;
}

/** What is not there is null. */
interface Columns {
  /** EDTF. */
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly startEdge: (typeof EDGE_KINDS)[number] | null;
  readonly endEdge: (typeof EDGE_KINDS)[number] | null;
  readonly precision: Precision | null;
}

/** As it is written, where that says it: `1955?` is not known to be the whole of 1955. */
function dateOf(columns: Columns): string | null {
  const {earliest, latest, startEdge, endEdge, precision} = columns;
  const isTime = [earliest, latest].some(text => text?.includes(':'));
  if (isTime || (startEdge ?? endEdge ?? precision) !== null) return placed(columns);
  if (latest === null || earliest === latest) return earliest;
  return `${earliest ?? ''}/${latest}`;
}

function placed({earliest, latest, startEdge, endEdge, ...written}: Columns): string | null {
  const [first, last] = [parsed(earliest), parsed(latest)];
  // What cannot be read is told as the date that it was to be.
  if (earliest !== null && !first) return earliest;
  if (latest !== null && !last) return latest;
  const precision = written.precision ?? precisionOf(first, last);
  const place = {begins: NaN, ends: NaN, startEdge: 0, endEdge: 0};
  const isInstant = last?.precision === 'time';
  const told: Told = {
    earliest: first?.earliest ?? null,
    end: last && (isInstant ? last.earliest : last.latest) + 1,
    startEdge: startEdge && EDGE_KINDS.indexOf(startEdge),
    endEdge: endEdge && EDGE_KINDS.indexOf(endEdge),
    precision,
  };
  if (isInstant && tellsWholeDays(told)) told.end! += DAY - 1;
  placeOf(told, place);
  return edtfOf(place, precision);
}

/** A time of midnight is hardly ever one: it is how a day is written by those who have no other type. */
function precisionOf(first: HistoricalDate | null, last: HistoricalDate | null): Precision {
  const date = first ?? last;
  const precision = date ? startOf(date).precision : 'day';
  const isTime = first !== null && first.earliest % DAY !== 0;
  return precision === 'time' && !isTime ? 'day' : precision;
}

function parsed(edtf: string | null): HistoricalDate | null {
  if (edtf === null) return null;
  try {
    return parseHistoricalDate(edtf);
  } catch (error) {
    if (error instanceof HistoricalDateError) return null;
    throw error;
  }
}

function moment(value: Plain | undefined): string | null {
  return typeof value === 'string' && value !== '' ? asDateAndTime(value) : null;
}

/** Databases write a space for the `T` between day and time, and a day as the midnight with which it begins. */
function asEdtf(text: string): string {
  const edtf = asDateAndTime(text);
  return edtf === text ? text : edtf.replace(/T00:00(?::00(?:\.0+)?)?(?:Z|[+]00(?::?00)?)?$/, '');
}

function asDateAndTime(text: string): string {
  return text.trim().replace(/^(-?\d{4}-\d\d-\d\d) (?=\d\d:\d\d)/, '$1T');
}

function oneOf<const Word extends string>(
  key: string,
  value: Plain | undefined,
  words: readonly Word[],
  tell: (why: string) => void,
): Word | null {
  if (value === undefined) return null;
  const written = typeof value === 'string' ? value.trim().toLowerCase() : '';
  const word = words.find(known => known === written);
  if (word === undefined) tell(`its \`${key}\` is none of ${words.join(', ')}, and was left aside`);
  return word ?? null;
}
