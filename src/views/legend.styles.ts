import {css} from 'lit';

/**
 * The samples themselves are drawn by the canvas's styles, which come with it. They are as wide before that, so that no line breaks
 * elsewhere then.
 */
export const legendStyles = css`
  .legend {
    display: flex;
    /* Of many items some go to the next line, rather than the buttons beside them. */
    flex: 1 1 0;
    flex-wrap: wrap;
    gap: 0 calc(1.5 * var(--cwt-rem));
    font-size: calc(0.8125 * var(--cwt-rem));
    line-height: calc(1.5 * var(--cwt-rem));
  }
  .legend-item {
    display: flex;
    align-items: center;
    gap: 8px;
  }
  .sample {
    position: relative;
    display: flex;
    flex: none;
    align-items: center;
    block-size: 12px;
  }
  .sample.is-unknown {
    inline-size: 32px;
  }
  .sample.is-soft {
    inline-size: 56px;
  }
  .sample.is-arrow {
    inline-size: 26px;
  }
  .sample.is-plan {
    inline-size: 24px;
    margin-inline: 5px;
  }
  .sample.is-set {
    inline-size: 44px;
  }
  .sample.is-set > .link {
    flex: 1 1 0;
  }
  .sample.is-date {
    gap: 6px;
    inline-size: 42px;
  }
  .sample.is-date > .link {
    flex: 0 0 14px;
  }
  .sample.is-open {
    inline-size: 7px;
  }
  .sample.is-beyond,
  .sample.is-accounts {
    inline-size: 11px;
  }
  .sample > :is(.sign, .beyond) {
    margin: 0;
  }
  @container (width < 880px) {
    .legend {
      flex: none;
      gap: 0 calc(1.125 * var(--cwt-rem));
      padding-block-start: 6px;
    }
  }
  @media (forced-colors: active) {
    .sample {
      forced-color-adjust: none;
      color: CanvasText;
    }
  }
  @media print {
    .sample {
      print-color-adjust: exact;
    }
  }
`;
