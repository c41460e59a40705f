/**
 * The calendar periods under which the event list has its headings. Years are astronomical (0 is 1 BC) but decades are counted
 * as historians count, away from the era: 1–9, 10–19 … and 9–1 BC, 19–10 BC … Centuries are those of EDTF, which dates that
 * tell no more than their century are worded by: the 20th has the years 1900 to 1999, the 1st BC those from 100 to 1 BC.
 */
import {civilFromMs} from '../model/calendar.js';
import type {HistoricalDate, Precision} from '../model/historical-date-types.js';
import {startOf} from '../model/start-of.js';
import {FURTHEST_YEAR, yearRange} from '../model/year-range.js';

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
  const start = startOf(date);
  const {month, ...begin} = civilFromMs(date.earliest);
  const year = isFar(begin.year) ? writtenYear(start, begin.year) : begin.year;
  switch (coarser(coarser(unit, FINEST[start.precision]), finestOfYear(year))) {
    case 'month':
      return {unit: 'month', edtf: `${edtfYear(year)}-${pad(month, 2)}`, firstMonth: year * 12 + month - 1};
    case 'year':
      return {unit: 'year', edtf: edtfYear(year), firstMonth: year * 12};
    case 'decade':
      return start.precision === 'decade' ? toldDecade(start) : countedDecade(year);
    case 'century':
      // The first century AD is written 00XX, which begins with the year 0.
      return century(start.precision === 'century' ? yearOf(start.latest, start) : year);
  }
}

/** In order of time; a coarse period comes before the finer ones that begin with it. */
export function comparePeriods(a: Period, b: Period): number {
  return a.firstMonth - b.firstMonth || UNITS.indexOf(b.unit) - UNITS.indexOf(a.unit);
}

/** EDTF has no months for years of more than four digits. */
function finestOfYear(year: number): PeriodUnit {
  return isFar(year) ? 'year' : 'month';
}

function isFar(year: number): boolean {
  return Math.abs(year) > 9999;
}

/** Milliseconds lose the year that they lie in where it is very far. */
function writtenYear({parts, calendar}: HistoricalDate, reckoned: number): number {
  return parts === undefined || calendar !== undefined ? reckoned : yearRange(parts).first;
}

function coarser(a: PeriodUnit, b: PeriodUnit): PeriodUnit {
  return UNITS.indexOf(a) > UNITS.indexOf(b) ? a : b;
}

/** A date that tells its decade is headed by just that, though its years may be counted otherwise: 50 to 41 BC. */
function toldDecade(decade: HistoricalDate): Period {
  return decadeFrom(yearOf(decade.earliest, decade), yearOf(decade.latest, decade));
}

function countedDecade(year: number): Period {
  const count = year > 0 ? year : 1 - year;
  const low = Math.floor(count / 10) * 10;
  // There is no year 0 on this side of the count.
  const [near, far] = [Math.max(low, 1), low + 9];
  return year > 0 ? decadeFrom(near, far) : decadeFrom(1 - far, 1 - near);
}

function decadeFrom(first: number, last: number): Period {
  return {unit: 'decade', edtf: edtfOfDecade(first, last), firstMonth: first * 12};
}

/** Most decades AD have words of their own, the 1950s; the first of a century has not, since the 1900s may be all of it. */
export function edtfOfDecade(first: number, last: number): string {
  const hasWords = first > 100 && first % 100 !== 0 && last <= 9999;
  return hasWords ? `${pad(first / 10, 3)}X` : `${edtfYear(first)}/${edtfYear(last)}`;
}

/** The century of a year. Year 0 is 1 BC. */
function century(year: number): Period {
  const number = Math.floor(Math.abs(year) / 100);
  const first = year > 0 ? Math.max(number * 100, 1) : -number * 100 - 99;
  const last = year > 0 ? number * 100 + 99 : -number * 100;
  const edtf =
    number > 99 ? `${edtfYear(first)}/${edtfYear(last)}` : `${year > 0 ? '' : '-'}${pad(number, 2)}XX`;
  return {unit: 'century', edtf, firstMonth: first * 12};
}

/** In the calendar of the date that begins or ends there. */
function yearOf(ms: number, {calendar}: HistoricalDate): number {
  return civilFromMs(ms, calendar).year;
}

export function edtfYear(year: number): string {
  // A period may begin further away than any date may be written.
  if (isFar(year)) return `Y${Math.min(Math.max(year, -FURTHEST_YEAR), FURTHEST_YEAR)}`;
  return (year < 0 ? '-' : '') + pad(Math.abs(year), 4);
}

export function pad(value: number, digits: number): string {
  return String(value).padStart(digits, '0');
}
