/** What stands above the list while all but the list is on its way: as much room as that will take, or how to ask for it again. */
import {html, type TemplateResult} from 'lit';
import type {Timeline} from '../model/timeline.js';
import type {Actions, ElementState} from './render-element.js';

export function renderAwaited(
  {second, strings, view}: ElementState,
  {events}: Timeline,
  {retryRest}: Actions,
): TemplateResult {
  const {rest, retry} = strings.failure;
  if (second === 'failed') {
    return html`<p part="error" class="awaited-failure">
      ${rest} <button type="button" class="control" @click=${retryRest}>${retry}</button>
    </p>`;
  }
  const hasTool = events.some(({known}) => known !== null);
  return html`<div class="awaited-views ${hasTool ? 'has-tool' : ''}"></div>
    <div class="awaited-picture" ?hidden=${view === 'list'}><div class="timeline is-awaited"></div></div>`;
}
