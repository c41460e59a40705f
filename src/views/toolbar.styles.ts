import {css} from 'lit';

export const toolbarStyles = css`
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 24px;
    border-block-end: 1px solid var(--cwt-rule);
    min-block-size: 48px;
  }
  .views {
    display: flex;
    gap: 12px;
    align-self: stretch;
    margin-inline: -6px auto;
  }
  .views button {
    position: relative;
    border: 0;
    background: none;
    padding: 0 6px;
    min-block-size: 47px;
    cursor: pointer;
  }
  .views button[aria-pressed='true'] {
    font-weight: 600;
  }
  .views button[aria-pressed='true']::after {
    content: '';
    position: absolute;
    inset: auto 6px -1px;
    border-block-end: 3px solid var(--cwt-ink);
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 12px;
    padding-block: 6px;
  }
  .control[aria-expanded='true'] {
    border-color: currentColor;
    background: var(--cwt-wash);
  }
  /* What is in it comes a moment later; the place is kept. */
  .as-of {
    display: grid;
    grid-template-columns: minmax(0, 43fr) minmax(0, 57fr);
    align-items: center;
    gap: 6px 48px;
    border-block-end: 1px solid var(--cwt-rule);
    padding: 6px 0;
    min-block-size: calc(3 * var(--cwt-rem) + 13px);
  }
  /* Only where that takes long enough to be noticed. */
  .as-of > .awaited {
    color: var(--cwt-ink-2);
    animation: appear 0.3s backwards;
  }
  @keyframes appear {
    0%,
    99% {
      visibility: hidden;
    }
  }
  .nav {
    display: flex;
    gap: 12px;
  }
  .nav .set {
    display: flex;
    border: 1px solid var(--cwt-edge);
    border-radius: 3px;
  }
  .nav button {
    border: 0;
    background: none;
    min-block-size: 28px;
    padding: 0 10px;
    font-size: calc(0.8125 * var(--cwt-rem));
    line-height: calc(1.625 * var(--cwt-rem));
    cursor: pointer;
    white-space: nowrap;
  }
  .nav button + button {
    border-inline-start: 1px solid var(--cwt-edge);
  }
  .nav button:hover {
    background: var(--cwt-wash);
  }
  /* They wait for a moment only: greying them would flash. */
  .nav button:disabled {
    cursor: default;
    background: none;
  }
  /* Room for two lines of the legend, which changes with what is known: the canvas stays where it is. */
  .as-of ~ .picture > .pictureline {
    min-block-size: calc(3.1875 * var(--cwt-rem) + 12px);
  }
  @container (width < 1120px) {
    .as-of {
      grid-template-columns: minmax(0, 1fr);
      min-block-size: calc(5 * var(--cwt-rem) + 19px);
    }
  }
  @container (width < 880px) {
    .nav {
      padding: 12px 0;
    }
  }
  @container (width < 640px) {
    .toolbar {
      display: block;
      border-block-end: 0;
    }
    .views {
      gap: 0;
      margin-inline: 0;
      border-block-end: 1px solid var(--cwt-rule);
    }
    .views button {
      flex: 1;
      text-align: center;
    }
    .tools {
      padding-block: 12px 0;
    }
    .tools > .control {
      flex: 1;
    }
    .as-of {
      border-block-end: 0;
      min-block-size: calc(9.5 * var(--cwt-rem) + 30px);
    }
    /* Two lines where the words are too wide for one: a wide font, a long language. */
    .nav {
      flex-wrap: wrap;
      gap: 6px;
    }
    .nav .set {
      flex: 2 1 0;
    }
    .nav .set + .set {
      flex: 3 1 0;
    }
    .nav button {
      flex: 1 1 auto;
      padding: 0 2px;
      min-block-size: 34px;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .nav button {
      transition: background-color 120ms;
    }
  }
`;
