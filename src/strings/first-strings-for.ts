import {enFirst} from './en-first.js';
import type {FirstStrings} from './first.js';

/** The first words of the interface for a BCP 47 tag; English as yet, as all of `strings-for.ts` is. */
export function firstStringsFor(locale: string): FirstStrings {
  const language = locale.toLowerCase().split('-', 1)[0] ?? '';
  return languages.get(language) ?? enFirst;
}

const languages: ReadonlyMap<string, FirstStrings> = new Map([['en', enFirst]]);
