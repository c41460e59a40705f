import {css} from 'lit';

export const evidenceStyles = css`
  .evidence {
    margin-block-start: 24px;
    border-block-start: 1px solid var(--cwt-ink);
    padding-block-start: 11px;
  }
  .evidence > :is(h3, h4, h5, h6) {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 18px;
    font-weight: 600;
    padding-block-end: 12px;
  }
  .evidence > :is(h3, h4, h5, h6) > small {
    font-size: calc(0.8125 * var(--cwt-rem));
    font-weight: 400;
    color: var(--cwt-ink-2);
  }
  .doc {
    font-family: var(--cwt-font-text);
    font-size: var(--cwt-rem);
    line-height: calc(1.5 * var(--cwt-rem));
  }
  :is(h3, h4, h5, h6) > .doc {
    font-size: calc(1.0625 * var(--cwt-rem));
    font-weight: 600;
  }
  .tag {
    display: inline-block;
    margin-inline-start: 2px;
    padding: 0 5px;
    border: 1px solid var(--cwt-edge);
    border-radius: 2px;
    font-size: calc(0.75 * var(--cwt-rem));
    line-height: var(--cwt-rem);
    vertical-align: 1px;
  }
  .glance {
    display: block;
  }
  .where::first-letter,
  .glance::first-letter {
    text-transform: uppercase;
  }
  .passage {
    position: relative;
    margin: 12px 0;
    padding-inline-start: 36px;
    max-inline-size: 42em;
  }
  .passage::before {
    content: '';
    position: absolute;
    inset-block: 3px;
    inset-inline-start: 0;
    inline-size: 3px;
    background: var(--cwt-accent);
    print-color-adjust: exact;
  }
  .passage > p {
    font-family: var(--cwt-font-text);
    font-size: var(--cwt-rem);
    line-height: calc(1.5 * var(--cwt-rem));
    max-inline-size: 38em;
    text-wrap: pretty;
  }
  .passage .number {
    position: absolute;
    inset-inline-start: 12px;
    font-size: calc(0.8125 * var(--cwt-rem));
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    color: var(--cwt-accent);
  }
  mark {
    color: inherit;
    background: linear-gradient(var(--cwt-quote) 0 0) 0 50% / 100% 22px no-repeat;
    text-decoration: underline;
    text-decoration-color: var(--cwt-accent);
    text-decoration-thickness: 1px;
    text-underline-offset: 4px;
    -webkit-box-decoration-break: clone;
    box-decoration-break: clone;
    print-color-adjust: exact;
  }
  /* What a passage that is on its way would push down is not shown before it: nothing in sight moves. But not for long. */
  .is-awaited > .passage ~ *,
  .is-awaited ~ .more {
    animation: held 3s;
  }
  @keyframes held {
    0%,
    to {
      visibility: hidden;
    }
  }
  .more {
    border-block-start: 1px solid var(--cwt-rule);
    margin-block-start: 17px;
  }
  .more > details {
    border-block-end: 1px solid var(--cwt-rule);
  }
  :is(.more > details, .astray) > summary {
    display: grid;
    grid-template-columns: 18px minmax(0, 1fr);
    list-style: none;
    cursor: pointer;
  }
  .more > details > summary {
    padding-block: 8px 9px;
  }
  :is(.more > details, .astray) > summary::-webkit-details-marker {
    display: none;
  }
  :is(.more > details, .astray) > summary::before {
    content: '';
    inline-size: 8px;
    block-size: 10px;
    margin-block-start: calc((1.5 * var(--cwt-rem) - 10px) / 2);
    background: var(--cwt-ink);
    clip-path: polygon(0 0, 100% 50%, 0 100%);
    print-color-adjust: exact;
  }
  :is(.more > details, .astray) > summary:dir(rtl)::before {
    transform: scaleX(-1);
  }
  :is(.more > details, .astray)[open] > summary::before {
    transform: rotate(90deg);
  }
  .astray > summary:hover,
  .more > details > summary:hover .doc {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 4px;
  }
  /* Open, the piece says the same at length. */
  .more > details[open] > summary .glance {
    display: none;
  }
  .astray > p {
    padding-inline-start: 18px;
  }
  .details {
    padding-block-end: 12px;
    padding-inline-start: 18px;
    margin-block-start: -9px;
  }
  @media (forced-colors: active) {
    .passage::before,
    :is(.more > details, .astray) > summary::before {
      forced-color-adjust: none;
    }
    :is(.more > details, .astray) > summary::before {
      background: CanvasText;
    }
    mark,
    .more > details > summary * {
      color: CanvasText;
      background: none;
    }
  }
  @media print {
    .astray {
      display: none;
    }
  }
  @container (width < 640px) {
    .evidence > :is(h3, h4, h5, h6) {
      display: block;
    }
    .evidence > :is(h3, h4, h5, h6) > small {
      display: block;
    }
    .tag {
      margin-inline-start: 0;
    }
    .passage {
      padding-inline-start: 30px;
    }
  }
`;
