/** Units of the calendar, UTC and Gregorian: where one begins and ends, and how a date as fine as it is written. */
import {civilFromMs, msFromCivil} from '../../model/calendar.js';
import {edtfDay} from '../../model/edtf-day.js';
import {edtfYear} from '../../model/edtf-year.js';
import type {Precision} from '../../model/historical-date-types.js';
import {DATE_LIMIT} from '../../model/date-limit.js';
import {DAY} from './values.js';

/** `start` up to, not including, `end`. */
export interface Unit {
  readonly start: number;
  readonly end: number;
}

const MONTHS: Partial<Record<Precision, number>> = {month: 1, season: 3, quarter: 3};
const YEARS: Partial<Record<Precision, number>> = {year: 1, decade: 10, century: 100};

/** The unit in which a moment lies; of what is no unit, a time or more than a century, the moment itself. */
export function unitAt(time: number, precision: Precision): Unit {
  const months = MONTHS[precision];
  const years = YEARS[precision];
  if (precision === 'day') return wholeDay(time);
  if (Math.abs(time) > DATE_LIMIT || (months === undefined && years === undefined)) {
    return {start: time, end: time + 1};
  }
  const {year, month} = civilFromMs(time);
  const span = months ?? (years ?? 1) * 12;
  const first = Math.floor((year * 12 + month - 1) / span) * span;
  return {start: startOfMonth(first), end: startOfMonth(first + span)};
}

function wholeDay(time: number): Unit {
  const start = Math.floor(time / DAY) * DAY;
  return {start, end: start + DAY};
}

/** @param months since the beginning of the year 0. */
function startOfMonth(months: number): number {
  const year = Math.floor(months / 12);
  return msFromCivil({year, month: months - year * 12 + 1, day: 1});
}

/** In EDTF, as fine as it says; null for what has no notation of its own. */
export function edtfOfUnit(time: number, precision: Precision): string | null {
  const {year, month} = civilFromMs(time);
  const hasFourDigits = year >= 0 && year <= 9999;
  switch (precision) {
    case 'time':
      return hasFourDigits ? new Date(time).toISOString().replace('.000Z', 'Z') : null;
    case 'day':
      return edtfDay(time);
    case 'month':
      return hasFourDigits ? `${edtfYear(year)}-${String(month).padStart(2, '0')}` : null;
    case 'year':
      return edtfYear(year);
    case 'decade':
      return hasFourDigits ? `${edtfYear(year).slice(0, 3)}X` : null;
    case 'century':
      return hasFourDigits ? `${edtfYear(year).slice(0, 2)}XX` : null;
    default:
      return null;
  }
}
