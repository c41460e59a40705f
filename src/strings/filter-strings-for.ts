import {enFilters} from './en-filters.js';
import type {FilterStrings} from './filters.js';

/** The words of filters and documents in the language of the interface, a BCP 47 tag that `stringsFor` has given. */
export function filterStringsFor(locale: string): FilterStrings {
  return languages.get(locale) ?? enFilters;
}

const languages: ReadonlyMap<string, FilterStrings> = new Map([['en', enFilters]]);
