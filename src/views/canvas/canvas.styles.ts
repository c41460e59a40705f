/** The canvas around the marks: lanes, lines, axis, scrolling. The unit of everything vertical is 6 px, here 0.375rem. */
import {css} from 'lit';

export const canvasStyles = css`
  .canvas {
    --lanes: 0px;
    --row-height: calc(1.5 * var(--cwt-rem));
    --lane-padding: calc(0.375 * var(--cwt-rem));
    --axis: calc(1.8125 * var(--cwt-rem));
    --overview: 0px;
    position: relative;
    display: flex;
    flex-direction: column;
    box-sizing: border-box;
    block-size: var(--cwt-height, auto);
    max-block-size: var(--cwt-height, max(30 * var(--cwt-rem), 80vh));
    border-block-start: 1px solid var(--cwt-ink);
    font-size: calc(0.8125 * var(--cwt-rem));
    line-height: calc(1.5 * var(--cwt-rem));
    /* Time runs from left to right in every script; titles take the direction of their own. */
    direction: ltr;
    user-select: none;
  }
  .canvas.has-lanes:not(.is-narrow) {
    --lanes: calc(6 * var(--cwt-rem));
  }
  .canvas *,
  .canvas *::before,
  .canvas *::after {
    box-sizing: border-box;
  }
  .scroller {
    position: relative;
    display: flex;
    flex-direction: column;
    flex: 1 1 auto;
    min-block-size: 0;
    overflow: hidden auto;
  }
  /* Nothing is painted behind the axis, so rows that scroll must not reach below it. A mask still lets the pointer through. */
  .is-scrolling .scroller {
    mask-image: linear-gradient(#000 calc(100% - var(--axis)), #0000 0);
  }
  .probe {
    position: absolute;
    visibility: hidden;
    pointer-events: none;
    font-weight: 600;
  }

  .vis-group,
  .vis-label {
    --lane-top: var(--lane-padding);
  }
  .is-narrow :is(.vis-group, .vis-label).is-named {
    --lane-top: calc(var(--row-height) + var(--lane-padding));
  }
  .lane {
    min-block-size: calc(var(--lane-top) + var(--rows) * var(--row-height) + var(--lane-padding));
    padding-block: var(--lane-padding);
    padding-inline-end: calc(0.75 * var(--cwt-rem));
    font-family: var(--cwt-font-text);
    font-size: var(--cwt-rem);
    line-height: calc(1.5 * var(--cwt-rem));
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  .is-narrow .lane {
    inline-size: max-content;
    white-space: nowrap;
  }

  .lines {
    position: absolute;
    inset-block: 0 var(--overview);
    inset-inline: var(--lanes) 0;
    overflow: hidden;
    pointer-events: none;
  }
  .lines > span {
    position: absolute;
    inset-block: 0;
    inline-size: 1px;
    background: var(--cwt-grid);
  }
  .lines > .is-major {
    background: var(--cwt-rule);
  }
  .as-of-strip {
    position: relative;
    flex: none;
    block-size: var(--row-height);
    margin-inline-start: var(--lanes);
    overflow: hidden;
    color: var(--cwt-accent);
    font-weight: 600;
    white-space: nowrap;
    pointer-events: none;
  }
  .as-of-strip > span {
    position: absolute;
    inset-block: 0;
    display: flex;
    align-items: center;
    gap: 8px;
  }
  /* The day lies beyond this edge. */
  .as-of-strip > .is-earlier::before,
  .as-of-strip > .is-later::after {
    content: '';
    flex: none;
    inline-size: 7px;
    block-size: 12px;
    background: var(--cwt-accent);
    clip-path: polygon(0 0, 100% 50%, 0 100%, 0 calc(100% - 2.5px), calc(100% - 3px) 50%, 0 2.5px);
  }
  .as-of-strip > .is-earlier::before {
    scale: -1 1;
  }
  .as-of-lines {
    position: absolute;
    inset-block: 0 calc(var(--axis) + var(--overview));
    inset-inline: var(--lanes) 0;
    overflow: hidden;
    pointer-events: none;
  }
  .as-of-lines > span {
    position: absolute;
    inset-block: 0;
    inline-size: 1px;
    background: var(--cwt-accent);
  }
  .as-of-lines > .is-below {
    inset-block-start: var(--row-height);
  }
  :is(.as-of-strip, .as-of-lines, .as-of-lines > span)[hidden] {
    display: none;
  }
  .axis {
    position: absolute;
    inset-block-end: var(--overview);
    inset-inline: var(--lanes) 0;
    block-size: var(--axis);
    border-block-start: 1px solid var(--cwt-ink);
    overflow-x: clip;
    pointer-events: none;
  }
  :is(.axis, .overview-years) > span {
    position: absolute;
    inset-block-start: calc(0.25 * var(--cwt-rem));
    padding-inline-start: 6px;
    white-space: nowrap;
  }
  .axis bdi > span {
    color: var(--cwt-ink-2);
  }
  .axis b {
    font-weight: 600;
  }
  :is(.axis, .overview-years) > span::before {
    content: '';
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: calc(-0.25 * var(--cwt-rem) - 1px);
    block-size: 7px;
    inline-size: 1px;
    background: var(--cwt-ink);
  }
  :is(.axis, .overview-years) > .is-edge::before {
    content: none;
  }
  .axis > .is-current > bdi > * {
    color: var(--cwt-accent);
    font-weight: 600;
  }
  .axis > i {
    position: absolute;
    inset-block-start: -2px;
    block-size: 3px;
    background: var(--cwt-accent);
  }
  @media (forced-colors: active) {
    .canvas {
      color: CanvasText;
      --cwt-accent: Highlight;
    }
    .lines > span,
    .as-of-lines > span,
    .as-of-strip > span,
    :is(.axis, .overview-years) > span::before,
    .axis > i {
      forced-color-adjust: none;
    }
  }
  @media print {
    .lines > span,
    .as-of-lines > span,
    .as-of-strip > span,
    :is(.axis, .overview-years) > span::before,
    .axis > i {
      print-color-adjust: exact;
    }
  }
`;
