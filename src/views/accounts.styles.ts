import {css} from 'lit';

export const accountsStyles = css`
  .accounts {
    margin-block-start: 24px;
    /* Hides the hairline before the first account of every row. */
    overflow-x: clip;
  }
  .accounts > :is(h3, h4, h5, h6) {
    font-weight: 600;
    padding-block-end: 5px;
  }
  /* As many columns as have room; caption, date and evidence of neighbours begin on one line. */
  .accounts > ul {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15.5em), 1fr));
    margin-inline-start: -19px;
  }
  .account {
    display: grid;
    grid-row: span 3;
    grid-template-rows: subgrid;
    align-content: start;
    padding: 8px 18px 12px;
    border: 0 solid var(--cwt-rule);
    border-block-start-width: 1px;
    border-inline-start-width: 1px;
  }
  .account .small {
    line-height: calc(1.125 * var(--cwt-rem));
  }
  .account-date {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    align-items: baseline;
    align-content: start;
    font-weight: 600;
  }
  .account-date > .edtf {
    font-weight: 400;
    overflow-wrap: anywhere;
  }
  .account-date.small {
    font-weight: 400;
    line-height: inherit;
  }
  .account-evidence {
    padding-block-start: 6px;
  }
  .account-piece + .account-piece {
    padding-block-start: 12px;
  }
  /* The words are what is compared; whose they are stands over them, smaller. */
  .account-piece > .account-source {
    font-size: calc(0.875 * var(--cwt-rem));
    line-height: calc(1.125 * var(--cwt-rem));
  }
`;
