/** What to do where the link to the published document does not lead to the passage: pages move, and go. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Strings} from '../strings/strings.js';
import type {ReaderEvidence} from '../view-model/reader-types.js';
import {around} from './around.js';
import {renderNewTab} from './new-tab.js';

/** Keeps copies of pages under the address that they had. */
const INTERNET_ARCHIVE = 'https://web.archive.org/web/';

export function renderAstray(
  {href, quote}: Pick<ReaderEvidence, 'href' | 'quote'>,
  strings: Strings,
): TemplateResult | typeof nothing {
  if (href === undefined) return nothing;
  const {question, search, gone, keptCopy} = strings.links.astray;
  const copy = renderNewTab(INTERNET_ARCHIVE + href.replace(/#.*/, ''), keptCopy, strings);
  return html`<details class="astray small">
    <summary>${question}</summary>
    <p>${quote ? search : nothing} ${around(gone, copy)}</p>
  </details>`;
}
