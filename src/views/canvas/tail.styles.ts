import {css} from 'lit';

/**
 * Ends that thin out, as an engraver would shade them: over 48 px where an end is not known, over 24 px where it is
 * approximate. The strokes are opaque; there are fewer and fewer of them.
 */
export const tailStyles = css`
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
      var(--shortening) 0 0 / calc(100% - 0.1px) var(--w) repeat-x,
      var(--shortening) 0 calc(100% - 0.1px) / calc(100% - 0.1px) var(--w) repeat-x;
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
