/** Words for a single date: its parts, told in full or with digits missing, a part of a year, a time, and its doubts. */
import {clockTime} from '../clock-time.js';
import type {DateParts, HistoricalDate, Qualifier} from '../historical-date-types.js';
import {crossesYears, subYear} from '../sub-years.js';
import {yearNumber, yearRange} from '../year-range.js';
import type {PartDoubt} from './date-words.js';
import {
  betweenDays,
  called,
  spelled,
  spelledBesideEachOther,
  type Language,
  type Worded,
} from './language.js';
import type {PartialDay} from './locale-formats.js';
import type {Phrase} from './phrase.js';
import {rareWords} from './rare-words.js';

/** `date` is of the kind `date`. */
export function singleWords(date: HistoricalDate, parts: DateParts, language: Language): Worded {
  const words = withoutDoubts(date, parts, language);
  const doubts = doubtsOf(parts);
  const [first] = doubts;
  // Of a year that is not known there is nothing to doubt.
  if (first === undefined || tellsNothing(parts)) return words;
  // The doubt is of the year that is estimated, not of the years between which it lies.
  const {phrase} = words;
  const doubted = parts.significant === undefined ? phrase : {...phrase, alone: phrase.inside};
  const isWhole = doubts.length === 1 && first.parts.length === fieldsOf(parts).length;
  return {
    phrase: isWhole
      ? language.words.qualified(doubted, first.qualifier)
      : language.words.partlyQualified(phrase, doubts),
  };
}

function tellsNothing({year, month = 'XX', day = 'XX', season}: DateParts): boolean {
  return year === 'XXXX' && month === 'XX' && day === 'XX' && season === undefined;
}

function withoutDoubts(date: HistoricalDate, parts: DateParts, language: Language): Worded {
  if (parts.significant !== undefined) return significantWords(parts, language);
  if (date.unspecified) return rareWords()?.vagueWords(date, parts, language) ?? called(date.edtf);
  const year = yearNumber(parts.year);
  if (parts.season !== undefined) return subYearWords(year, parts.season, language);
  const day = dayOf(year, parts);
  return parts.time === undefined
    ? spelled(day, language)
    : timeWords(day, parts.time, parts.offset, language);
}

function dayOf(year: number, {month, day}: DateParts): PartialDay {
  return {year, ...(month && {month: Number(month)}), ...(day && {day: Number(day)})};
}

function significantWords(parts: DateParts, language: Language): Worded {
  const {first, last} = yearRange(parts);
  const year = spelled({year: yearNumber(parts.year)}, language);
  if (first === last) return year;
  const span = betweenDays({year: first}, {year: last}, language);
  return {phrase: language.words.estimated(span, year.phrase)};
}

function subYearWords(year: number, code: number, language: Language): Worded {
  const {words} = language;
  const part = subYear(code)!;
  if (!crossesYears(part)) return {phrase: words.subYear(part, spelled({year}, language).phrase, undefined)};
  const [from, to] = spelledBesideEachOther([{year}, {year: year + 1}], language);
  return {phrase: words.subYear(part, from!, {phrase: to!, short: shortYear(year, [from!, to!], language)})};
}

/** The year after `year`, cut where it stands behind nothing but digits, more than two of them: "1955–56". */
function shortYear(year: number, [from, to]: readonly [Phrase, Phrase], {formats}: Language): string {
  const later = year + 1;
  if (year < 100 || from.alone !== formats.digits(year)) return to.alone;
  return later % 100 === 0 ? formats.digits(later) : formats.shortYear(later);
}

function timeWords(day: PartialDay, time: string, offset: string | undefined, language: Language): Worded {
  const {phrase} = spelled(day, language);
  return {phrase: language.words.atTime(phrase, clockWords(time, language), zoneWords(offset))};
}

/** From one time to another of the same day, "10:00 to 12:00"; undefined where more than the time is another. */
export function timesOfOneDay(from: DateParts, to: DateParts, language: Language): string | undefined {
  if (from.time === undefined || to.time === undefined || from.qualifiers || to.qualifiers) return undefined;
  const isSame = (['year', 'month', 'day', 'offset'] as const).every(part => from[part] === to[part]);
  if (!isSame) return undefined;
  const day = spelled(dayOf(yearNumber(from.year), from), language).phrase;
  const [start, end] = [clockWords(from.time, language), clockWords(to.time, language)];
  return language.words.betweenTimes(day, start, end, zoneWords(from.offset));
}

function clockWords(time: string, {formats}: Language): string {
  const [, minutesOnly, fraction = ''] = /^(\d+:\d+$)?[\d:]*\.?(\d*)/.exec(time) ?? [];
  return formats.time(clockTime(time)!.start, {
    seconds: minutesOnly === undefined,
    fractionDigits: fraction.length,
  });
}

/** `+04` is UTC+04:00; a minus sign is as wide as the plus. */
function zoneWords(offset: string | undefined): string | undefined {
  if (offset === undefined) return undefined;
  if (offset === 'Z') return 'UTC';
  return `UTC${offset.replace('-', '−')}${offset.includes(':') ? '' : ':00'}`;
}

type Field = PartDoubt['parts'][number];

function fieldsOf({month, day, season}: DateParts): readonly Field[] {
  const fields: readonly (Field | undefined)[] = [
    'year',
    season === undefined ? undefined : 'season',
    month === undefined ? undefined : 'month',
    day === undefined ? undefined : 'day',
  ];
  return fields.filter(field => field !== undefined);
}

/** The doubts of the parts, those that are alike together. */
function doubtsOf(parts: DateParts): readonly PartDoubt[] {
  const byQualifier = new Map<Qualifier, Field[]>();
  for (const field of fieldsOf(parts)) {
    const qualifier = parts.qualifiers?.[field === 'season' ? 'month' : field];
    if (qualifier === undefined) continue;
    const alike = byQualifier.get(qualifier) ?? [];
    alike.push(field);
    byQualifier.set(qualifier, alike);
  }
  return [...byQualifier].map(([qualifier, fields]) => ({qualifier, parts: fields}));
}
