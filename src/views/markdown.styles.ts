import {css} from 'lit';

export const markdownStyles = css`
  .prose > * + *,
  .prose :is(li, blockquote) > * + * {
    margin-block-start: 12px;
  }
  .prose li > :is(ul, ol) {
    margin-block-start: 0;
  }
  .prose :is(ul, ol) {
    padding-inline-start: 24px;
  }
  .prose ul {
    list-style: disc;
  }
  .prose ol {
    list-style: decimal;
  }
  .prose li + li {
    margin-block-start: 6px;
  }
  .prose blockquote {
    margin-inline: 0;
    margin-block-end: 0;
    padding-inline-start: 18px;
    border-inline-start: 1px solid var(--cwt-edge);
  }
  .prose code {
    font-family: var(--cwt-font-code);
    font-size: calc(0.8125 * var(--cwt-rem));
    padding: 1px 4px;
    border-radius: 2px;
    background: var(--cwt-wash);
  }
  .prose pre {
    padding: 6px 12px;
    overflow-x: auto;
    background: var(--cwt-wash);
  }
  .prose pre > code {
    padding: 0;
    background: none;
  }
`;
