import {css} from 'lit';

/** `--gutter` is the width between list and reader, in the middle of which the rule and the selected entry's bar stand. */
export const eventListStyles = css`
  .list {
    --gutter: 48px;
    position: relative;
  }
  .list > section > :is(h2, h3, h4, h5, h6) {
    font-weight: 600;
    line-height: calc(1.5 * var(--cwt-rem));
    padding-block-end: 5px;
    border-block-end: 1px solid var(--cwt-rule);
  }
  .list > section + section {
    margin-block-start: 18px;
  }
  .list > section > ol {
    padding-block-start: 6px;
  }
  /* What is skipped is cut off at the section's edge, so that takes in the selected entry's bar and the focus ring. */
  .list.is-long > section {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 600px;
    margin-inline: -6px calc(var(--gutter) / -2 - 3px);
    padding-inline: 6px calc(var(--gutter) / 2 + 3px);
    padding-block-end: 6px;
  }
  .list.is-long > section + section {
    margin-block-start: 12px;
  }
  .list::after {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-end: calc(var(--gutter) / -2);
    inline-size: 1px;
    background: var(--cwt-rule);
  }
  .entry {
    position: relative;
    display: grid;
    grid-template-columns: 144px 18px minmax(0, 1fr);
    column-gap: 10px;
    inline-size: 100%;
    padding: 6px 0;
    border: 0;
    background: none;
    text-align: start;
    cursor: pointer;
    /* Where it is brought into view, some of what comes before it shows that there is more. */
    scroll-margin-block: 12px;
  }
  .entry-date {
    font-size: calc(0.8125 * var(--cwt-rem));
    line-height: calc(1.5 * var(--cwt-rem));
    color: var(--cwt-ink-2);
  }
  .entry-date small {
    display: block;
    /* No wider than its words, it begins where the list does, whatever the direction of the date. */
    inline-size: fit-content;
    font-size: inherit;
    line-height: calc(1.125 * var(--cwt-rem));
  }
  .entry > .swatch {
    inline-size: 18px;
    block-size: 10px;
    margin-block-start: calc((1.5 * var(--cwt-rem) - 8px) / 2);
  }
  .entry-text > span:not(.hidden) {
    display: block;
  }
  .entry-title {
    font-family: var(--cwt-font-text);
    font-size: var(--cwt-rem);
    line-height: calc(1.5 * var(--cwt-rem));
    text-wrap: pretty;
  }
  .entry-title.is-struck {
    text-decoration: line-through;
    text-decoration-thickness: 1px;
  }
  .entry-status {
    font-size: calc(0.8125 * var(--cwt-rem));
    line-height: calc(1.125 * var(--cwt-rem));
    color: var(--cwt-ink-2);
  }
  .entry:hover > .entry-text > .entry-title {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 4px;
  }
  .entry:hover > .entry-text > .entry-title.is-struck {
    text-decoration-line: underline line-through;
  }
  .entry:focus-visible {
    border-radius: 4px;
  }
  .entry[aria-current='true'] {
    --swatch: var(--cwt-accent);
  }
  .entry[aria-current='true'] .entry-title {
    font-weight: 600;
  }
  .entry[aria-current='true'] > .entry-date {
    color: var(--cwt-ink);
  }
  .entry[aria-current='true']::after {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-end: calc(var(--gutter) / -2 - 1px);
    inline-size: 3px;
    background: var(--cwt-accent);
  }
  .list::after,
  .entry::after {
    print-color-adjust: exact;
  }
  @media (forced-colors: active) {
    .list::after,
    .entry::after {
      forced-color-adjust: none;
    }
  }
  @container (width < 880px) {
    .list {
      --gutter: 36px;
    }
    .entry {
      grid-template-columns: 18px minmax(0, 1fr);
    }
    .entry-date {
      grid-area: 1 / 2;
      line-height: calc(1.125 * var(--cwt-rem));
    }
    .entry-date small {
      display: inline;
    }
    .entry > .swatch {
      grid-area: 2 / 1;
    }
    .entry-text {
      grid-area: 2 / 2;
    }
  }
  @media print {
    .list.is-long > section {
      content-visibility: visible;
    }
  }
  @container (width < 640px) {
    .list.is-long > section {
      margin-inline: -6px;
      padding-inline: 6px;
    }
    .list::after,
    .entry[aria-current='true']::after {
      content: none;
    }
  }
`;
