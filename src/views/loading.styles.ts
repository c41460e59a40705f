/** Waiting. */
import {css} from 'lit';

export const loadingStyles = css`
  .ghost-header {
    padding-block-end: 18px;
  }
  .ghost {
    display: block;
    background: var(--cwt-wash);
    border-radius: 2px;
    inline-size: 62%;
    block-size: 30px;
  }
  .ghost + .ghost {
    inline-size: 88%;
    block-size: 18px;
    margin-block-start: 12px;
  }
  .ghost-canvas {
    position: relative;
    display: flex;
    flex-direction: column;
    block-size: var(--cwt-height, 318px);
    border-block: 1px solid var(--cwt-ink);
    margin-block-end: 24px;
  }
  .ghost-lane {
    flex: 1;
  }
  .ghost-lane + .ghost-lane {
    border-block-start: 1px solid var(--cwt-rule);
  }
  .waiting {
    position: absolute;
    inset: 0;
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
  }
  /* Beside the words, not among them: they stay where they are when it comes. */
  .waiting > progress {
    position: absolute;
    inset-block-start: calc(50% + 0.75 * var(--cwt-rem) + 6px);
  }
  /* Both begin at the same place, however long the words become while events are counted. */
  .waiting > * {
    inline-size: min(15 * var(--cwt-rem), 80%);
  }
  .waiting p {
    font-family: var(--cwt-font-text);
    font-size: var(--cwt-rem);
    font-variant-numeric: tabular-nums;
    color: var(--cwt-ink-2);
  }
  progress {
    appearance: none;
    block-size: 6px;
    border: 0;
    background: var(--cwt-rule);
  }
  progress::-webkit-progress-bar {
    background: none;
  }
  progress::-webkit-progress-value {
    background: var(--cwt-ink);
  }
  progress::-moz-progress-bar {
    background: var(--cwt-ink);
  }
  @media (forced-colors: active) {
    progress {
      forced-color-adjust: auto;
      border: 1px solid CanvasText;
    }
  }
`;
