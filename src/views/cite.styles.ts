import {css} from 'lit';

/** They come with what shows documents. */
export const citeStyles = css`
  .cite-panel {
    max-inline-size: 42em;
    margin-block-start: 6px;
    padding: 5px 12px 12px;
    border: 1px solid var(--cwt-rule);
    border-radius: 3px;
  }
  .cite-choice {
    display: flex;
    flex-wrap: wrap;
    gap: 0 18px;
    min-inline-size: 0;
    margin: 0;
    padding: 0 0 6px;
    border: 0;
    border-block-end: 1px solid var(--cwt-rule);
  }
  .cite-choice > label {
    display: flex;
    align-items: center;
    gap: 6px;
    min-block-size: calc(2 * var(--cwt-rem));
    cursor: pointer;
  }
  .cite-choice input {
    inline-size: var(--cwt-rem);
    block-size: var(--cwt-rem);
    margin: 0;
    accent-color: var(--cwt-accent);
    cursor: pointer;
  }
  .cite-form {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 3px 12px;
    padding-block-start: 9px;
  }
  .cite-name {
    flex: 1 0 auto;
    max-inline-size: 100%;
  }
  .cite-words {
    order: 1;
    inline-size: 100%;
    font-family: var(--cwt-font-text);
    line-height: calc(1.5 * var(--cwt-rem));
    font-size: var(--cwt-rem);
    overflow-wrap: anywhere;
    text-wrap: pretty;
  }
  .cite-words > cite {
    font-style: italic;
  }
  .cite-panel > .actions {
    margin-block-start: 12px;
    border-block-start: 1px solid var(--cwt-rule);
  }
  .cite-status {
    padding-block-start: 6px;
  }
  .cite-text {
    display: block;
    box-sizing: border-box;
    inline-size: 100%;
    margin-block-start: 6px;
    padding: 5px 8px;
    border: 1px solid var(--cwt-edge);
    border-radius: 3px;
    background: transparent;
    color: inherit;
    font-family: var(--cwt-font-code);
    font-size: calc(0.8125 * var(--cwt-rem));
    line-height: calc(1.125 * var(--cwt-rem));
    resize: vertical;
  }
  @container (width < 640px) {
    .cite-choice > label {
      min-block-size: calc(2.25 * var(--cwt-rem));
    }
    .cite-panel > .actions > .control {
      flex: 1 1 auto;
    }
  }
  @media print {
    .cite {
      display: none;
    }
  }
`;
