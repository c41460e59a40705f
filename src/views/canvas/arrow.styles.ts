/** The relations on the canvas. What would come about is dashed; a replaced timing leads on with a filled head. */
import {css} from 'lit';

export const arrowStyles = css`
  .arrows {
    position: absolute;
    inset: 0;
    pointer-events: none;
    print-color-adjust: exact;
  }
  .arrows > svg {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
  }
  /* Lanes lie over the arrows, and must not keep the pointer from them. */
  .vis-foreground > .vis-group {
    pointer-events: none;
  }
  .vis-foreground .mark {
    pointer-events: auto;
  }
  .arrow {
    --line: var(--cwt-edge);
    fill: none;
    stroke-linejoin: round;
  }
  .arrow.is-replaces {
    --line: var(--cwt-mark);
  }
  .arrow:hover,
  .arrow.is-current {
    --line: var(--cwt-accent);
  }
  .arrow-line {
    stroke: var(--line);
    stroke-width: 1px;
  }
  .is-replaces > .arrow-line {
    stroke-width: 1.25px;
  }
  .is-conditional > .arrow-line {
    stroke-dasharray: 4 3;
  }
  .arrow-head {
    stroke: var(--line);
    stroke-width: 1.25px;
    stroke-linecap: round;
  }
  .is-replaces > .arrow-head {
    fill: var(--line);
    stroke: none;
  }
  .arrow-hit {
    stroke: transparent;
    stroke-width: 9px;
    pointer-events: stroke;
  }
  .arrow-target {
    fill: transparent;
    pointer-events: all;
    cursor: pointer;
  }
  .arrow-words {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    inline-size: 0;
    block-size: 0;
    pointer-events: none;
  }
  /* Placed by the line that the words stand on. */
  .arrow-words > span {
    position: absolute;
    inset-block-end: -0.25em;
    inset-inline-start: 0;
    inline-size: max-content;
    font-family: var(--cwt-font-text);
    font-size: calc(0.875 * var(--cwt-rem));
    font-style: italic;
    line-height: 1;
    white-space: nowrap;
    unicode-bidi: plaintext;
    color: var(--cwt-accent);
  }
  .arrow-words > .is-covered {
    visibility: hidden;
  }
  @media (forced-colors: active) {
    .arrows {
      forced-color-adjust: none;
      --cwt-edge: CanvasText;
      --cwt-mark: CanvasText;
      --cwt-accent: Highlight;
    }
  }
`;
