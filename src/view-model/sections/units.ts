/**
 * The calendar periods that sections of a long list stand for, reckoned from moments alone: which of them one lies in, and what
 * it is in EDTF. Days and months are Gregorian, decades and centuries are counted as in `event-list-periods.ts`; what is longer
 * than a century is counted as centuries are.
 */
import {civilFromMs, dayNumber, daysInMonth, MS_PER_DAY, msFromCivil} from '../../model/calendar.js';
import {edtfOfDecade, edtfYear, pad} from '../event-list-periods.js';

/** From fine to coarse. Beyond centuries each is ten of the one before: the last is 100,000 years. */
export const SECTION_UNITS = [
  ...['day', 'month', 'year', 'decade', 'century'],
  ...['millennium', 'tenMillennia', 'hundredMillennia'],
] as const;
/** Places in `SECTION_UNITS`. */
export const [DAY, MONTH, YEAR, DECADE, CENTURY] = [0, 1, 2, 3, 4] as const;
export const COARSEST = SECTION_UNITS.length - 1;

/** From `start` up to, not including, `end`: UTC milliseconds. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface SectionPeriod extends Span {
  /** Place in `SECTION_UNITS`. */
  readonly unit: number;
  /** No two periods of one unit share one. */
  readonly edtf: string;
}

/** EDTF has months and days only for years of four digits. From when until when: UTC milliseconds, the end not included. */
export const YEARS_WITH_MONTHS: Span = {start: startOfYear(-9999), end: startOfYear(10_000)};

/** The period of this unit that a moment lies in; of a decade or longer, as much of it as lies `within`. */
export function periodAt(unit: number, ms: number, within: Span = EVER): SectionPeriod {
  const {year, month, day} = civilFromMs(ms);
  if (unit === DAY) {
    const start = dayNumber({year, month, day}) * MS_PER_DAY;
    const edtf = `${edtfYear(year)}-${pad(month, 2)}-${pad(day, 2)}`;
    return {unit, edtf, start, end: start + MS_PER_DAY};
  }
  if (unit === MONTH) {
    const start = msFromCivil({year, month, day: 1});
    const edtf = `${edtfYear(year)}-${pad(month, 2)}`;
    return {unit, edtf, start, end: start + daysInMonth(year, month) * MS_PER_DAY};
  }
  const [first, last] = yearsAt(unit, year);
  const start = Math.max(startOfYear(first), within.start);
  const end = Math.min(startOfYear(last + 1), within.end);
  const whole = start === startOfYear(first) && end === startOfYear(last + 1);
  const edtf = whole ? edtfOfYears(unit, first, last) : edtfOfSome(start, end);
  return {unit, edtf, start, end};
}

/** The first millisecond of a year, astronomical (0 is 1 BC). */
export function startOfYear(year: number): number {
  return msFromCivil({year, month: 1, day: 1});
}

const EVER: Span = {start: -Infinity, end: Infinity};

/** The first and the last year of the period that a year lies in. */
export function yearsAt(unit: number, year: number): readonly [first: number, last: number] {
  if (unit === YEAR) return [year, year];
  if (unit === DECADE) {
    const count = year > 0 ? year : 1 - year;
    const low = Math.floor(count / 10) * 10;
    // There is no year 0 on either side of the count.
    const [near, far] = [Math.max(low, 1), low + 9];
    return year > 0 ? [near, far] : [1 - far, 1 - near];
  }
  const size = 10 ** (unit - YEAR);
  const low = Math.floor(Math.abs(year) / size) * size;
  return year > 0 ? [Math.max(low, 1), low + size - 1] : [1 - size - low, -low];
}

function edtfOfYears(unit: number, first: number, last: number): string {
  if (unit === YEAR) return edtfYear(first);
  if (unit === DECADE) return edtfOfDecade(first, last);
  if (unit > CENTURY || Math.max(last, -first) > 9999) return `${edtfYear(first)}/${edtfYear(last)}`;
  return `${last > 0 ? '' : '-'}${pad(Math.floor(Math.abs(last) / 100), 2)}XX`;
}

/** A decade that lies in two centuries: decades BC are counted from 1 BC, their centuries are not. */
function edtfOfSome(start: number, end: number): string {
  const [first, last] = [civilFromMs(start).year, civilFromMs(end - 1).year];
  return first === last ? edtfYear(first) : `${edtfYear(first)}/${edtfYear(last)}`;
}
