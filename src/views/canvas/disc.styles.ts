import {css} from 'lit';

/** A day that is too narrow to be a bar, and the whiskers that say it is not certain. */
export const discStyles = css`
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
    --ring: radial-gradient(closest-side, #0000 calc(100% - 2px), #000 calc(100% - 1.5px));
    background: repeating-conic-gradient(from 12deg, var(--m) 0 36deg, #0000 36deg 60deg);
    mask: var(--ring);
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
