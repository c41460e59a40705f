/**
 * The first and the last millisecond that a single date can mean, from its parts. All arithmetic is on plain numbers: beyond
 * some 285,000 years from 1970 they are rounded to whole milliseconds no longer, but never out of order.
 */
import {type CivilDay, daysInMonth, MS_PER_DAY, msFromCivil} from './calendar.js';
import {clockTime, offsetMilliseconds} from './clock-time.js';
import {isMask, numbersBetween, type Order} from './digit-mask.js';
import type {Calendar, DateParts} from './historical-date-types.js';
import {subYear} from './sub-years.js';
import {yearNumber, yearRange, yearsOf} from './year-range.js';

/** UTC milliseconds since 1970-01-01; both belong to the date. */
export interface Bounds {
  readonly earliest: number;
  readonly latest: number;
}

/** Undefined where no day of the calendar fits, such as 30 February, or 3X February. */
export function boundsOf(parts: DateParts, calendar: Calendar): Bounds | undefined {
  if (parts.season !== undefined) return boundsOfSubYear(parts, parts.season, calendar);
  const first = endDay(parts, calendar, 'ascending');
  const last = endDay(parts, calendar, 'descending');
  if (first === undefined || last === undefined) return undefined;
  if (parts.time !== undefined) return boundsOfTime(first, parts.time, parts.offset, calendar);
  return {earliest: msFromCivil(first, calendar), latest: msFromCivil(last, calendar) + MS_PER_DAY - 1};
}

/** The first or the last real day that the parts allow. */
function endDay(parts: DateParts, calendar: Calendar, order: Order): CivilDay | undefined {
  const {year, month, day} = parts;
  // Most dates are a day, and there is nothing to choose from.
  if (month !== undefined && day !== undefined && !isMask(year + month + day)) {
    const exact = {year: yearNumber(year), month: Number(month), day: Number(day)};
    return exact.day > 0 && exact.day <= daysInMonth(exact.year, exact.month, calendar) ? exact : undefined;
  }
  const inOrder = (numbers: readonly number[]) => (order === 'ascending' ? numbers : [...numbers].reverse());
  const months = inOrder(numbersBetween(1, 12, parts.month));
  for (const year of yearsOf(parts, order)) {
    for (const month of months) {
      const [day] = inOrder(numbersBetween(1, daysInMonth(year, month, calendar), parts.day));
      if (day !== undefined) return {year, month, day};
    }
  }
  return undefined;
}

function boundsOfSubYear(parts: DateParts, code: number, calendar: Calendar): Bounds | undefined {
  const part = subYear(code);
  if (part === undefined) return undefined;
  const {first, last} = yearRange(parts);
  const end = part.firstMonth + part.months;
  return {
    earliest: msFromCivil({year: first, month: part.firstMonth, day: 1}, calendar),
    latest:
      msFromCivil({year: end > 12 ? last + 1 : last, month: ((end - 1) % 12) + 1, day: 1}, calendar) - 1,
  };
}

/** A time without offset is local to a place that the notation does not name; it is placed as UTC. */
function boundsOfTime(day: CivilDay, time: string, offset: string | undefined, calendar: Calendar) {
  const clock = clockTime(time);
  const ahead = offsetMilliseconds(offset ?? 'Z');
  if (clock === undefined || ahead === undefined) return undefined;
  const earliest = msFromCivil(day, calendar) + clock.start - ahead;
  return {earliest, latest: earliest + clock.length - 1};
}
