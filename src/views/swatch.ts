import {html, type TemplateResult} from 'lit';
import type {Outcome} from '../model/timeline.js';
import type {Texture} from '../view-model/subject.js';

/** A piece of the texture that an event of this status, or a document, is drawn in. Decoration: the same is in words beside it. */
export function renderSwatch(status: Texture, outcome: Outcome = 'unknown'): TemplateResult {
  const struck = isStruck(status, outcome) ? ' is-struck' : '';
  return html`<span class="swatch is-${status}${struck}" aria-hidden="true"
    ><span class="texture"></span
  ></span>`;
}

/** What will not take place is struck through; what took place cannot be. */
export function isStruck(status: Texture, outcome: Outcome): boolean {
  return status !== 'actual' && (outcome === 'superseded' || outcome === 'cancelled');
}
