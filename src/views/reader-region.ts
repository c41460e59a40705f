/** Where an event is read: a region that is there before what is read in it. */
import {html, nothing, type TemplateResult} from 'lit';

/** One reader is shown at a time, so its title's id is free in the shadow tree. */
export const TITLE_ID = 'reader-title';

export interface ReaderRegionProps {
  /** What its name is: the title in it, these words, or nothing. */
  readonly name: {readonly isTitle: true} | {readonly words: string} | null;
  /** It stays in view beside a list longer than the window, and scrolls by itself. */
  readonly isPinned: boolean;
  /** What is read in it is on its way. */
  readonly isBusy?: boolean;
  readonly content: unknown;
}

/** It takes the focus when a script gives it. It is the same element for every event; what is in it is not. */
export function renderReaderRegion({name, isPinned, isBusy, content}: ReaderRegionProps): TemplateResult {
  return html`<section
    part="reader"
    class="reader ${isPinned ? 'is-pinned' : ''}"
    tabindex="-1"
    aria-busy=${isBusy ? 'true' : nothing}
    aria-label=${name && 'words' in name ? name.words : nothing}
    aria-labelledby=${name && 'isTitle' in name ? TITLE_ID : nothing}
  >
    ${content}
  </section>`;
}
