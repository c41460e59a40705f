/** Words for a single date of which some digits are not told (`X`). */
import {civilFromMs, daysInMonth, MS_PER_DAY} from '../calendar.js';
import {isMask, numbersBetween} from '../digit-mask.js';
import type {DateParts, HistoricalDate} from '../historical-date-types.js';
import {subYear} from '../sub-years.js';
import {yearNumber, yearRange} from '../year-range.js';
import type {Counted, Period} from './date-words.js';
import {betweenDays, oneOfDays, spelled, type Language, type Worded} from './language.js';
import type {PartialDay} from './locale-formats.js';
import {asPhrase, type Phrase} from './phrase.js';

/** More than so many are told by their ends. */
const MOST_LISTED = 4;

/** Some digit of `date` is an `X`. */
export function vagueWords(date: HistoricalDate, parts: DateParts, language: Language): Worded {
  const phrase = isMask(parts.year) ? inPeriod(parts, language) : inYear(date, parts, language);
  if (phrase !== undefined) return {phrase};
  const calendar = date.calendar ?? 'gregorian';
  const [first, last] = [civilFromMs(date.earliest, calendar), civilFromMs(date.latest, calendar)];
  // `1955-X8-25` can only be in August.
  if (date.latest - date.earliest < MS_PER_DAY) return spelled(first, language);
  return {phrase: language.words.withNotation(betweenDays(first, last, language), date.edtf)};
}

/** The year is told; undefined where only the ends of what it can mean can be said. */
function inYear(
  date: HistoricalDate,
  {year: digits, month, day}: DateParts,
  language: Language,
): Phrase | undefined {
  const year = yearNumber(digits);
  if (month === undefined || (month === 'XX' && (day === undefined || day === 'XX'))) {
    return language.words.some(day === undefined ? 'month' : 'day', spelled({year}, language).phrase);
  }
  if (day === undefined) {
    return oneOf(
      numbersBetween(1, 12, month).map(number => ({year, month: number})),
      language,
    );
  }
  if (month === 'XX' && !isMask(day)) {
    const phrase = spelled({year}, language).phrase;
    return language.words.dayOfSomeMonth(counted(Number(day), language), {kind: 'year', phrase});
  }
  if (isMask(month)) return undefined;
  const told = {year, month: Number(month)};
  if (day === 'XX') return language.words.some('day', spelled(told, language).phrase);
  const days = numbersBetween(1, daysInMonth(year, told.month, date.calendar), day);
  return oneOf(
    days.map(number => ({...told, day: number})),
    language,
  );
}

/** The year is not told in full. */
function inPeriod({year, month, day, season}: DateParts, language: Language): Phrase | undefined {
  const {words} = language;
  const period = periodOf(year, language);
  if (season !== undefined) return words.within(words.subYearName(subYear(season)!), period);
  if (month === undefined) return period.phrase;
  if (month === 'XX' && (day === undefined || day === 'XX')) {
    return words.someWithin(day === undefined ? 'month' : 'day', period);
  }
  if (month === 'XX' && day !== undefined && !isMask(day)) {
    return words.dayOfSomeMonth(counted(Number(day), language), period);
  }
  if (isMask(month)) return undefined;
  const told: PartialDay = {month: Number(month)};
  if (day === 'XX') {
    return words.within(words.some('day', spelled(told, language).phrase), period);
  }
  if (day !== undefined && isMask(day)) return undefined;
  return words.within(spelled({...told, ...(day && {day: Number(day)})}, language).phrase, period);
}

function oneOf(days: readonly PartialDay[], language: Language): Phrase | undefined {
  if (days.length <= MOST_LISTED) return choiceOf(oneOfDays(days, language), language);
  const [first, last] = [days[0]!, days.at(-1)!];
  const span = (last.day ?? last.month!) - (first.day ?? first.month!) + 1;
  return span === days.length ? betweenDays(first, last, language) : undefined;
}

function choiceOf(days: string, {words}: Language): Phrase {
  return words.choice?.(days) ?? asPhrase(days);
}

function periodOf(year: string, language: Language): Period {
  const {words} = language;
  if (year === 'XXXX') return {kind: 'unknown', phrase: words.unknownYear()};
  const {first, last} = yearRange({year});
  const [, sign, hundreds] = /^(-?)(\d\d)XX$/.exec(year) ?? [];
  if (hundreds !== undefined) {
    return {kind: 'century', phrase: words.century(counted(Number(hundreds) + 1, language), sign === '-')};
  }
  // "1950s" has no counterpart before the era, and "40s" would not be taken for the years 40–49.
  if (/^\d{3}X$/.test(year) && first >= 100) return {kind: 'decade', phrase: decadeWords(first, language)};
  const span = betweenDays({year: first}, {year: last}, language);
  const endsInGaps = /^-?\d*X+$/.test(year);
  return {kind: 'years', phrase: endsInGaps ? span : words.withNotation(span, year)};
}

function decadeWords(first: number, language: Language): Phrase {
  return language.words.decade({
    first: counted(first, language),
    century: counted(Math.floor(first / 100) + 1, language),
    tens: counted(first % 100, language),
  });
}

function counted(number: number, {formats}: Language): Counted {
  return {number, digits: formats.digits(number)};
}
