/** The strip of the whole timeline. Its height in lines is reckoned with by `view-model/picture/room.ts`. */
import {css} from 'lit';

export const overviewStyles = css`
  .canvas.has-overview {
    --overview: calc(3 * var(--row-height));
  }
  .canvas.has-overview:is(.is-narrow, :not(.has-lanes)) {
    --overview: calc(3.5 * var(--row-height));
  }
  .overview {
    display: grid;
    grid-template:
      calc(1.5 * var(--row-height)) var(--row-height) /
      var(--lanes) minmax(0, 1fr);
    flex: none;
    padding-block-start: calc(0.5 * var(--row-height));
  }
  .overview[hidden] {
    display: none;
  }
  .overview-label {
    padding-block-start: calc(0.375 * var(--row-height));
    font-variant-numeric: tabular-nums;
    line-height: calc(0.75 * var(--row-height));
    color: var(--cwt-ink-2);
    white-space: nowrap;
  }
  .canvas:is(.is-narrow, :not(.has-lanes)) > .overview {
    grid-template: calc(0.75 * var(--row-height)) calc(1.5 * var(--row-height)) var(--row-height) / minmax(
        0,
        1fr
      );
    padding-block-start: calc(0.25 * var(--row-height));
  }
  .canvas:is(.is-narrow, :not(.has-lanes)) .overview-label {
    /* The frame is higher than its strip. */
    margin-block-start: -3px;
    padding: 0;
  }
  .overview-strip {
    position: relative;
    border-block-end: 1px solid var(--cwt-ink);
    cursor: pointer;
    /* Handles at its ends must not make the page wider. */
    overflow-x: clip;
    /* A finger up or down scrolls the page. */
    touch-action: pan-y;
  }
  .overview-strip > svg {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    fill: var(--cwt-edge);
    pointer-events: none;
    shape-rendering: crispedges;
    print-color-adjust: exact;
  }
  .overview-strip > .is-inside {
    fill: var(--cwt-mark);
  }
  .overview-outside {
    position: absolute;
    inset-block: 0;
    display: flex;
    align-items: center;
    font-size: calc(0.75 * var(--cwt-rem));
    font-variant-numeric: tabular-nums;
    color: var(--cwt-ink-2);
    white-space: nowrap;
    pointer-events: none;
  }
  .overview-outside[hidden] {
    display: none;
  }
  /* Beside a frame at the end of the strip. */
  .overview-outside.is-a {
    inset-inline-start: 8px;
  }
  .overview-outside.is-b {
    inset-inline-end: 8px;
  }
  .overview-frame {
    position: absolute;
    inset-block: -3px;
    border: 2px solid var(--cwt-ink);
    border-radius: 2px;
    cursor: grab;
  }
  /* A target of 24 px, most of it outside where the frame is narrow. */
  .overview-handle {
    position: absolute;
    inset-block: -2px;
    inline-size: 24px;
    cursor: ew-resize;
  }
  .overview-handle.is-start {
    inset-inline-end: calc(100% - min(12px, 33%) + 2px);
  }
  .overview-handle.is-end {
    inset-inline-start: calc(100% - min(12px, 33%) + 2px);
  }
  .overview-frame::before,
  .overview-frame::after {
    content: '';
    position: absolute;
    inset-block: 9px;
    inline-size: 6px;
    border-radius: 2px;
    background: var(--cwt-ink);
    pointer-events: none;
  }
  .overview-frame::before {
    inset-inline-start: -4px;
  }
  .overview-frame::after {
    inset-inline-end: -4px;
  }
  .overview-strip.is-held,
  .overview-strip.is-held > .overview-frame {
    cursor: grabbing;
  }
  .overview-years {
    position: relative;
    grid-column: -2 / -1;
    overflow-x: clip;
    line-height: calc(0.75 * var(--row-height));
    pointer-events: none;
  }
  .overview-years bdi > * {
    font-weight: 400;
    color: var(--cwt-ink-2);
  }
  @media (forced-colors: active) {
    .overview-strip,
    .overview-strip * {
      forced-color-adjust: none;
    }
    /* Edges are as strong as text there. */
    .overview-strip > svg {
      fill: color-mix(in srgb, CanvasText 60%, Canvas);
    }
    .overview-strip > .is-inside {
      fill: CanvasText;
    }
  }
`;
