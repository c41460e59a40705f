import type {DocumentTextsStrings} from './document-texts.js';
import {enDocumentTexts} from './en-document-texts.js';

/** Why there is no text to read, in the language of the interface (BCP 47), else in English. */
export function documentTextsStringsFor(locale: string): DocumentTextsStrings {
  const language = locale.toLowerCase().split('-', 1)[0] ?? '';
  return languages.get(language) ?? enDocumentTexts;
}

const languages: ReadonlyMap<string, DocumentTextsStrings> = new Map([['en', enDocumentTexts]]);
