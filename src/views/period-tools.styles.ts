import {css} from 'lit';

/** Below the names of periods in the list. */
export const periodToolsStyles = css`
  .period-tools {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 12px;
    padding-block: 3px 6px;
  }
  .period-tools > .control {
    min-block-size: calc(1.75 * var(--cwt-rem));
    font-size: calc(0.8125 * var(--cwt-rem));
    white-space: normal;
  }
  .list > section > .period-tools {
    padding-block: 6px 0;
  }
  @container (width < 640px) {
    .period-tools > .control {
      min-block-size: calc(2.25 * var(--cwt-rem));
    }
  }
  @media print {
    .period-tools {
      display: none;
    }
  }
`;
