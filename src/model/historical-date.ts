/**
 * Reads the Extended Date/Time Format, levels 0, 1 and 2 (ISO 8601-2:2019; Library of Congress, EDTF specification, 2019).
 *
 *     text → set, interval or single date → parts and qualifiers → bounds → HistoricalDate
 *
 * What is built from single dates is read in `compound-dates.ts`; what a date means is computed in `date-bounds.ts`.
 */
import {daysInMonth} from './calendar.js';
import {isClosedSet, readInterval, readSet} from './compound-dates.js';
import {boundsOf} from './date-bounds.js';
import {guessedHint} from './date-guesses.js';
import {precisionOf} from './date-precision.js';
import {isMask, numbersBetween} from './digit-mask.js';
import {HistoricalDateError, type HistoricalDateErrorCode} from './historical-date-error.js';
import type {Calendar, DateParts, HistoricalDate} from './historical-date-types.js';
import {qualifiedParts, type QualifiedParts} from './qualified-parts.js';
import {formatHistoricalDate} from './words/format-historical-date.js';
import {FURTHEST_YEAR, yearNumber} from './year-range.js';

export {HistoricalDateError, type HistoricalDateErrorCode} from './historical-date-error.js';

/** Longer than any date of one event; it bounds the work that a text can make. */
const LONGEST = 1_000;

/** Of these what was meant can often be told from how people write dates. */
const GUESSABLE: ReadonlySet<HistoricalDateErrorCode> = new Set([
  'not-edtf',
  'no-such-month',
  'no-such-day',
  'no-such-time',
  'backwards',
  'bad-set',
]);

/** A letter-prefixed year, of more than four digits or with an exponent. */
const LONG_YEAR = /^Y-?(?:[1-9]\d{4,}|\d+E[1-9]\d*)$/;
const SUB_YEAR = /^(?:2[1-9]|3\d|4[01])$/;
/** The specification asks for a positive integer and sets no highest: more digits than the year has leave that year alone. */
const SIGNIFICANT = /^(.+)S([1-9]\d*)$/;
/** Digits that are not known are written as `X`. */
const CALENDAR_DATE = /^-?[\dX]{4}(?:-[\dX]{2}){0,2}$/;
const CLOCK = /^([\d:.]+)(Z|[+-][\d:]+)?$/;

/**
 * The historical date that `edtf` says.
 *
 * @param edtf ISO 8601-2 notation of any level, without spaces: `1955-01-17`, `1955-02~`, `195X`, `[1955-04..1955-05]`.
 * @param calendar in which it is written. The bounds are those of the Gregorian days in either case.
 * @throws {HistoricalDateError} where it is not EDTF, or says what cannot be: `1955-02-30`, an interval that runs backwards.
 */
export function parseHistoricalDate(edtf: string, calendar: Calendar = 'gregorian'): HistoricalDate {
  try {
    return readAny(edtf, calendar);
  } catch (error) {
    if (error instanceof HistoricalDateError && GUESSABLE.has(error.code)) {
      throw error.withGuess(() => guessedHint(edtf, calendar));
    }
    throw error;
  }
}

