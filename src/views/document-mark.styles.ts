/**
 * What a document is drawn as: the outline of a page, its corner turned down. A day is an upright page, a longer time one that
 * is as wide as that. There is no ink in it, which only events have, and its line is whole, which that of a plan is not.
 */
import {css} from 'lit';

const page = css`
  .swatch.is-document > .texture,
  .is-document :is(.bar, .dot) {
    --corner: 4.5px;
    border: 1.25px solid var(--m);
    border-radius: 0;
    background: linear-gradient(45deg, var(--m) 50%, #0000 50%) 100% 0 / var(--corner) var(--corner) no-repeat
      border-box;
    /* As far to the left as its tail reaches. */
    clip-path: polygon(-50px 0, calc(100% - var(--corner)) 0, 100% var(--corner), 100% 100%, -50px 100%);
  }
  .is-document .dot {
    inline-size: 10px;
  }
  .is-document.is-selected .dot {
    inline-size: 13px;
    margin-inline: -1.5px;
  }
  .is-document.is-selected :is(.bar, .dot) {
    --corner: 6px;
    border-width: 2px;
  }
  .is-document .bar.opens-b {
    background: none;
    clip-path: none;
  }
  .swatch.is-document {
    inline-size: 10px;
  }
  .entry > .swatch.is-document {
    inline-size: 18px;
  }
  .entry > .swatch.is-document > .texture {
    inset: -1px 4px;
  }
`;

/** The lines of its outline in shortening dashes, without an end. */
const tails = css`
  .is-document .bar:is(.soft-a, .tail-a)::before,
  .is-document .bar:is(.soft-b, .tail-b)::after {
    inset-block: -1.25px;
    background:
      var(--shortening) 0 0 / 100% 1.25px no-repeat,
      var(--shortening) 0 100% / 100% 1.25px no-repeat;
  }
  .is-document.is-selected .bar:is(.soft-a, .tail-a)::before,
  .is-document.is-selected .bar:is(.soft-b, .tail-b)::after {
    inset-block: -2px;
    background-size: 100% 2px;
  }
  .is-document .bar.tail-a::before,
  .is-document .bar.tail-b::after {
    --shortening: linear-gradient(
      var(--to),
      #0000 0 0px,
      var(--m) 0 1px,
      #0000 0 7px,
      var(--m) 0 9px,
      #0000 0 14px,
      var(--m) 0 18px,
      #0000 0 22px,
      var(--m) 0 28px,
      #0000 0 31px,
      var(--m) 0 39px,
      #0000 0 41px,
      var(--m) 0
    );
  }
  .is-document .bar.soft-a::before,
  .is-document .bar.soft-b::after {
    --shortening: linear-gradient(
      var(--to),
      #0000 0 0px,
      var(--m) 0 1px,
      #0000 0 6px,
      var(--m) 0 9px,
      #0000 0 12px,
      var(--m) 0 18px,
      #0000 0 20px,
      var(--m) 0
    );
  }
`;

export const documentMarkStyles = css`
  ${page}
  ${tails}
`;
