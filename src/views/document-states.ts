/** What stands at the place of a document's text while there is none, and what leads from a passage to its document. */
import {html, nothing, type TemplateResult} from 'lit';
import type {DocumentStrings} from '../strings/document.js';
import type {Strings} from '../strings/strings.js';
import type {TextFailure} from '../view-model/text-state.js';
import {warningIcon} from './icons.js';
import {renderInlineCode} from './inline-code.js';
import {renderNewTab} from './new-tab.js';

export function renderTextAwaited(words: DocumentStrings): TemplateResult {
  return html`<p class="text-awaited small">${words.loading}</p>`;
}

export interface TextFailureProps {
  readonly strings: Strings;
  readonly words: DocumentStrings;
  readonly onRetry: () => void;
  /** A new attempt is under way: the button stays, and keeps the focus, but does nothing. */
  readonly retrying: boolean;
}

/** What is quoted, and where the document is published, stand above it and below it all the same. */
export function renderTextFailure(
  {message, hint, href}: TextFailure,
  {strings, words, onRetry, retrying}: TextFailureProps,
): TemplateResult {
  return html`<div part="error" class="text-notice">
    ${warningIcon()}
    <div>
      <p>${renderInlineCode(message)}</p>
      <p class="actions">
        <button
          type="button"
          class="control"
          aria-disabled=${retrying ? 'true' : 'false'}
          @click=${retrying ? nothing : onRetry}
        >
          ${strings.failure.retry}
        </button>
        ${href === null ? nothing : renderNewTab(href, words.openText, strings)}
      </p>
      ${
        // Most of them are for whoever wrote the file.
        hint === null ? nothing : html`<p class="hint small">${renderInlineCode(hint)}</p>`
      }
    </div>
  </div>`;
}

/** Finds the button that opened the page of a document, by the piece of evidence that it stands in. */
export function aboutSelector(number: number): string {
  return `[data-about="${number}"]`;
}

export function renderAboutButton(
  words: DocumentStrings,
  title: string,
  number: number,
  onOpen: (from: Element) => void,
): TemplateResult {
  const onClick = ({currentTarget}: Event): void => {
    if (currentTarget instanceof Element) onOpen(currentTarget);
  };
  return html`<button
    type="button"
    class="control"
    data-about=${number}
    aria-label=${words.named(words.about, title)}
    @click=${onClick}
  >
    ${words.about}
  </button>`;
}
