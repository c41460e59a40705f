/** Every word about a text that is not a historical date, one function a finding. English, as all diagnostics are. */
import type {Calendar} from '../historical-date-types.js';

export interface ErrorWords {
  readonly message: string;
  readonly hint: string;
}

/** A notation and what it says. */
export interface Reading {
  readonly edtf: string;
  readonly words: string;
}

export interface MonthFacts {
  /** `February 1955` */
  readonly month: string;
  readonly days: number;
  readonly calendar: Calendar;
  /** Whether the day exists in the Julian calendar, while the date is read as Gregorian. */
  readonly isJulian: boolean;
}

const EXAMPLES = '`1955-01-17`, `1955-01` or `1955`';

/** Texts come from a file and may be whole paragraphs. */
const quoted = (text: string) => `\`${text.length > 60 ? `${text.slice(0, 59)}…` : text}\``;
const grouped = (number: number) => new Intl.NumberFormat('en').format(number);

/** The hint where what was meant is clear, or is one of two things. */
export function write(readings: readonly Reading[]): string {
  if (readings.length === 1) return `Write ${quoted(readings[0]!.edtf)}.`;
  return `Write ${readings.map(({edtf, words}) => `${quoted(edtf)} for ${words}`).join(', or ')}.`;
}

/** The hint where one day is told in both calendars; `calendar` is the one that the date is read in. */
export function writeOne(
  {julian, gregorian}: Readonly<Record<Calendar, string>>,
  calendar: Calendar,
): string {
  if (calendar === 'julian') return `Write ${quoted(julian)}.`;
  return `Write ${quoted(gregorian)}, or ${quoted(julian)} with \`calendar: julian\`.`;
}

export function empty(): ErrorWords {
  return {message: 'The date is empty.', hint: `Write a date such as ${EXAMPLES}.`};
}

export function tooLong(text: string, longest: number): ErrorWords {
  return {
    message: `${quoted(text)} is longer than a date can be: ${grouped(text.length)} characters of at most ${grouped(longest)}.`,
    hint: `Write a date such as ${EXAMPLES}.`,
  };
}

export function notEdtf(text: string): ErrorWords {
  return {
    message: `${quoted(text)} is not a date in EDTF (ISO 8601-2).`,
    hint: `Write year, month and day as in ${EXAMPLES}; \`1950~\` for about 1950, \`195X\` for the 1950s, \`1955/1960\` for 1955 to 1960.`,
  };
}

/** Somebody who knows no date, or not yet. */
export function undated(text: string): ErrorWords {
  return {
    message: `${quoted(text)} tells no date.`,
    hint: 'Write what is known: `195X` for the 1950s, `[..1955-01-17]` for that day or one before, `/1955-01-17` for the end alone.',
  };
}

export function noSuchYear(text: string, year: string): ErrorWords {
  return {
    message: `${quoted(text)} has a year that does not exist: ${quoted(year)}.`,
    hint: 'Write `0000` for 1 BC, `-0001` for 2 BC and so on.',
  };
}

export function yearTooFar(text: string, furthest: number): ErrorWords {
  return {
    message: `${quoted(text)} lies too far away to be reckoned with.`,
    hint: `Write a year from \`Y-${furthest}\` to \`Y${furthest}\`.`,
  };
}

export function noSuchMonth(text: string, month: string): ErrorWords {
  return {
    message: `${quoted(text)} has a month that does not exist: ${quoted(month)}.`,
    hint: 'Write a month from `01` to `12`; `21` to `24` are the seasons, `25` to `41` other parts of a year.',
  };
}

export function noSuchDay(text: string): ErrorWords {
  return {
    message: `${quoted(text)} can mean no day that exists.`,
    hint: 'Write a day that one of the months it can mean has, or `XX` for a day that is not known.',
  };
}

export function noSuchDayOf(text: string, {month, days, calendar, isJulian}: MonthFacts): ErrorWords {
  const where = calendar === 'julian' ? ' in the Julian calendar' : '';
  const julian = isJulian ? ' Add `calendar: julian` if the date is a Julian one.' : '';
  return {
    message: `${quoted(text)} is a day that does not exist.`,
    hint: `${month} has ${days} days${where}.${julian}`,
  };
}

export function noSuchTime(text: string, time: string): ErrorWords {
  return {
    message: `${quoted(text)} has a time that does not exist: ${quoted(time)}.`,
    hint: 'Write hours from `00` to `23`, then minutes and seconds up to `59`, as in `14:30:00`, `14:30:00Z` or `14:30:00+03:00`.',
  };
}

/** A time behind a month, a year, or a day with `X` in it. */
export function timeWithoutDay(text: string): ErrorWords {
  return {
    message: `${quoted(text)} has a time, but no day.`,
    hint: 'Write a time only behind a whole day, as in `1955-01-17T14:30`.',
  };
}

export function nothingTold(text: string): ErrorWords {
  return {
    message: `${quoted(text)} tells neither a beginning nor an end.`,
    hint: 'Write at least one of them, as in `/1955-01-17` (start not known) or `1955/..` (still open).',
  };
}

export function backwards(text: string): ErrorWords {
  return {
    message: `${quoted(text)} ends before it begins.`,
    hint: 'Write the earlier date first, as in `1955/1960` or `[1955..1960]`.',
  };
}

export function badSet(text: string): ErrorWords {
  return {
    message: `${quoted(text)} is not a set of dates.`,
    hint: 'Write `[1961,1962]` for one of them or `{1961,1962}` for all of them, with `..` for those between: `[1960..1965]`.',
  };
}
