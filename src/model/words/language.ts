/** What the words of a locale are made with, and the few phrases that all of them need. */
import type {DateWords, Phrase} from './date-words.js';
import {en} from './en.js';
import {formatsOf, type LocaleFormats, type PartialDay, type TextPart} from './locale-formats.js';
import {textOf, withoutShared} from './shared-parts.js';

export interface Language {
  readonly formats: LocaleFormats;
  readonly words: DateWords;
}

/** A date in words; with its pieces where it is nothing but day, month and year, so that neighbours can share them. */
export interface Worded {
  readonly phrase: Phrase;
  readonly pieces?: readonly TextPart[];
}

/** By the language subtag of a locale (BCP 47). */
const TABLES: ReadonlyMap<string, DateWords> = new Map([['en', en]]);

export function languageOf(locale: string): Language {
  const [subtag = ''] = locale.toLowerCase().split(/[-_]/);
  return {formats: formatsOf(locale), words: TABLES.get(subtag) ?? en};
}

/** A phrase that is the same wherever it stands. */
export function asPhrase(words: string): Phrase {
  return {alone: words, inside: words};
}

export function called(words: string): Worded {
  return {phrase: asPhrase(words)};
}

export function spelled(day: PartialDay, {formats}: Language): Worded {
  const pieces = formats.date(day);
  return {phrase: asPhrase(textOf(pieces)), pieces};
}

export function betweenDays(first: PartialDay, last: PartialDay, {formats, words}: Language): string {
  const [from = '', to = ''] = withoutShared([formats.date(first), formats.date(last)]);
  return words.between(asPhrase(from), asPhrase(to));
}

/** "1, 11, 21 or 31 January 1955" */
export function oneOfDays(days: readonly PartialDay[], {formats}: Language): string {
  return formats.list(withoutShared(days.map(day => formats.date(day))), 'disjunction');
}
