import {css} from 'lit';

export const astrayStyles = css`
  /* Lines of 18 px, and 3 px above and below: a target of 24. */
  .astray {
    line-height: calc(1.125 * var(--cwt-rem));
    padding-block-start: 3px;
  }
  .astray > summary {
    display: flex;
    gap: 6px;
    inline-size: fit-content;
    padding-block: 3px;
    list-style: none;
    cursor: pointer;
  }
  .astray > summary::-webkit-details-marker {
    display: none;
  }
  .astray > summary::before {
    content: '';
    flex: none;
    inline-size: 6px;
    block-size: 8px;
    margin-block-start: calc((1.125 * var(--cwt-rem) - 8px) / 2);
    background: var(--cwt-ink-2);
    clip-path: polygon(0 0, 100% 50%, 0 100%);
    transform: none;
  }
  .astray > summary:dir(rtl)::before {
    transform: scaleX(-1);
  }
  .astray[open] > summary::before {
    transform: rotate(90deg);
  }
  .astray > summary:hover {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
  }
  .astray > p {
    padding-inline-start: 12px;
    max-inline-size: 42em;
    text-wrap: pretty;
  }
  @media (forced-colors: active) {
    .astray > summary::before {
      forced-color-adjust: none;
      background: CanvasText;
    }
  }
  @media print {
    .astray {
      display: none;
    }
  }
`;
