import {html, nothing, type TemplateResult} from 'lit';
import type {FirstStrings} from '../strings/first.js';
import {renderMarkdown} from './markdown.js';

export interface HeaderProps {
  readonly strings: FirstStrings;
  readonly title: string;
  /** Markdown subset. */
  readonly summary?: string;
  /** BCP 47 tag of both. */
  readonly language: string;
}

export function renderHeader({strings, title, summary, language}: HeaderProps): TemplateResult {
  return html`<header part="header" class="header" lang=${language}>
    <h2 id="title" dir="auto">${title}</h2>
    ${summary === undefined ? nothing : html`<div class="summary" dir="auto">${renderMarkdown(summary, strings)}</div>`}
  </header>`;
}
