import {html, nothing, type TemplateResult} from 'lit';
import type {FirstStrings} from '../strings/first.js';

export interface NewTabOptions {
  readonly className?: string;
  /** BCP 47 tag, where the words are not the interface's. */
  readonly lang?: string;
}

/** A link that leaves the page, which says so to those who do not see where it leads. `href` has been checked. */
export function renderNewTab(
  href: string,
  content: unknown,
  strings: FirstStrings,
  {className, lang}: NewTabOptions = {},
): TemplateResult {
  return html`<a class=${className ?? nothing} href=${href} target="_blank" rel="noopener noreferrer"
    ><span lang=${lang ?? nothing} dir=${lang === undefined ? nothing : 'auto'}>${content}</span
    ><span class="hidden"> (${strings.reading.newTab})</span></a
  >`;
}