function readAny(edtf: string, calendar: Calendar): HistoricalDate {
  if (edtf.trim() === '') throw new HistoricalDateError('empty', words => words.empty());
  if (edtf.length > LONGEST) throw new HistoricalDateError('too-long', words => words.tooLong(edtf, LONGEST));
  const single = (text: string) => readSingle(text, calendar);
  if (/^[[{]/.test(edtf)) {
    if (!isClosedSet(edtf)) throw new HistoricalDateError('bad-set', words => words.badSet(edtf));
    return readSet(edtf, single);
  }
  return edtf.includes('/') || edtf === '..' ? readInterval(edtf, single) : single(edtf);
}

function readSingle(edtf: string, calendar: Calendar): HistoricalDate {
  const written = qualifiedParts(edtf);
  const parts = written && partsOf(written, edtf);
  if (parts === undefined) {
    throw new HistoricalDateError('not-edtf', words =>
      tellsNothing(edtf) ? words.undated(edtf) : words.notEdtf(edtf),
    );
  }
  checkYear(parts.year, edtf);
  const bounds = boundsOf(parts, calendar);
  if (bounds === undefined) throw impossible(edtf, parts, calendar);
  const signs = Object.values(parts.qualifiers ?? {}).join('');
  return {
    edtf,
    kind: 'date',
    ...bounds,
    start: 'given',
    end: 'given',
    precision: precisionOf(parts),
    uncertain: /[?%]/.test(signs),
    approximate: /[~%]/.test(signs),
    unspecified: [parts.year, parts.month, parts.day].some(digits => digits !== undefined && isMask(digits)),
    ...(calendar === 'julian' && {calendar}),
    parts,
  };
}

/** Undefined where the text is not EDTF. */
function partsOf(written: QualifiedParts, edtf: string): DateParts | undefined {
  const {year, month, day, clock, qualifiers} = written;
  if (clock !== undefined && (day === undefined || [year, month ?? '', day].some(isMask))) {
    throw new HistoricalDateError('not-edtf', words => words.timeWithoutDay(edtf));
  }
  const doubts = qualifiers && {qualifiers};
  if (month === undefined) {
    const plain = partsOfYear(year);
    return plain && {...plain, ...doubts};
  }
  if (day === undefined && SUB_YEAR.test(month)) {
    return isCalendarDate(year) ? {year, season: Number(month), ...doubts} : undefined;
  }
  if (!isCalendarDate([year, month, day].filter(part => part !== undefined).join('-'))) return undefined;
  const date = {year, month, ...(day !== undefined && {day}), ...doubts};
  if (clock === undefined) return date;
  const [, time, offset] = CLOCK.exec(clock) ?? [];
  if (time === undefined)
    throw new HistoricalDateError('no-such-time', words => words.noSuchTime(edtf, clock));
  return {...date, time, ...(offset !== undefined && {offset})};
}

function partsOfYear(text: string): DateParts | undefined {
  const [, digits, significant] = SIGNIFICANT.exec(text) ?? [];
  const year = digits ?? text;
  if (!LONG_YEAR.test(year) && !isCalendarDate(year)) return undefined;
  if (significant === undefined) return {year};
  return isMask(year) ? undefined : {year, significant: Number(significant)};
}

/**
 * Whether the text is a calendar date by its form. Which months and days there are is left to the calendar, which knows when
 * there was a Julian 29 February.
 */
function isCalendarDate(text: string): boolean {
  return CALENDAR_DATE.test(text);
}

function checkYear(year: string, edtf: string): void {
  // The year 0 has no sign.
  if (/^Y?-0+(E\d+)?$/.test(year))
    throw new HistoricalDateError('no-such-year', words => words.noSuchYear(edtf, year));
  if (!isMask(year) && Math.abs(yearNumber(year)) > FURTHEST_YEAR) {
    throw new HistoricalDateError('year-too-far', words => words.yearTooFar(edtf, FURTHEST_YEAR));
  }
}

/** Why no moment of the calendar fits the parts. */
function impossible(edtf: string, parts: DateParts, calendar: Calendar): HistoricalDateError {
  const {year, month, day, time, offset} = parts;
  if (month === undefined || numbersBetween(1, 12, month).length === 0) {
    return new HistoricalDateError('no-such-month', words => words.noSuchMonth(edtf, month ?? ''));
  }
  if (time !== undefined && boundsOf({year, month, ...(day !== undefined && {day})}, calendar)) {
    return new HistoricalDateError('no-such-time', words => words.noSuchTime(edtf, time + (offset ?? '')));
  }
  if (isMask(year) || isMask(month))
    return new HistoricalDateError('no-such-day', words => words.noSuchDay(edtf));
  return new HistoricalDateError('no-such-day', words =>
    words.noSuchDayOf(edtf, {
      month: formatHistoricalDate(readSingle(`${year}-${month}`, 'gregorian'), 'en'),
      days: daysInMonth(yearNumber(year), Number(month), calendar),
      calendar,
      isJulian: calendar === 'gregorian' && boundsOf(parts, 'julian') !== undefined,
    }),
  );
}

/** Whether it says, in words, that there is no date. */
function tellsNothing(text: string): boolean {
  return /^(?:unknown|not known|undated|no date|none|null|[ns]\. ?d\.|\?+)$/i.test(text.trim());
}
