/** What is left out of what is shown, and the way to have it back. */
import {html, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';

/** One filter that is on. */
export interface FilterChip {
  /** Unique in the line. */
  readonly key: string;
  /** What is shown because of it. */
  readonly words: unknown;
  /** On the button that takes it away. */
  readonly remove: string;
  readonly onRemove: () => void;
}

export interface FilterLineProps {
  /** Of all of them together. */
  readonly label: string;
  readonly chips: readonly FilterChip[];
}

export function renderFilterLine({label, chips}: FilterLineProps): TemplateResult {
  return html`<div part="filters" class="filters" role="group" aria-label=${label}>
    ${repeat(
      chips,
      ({key}) => key,
      chip =>
        html`<p class="chip">
          <span>${chip.words}</span>
          ${renderRemoval(chip)}
        </p>`,
    )}
  </div>`;
}

/** The same in the place of what is left out. */
export function renderLeftOut(words: unknown, chip: FilterChip): TemplateResult {
  return html`<span class="left-out-words">${words}</span>
    <span class="left-out">${renderRemoval(chip)}</span>`;
}

function renderRemoval({remove, onRemove}: Pick<FilterChip, 'remove' | 'onRemove'>): TemplateResult {
  return html`<button type="button" class="control" @click=${onRemove}>${remove}</button>`;
}
