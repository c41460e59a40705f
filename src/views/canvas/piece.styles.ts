import {css} from 'lit';

/**
 * Marks in several pieces: members of a set and what joins them, the dates that other accounts give, and the signs for what
 * a mark cannot show by its place.
 */
export const pieceStyles = css`
  .link,
  .bracket,
  .sign,
  .axis-edge {
    --m: var(--cwt-mark);
    --w: 1.5px;
  }
  .is-selected :is(.link, .bracket, .sign, .axis-edge) {
    --m: var(--cwt-accent);
    --w: 2px;
  }
  .ink.is-pieces > :is(.link, .piece, .label, .sign, .beyond.b) {
    position: absolute;
  }
  .ink.is-pieces > .beyond.b {
    inset-inline-end: 0;
  }
  .piece {
    inset-block: 0;
    display: flex;
    align-items: center;
  }
  .link {
    inset-block-start: calc(50% - var(--w) / 2);
    block-size: var(--w);
  }
  /* One thread through all of them. */
  .link.is-allOf {
    background: linear-gradient(var(--m) 0 0);
  }
  .link.is-oneOf {
    background: linear-gradient(90deg, #0000 2px, var(--m) 0 4px, #0000 0) 0 0 / 5px 100% repeat-x;
  }
  /* It joins nothing: it shows whose date that is. */
  .link.is-account {
    --w: 1px;
    background: linear-gradient(var(--m) 0 0);
  }
  .mark:not(.is-selected) .link.is-account,
  .sample > .link.is-account {
    --m: var(--cwt-edge);
  }
  /* The line that strikes a piece ends 5 px beside it, and would go on in this one. */
  .is-struck .link:not(.is-account) {
    clip-path: inset(0 11px);
  }
  /* A title among the pieces stands in a gap that the layout has made for it. */
  .is-pieces > .label {
    inset-inline-start: var(--label-left);
    inline-size: var(--label);
    padding: 0;
  }
  .is-pieces > .sign {
    inset-inline-start: calc(var(--label-left) + var(--label));
  }

  /* A line with a wall at an end that is certain; at one that is not it thins out as the whiskers of a disc do. */
  .bracket {
    --wall: linear-gradient(var(--m) 0 0);
    --wall-a: linear-gradient(#0000, #0000);
    --wall-b: linear-gradient(#0000, #0000);
    position: relative;
    flex: 1 1 0;
    block-size: 8px;
    background:
      linear-gradient(var(--m) 0 0) 0 50% / 100% var(--w) repeat-x content-box,
      var(--wall-a) 0 0 / var(--w) 100% no-repeat,
      var(--wall-b) calc(100% - 0.1px) 0 / var(--w) 100% no-repeat;
  }
  .bracket.wall-a {
    --wall-a: var(--wall);
  }
  .bracket.wall-b {
    --wall-b: var(--wall);
  }
  .bracket.fades-a {
    padding-inline-start: 20px;
  }
  .bracket.fades-b {
    padding-inline-end: 20px;
  }
  .bracket > .whisker.a {
    inset-inline: 0 auto;
  }
  .bracket > .whisker.b {
    inset-inline: auto 0;
  }
  .piece.is-low {
    align-items: flex-end;
  }
  .piece.is-low > .bracket {
    block-size: 6px;
    margin-block-end: -2px;
  }
  .beyond.is-low {
    align-self: flex-end;
    block-size: 8px;
    margin-block-end: -3px;
  }

  /* Two versions of one sheet, the second half hidden by the first. */
  .sign {
    position: relative;
    flex: none;
    inline-size: 11px;
    block-size: 11px;
    margin-inline-start: 6px;
  }
  .sign::before,
  .sign::after {
    content: '';
    position: absolute;
    box-sizing: border-box;
    inline-size: 8px;
    block-size: 8px;
    border: 1.25px solid var(--m);
    border-radius: 1px;
  }
  .sign::before {
    inset: auto auto 0 0;
  }
  .sign::after {
    inset: 0 0 auto auto;
    clip-path: polygon(0 0, 100% 0, 100% 100%, 5px 100%, 5px 3px, 0 3px);
  }
  .label-before > .sign {
    margin-inline-end: 8px;
  }
  .label-before > .label:has(+ .sign) {
    margin-inline-end: 0;
  }
  .label-inside .ink:not(.is-pieces) > .sign {
    margin-inline: -2px 8px;
  }

  /* Where the axis ends. */
  .axis-edge {
    flex: none;
    inline-size: 1.5px;
    block-size: 12px;
    background: linear-gradient(var(--m) 0 0);
  }
  .axis-edge.a {
    margin-inline-end: 2.5px;
  }
  .axis-edge.b {
    margin-inline-start: 2.5px;
  }
`;
