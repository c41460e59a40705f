import type {CitationStrings} from './citation.js';
import {enCitation} from './en-citation.js';

/** As `stringsFor`: the words of the panel for a BCP 47 tag. */
export function citationStringsFor(locale: string): CitationStrings {
  const language = locale.toLowerCase().split('-', 1)[0] ?? '';
  return languages.get(language) ?? enCitation;
}

const languages: ReadonlyMap<string, CitationStrings> = new Map([['en', enCitation]]);
