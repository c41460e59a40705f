/**
 * How marks are drawn. Status is a texture, doubt a texture that thins out: what fades is the amount of ink, never its
 * colour. All of it is gradients, which forced colours leave alone. Lengths that the layout reckons with are in
 * `view-model/picture/metrics.ts`.
 */
import {css} from 'lit';
import {discStyles} from './disc.styles.js';
import {pieceStyles} from './piece.styles.js';
import {tailStyles} from './tail.styles.js';

const place = css`
  .mark {
    position: absolute;
    inset-block-start: calc(var(--lane-top) + var(--row) * var(--row-height));
    block-size: var(--row-height);
    display: flex;
    align-items: center;
    white-space: nowrap;
    cursor: pointer;
    /* Lines are thin enough as they are. */
    print-color-adjust: exact;
  }
  .ink {
    position: relative;
    flex: 1 1 0;
    min-inline-size: 0;
    block-size: 100%;
    display: flex;
    align-items: center;
  }
  .is-point {
    justify-content: center;
  }
  .is-point.is-late {
    justify-content: flex-end;
  }
  .is-point.is-early {
    justify-content: flex-start;
  }
  .point {
    position: relative;
    display: flex;
    flex: none;
    align-items: center;
    justify-content: center;
    inline-size: 12px;
    block-size: 100%;
  }
  /* A target of 24 px, as far as its row is free. */
  .point::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: calc(50% - 12px);
    inline-size: 24px;
  }
  .mark .label {
    flex: none;
    inline-size: var(--label);
    overflow: hidden;
    text-overflow: ellipsis;
    unicode-bidi: plaintext;
  }
  .label-after > .label {
    margin-inline-start: 8px;
    text-align: left;
  }
  .label-before > .label {
    margin-inline-end: 8px;
    text-align: right;
  }
  .label-inside .label {
    inline-size: auto;
    max-inline-size: calc(var(--label) + 16px);
    padding-inline: 8px;
  }
  @media (hover: hover) {
    .mark:hover .label {
      text-decoration: underline;
      text-underline-offset: 3px;
    }
  }
  .mark.is-struck .label {
    text-decoration: line-through 1px;
  }
  .mark.is-selected .label {
    font-weight: 600;
    color: var(--cwt-accent);
  }
`;

const bar = css`
  .bar,
  .dot,
  .whisker,
  .beyond,
  .strike {
    --m: var(--cwt-mark);
  }
  .is-selected :is(.bar, .dot, .whisker, .beyond, .strike) {
    --m: var(--cwt-accent);
  }
  .bar {
    --w: 1.5px;
    --dash: linear-gradient(90deg, var(--m) 0 31%, #0000 31% 69%, var(--m) 69%);
    --side: linear-gradient(var(--m) 0 31%, #0000 31% 69%, var(--m) 69%);
    --side-a: var(--side);
    --side-b: var(--side);
    position: relative;
    flex: 1 1 0;
    block-size: 12px;
    border-radius: 1px;
  }
  .bar.stub {
    flex: none;
    inline-size: 18px;
  }
  .is-selected .bar {
    --w: 2px;
    block-size: 16px;
  }
  .is-actual .bar {
    background: linear-gradient(var(--m) 0 0);
  }
  /*
   * Dashes are laid along each edge a whole number of times, so that every corner closes. Browsers that round places to whole pixels
   * would cut off half of the far ones, but for a tenth.
   */
  .is-planned .bar {
    background:
      var(--dash) 0 0 / 9px var(--w) round no-repeat,
      var(--dash) 0 calc(100% - 0.1px) / 9px var(--w) round no-repeat,
      var(--side-a) 0 0 / var(--w) 6px no-repeat round,
      var(--side-b) calc(100% - 0.1px) 0 / var(--w) 6px no-repeat round;
  }
  .is-proposed .bar {
    border: 1px solid var(--m);
    background: repeating-linear-gradient(-45deg, var(--m) 0 1.25px, #0000 1.25px 4px);
  }
  .bar.opens-a {
    --side-a: linear-gradient(#0000, #0000);
    border-inline-start-width: 0 !important;
    border-start-start-radius: 0;
    border-end-start-radius: 0;
  }
  .bar.opens-b {
    --side-b: linear-gradient(#0000, #0000);
    border-inline-end-width: 0 !important;
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }
  .beyond {
    flex: none;
    inline-size: 7px;
    block-size: 12px;
    background: var(--m);
    clip-path: polygon(0 0, 100% 50%, 0 100%, 0 calc(100% - 2.5px), calc(100% - 3px) 50%, 0 2.5px);
  }
  .beyond.a {
    margin-inline-end: 4px;
    scale: -1 1;
  }
  .beyond.b {
    margin-inline-start: 4px;
  }
`;

/** The bar is cut along its middle and a line laid in the cut. */
const struck = css`
  .is-struck :is(.bar, .dot) {
    --cut: 2.5px;
    --halves: linear-gradient(#000 0 calc(50% - var(--cut)), #0000 0 calc(50% + var(--cut)), #000 0);
    mask-image: var(--halves);
  }
  /* Its tails lie outside the bar. */
  .is-struck .bar {
    mask-clip: no-clip;
  }
  /* Of a ring little would be left. */
  .is-struck .dot {
    --cut: 2px;
  }
  .is-struck.is-planned .dot {
    mask:
      var(--ring) intersect,
      var(--halves);
  }
  .strike {
    position: absolute;
    inset: calc(50% - 0.75px) -5px auto;
    block-size: 1.5px;
    background: var(--m);
  }
  .strike.stop::after {
    content: '';
    position: absolute;
    inset-block-start: -4.5px;
    inset-inline-end: 0;
    inline-size: 1.5px;
    block-size: 10.5px;
    background: inherit;
  }
`;

const forced = css`
  @media (forced-colors: active) {
    .mark {
      forced-color-adjust: none;
      color: CanvasText;
    }
  }
`;

export const markStyles = css`
  ${place}
  ${bar}
  ${tailStyles}
  ${pieceStyles}
  ${discStyles}
  ${struck}
  ${forced}
`;
