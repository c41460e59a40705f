import {enSections} from './en-sections.js';
import type {SectionStrings} from './sections.js';

/** The words of long lists in the language of the interface, a BCP 47 tag that `stringsFor` has given. */
export function sectionStringsFor(locale: string): SectionStrings {
  return languages.get(locale) ?? enSections;
}

const languages: ReadonlyMap<string, SectionStrings> = new Map([['en', enSections]]);
