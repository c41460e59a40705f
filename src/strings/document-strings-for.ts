import type {DocumentStrings} from './document.js';
import {enDocument} from './en-document.js';

/** The words for documents in the language of the interface (BCP 47), else English. */
export function documentStringsFor(locale: string): DocumentStrings {
  const language = locale.toLowerCase().split('-', 1)[0] ?? '';
  return languages.get(language) ?? enDocument;
}

const languages: ReadonlyMap<string, DocumentStrings> = new Map([['en', enDocument]]);
