import {css} from 'lit';

export const filterLineStyles = css`
  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 24px;
    border-block-end: 1px solid var(--cwt-rule);
    padding: 7px 0 8px;
  }
  .chip {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px 12px;
    min-inline-size: 0;
  }
  .filter-title {
    font-family: var(--cwt-font-text);
    font-size: var(--cwt-rem);
  }
  /* Its button is in the font of all buttons, which it gets by way of what is around it. */
  .empty:has(> .left-out) {
    font: inherit;
  }
  .left-out-words {
    font-family: var(--cwt-font-text);
    font-size: var(--cwt-rem);
  }
  .left-out {
    display: block;
    padding-block-start: 12px;
    color: var(--cwt-ink);
  }
  @container (width < 640px) {
    .filters {
      border-block-end: 0;
      padding: 12px 0 6px;
    }
  }
  @media print {
    .filters .control,
    .left-out {
      display: none;
    }
  }
`;
