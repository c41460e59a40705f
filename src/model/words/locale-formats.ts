/**
 * Dates as `Intl` writes them in one locale, as pieces that know which part of the date they are. Always the Gregorian month
 * names and UTC; the year is put in by hand, so that any year of either calendar can be written, the Julian 29 February
 * 1900 and the year 170,000,002 among them, though no `Date` holds it.
 */
import type {CivilDay} from '../calendar.js';
import {resolvedLocale, styleOf, type DateStyle} from './locale.js';
import {remembered} from './remembered.js';

/** A date of which the day, the month or the year may be missing. */
export type PartialDay = Partial<CivilDay>;

export interface TextPart {
  /** `sign`: what says of a number that it is a year, and may be said once of two. */
  readonly field: 'era' | 'sign' | 'year' | 'month' | 'day' | 'literal';
  readonly text: string;
  /** Of a month from 1; of an era −1 or 1. */
  readonly number?: number;
}

export interface LocaleFormats {
  /** The pieces of a date, in the locale's order. */
  date(day: PartialDay): readonly TextPart[];
  /** The pieces of a moment that `Date` can hold, told as far as `options` say; its year is written as in dates. */
  moment(time: number, options: Intl.DateTimeFormatOptions): readonly TextPart[];
  /** A whole number in the locale's digits, without grouping. */
  digits(number: number): string;
  /** The last two digits of a year. */
  shortYear(year: number): string;
  /** A time of day, `ms` from midnight, as far as it is told. */
  time(ms: number, told: ToldTime): string;
  /** "a, b or c"; "a, b and c" */
  list(items: readonly string[], type: 'disjunction' | 'conjunction'): string;
}

/** Seconds, and how many digits of their fraction; nothing finer than milliseconds is written. */
export interface ToldTime {
  readonly seconds: boolean;
  readonly fractionDigits: number;
}

const ALWAYS = {timeZone: 'UTC', calendar: 'gregory'} as const;
/** Leap years, one of either era, in whose place the year is put. */
const STAND_IN = {ad: 2000, bc: -4} as const;

/** Never throws: a locale that is none, or that the machine does not know, is taken as English. */
export const formatsOf: (locale: string) => LocaleFormats = remembered(locale =>
  makeFormats(resolvedLocale(locale)),
);

function makeFormats(locale: string): LocaleFormats {
  const ungrouped = new Intl.NumberFormat(locale, {useGrouping: false});
  const grouped = new Intl.NumberFormat(locale);
  const twoDigits = new Intl.NumberFormat(locale, {useGrouping: false, minimumIntegerDigits: 2});
  const style = styleOf(locale);
  const clock = clockOf(locale, style);
  const format = remembered(
    (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, {...options, ...ALWAYS}),
  );
  const lists = {
    disjunction: new Intl.ListFormat(locale, {type: 'disjunction'}),
    conjunction: new Intl.ListFormat(locale, {type: 'conjunction'}),
  };
  const patterns = new Map<string, readonly TextPart[]>();
  return {
    date: ({year, month, day}) => {
      const key = `${eraOf(year, style)} ${month ?? ''} ${day ?? ''}`;
      const pattern = patterns.get(key) ?? patternOf({year, month, day});
      patterns.set(key, pattern);
      return year === undefined ? pattern : ofYear(year, pattern);
    },
    moment: (time, options) => {
      const year = new Date(time).getUTCFullYear();
      const told = {...options, ...(options.year && era(year, style)), ...(options.hour && clock)};
      const parts = format(told).formatToParts(time);
      return ofYear(
        year,
        parts.map(part => textPart(part, {year})),
      );
    },
    digits: number => ungrouped.format(number),
    shortYear: year => twoDigits.format(Math.abs(year) % 100),
    time: (ms, {seconds, fractionDigits}) =>
      format({
        ...clock,
        minute: '2-digit',
        ...(seconds && {second: '2-digit'}),
        ...(fractionDigits > 0 && {fractionalSecondDigits: Math.min(fractionDigits, 3) as 1 | 2 | 3}),
      }).format(ms),
    list: (items, type) => lists[type].format(items),
  };

  /** Apart from its year a date looks like every other of its month, day and era. */
  function patternOf(day: MaybeDay): readonly TextPart[] {
    return format(optionsFor(day, style))
      .formatToParts(standIn(day))
      .map(part => textPart(part, day));
  }

  function ofYear(year: number, parts: readonly TextPart[]): readonly TextPart[] {
    return parts.map(part => (part.field === 'year' ? {...part, text: yearText(year)} : part));
  }

  function yearText(year: number): string {
    const counted = year > 0 ? year : 1 - year;
    return (counted > 9999 ? grouped : ungrouped).format(counted);
  }
}

/** How the year is told; `told` needs no era. */
function eraOf(year: number | undefined, {lastWithEra}: DateStyle): 'none' | 'told' | 'ad' | 'bc' {
  if (year === undefined) return 'none';
  if (year > lastWithEra) return 'told';
  return year > 0 ? 'ad' : 'bc';
}

type MaybeDay = {readonly [K in keyof CivilDay]: CivilDay[K] | undefined};

function optionsFor({year, month, day}: MaybeDay, style: DateStyle): Intl.DateTimeFormatOptions {
  return {
    ...(day !== undefined && {day: 'numeric'}),
    ...(month !== undefined && {month: 'long'}),
    ...(year !== undefined && {year: 'numeric', ...era(year, style)}),
  };
}

function era(year: number, style: DateStyle): Intl.DateTimeFormatOptions {
  return eraOf(year, style) === 'told' ? {} : {era: style.era};
}

/** "2:30 PM", but "02:30". */
function clockOf(locale: string, {hourCycle}: DateStyle): Intl.DateTimeFormatOptions {
  const usual = new Intl.DateTimeFormat(locale, {hour: 'numeric'}).resolvedOptions().hourCycle;
  const isHalfDay = /^h1[12]$/.test(hourCycle ?? usual ?? '');
  return {hour: isHalfDay ? 'numeric' : '2-digit', ...(hourCycle && {hourCycle})};
}

function standIn({year = STAND_IN.ad, month = 1, day = 1}: MaybeDay): number {
  return Date.UTC(year > 0 ? STAND_IN.ad : STAND_IN.bc, month - 1, day);
}

function textPart({type, value}: Intl.DateTimeFormatPart, {year = 1, month}: Partial<MaybeDay>): TextPart {
  switch (type) {
    case 'era':
      return {field: type, text: value, number: year > 0 ? 1 : -1};
    case 'month':
      return {field: type, text: value, ...(month !== undefined && {number: month})};
    case 'year':
    case 'day':
      return {field: type, text: value};
    default:
      return {field: 'literal', text: value};
  }
}
