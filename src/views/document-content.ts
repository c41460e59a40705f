/** What stands in a paragraph or a heading of a document's text → templates. Whatever it says becomes text nodes and these few elements. */
import {html, type TemplateResult} from 'lit';
import type {TextInline} from '../model/texts/document-text.js';
import type {DocumentStrings} from '../strings/document.js';
import type {Strings} from '../strings/strings.js';
import type {TextRun} from '../view-model/documents/marked-content.js';
import {renderNewTab} from './new-tab.js';

export interface ContentWords {
  readonly strings: Strings;
  readonly words: DocumentStrings;
}

/** The quotation is one mark for each run of it. */
export function renderRuns(runs: readonly TextRun[], words: ContentWords): readonly unknown[] {
  return runs.map(({isQuoted, content}) => {
    const drawn = renderInlines(content, words);
    return isQuoted ? html`<mark part="quotation">${drawn}</mark>` : drawn;
  });
}

export function renderInlines(content: readonly TextInline[], words: ContentWords): readonly unknown[] {
  return content.map(inline => renderInline(inline, words));
}

/** Names and dates are told apart by whoever edited the text; to a reader they are words like any other. */
function renderInline(inline: TextInline, words: ContentWords): unknown {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'break':
      return html`<br />`;
    case 'page':
      return renderPage(inline.label, words);
    case 'emphasis':
      return html`<em>${renderInlines(inline.children, words)}</em>`;
    case 'strong':
      return html`<strong>${renderInlines(inline.children, words)}</strong>`;
    case 'code':
      return html`<code>${renderInlines(inline.children, words)}</code>`;
    case 'link':
      return renderNewTab(inline.href, renderInlines(inline.children, words), words.strings);
    case 'person':
    case 'place':
    case 'date':
      return renderInlines(inline.children, words);
  }
}

/** Where a page begins, in words of the interface; apart from the words around it also to those who hear them. */
export function renderPage(label: string, {strings, words}: ContentWords): TemplateResult {
  return html`<span class="text-page" lang=${strings.locale} dir="auto"> ${words.page(label)} </span>`;
}
