/**
 * How marks are drawn. Status is a texture, doubt a texture that thins out: what fades is the amount of ink, never its
 * colour. All of it is gradients, which forced colours leave alone. Lengths that the layout reckons with are in
 * `view-model/picture/metrics.ts`.
 */
import {css} from 'lit';

const place = css`
  .mark {
    position: absolute;
    inset-inline: 0;
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
  .ink.is-point {
    justify-content: center;
  }
  /* A target of 24 px, as far as its row is free. */
  .ink.is-point::before {
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
  /* Dashes are laid along each edge a whole number of times, so that every corner closes. */
  .is-planned .bar {
    background:
      var(--dash) 0 0 / 9px var(--w) round no-repeat,
      var(--dash) 0 100% / 9px var(--w) round no-repeat,
      var(--side-a) 0 0 / var(--w) 6px no-repeat round,
      var(--side-b) 100% 0 / var(--w) 6px no-repeat round;
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

/** 48 px where an end is not known, 24 px where it is approximate; shaded as an engraver would. */
const tails = css`
  .bar.soft-a {
    margin-inline-start: 24px;
  }
  .bar.soft-b {
    margin-inline-end: 24px;
  }
  .bar.tail-a {
    margin-inline-start: 48px;
  }
  .bar.tail-b {
    margin-inline-end: 48px;
  }
  .bar:is(.soft-a, .tail-a)::before,
  .bar:is(.soft-b, .tail-b)::after {
    content: '';
    position: absolute;
    inset-block: 0;
    inline-size: 49px;
  }
  .bar.soft-a::before,
  .bar.soft-b::after {
    inline-size: 25px;
  }
  /* One pixel over the bar, so that no seam shows between them. */
  .bar:is(.soft-a, .tail-a)::before {
    inset-inline-end: calc(100% - 1px);
    --to: 90deg;
    --diag: 135deg;
  }
  .bar:is(.soft-b, .tail-b)::after {
    inset-inline-start: calc(100% - 1px);
    --to: 270deg;
    --diag: -45deg;
  }
  .is-actual .bar.tail-a::before,
  .is-actual .bar.tail-b::after {
    background: linear-gradient(
      var(--to),
      #0000 0 0px,
      var(--m) 0 1px,
      #0000 0 7px,
      var(--m) 0 8px,
      #0000 0 13px,
      var(--m) 0 15px,
      #0000 0 19px,
      var(--m) 0 22px,
      #0000 0 25px,
      var(--m) 0 29px,
      #0000 0 31px,
      var(--m) 0 36px,
      #0000 0 38px,
      var(--m) 0
    );
  }
  .is-actual .bar.soft-a::before,
  .is-actual .bar.soft-b::after {
    background: linear-gradient(
      var(--to),
      #0000 0 0px,
      var(--m) 0 1px,
      #0000 0 6px,
      var(--m) 0 8px,
      #0000 0 11px,
      var(--m) 0 14px,
      #0000 0 16px,
      var(--m) 0
    );
  }
  .is-planned .bar:is(.soft-a, .tail-a)::before,
  .is-planned .bar:is(.soft-b, .tail-b)::after {
    background:
      var(--shortening) 0 0 / 100% var(--w) no-repeat,
      var(--shortening) 0 100% / 100% var(--w) no-repeat;
  }
  .is-planned .bar.tail-a::before,
  .is-planned .bar.tail-b::after {
    --shortening: linear-gradient(
      var(--to),
      #0000 0 0px,
      var(--m) 0 1px,
      #0000 0 7px,
      var(--m) 0 9px,
      #0000 0 14px,
      var(--m) 0 17px,
      #0000 0 21px,
      var(--m) 0 25px,
      #0000 0 28px,
      var(--m) 0 33px,
      #0000 0 36px,
      var(--m) 0 41px,
      #0000 0 44px,
      var(--m) 0 48px,
      #0000 0
    );
  }
  .is-planned .bar.soft-a::before,
  .is-planned .bar.soft-b::after {
    --shortening: linear-gradient(
      var(--to),
      #0000 0 0px,
      var(--m) 0 1px,
      #0000 0 6px,
      var(--m) 0 8px,
      #0000 0 12px,
      var(--m) 0 16px,
      #0000 0 19px,
      var(--m) 0 24px,
      #0000 0
    );
  }
  /* Over the outline's thickness, which the hatching has to meet. */
  .is-proposed .bar:is(.soft-a, .tail-a)::before,
  .is-proposed .bar:is(.soft-b, .tail-b)::after {
    inset-block: -1px;
  }
  .is-proposed .bar.tail-a::before,
  .is-proposed .bar.tail-b::after {
    background: linear-gradient(
      var(--diag),
      #0000 0 2px,
      var(--m) 0 3.25px,
      #0000 0 11px,
      var(--m) 0 12.25px,
      #0000 0 18.5px,
      var(--m) 0 19.75px,
      #0000 0 24.7px,
      var(--m) 0 25.95px,
      #0000 0 29.8px,
      var(--m) 0 31.05px,
      #0000 0 34px,
      var(--m) 0 35.25px,
      #0000 0 38px,
      var(--m) 0 39.25px,
      #0000 0 42px,
      var(--m) 0 43.25px,
      #0000 0
    );
  }
  .is-proposed .bar.soft-a::before,
  .is-proposed .bar.soft-b::after {
    background: linear-gradient(
      var(--diag),
      #0000 0 2px,
      var(--m) 0 3.25px,
      #0000 0 9.5px,
      var(--m) 0 10.75px,
      #0000 0 15.5px,
      var(--m) 0 16.75px,
      #0000 0 20px,
      var(--m) 0 21.25px,
      #0000 0 24px,
      var(--m) 0 25.25px,
      #0000 0
    );
  }
`;

const disc = css`
  .dot {
    flex: none;
    inline-size: 12px;
    block-size: 12px;
    border-radius: 50%;
  }
  .is-selected .dot {
    inline-size: 16px;
    block-size: 16px;
    margin-inline: -2px;
  }
  .is-actual .dot {
    background: linear-gradient(var(--m) 0 0);
  }
  .is-planned .dot {
    background: repeating-conic-gradient(from 12deg, var(--m) 0 36deg, #0000 36deg 60deg);
    mask: radial-gradient(closest-side, #0000 calc(100% - 2px), #000 calc(100% - 1.5px));
  }
  .is-proposed .dot {
    border: 1.25px solid var(--m);
    background: repeating-linear-gradient(-45deg, var(--m) 0 1.25px, #0000 1.25px 3.75px);
  }
  .whisker {
    position: absolute;
    inset-block-start: calc(50% - 0.75px);
    block-size: 1.5px;
    inline-size: 20px;
    background: linear-gradient(
      var(--to),
      var(--m) 0 1px,
      #0000 0 5px,
      var(--m) 0 7px,
      #0000 0 10px,
      var(--m) 0 13px,
      #0000 0 15px,
      var(--m) 0
    );
  }
  .whisker.a {
    --to: 90deg;
    inset-inline-end: calc(50% + 6px);
  }
  .whisker.b {
    --to: 270deg;
    inset-inline-start: calc(50% + 6px);
  }
`;

/** The bar is cut along its middle and a line laid in the cut. */
const struck = css`
  .is-struck :is(.bar, .dot) {
    mask-image: linear-gradient(#000 0 calc(50% - 2.5px), #0000 0 calc(50% + 2.5px), #000 0);
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
  ${tails}
  ${disc}
  ${struck}
  ${forced}
`;
