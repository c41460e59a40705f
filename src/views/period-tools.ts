import {html, type TemplateResult} from 'lit';
import type {PeriodStrings} from '../strings/periods.js';
import {around} from './around.js';

/** Makes a period the span of time that the picture shows. `name`: of the period, in words. */
export function renderShowPeriod(name: unknown, words: PeriodStrings, onShow: () => void): TemplateResult {
  return html`<button type="button" class="control" @click=${onShow}>
    ${around(words.showOnTimeline, name)}
  </button>`;
}
