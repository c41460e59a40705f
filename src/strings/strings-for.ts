/** Which words a visitor gets. */
import {en} from './en.js';
import type {Strings} from './strings.js';

/** The words of the interface for a BCP 47 tag: those of its language, else English. */
export function stringsFor(locale: string): Strings {
  const language = locale.toLowerCase().split('-', 1)[0] ?? '';
  return languages.get(language) ?? en;
}

const languages: ReadonlyMap<string, Strings> = new Map([['en', en]]);
