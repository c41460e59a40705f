import {html} from 'lit';
import type {FirstStrings} from '../strings/first.js';

/**
 * A date in words of the language of `locale` (BCP 47), said to be so where that is not the interface's, and kept apart from the
 * words around it, which may run the other way.
 */
export function renderDate(words: unknown, locale: string, strings: FirstStrings): unknown {
  return languageOf(locale) === languageOf(strings.locale) ? words : html`<bdi lang=${locale}>${words}</bdi>`;
}

function languageOf(locale: string): string | undefined {
  return locale.toLowerCase().split('-', 1)[0];
}
