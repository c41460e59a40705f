/** Problems are shape, not colour: a filled octagon stops, an outlined triangle warns. */
import {html, type TemplateResult} from 'lit';

export function errorIcon(size: 16 | 20): TemplateResult {
  return html`<svg class="icon" width=${size} height=${size} viewBox="0 0 20 20" aria-hidden="true">
    <path
      fill="currentColor"
      fill-rule="evenodd"
      d="M6 .5h8L19.5 6v8L14 19.5H6L.5 14V6zM14.14 7.35 11.48 10l2.66 2.65-1.49 1.49L10 11.48l-2.65 2.66-1.49-1.49L8.52 10 5.86 7.35l1.49-1.49L10 8.52l2.65-2.66z"
    />
  </svg>`;
}

export function warningIcon(): TemplateResult {
  return html`<svg class="icon" width="16" height="16" viewBox="0 0 20 20" aria-hidden="true">
    <path
      d="M10 2.5 18.5 18h-17z"
      fill="none"
      stroke="currentColor"
      stroke-width="1.6"
      stroke-linejoin="round"
    />
    <path d="M10 8v5m0 1.5v1.8" stroke="currentColor" stroke-width="1.8" />
  </svg>`;
}
