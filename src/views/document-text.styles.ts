import {css} from 'lit';

/** They come with the first text of a document. */
export const documentTextStyles = css`
  .text {
    margin-block: 12px;
    max-inline-size: 42em;
  }
  .text-kind {
    line-height: calc(1.125 * var(--cwt-rem));
    padding-block-end: 6px;
  }
  .text-kind > .tag {
    margin-inline-start: 0;
  }
  /* As high as two dozen lines; of a longer text the rest is scrolled to. */
  .text-box {
    position: relative;
    max-block-size: min(36 * var(--cwt-rem), 75vh);
    overflow-y: auto;
    overscroll-behavior: auto;
  }
  .text-box[role='region'] {
    box-shadow:
      0 1px var(--cwt-rule),
      0 -1px var(--cwt-rule);
  }
  .text li {
    position: relative;
  }
  .text ol > li {
    padding-inline-start: 36px;
  }
  .text ol > li + li,
  .text-heading + ol,
  .text ol + .text-pages,
  .text ol + .text-heading {
    margin-block-start: 12px;
  }
  .text ol > li > p {
    position: relative;
    max-inline-size: 38rem;
    text-wrap: pretty;
  }
  /* The words of a document are history and set as such; a summary of them is not. */
  .text.is-document ol > li > p,
  .text-heading,
  .text.is-precis mark {
    font-family: var(--cwt-font-text);
    font-size: var(--cwt-rem);
    line-height: calc(1.5 * var(--cwt-rem));
  }
  .text.is-document {
    border: 1px solid var(--cwt-rule);
    padding: 11px 18px 6px;
  }
  .text-heading {
    margin: 0;
    font-weight: 600;
  }
  .text-heading,
  .text-box > div > .text-pages {
    padding-inline-start: 36px;
  }
  .text .number {
    position: absolute;
    inset-inline-end: calc(100% + 12px);
    font-family: var(--cwt-font);
    font-size: calc(0.8125 * var(--cwt-rem));
    font-variant-numeric: tabular-nums;
    color: var(--cwt-ink-2);
    white-space: nowrap;
    user-select: none;
  }
  .text [part~='cited'] .number {
    font-weight: 600;
    color: var(--cwt-accent);
  }
  .text [part~='cited'] > p::before {
    content: '';
    position: absolute;
    inset-block: 3px;
    inset-inline-start: -36px;
    inline-size: 3px;
    background: var(--cwt-accent);
    print-color-adjust: exact;
  }
  .text-page,
  .text-pages {
    font-family: var(--cwt-font);
    font-size: calc(0.75 * var(--cwt-rem));
    color: var(--cwt-ink-2);
    user-select: none;
  }
  .text-page::before {
    content: '|';
    padding-inline: 3px;
  }
  .markers {
    display: flex;
    flex-wrap: wrap;
    gap: 0 18px;
  }
  .marker {
    display: flex;
    gap: 8px;
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    font-size: calc(0.8125 * var(--cwt-rem));
    line-height: calc(1.5 * var(--cwt-rem));
    text-align: start;
    cursor: pointer;
  }
  .marker > .swatch {
    inline-size: 18px;
    block-size: 10px;
    margin-block-start: calc((1.5 * var(--cwt-rem) - 10px) / 2);
  }
  .marker > :is([lang], .back-to) {
    color: var(--cwt-ink-2);
    text-decoration: underline;
    text-decoration-color: var(--cwt-edge);
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
  }
  .marker:hover > :is([lang], .back-to) {
    text-decoration-thickness: 2px;
  }
  .marker.is-read {
    --swatch: var(--cwt-accent);
  }
  .marker.is-read > .back-to {
    color: var(--cwt-accent);
    text-decoration-color: currentColor;
  }
  .text-said {
    padding-block-start: 12px;
  }
  .text-notice {
    display: grid;
    grid-template-columns: 24px minmax(0, 1fr);
    padding-block: 0 12px;
  }
  .text-notice > .icon {
    margin-block-start: calc((1.5 * var(--cwt-rem) - 16px) / 2);
  }
  @media (forced-colors: active) {
    .text [part~='cited'] > p::before {
      forced-color-adjust: none;
    }
    .marker > :is([lang], .back-to) {
      color: LinkText;
    }
  }
  @media print {
    .text-box {
      max-block-size: none;
    }
    .markers {
      display: none;
    }
  }
  @container (width < 640px) {
    .text ol > li,
    .text-heading,
    .text-box > div > .text-pages {
      padding-inline-start: 30px;
    }
    .text [part~='cited'] > p::before {
      inset-inline-start: -30px;
    }
    .text.is-document {
      padding-inline: 12px;
    }
  }
`;
