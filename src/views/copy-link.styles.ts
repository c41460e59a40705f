import {css} from 'lit';

/** They come with what shows documents. */
export const copyLinkStyles = css`
  .copy-link {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px 12px;
    min-inline-size: 0;
  }
  .copy-link > input {
    min-block-size: calc(2 * var(--cwt-rem));
    inline-size: 24em;
    max-inline-size: 100%;
    padding: 0 8px;
    border: 1px solid var(--cwt-edge);
    border-radius: 3px;
    background: transparent;
    font-family: var(--cwt-font-code);
    font-size: calc(0.8125 * var(--cwt-rem));
  }
  @media print {
    .copy-link {
      display: none;
    }
  }
`;
