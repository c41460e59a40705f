import {css} from 'lit';

/** They come with the panel; the place that is kept for it is in `toolbar.styles.ts`. */
export const asOfStyles = css`
  .as-of-told {
    min-inline-size: 0;
  }
  .as-of-told b {
    font-weight: 600;
  }
  .as-of-told small {
    display: block;
    font-size: calc(0.8125 * var(--cwt-rem));
    color: var(--cwt-ink-2);
  }
  .as-of-tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px 12px;
  }
  .as-of-tools > .control[aria-disabled='true'] {
    color: var(--cwt-edge);
    border-color: var(--cwt-rule);
    background: none;
    cursor: default;
  }
  .as-of-tools > input {
    appearance: none;
    flex: 1 1 calc(8 * var(--cwt-rem));
    min-inline-size: 0;
    block-size: calc(2 * var(--cwt-rem));
    margin: 0;
    background: none;
    cursor: pointer;
  }
  .as-of-tools > input::-webkit-slider-runnable-track {
    block-size: 1px;
    background: var(--cwt-ink);
  }
  .as-of-tools > input::-moz-range-track {
    block-size: 1px;
    background: var(--cwt-ink);
  }
  .as-of-tools > input::-webkit-slider-thumb {
    appearance: none;
    box-sizing: border-box;
    inline-size: 12px;
    block-size: 24px;
    margin-block-start: -11.5px;
    border: 0;
    border-radius: 3px;
    background: var(--cwt-accent);
  }
  .as-of-tools > input::-moz-range-thumb {
    box-sizing: border-box;
    inline-size: 12px;
    block-size: 24px;
    border: 0;
    border-radius: 3px;
    background: var(--cwt-accent);
  }
  @container (width < 640px) {
    .as-of-tools > input {
      order: -1;
      flex-basis: 100%;
    }
    .as-of-tools > .control {
      flex: 1;
    }
  }
  @media (forced-colors: active) {
    .as-of-tools > input {
      forced-color-adjust: none;
    }
    .as-of-tools > .control[aria-disabled='true'] {
      color: GrayText;
      border-color: GrayText;
    }
  }
  @media print {
    .as-of-tools {
      display: none;
    }
  }
`;
