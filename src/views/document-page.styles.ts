import {css} from 'lit';

/** They come with the chunk that shows documents. */
export const documentPageStyles = css`
  /* Where the reading goes on is seen at its beginning. */
  .page:focus {
    outline: none;
  }
  .page:focus-visible > .title {
    outline: 2px solid var(--cwt-accent);
    outline-offset: 1px;
  }
  .back {
    display: flex;
    gap: 10px;
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--cwt-accent);
    text-align: start;
    cursor: pointer;
  }
  .back::before {
    content: '';
    flex: none;
    inline-size: 8px;
    block-size: 8px;
    margin-block-start: calc((1.5 * var(--cwt-rem) - 8px) / 2);
    border: solid;
    border-width: 0 0 1.5px 1.5px;
    transform: translateX(2px) rotate(45deg);
  }
  .back:dir(rtl)::before {
    transform: translateX(-2px) rotate(225deg);
  }
  .back > span {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
  }
  .back:hover > span {
    text-decoration-thickness: 2px;
  }
  .page > .title {
    padding-block-start: 6px;
  }
  .page > .related {
    padding-block-start: 6px;
  }
  .said::first-letter {
    text-transform: uppercase;
  }
  .said {
    display: inline-block;
  }
  .tree ul {
    margin-inline-start: 5px;
    border-inline-start: 1px solid var(--cwt-rule);
    padding-inline-start: 18px;
  }
  .node {
    padding-block: 3px;
  }
  .node > :is(b, .as-link),
  .citing .as-link {
    font-family: var(--cwt-font-text);
    font-size: var(--cwt-rem);
  }
  .node > b {
    font-weight: 600;
  }
  .node > .small,
  .citing .small {
    display: block;
    line-height: calc(1.125 * var(--cwt-rem));
  }
  .citing > li {
    display: grid;
    grid-template-columns: 18px minmax(0, 1fr);
    gap: 0 10px;
    padding-block: 3px;
  }
  .citing .swatch {
    inline-size: 18px;
    block-size: 10px;
    margin-block-start: calc((1.5 * var(--cwt-rem) - 10px) / 2);
  }
  .page .text {
    margin-block: 0;
  }
  /* What belongs together for the ear, after its link, has a line of its own for the eye, so that the tools stay on one. */
  .actions > .astray {
    order: 1;
    flex: 1 1 100%;
  }
  /* Beside the other tools stands the button; its panel has a line of its own below them all. */
  .actions > .cite {
    display: contents;
  }
  .cite > .cite-panel {
    order: 2;
    flex: 1 1 100%;
  }
  @container (width < 880px) {
    .actions > :is(.read, .astray) {
      order: 0;
      flex: 1 1 100%;
    }
  }
  @media print {
    .back,
    .actions > :is(.control, .cite, .copy-link),
    .actions:not(:has(> a)) {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .back {
      color: LinkText;
    }
  }
`;
