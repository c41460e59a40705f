/**
 * The calendar periods under which the event list has its headings. Years are astronomical (0 is 1 BC) but decades and
 * centuries are counted as historians count, away from the era: 1–9, 10–19 … and 9–1 BC, 19–10 BC …
 */
import {civilFromMs} from '../model/calendar.js';
import type {HistoricalDate, Precision} from '../model/historical-date-types.js';

/** From fine to coarse. */
export const UNITS = ['month', 'year', 'decade', 'century'] as const;
export type PeriodUnit = (typeof UNITS)[number];

export interface Period {
  readonly unit: PeriodUnit;
  /** The period in EDTF; no two periods share one. */
  readonly edtf: string;
  /** First month of the period, counted from January of year 0. */
  readonly firstMonth: number;
}

/**
 * The finest unit that a date of this precision can stand under: "1955" belongs under 1955 and not under January 1955. A season
 * or a quarter belongs under its year.
 */
const FINEST: Readonly<Record<Precision, PeriodUnit>> = {
  time: 'month',
  day: 'month',
  month: 'month',
  season: 'year',
  quarter: 'year',
  year: 'year',
  decade: 'decade',
  century: 'century',
  longer: 'century',
};

/** The period of `unit`, or of a coarser one where the date is less precise, in which the date begins. Its start is given. */
export function periodOf(date: HistoricalDate, unit: PeriodUnit): Period {
  const {year, month} = civilFromMs(date.earliest);
  switch (coarser(coarser(unit, FINEST[startOf(date).precision]), finestOfYear(year))) {
    case 'month':
      return {unit: 'month', edtf: `${edtfYear(year)}-${pad(month, 2)}`, firstMonth: year * 12 + month - 1};
    case 'year':
      return {unit: 'year', edtf: edtfYear(year), firstMonth: year * 12};
    case 'decade':
      return years('decade', year, 10);
    case 'century':
      return years('century', year, 100);
  }
}

/** In order of time; a coarse period comes before the finer ones that begin with it. */
export function comparePeriods(a: Period, b: Period): number {
  return a.firstMonth - b.firstMonth || UNITS.indexOf(b.unit) - UNITS.indexOf(a.unit);
}

/** The single date that a date begins with: of an interval its start, of a set the first of its members. */
function startOf(date: HistoricalDate): HistoricalDate {
  if (date.from !== undefined) return startOf(date.from);
  const first = date.members?.reduce((a, b) => (b.earliest < a.earliest ? b : a));
  return first === undefined ? date : startOf(first);
}

/** EDTF has no months for years of more than four digits. */
function finestOfYear(year: number): PeriodUnit {
  return Math.abs(year) > 9999 ? 'year' : 'month';
}

function coarser(a: PeriodUnit, b: PeriodUnit): PeriodUnit {
  return UNITS.indexOf(a) > UNITS.indexOf(b) ? a : b;
}

function years(unit: 'decade' | 'century', year: number, length: number): Period {
  const count = year > 0 ? year : 1 - year;
  const low = Math.floor(count / length) * length;
  // There is no year 0 on this side of the count.
  const [near, far] = [Math.max(low, 1), low + length - 1];
  const [first, last] = year > 0 ? [near, far] : [1 - far, 1 - near];
  return {unit, edtf: rangeInEdtf(unit, first, last), firstMonth: first * 12};
}

/** Most decades AD have words of their own, the 1950s; the first of a century has not, since the 1900s may be all of it. */
function rangeInEdtf(unit: PeriodUnit, first: number, last: number): string {
  if (unit === 'decade' && first > 100 && first % 100 !== 0 && last <= 9999) return `${pad(first / 10, 3)}X`;
  return `${edtfYear(first)}/${edtfYear(last)}`;
}

function edtfYear(year: number): string {
  if (Math.abs(year) > 9999) return `Y${year}`;
  return (year < 0 ? '-' : '') + pad(Math.abs(year), 4);
}

function pad(value: number, digits: number): string {
  return String(value).padStart(digits, '0');
}
