/**
 * Dates as `Intl` writes them in one locale, as pieces that know which part of the date they are. Always the Gregorian month
 * names and UTC; the year is put in by hand, so that any year of either calendar can be written, the Julian 29 February
 * 1900 and the year 170,000,002 among them, though no `Date` holds it.
 */
import type {CivilDay} from '../calendar.js';

/** A date of which the day, the month or the year may be missing. */
export type PartialDay = Partial<CivilDay>;

export interface TextPart {
  readonly field: 'era' | 'year' | 'month' | 'day' | 'literal';
  readonly text: string;
}

export interface LocaleFormats {
  /** The pieces of a date, in the locale's order. */
  date(day: PartialDay): readonly TextPart[];
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

const FALLBACK = 'en-GB';
const ALWAYS = {timeZone: 'UTC', calendar: 'gregory'} as const;
/** Leap years, one of either era, in whose place the year is put. */
const STAND_IN = {ad: 2000, bc: -4} as const;
/** Up to this year the era is told, since "44" alone does not look like a year. */
const LAST_BARE_YEAR = 99;

const formats = new Map<string, LocaleFormats>();

/** Never throws: a locale that is none, or that the machine does not know, is taken as English. */
export function formatsOf(locale: string): LocaleFormats {
  const known = formats.get(locale);
  if (known) return known;
  const made = makeFormats(resolved(locale));
  formats.set(locale, made);
  return made;
}

/** English of no country is written day first, as in Britain. */
function resolved(locale: string): string {
  try {
    const [supported] = Intl.DateTimeFormat.supportedLocalesOf(locale);
    if (supported === undefined) return FALLBACK;
    const {language, region} = new Intl.Locale(supported);
    return language === 'en' && region === undefined
      ? new Intl.Locale(supported, {region: 'GB'}).toString()
      : supported;
  } catch {
    return FALLBACK;
  }
}

function makeFormats(locale: string): LocaleFormats {
  const ungrouped = new Intl.NumberFormat(locale, {useGrouping: false});
  const grouped = new Intl.NumberFormat(locale);
  const twoDigits = new Intl.NumberFormat(locale, {useGrouping: false, minimumIntegerDigits: 2});
  const format = remembered(
    (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options),
  );
  const lists = {
    disjunction: new Intl.ListFormat(locale, {type: 'disjunction'}),
    conjunction: new Intl.ListFormat(locale, {type: 'conjunction'}),
  };
  const patterns = new Map<string, readonly TextPart[]>();
  return {
    date: ({year, month, day}) => {
      const key = `${eraOf(year)} ${month ?? ''} ${day ?? ''}`;
      const pattern = patterns.get(key) ?? patternOf({year, month, day});
      patterns.set(key, pattern);
      if (year === undefined) return pattern;
      return pattern.map(part => (part.field === 'year' ? {field: 'year', text: yearText(year)} : part));
    },
    digits: number => ungrouped.format(number),
    shortYear: year => twoDigits.format(Math.abs(year) % 100),
    time: (ms, {seconds, fractionDigits}) =>
      format({
        timeZone: 'UTC',
        hour: '2-digit',
        minute: '2-digit',
        ...(seconds && {second: '2-digit'}),
        ...(fractionDigits > 0 && {fractionalSecondDigits: Math.min(fractionDigits, 3) as 1 | 2 | 3}),
      }).format(ms),
    list: (items, type) => lists[type].format(items),
  };

  /** Apart from its year a date looks like every other of its month, day and era. */
  function patternOf(day: MaybeDay): readonly TextPart[] {
    return format(optionsFor(day))
      .formatToParts(standIn(day))
      .map(({type, value}) => textPart(type, value));
  }

  function yearText(year: number): string {
    const counted = year > 0 ? year : 1 - year;
    return (counted > 9999 ? grouped : ungrouped).format(counted);
  }
}

/** How the year is told; `told` needs no era. */
function eraOf(year: number | undefined): 'none' | 'told' | 'ad' | 'bc' {
  if (year === undefined) return 'none';
  if (year > LAST_BARE_YEAR) return 'told';
  return year > 0 ? 'ad' : 'bc';
}

type MaybeDay = {readonly [K in keyof CivilDay]: CivilDay[K] | undefined};

function optionsFor({year, month, day}: MaybeDay): Intl.DateTimeFormatOptions {
  return {
    ...ALWAYS,
    ...(day !== undefined && {day: 'numeric'}),
    ...(month !== undefined && {month: 'long'}),
    ...(year !== undefined && {year: 'numeric'}),
    ...(year !== undefined && year <= LAST_BARE_YEAR && {era: 'short'}),
  };
}

function standIn({year = STAND_IN.ad, month = 1, day = 1}: MaybeDay): number {
  return Date.UTC(year > 0 ? STAND_IN.ad : STAND_IN.bc, month - 1, day);
}

function textPart(type: Intl.DateTimeFormatPartTypes, text: string): TextPart {
  const isField = type === 'era' || type === 'year' || type === 'month' || type === 'day';
  return {field: isField ? type : 'literal', text};
}

/** Making an `Intl` object costs more than a thousand uses of it. */
function remembered<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<string, Value>();
  return key => {
    const name = JSON.stringify(key);
    const value = made.get(name) ?? make(key);
    made.set(name, value);
    return value;
  };
}
