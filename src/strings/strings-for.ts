/** Which words a visitor gets. */
import {en} from './en.js';
import type {Strings} from './strings.js';

export interface Wording {
  readonly strings: Strings;
  /** BCP 47 tag for the dates among them. */
  readonly locale: string;
}

/**
 * The words for a BCP 47 tag: those of its language, else English. Dates are worded as that tag has it, `en-US` or `en-GB`,
 * unless there are no words of its language: no sentence is to be in two.
 */
export function wordingFor(locale: string): Wording {
  const language = locale.toLowerCase().split('-', 1)[0] ?? '';
  const strings = languages.get(language);
  return strings ? {strings, locale} : {strings: en, locale: en.locale};
}

const languages: ReadonlyMap<string, Strings> = new Map([['en', en]]);
