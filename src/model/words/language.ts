/** What the words of a locale are made with, and the few phrases that all of them need. */
import type {DateWords} from './date-words.js';
import {formatsOf, type LocaleFormats, type PartialDay, type TextPart} from './locale-formats.js';
import {resolvedLocale} from './locale.js';
import {asPhrase, type Phrase} from './phrase.js';
import {withoutShared} from './shared-parts.js';
import {dateWordsOf, hasOwnWords} from './tables.js';

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
  const [formats, words] = [formatsOf(tag), dateWordsOf(tag)];
  const {list} = hasOwnWords(tag) ? formats : formatsOf('en');
  return {formats: {...formats, list}, words};
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

/** Each without what the others say as well. */
export function spelledBesideEachOther(days: readonly PartialDay[], language: Language): readonly Phrase[] {
  return withoutShared(days.map(day => piecesOf(day, language))).map(language.words.date);
}

export function betweenDays(first: PartialDay, last: PartialDay, language: Language): Phrase {
  const [from, to] = spelledBesideEachOther([first, last], language);
  return language.words.between(from!, to!);
}

/** "1, 11, 21 or 31 January 1955" */
export function oneOfDays(days: readonly PartialDay[], language: Language): string {
  return language.formats.list(spelledBesideEachOther(days, language).map(listed), 'disjunction');
}

function piecesOf(day: PartialDay, {formats, words}: Language): readonly TextPart[] {
  const pieces = formats.date(day);
  return words.pieces?.(pieces) ?? pieces;
}
