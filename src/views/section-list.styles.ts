import {css} from 'lit';

/** Lines of 36 px, as entries are. What a section holds stands in from its name by the width of the sign before that. */
export const sectionListStyles = css`
  .is-sectioned {
    --indent: 18px;
  }
  .period-button {
    position: relative;
    display: grid;
    grid-template-columns: var(--indent) minmax(0, 1fr) auto;
    inline-size: 100%;
    padding: 6px 0 5px;
    border: 0;
    background: none;
    text-align: start;
    cursor: pointer;
    line-height: calc(1.5 * var(--cwt-rem));
    scroll-margin-block: 12px;
  }
  .period-button::before {
    content: '';
    inline-size: 8px;
    block-size: 10px;
    margin-block-start: calc((1.5 * var(--cwt-rem) - 10px) / 2);
    background: var(--cwt-ink);
    clip-path: polygon(0 0, 100% 50%, 0 100%);
    print-color-adjust: exact;
  }
  .period-button:dir(rtl)::before {
    transform: scaleX(-1);
  }
  .period-button[aria-expanded='true']::before {
    transform: rotate(90deg);
  }
  .period-button > .hidden {
    grid-area: 1 / 2;
  }
  .period-button:hover > .period-name {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 4px;
  }
  .period-button:focus-visible {
    border-radius: 4px;
  }
  .period-count {
    font-size: calc(0.8125 * var(--cwt-rem));
    font-weight: 400;
    font-variant-numeric: tabular-nums;
    color: var(--cwt-ink-2);
  }
  .period-button > .period-count {
    padding-inline-start: 12px;
  }
  .is-sectioned > .period {
    border-block-end: 1px solid var(--cwt-rule);
  }
  .is-sectioned > .period > :is(h2, h3, h4, h5, h6),
  .period-button[aria-expanded='true'] > .period-name {
    font-weight: 600;
  }
  .period-content {
    padding-inline-start: var(--indent);
  }
  .is-sectioned > .period > .period-content:not([hidden]):has(> :not(.titles)) {
    padding-block-end: 12px;
  }
  .periods > .period > .period-content:has(> :not(.titles)) {
    padding-block-end: 6px;
  }
  .entries {
    content-visibility: auto;
    contain-intrinsic-block-size: auto calc(var(--entries) * 36px);
    /* What is skipped is cut off at its edge, so that takes in the selected entry's bar and the focus ring. */
    margin-inline: -6px calc(var(--gutter) / -2 - 3px);
    padding-inline: 6px calc(var(--gutter) / 2 + 3px);
    margin-block: -4px;
    padding-block: 4px;
  }
  .entries-awaited {
    min-block-size: calc(var(--entries) * 36px);
    padding-block: 6px;
  }
  .titles[hidden] {
    display: block !important;
    white-space: pre;
  }
  .bin-name {
    border-block-end: 1px solid var(--cwt-rule);
    padding-block-end: 5px;
    margin-block-end: 6px;
    scroll-margin-block: 12px;
  }
  .bin-name > :is(h2, h3, h4, h5, h6) {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 12px;
    font-weight: 600;
    line-height: calc(1.5 * var(--cwt-rem));
  }
  .bin-name:focus:not(:focus-visible),
  .entries:focus {
    outline: none;
  }
  .is-sectioned .awaited {
    font-size: calc(0.8125 * var(--cwt-rem));
    color: var(--cwt-ink-2);
    animation: appear 0.3s backwards;
  }
  .is-current > * > .period-button::after {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-end: calc(var(--gutter) / -2 - 1px);
    inline-size: 3px;
    background: var(--cwt-accent);
    print-color-adjust: exact;
  }
  @container (width < 640px) {
    /* Where there is one column entries take all of it that they can. */
    .period-content {
      padding-inline-start: 0;
    }
    .period-content > .period-tools {
      padding-inline-start: var(--indent);
    }
    .periods {
      padding-inline-start: 12px;
    }
    .entries {
      margin-inline: -6px;
      padding-inline: 6px;
    }
    .is-current > * > .period-button::after {
      content: none;
    }
  }
  @media (forced-colors: active) {
    .period-button::before,
    .is-current > * > .period-button::after {
      forced-color-adjust: none;
    }
    .period-button::before {
      background: CanvasText;
    }
  }
  .is-on-paper,
  .not-printed {
    display: none;
  }
  @media print {
    .has-copy > * {
      display: none;
    }
    .is-on-paper,
    .not-printed {
      display: block;
    }
    .not-printed {
      padding-block-start: 12px;
    }
    .entries {
      content-visibility: visible;
    }
  }
`;
