/**
 * Civil days in plain numbers, both ways. Months and days count from 1, years are astronomical (0 is 1 BC), days are counted
 * from 1970-01-01 of the Gregorian calendar, which is carried back before 1582 (ISO 8601). No `Date` here: it ends at the
 * year 275760, and its constructor takes the years 0–99 for those of the 1900s.
 */
import type {Calendar} from './historical-date-types.js';

export const MS_PER_DAY = 86_400_000;

export interface CivilDay {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  /** 1–31. */
  readonly day: number;
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/**
 * Days between the first of March of year 0 and 1970-01-01 (Gregorian). Years are counted from March, so that the leap day
 * is the last day of its year and needs no case of its own.
 */
const EPOCH: Readonly<Record<Calendar, number>> = {gregorian: 719_468, julian: 719_470};

export function isLeapYear(year: number, calendar: Calendar = 'gregorian'): boolean {
  if (year % 4 !== 0) return false;
  return calendar === 'julian' || year % 100 !== 0 || year % 400 === 0;
}

/** Days in the month 1–12 of that year. */
export function daysInMonth(year: number, month: number, calendar: Calendar = 'gregorian'): number {
  return month === 2 && isLeapYear(year, calendar) ? 29 : MONTH_LENGTHS[month - 1]!;
}

/** Days from 1970-01-01 (Gregorian) to the given day of `calendar`; exact for years up to ±2⁵³ / 366. */
export function dayNumber({year, month, day}: CivilDay, calendar: Calendar = 'gregorian'): number {
  const fromMarch = month > 2 ? year : year - 1;
  const leapDays = Math.floor(fromMarch / 4) - (calendar === 'gregorian' ? centuryDays(fromMarch) : 0);
  return 365 * fromMarch + leapDays + daysBeforeMonth(month) + day - 1 - EPOCH[calendar];
}

/** The day of `calendar` that is so many days after 1970-01-01 (Gregorian). */
export function civilDay(number: number, calendar: Calendar = 'gregorian'): CivilDay {
  // 400 Gregorian years have 146,097 days, 4 Julian ones 1,461: within such a cycle the leap years always lie alike.
  const [years, days] = calendar === 'gregorian' ? [400, 146_097] : [4, 1_461];
  const sinceMarch = number + EPOCH[calendar];
  const cycle = Math.floor(sinceMarch / days);
  const dayOfCycle = sinceMarch - cycle * days;
  const fromMarch = cycle * years + yearOfCycle(dayOfCycle, calendar);
  const dayOfYear = number - dayNumber({year: fromMarch, month: 3, day: 1}, calendar);
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {year: month > 2 ? fromMarch : fromMarch + 1, month, day: dayOfYear - daysBeforeMonth(month) + 1};
}

/** The first millisecond, UTC, of a day of `calendar`. */
export function msFromCivil(day: CivilDay, calendar: Calendar = 'gregorian'): number {
  return dayNumber(day, calendar) * MS_PER_DAY;
}

/** The day of `calendar` in which a moment lies, given in UTC milliseconds; it has to be finite. */
export function civilFromMs(ms: number, calendar: Calendar = 'gregorian'): CivilDay {
  return civilDay(Math.floor(ms / MS_PER_DAY), calendar);
}

function centuryDays(year: number): number {
  return Math.floor(year / 100) - Math.floor(year / 400);
}

/** Days before the first of the month in a year that begins in March. */
function daysBeforeMonth(month: number): number {
  // From March on the months have 31, 30, 31, 30, 31 days, twice over: 153 days in five months.
  return Math.floor((153 * ((month + 9) % 12) + 2) / 5);
}

function yearOfCycle(day: number, calendar: Calendar): number {
  if (calendar === 'julian') return Math.floor((day - Math.floor(day / 1_460)) / 365);
  const leapDays = Math.floor(day / 1_460) - Math.floor(day / 36_524) + Math.floor(day / 146_096);
  return Math.floor((day - leapDays) / 365);
}
