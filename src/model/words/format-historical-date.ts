/**
 * Historical dates in words.
 *
 *     date → phrase of each single date (`Intl` and the language's table) → interval or set → both calendars
 */
import type {HistoricalDate, Precision} from '../historical-date-types.js';
import {called, languageOf, listed, type Language, type Worded} from './language.js';
import {asPhrase, type Phrase} from './phrase.js';
import {rareWords} from './rare-words.js';
import {withoutShared} from './shared-parts.js';
import {singleWords, timesOfOneDay} from './single-date-words.js';

/**
 * The date in words of `locale` (BCP 47): "about 1950", "17 to 20 January 1955", "44 BC". Where there is no table of the
 * language (`tables.ts`), the words around the dates are English. Never throws: a locale that is none, or not known, is taken as
 * English.
 */
export function formatHistoricalDate(date: HistoricalDate, locale: string): string {
  const language = languageOf(locale);
  return inBothCalendars(date, worded(date, language).phrase, language);
}

/** The same as it stands within a sentence, where English wants an article: "the 1950s", as in "planned for the 1950s". */
export function formatWithinSentence(date: HistoricalDate, locale: string): string {
  const language = languageOf(locale);
  return inBothCalendars(date, asPhrase(worded(date, language).phrase.inside), language);
}

function inBothCalendars(date: HistoricalDate, phrase: Phrase, language: Language): string {
  if (date.calendar === undefined) return phrase.alone;
  const twin = rareWords()?.gregorianTwin(date);
  return language.words.julian(phrase, twin && worded(twin, language).phrase.alone);
}

function worded(date: HistoricalDate, language: Language): Worded {
  switch (date.kind) {
    case 'date':
      return date.parts ? singleWords(date, date.parts, language) : called(date.edtf);
    case 'interval':
      return called(intervalWords(date, language));
    case 'oneOf':
    case 'allOf':
      return called(setWords(date, date.kind, language));
  }
}

function intervalWords({from, to, start, end}: HistoricalDate, language: Language): string {
  const {words} = language;
  if (from && to) {
    const times = from.parts && to.parts && timesOfOneDay(from.parts, to.parts, language);
    if (times !== undefined) return times;
    const [first, last] = besideEachOther([from, to], language);
    return words.interval(first!, last!);
  }
  if (from) {
    const {phrase} = worded(from, language);
    return end === 'open' ? words.openEnd(phrase) : words.unknownEnd(phrase);
  }
  const {phrase} = worded(to!, language);
  return start === 'open' ? words.openStart(phrase) : words.unknownStart(phrase);
}

function setWords({members = []}: HistoricalDate, kind: 'oneOf' | 'allOf', language: Language): string {
  const told = members.flatMap(membersOfPair);
  const texts = told.every(({kind}) => kind === 'date')
    ? membersTold(told, kind, language).map(told.length > 1 ? listed : ({alone}) => alone)
    : told.map(member => memberWords(member, kind, language));
  return language.formats.list(texts, kind === 'oneOf' ? 'disjunction' : 'conjunction');
}

function membersTold(dates: readonly HistoricalDate[], kind: 'oneOf' | 'allOf', language: Language) {
  const phrases = besideEachOther(dates, language);
  return kind === 'allOf' ? (language.words.all?.(phrases) ?? phrases) : phrases;
}

/** "April or May", not "some month from April to May": a range of two that follow each other is those two. */
function membersOfPair(member: HistoricalDate): readonly HistoricalDate[] {
  const {from, to} = member;
  if (from?.precision !== to?.precision || !from || !to) return [member];
  return from.latest + 1 === to.earliest ? [from, to] : [member];
}

/** A member of a set; a range in it says of which of its dates it speaks. */
function memberWords(member: HistoricalDate, kind: 'oneOf' | 'allOf', language: Language): string {
  const {words} = language;
  const {from, to, precision} = member;
  if (member.kind === 'date') return listed(worded(member, language).phrase);
  if (from && to) {
    const interval = intervalWords(member, language);
    // A Julian month is a row of Gregorian days: none of them is to be chosen.
    if (!member.edtf.includes('..')) return interval;
    const isEven = from.precision === to.precision && from.precision === precision;
    const unit: Precision | undefined = isEven ? precision : undefined;
    return kind === 'oneOf' ? words.someOf(interval, unit) : words.everyOf(interval, unit);
  }
  const end = (from ?? to)!;
  const {phrase} = worded(end, language);
  if (kind === 'oneOf') return from ? words.orLater(phrase) : words.orEarlier(phrase);
  return from ? words.andLater(phrase, end.precision) : words.andEarlier(phrase, end.precision);
}

/** Dates in a row, each without what the others say as well. */
function besideEachOther(dates: readonly HistoricalDate[], language: Language): readonly Phrase[] {
  const each = dates.map(date => worded(date, language));
  const pieces = each.map(one => one.pieces).filter(one => one !== undefined);
  return pieces.length === each.length
    ? withoutShared(pieces).map(language.words.date)
    : inRow(
        each.map(({phrase}) => phrase),
        language,
      );
}

function inRow(phrases: readonly Phrase[], {words}: Language): readonly Phrase[] {
  return words.row?.(phrases) ?? phrases;
}
