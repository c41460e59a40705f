/**
 * Columns in the textures of the marks, standing on the rule below their lane. Their heights come with the picture and are in
 * CSS pixels, whatever the size of the type.
 */
import {css} from 'lit';

export const binStyles = css`
  .bins {
    position: absolute;
    inset-block-end: 0;
    inset-inline-start: 0;
    pointer-events: none;
  }
  /* Where the canvas is higher than its rows, the lowest columns stand on a line of their own; elsewhere the axis covers it. */
  .vis-group:last-child > .bins {
    inset-block-end: -1px;
    border-block-end: 1px solid var(--cwt-rule);
  }
  .bin {
    --m: var(--cwt-mark);
    position: absolute;
    inset-block-end: 0;
    display: flex;
    flex-direction: column;
    justify-content: flex-end;
    gap: 2px;
    /* A lone event, its figure and the gap are less high than a finger needs. */
    min-block-size: 24px;
    padding-inline: 2px;
    contain: layout style;
    pointer-events: auto;
    cursor: pointer;
    print-color-adjust: exact;
  }
  .bin.is-selected {
    --m: var(--cwt-accent);
  }
  .bin-figure {
    font-size: calc(0.75 * var(--cwt-rem));
    line-height: 15px;
    font-variant-numeric: tabular-nums;
    color: var(--cwt-ink-2);
    white-space: nowrap;
  }
  .bin > .bin-figure {
    /* Of a narrow bin it may be wider than the column. */
    align-self: center;
    margin-block-end: -1px;
  }
  .bin > .is-hidden {
    visibility: hidden;
  }
  .bin.is-selected > .bin-figure {
    font-weight: 600;
    color: var(--cwt-accent);
  }
  .bin-share {
    flex: none;
  }
  .bin-share.is-actual {
    background: linear-gradient(var(--m) 0 0);
  }
  /* It stands on what is below it, as a plan does. Dashes are laid along an edge a whole number of times, so that corners close. */
  .bin-share.is-planned {
    background:
      linear-gradient(90deg, var(--m) 0 31%, #0000 31% 69%, var(--m) 69%) 0 0 / 9px 1.5px round no-repeat,
      linear-gradient(var(--m) 62%, #0000 0) 0 0 / 1.5px 6px no-repeat round,
      linear-gradient(var(--m) 62%, #0000 0) calc(100% - 0.1px) 0 / 1.5px 6px no-repeat round;
  }
  .bin-share.is-proposed {
    border: 1px solid var(--m);
    background: repeating-linear-gradient(-45deg, var(--m) 0 1.25px, #0000 1.25px 4px);
  }
  .bin-share.is-document {
    border: 1.25px solid var(--m);
    border-block-end-width: 0;
  }
  .carried-in {
    position: absolute;
    inset-block-end: calc(2.25 * var(--row-height));
    inset-inline-start: 0;
    display: flex;
    align-items: center;
    min-inline-size: 24px;
    block-size: 24px;
    padding-inline: 4px;
    pointer-events: auto;
    cursor: pointer;
    print-color-adjust: exact;
  }
  @media (hover: hover) {
    :is(.bin, .carried-in):hover > .bin-figure {
      text-decoration: underline;
      text-underline-offset: 3px;
    }
  }
  @media (forced-colors: active) {
    .bin,
    .carried-in {
      forced-color-adjust: none;
      color: CanvasText;
    }
  }
`;
