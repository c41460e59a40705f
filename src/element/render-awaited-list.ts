/** What stands in the place of a long list as long as what shows it has not come. */
import {html, type TemplateResult} from 'lit';
import {renderPartFailure} from '../views/failure.js';
import type {StateInWords} from './render-element.js';

export function renderAwaitedList({strings, list}: StateInWords): TemplateResult {
  const isFailed = list.list === 'failed';
  return html`<div part="list" class="list is-awaited" aria-busy=${isFailed ? 'false' : 'true'}>
    ${
      isFailed
        ? renderPartFailure(strings.failure.list, strings, () => list.retry())
        : html`<p class="awaited">${strings.loadingReader}</p>`
    }
  </div>`;
}
