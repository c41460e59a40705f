/** What the words of a locale are made with, and the few phrases that all of them need. */
import type {DateWords} from './date-words.js';
import {formatsOf, type LocaleFormats, type PartialDay, type TextPart} from './locale-formats.js';
import {resolvedLocale} from './locale.js';
import {asPhrase, type Phrase} from './phrase.js';
import {withoutShared} from './shared-parts.js';
import {dateWordsOf} from './tables.js';

export interface Language {
  readonly formats: LocaleFormats;
  readonly words: DateWords;
}

/** A date in words; with its pieces where it is nothing but day, month and year, so that neighbours can share them. */
export interface Worded {
  readonly phrase: Phrase;
  readonly pieces?: readonly TextPart[];
}

export function languageOf(locale: string): Language {
  const tag = resolvedLocale(locale);
  return {formats: formatsOf(tag), words: dateWordsOf(tag)};
}

export function called(words: string): Worded {
  return {phrase: asPhrase(words)};
}

/** As it stands beside others in a list. */
export function listed({alone, forms}: Phrase): string {
  return forms?.listed ?? alone;
}

export function spelled(day: PartialDay, language: Language): Worded {
  const pieces = piecesOf(day, language);
  return {phrase: language.words.date(pieces), pieces};
}

export function betweenDays(first: PartialDay, last: PartialDay, language: Language): Phrase {
  const {words} = language;
  const [from, to] = withoutShared([first, last].map(day => piecesOf(day, language))).map(words.date);
  return words.between(from!, to!);
}

/** "1, 11, 21 or 31 January 1955" */
export function oneOfDays(days: readonly PartialDay[], language: Language): string {
  const dates = withoutShared(days.map(day => piecesOf(day, language))).map(language.words.date);
  return language.formats.list(dates.map(listed), 'disjunction');
}

function piecesOf(day: PartialDay, {formats, words}: Language): readonly TextPart[] {
  const pieces = formats.date(day);
  return words.pieces?.(pieces) ?? pieces;
}
