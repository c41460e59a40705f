import {html, type TemplateResult} from 'lit';
import type {Strings} from '../strings/strings.js';

/**
 * A date in words of the language of `locale` (BCP 47), said to be so where that is not the interface's, and kept apart from the
 * words around it, which may run the other way.
 */
export function renderDate(words: unknown, locale: string, strings: Strings): unknown {
  return languageOf(locale) === languageOf(strings.locale) ? words : html`<bdi lang=${locale}>${words}</bdi>`;
}

/** A date as it is written down, for those who want it exactly. */
export function renderEdtf(edtf: string, {reading}: Strings): TemplateResult {
  return html`<span class="edtf"><abbr title=${reading.edtf}>EDTF</abbr> ${edtf}</span>`;
}

function languageOf(locale: string): string | undefined {
  return locale.toLowerCase().split('-', 1)[0];
}
