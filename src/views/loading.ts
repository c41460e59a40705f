import {html, nothing, type TemplateResult} from 'lit';
import type {FirstStrings} from '../strings/first.js';
import {AWAITED_PLACE} from './canvas-place.js';

export interface LoadingProps {
  readonly strings: FirstStrings;
  /** Name of the file; null where the text has none. */
  readonly file: string | null;
  /** From 0 to 1; null while the length is not known. */
  readonly progress: number | null;
}

/** Takes about the room that the timeline will take, so that the page below it stays where it is. */
export function renderLoading({strings, file, progress}: LoadingProps): TemplateResult {
  return html`<div class="ghost-header" aria-hidden="true">
      <span class="ghost"></span><span class="ghost"></span>
    </div>
    <div class=${AWAITED_PLACE} aria-busy="true">
      <div class="ghost-lane"></div>
      <div class="ghost-lane"></div>
      <div class="ghost-lane"></div>
      ${renderWaiting(strings.loading(file), progress)}
    </div>`;
}

/** The line that says what is waited for, with a bar once it is known how much there is. */
function renderWaiting(label: string, progress: number | null): TemplateResult {
  return html`<div class="waiting">
    <p>${label}</p>
    ${progress === null ? nothing : html`<progress max="1" .value=${progress} aria-label=${label}></progress>`}
  </div>`;
}
