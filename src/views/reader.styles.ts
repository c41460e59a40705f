import {css} from 'lit';

export const readerStyles = css`
  .reader {
    min-inline-size: 0;
  }
  /* Focus comes here by script, to say where the reading goes on; there is nothing to operate. */
  .reader:focus {
    outline: none;
  }
  .reader.is-pinned {
    position: sticky;
    inset-block-start: 0;
    align-self: start;
  }
  .reader.is-pinned > .reader-body {
    max-block-size: 100dvh;
    overflow-y: auto;
    /* Room for focus rings, which a scrolling box cuts off. */
    padding: 12px 6px;
    margin: -12px -6px;
  }
  .reader-date {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    align-items: baseline;
    min-block-size: 24px;
  }
  .edtf {
    font-family: var(--cwt-font-code);
    font-size: calc(0.8125 * var(--cwt-rem));
    line-height: 1;
    color: var(--cwt-ink-2);
  }
  .edtf > abbr {
    text-decoration: underline dotted 1px;
    text-underline-offset: 3px;
    cursor: help;
  }
  .reader-body > .title {
    font-family: var(--cwt-font-text);
    font-size: calc(1.5 * var(--cwt-rem));
    line-height: calc(1.875 * var(--cwt-rem));
    padding-block-end: 6px;
    text-wrap: balance;
  }
  .reader-status {
    display: flex;
    gap: 8px;
    font-weight: 600;
  }
  /* In the middle of the first line. */
  .reader-status > .swatch {
    margin-block-start: calc((1.5 * var(--cwt-rem) - 12px) / 2);
  }
  .reader-body > .prose {
    padding-block-start: 12px;
  }
  .reader figure {
    margin-block-start: 18px;
  }
  .reader img {
    display: block;
    max-inline-size: 100%;
    max-block-size: 60vh;
  }
  .reader figcaption {
    padding-block-start: 6px;
    font-size: calc(0.8125 * var(--cwt-rem));
    line-height: calc(1.125 * var(--cwt-rem));
    color: var(--cwt-ink-2);
  }
  .related {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 18px;
    padding-block-start: 12px;
  }
  .related > dt {
    grid-column: 1;
    color: var(--cwt-ink-2);
  }
  .related > dd {
    grid-column: 2;
  }
  /* A name goes to the next line whole, initials and all, and so does a date, unless it is longer than a line. */
  .agent,
  .related-date {
    display: inline-block;
    max-inline-size: 100%;
  }
  /* A button, since it goes to no other page; a link to the eye, since it leads on. */
  .as-link {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    text-align: start;
    cursor: pointer;
  }
  .as-link > [lang] {
    color: var(--cwt-accent);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
  }
  .as-link:hover > [lang] {
    text-decoration-thickness: 2px;
  }
  .inline-reader {
    position: relative;
    padding-block-end: 18px;
    padding-inline-start: 28px;
  }
  .inline-reader::before {
    content: '';
    position: absolute;
    inset-block: 6px 18px;
    inset-inline-start: 7px;
    inline-size: 3px;
    background: var(--cwt-accent);
    print-color-adjust: exact;
  }
  .inline-reader .edtf {
    line-height: calc(1.5 * var(--cwt-rem));
  }
  .inline-reader .reader-body > .prose {
    padding-block-start: 6px;
  }
  @media (forced-colors: active) {
    .inline-reader::before {
      forced-color-adjust: none;
    }
    .as-link > [lang] {
      color: LinkText;
    }
  }
  @media print {
    .reader.is-pinned > .reader-body {
      max-block-size: none;
    }
  }
  @container (width < 640px) {
    .below > .reader {
      padding-block-end: 18px;
    }
    .related {
      display: block;
    }
    .related > dt {
      padding-block-start: 6px;
    }
  }
`;
