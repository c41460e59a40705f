import {html, nothing, type TemplateResult} from 'lit';

export interface HeaderProps {
  readonly title: string;
  /** Markdown subset. */
  readonly summary?: string;
  /** BCP 47 tag of both. */
  readonly language: string;
  /** Draws Markdown; null as long as that is not there, and the text is shown as written. */
  readonly draw: ((markdown: string) => unknown) | null;
}

export function renderHeader({title, summary, language, draw}: HeaderProps): TemplateResult {
  return html`<header part="header" class="header" lang=${language}>
    <h2 id="title" dir="auto">${title}</h2>
    ${
      summary === undefined
        ? nothing
        : html`<div class="summary" dir="auto">${draw?.(summary) ?? html`<p>${summary}</p>`}</div>`
    }
  </header>`;
}
