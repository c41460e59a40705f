/** Failing, waiting for a part of what is shown, and what was found in the file. */
import {css} from 'lit';

export const statesStyles = css`
  .list.is-awaited {
    min-block-size: 600px;
  }
  .list > .awaited {
    color: var(--cwt-ink-2);
    animation: appear 0.3s backwards;
  }
  .notice {
    display: grid;
    grid-template-columns: 24px minmax(0, 1fr);
    column-gap: 12px;
    border-block: 1px solid var(--cwt-rule);
    padding: 11px 0 12px;
  }
  .icon {
    display: block;
    margin-block-start: 4px;
  }
  .is-failure {
    border-block-start: 3px solid var(--cwt-ink);
    padding-block-start: 15px;
    margin-block-end: 18px;
  }
  /* One rule between the two. */
  .is-failure + .is-problems {
    margin-block: -19px 18px;
  }
  .is-failure > .icon {
    margin-block-start: 2px;
  }
  .is-failure h3 {
    font-family: var(--cwt-font-text);
    font-size: calc(1.25 * var(--cwt-rem));
    line-height: calc(1.5 * var(--cwt-rem));
    font-weight: 600;
    padding-block-end: 6px;
  }
  .code {
    display: block;
    margin: 12px 0;
    padding: 6px 0;
    overflow-x: auto;
    background: var(--cwt-wash);
    font-family: var(--cwt-font-code);
    font-size: calc(0.8125 * var(--cwt-rem));
    line-height: calc(1.5 * var(--cwt-rem));
    direction: ltr;
  }
  .code span {
    display: block;
    inline-size: fit-content;
    min-inline-size: 100%;
    padding-inline: 12px;
    white-space: pre;
  }
  .code b {
    display: inline-block;
    min-inline-size: 30px;
    margin-inline-end: 12px;
    font-weight: inherit;
    color: var(--cwt-ink-2);
    text-align: end;
    user-select: none;
  }
  .code .at {
    background: var(--cwt-tint);
    box-shadow: inset 3px 0 var(--cwt-accent);
  }
  .code u {
    text-decoration: underline wavy var(--cwt-accent) 1.5px;
    text-underline-offset: 4px;
  }
  .notice p > code {
    font-family: var(--cwt-font-code);
    font-size: calc(0.8125 * var(--cwt-rem));
    background: var(--cwt-wash);
    padding: 1px 4px;
    border-radius: 2px;
    -webkit-box-decoration-break: clone;
    box-decoration-break: clone;
  }

  .is-problems {
    display: block;
  }
  /* Not a row of boxes: where it is narrow, the words break as one text. */
  .is-problems summary {
    display: block;
    position: relative;
    padding-inline-start: 20px;
    font-weight: 600;
    list-style: none;
    cursor: pointer;
  }
  .is-problems summary::-webkit-details-marker {
    display: none;
  }
  .is-problems summary::before {
    content: '';
    position: absolute;
    inset-block-start: 7px;
    inset-inline-start: 0;
    inline-size: 8px;
    block-size: 10px;
    background: var(--cwt-ink);
    clip-path: polygon(0 0, 100% 50%, 0 100%);
  }
  .is-problems [open] > summary::before {
    transform: rotate(90deg);
  }
  .is-problems summary span {
    margin-inline-start: 8px;
    font-weight: 400;
    color: var(--cwt-ink-2);
  }
  .problems {
    margin-block-start: 6px;
  }
  .problems li {
    display: grid;
    grid-template-columns: 24px minmax(0, 1fr);
    column-gap: 12px;
    padding: 6px 0;
    overflow-wrap: anywhere;
  }
  .problems li + li {
    border-block-start: 1px solid var(--cwt-rule);
  }
  @media (forced-colors: active) {
    .is-problems summary::before {
      forced-color-adjust: none;
      background: CanvasText;
    }
  }
`;
