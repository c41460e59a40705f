/**
 * The look that all views share: tokens, type, controls, and how the parts lie beside each other. One ink, which is the
 * page's own text colour, and one spot colour. `color` is set on leaves of text only, so that `currentColor` is the page's
 * ink wherever a token is used. Lengths of type are in `--cwt-rem`; the unit of everything vertical is 6 px.
 */
import {css} from 'lit';
import {eventListStyles} from './views/event-list.styles.js';
import {loadingStyles} from './views/loading.styles.js';
import {swatchStyles} from './views/swatch.styles.js';
import {tokenStyles} from './views/token.styles.js';

const base = css`
  :host {
    display: block;
    container-type: inline-size;
    /* What it asks for where its width is not given but asked, as in a row of flex items; such a row may shrink it. */
    contain-intrinsic-inline-size: calc(60 * var(--cwt-rem));
    min-inline-size: 0;
  }
  :host([hidden]) {
    display: none;
  }
  .base {
    font-family: var(--cwt-font);
    font-size: calc(0.875 * var(--cwt-rem));
    line-height: calc(1.5 * var(--cwt-rem));
    text-align: start;
    /* Words are broken only where they are longer than a line, also in boxes that are as wide as what is in them. */
    overflow-wrap: anywhere;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  .base:focus {
    outline: none;
  }
  :where(*, *::before, *::after) {
    box-sizing: border-box;
  }
  :where(h2, h3, h4, h5, h6, p, ol, ul, dl, dd, figure, pre) {
    margin: 0;
    padding: 0;
    font: inherit;
  }
  :where(ol, ul) {
    list-style: none;
  }
  :where(button, input) {
    font: inherit;
    color: inherit;
  }
  :where(:focus-visible) {
    outline: 2px solid var(--cwt-accent);
    outline-offset: 2px;
    border-radius: 2px;
  }
  a {
    color: var(--cwt-accent);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
  }
  a:hover {
    text-decoration-thickness: 2px;
  }
  .small {
    font-size: calc(0.8125 * var(--cwt-rem));
    color: var(--cwt-ink-2);
  }
  .prose {
    font-family: var(--cwt-font-text);
    font-size: var(--cwt-rem);
    line-height: calc(1.5 * var(--cwt-rem));
    max-inline-size: 38em;
    text-wrap: pretty;
  }
  .base > .empty {
    padding-block-end: 24px;
  }
  .notice + .empty {
    padding-block-start: 12px;
  }
  .empty {
    font-family: var(--cwt-font-text);
    font-size: var(--cwt-rem);
    color: var(--cwt-ink-2);
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .control {
    min-block-size: calc(2 * var(--cwt-rem));
    padding: 0 11px;
    border: 1px solid var(--cwt-edge);
    border-radius: 3px;
    background: transparent;
    cursor: pointer;
    white-space: nowrap;
    line-height: calc(1.375 * var(--cwt-rem));
  }
  .control:hover {
    background: var(--cwt-wash);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px 12px;
    padding-block-start: 12px;
    min-block-size: 48px;
  }
  @container (width < 640px) {
    .control {
      min-block-size: calc(2.25 * var(--cwt-rem));
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .control {
      transition: background-color 120ms;
    }
  }
  @media (forced-colors: active) {
    :host {
      --cwt-accent: Highlight;
      --cwt-edge: ButtonBorder;
    }
    .base {
      color: CanvasText;
    }
  }
`;

const layout = css`
  .header {
    padding-block-end: 18px;
  }
  .header h2 {
    font-family: var(--cwt-font-text);
    font-size: calc(1.875 * var(--cwt-rem));
    line-height: calc(2.25 * var(--cwt-rem));
    letter-spacing: -0.005em;
    text-wrap: balance;
  }
  .summary {
    font-family: var(--cwt-font-text);
    font-size: calc(1.0625 * var(--cwt-rem));
    line-height: calc(1.5 * var(--cwt-rem));
    color: var(--cwt-ink-2);
    margin-block-start: 6px;
    text-wrap: pretty;
  }
  .timeline {
    font-size: calc(0.8125 * var(--cwt-rem));
  }
  /* As high as the canvas will be that is on its way, by the measures of its rows, padding and axis. */
  .timeline.is-awaited {
    --rows-high: calc(
      var(--awaited-lines, 11) * 1.5 * var(--cwt-rem) + var(--awaited-lanes, 1) * 0.75 * var(--cwt-rem) +
        1.8125 * var(--cwt-rem) + 1px
    );
    box-sizing: border-box;
    block-size: var(--cwt-height, min(var(--rows-high), max(30 * var(--cwt-rem), 80vh)));
    border-block-start: 1px solid var(--cwt-ink);
  }
  /* The room of what stands above the list, by the measures of its lines, until that has come. */
  .awaited-views {
    block-size: 48px;
  }
  .awaited-picture {
    padding-block-start: 42px;
  }
  .awaited-failure {
    padding-block-end: 12px;
  }
  .below {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 43fr) minmax(0, 57fr);
    gap: 0 48px;
    margin-block-start: 24px;
  }
  [hidden] {
    display: none !important;
  }
  @container (width < 880px) {
    .awaited-picture {
      padding-block: 54px calc(1.5 * var(--cwt-rem) + 6px);
    }
    .below {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      gap: 0 36px;
    }
  }
  @container (width < 640px) {
    .header h2 {
      font-size: calc(1.625 * var(--cwt-rem));
      line-height: calc(1.875 * var(--cwt-rem));
    }
    .summary {
      font-size: var(--cwt-rem);
    }
    .awaited-views.has-tool {
      block-size: calc(60px + 2.25 * var(--cwt-rem));
    }
    .awaited-picture {
      padding-block-start: 60px;
    }
    .below {
      display: block;
      margin-block-start: 18px;
    }
  }
`;

export const styles = [tokenStyles, base, layout, swatchStyles, eventListStyles, loadingStyles];
