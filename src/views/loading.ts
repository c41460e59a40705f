import {html, type TemplateResult} from 'lit';
import type {FirstStrings} from '../strings/first.js';
import {AWAITED_PLACE} from './canvas-place.js';

export interface LoadingProps {
  readonly strings: FirstStrings;
  /** Name of the file; null where the text has none. */
  readonly file: string | null;
  /** In bytes, or in events; null while it is not known how much there is. */
  readonly progress: {readonly done: number; readonly total: number; readonly isOfEvents: boolean} | null;
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
      ${renderWaiting({strings, file, progress})}
    </div>`;
}

/** The line that says what is waited for, with a bar once it is known how much there is. */
function renderWaiting({strings, file, progress}: LoadingProps): TemplateResult {
  const label = strings.loading(file);
  if (!progress) return html`<div class="waiting"><p>${label}</p></div>`;
  const {done, total, isOfEvents} = progress;
  // The bar keeps its name, so that nobody is told another one at each step.
  return html`<div class="waiting">
    <p>${isOfEvents ? strings.checking(done, total) : label}</p>
    <progress .max=${total} .value=${done} aria-label=${label}></progress>
  </div>`;
}
