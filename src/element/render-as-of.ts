/** The button and the panel of “As known on…”, while they have anything to show. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Timeline} from '../model/timeline.js';
import type {FirstStrings} from '../strings/first.js';
import type {Strings} from '../strings/strings.js';
import {renderPanelFailure} from '../views/failure.js';
import {AS_OF_PANEL, renderAsOfButton} from '../views/toolbar.js';
import {countEvents} from '../view-model/events/file-store.js';
import {changesOf, countKnownEvents, lastDay} from './as-of-changes.js';
import type {Knowledge} from './as-of.js';
import type {AsOfPanel} from './as-of-panel.js';

export interface AsOfState {
  readonly strings: FirstStrings;
  readonly locale: string;
  /** Of the whole timeline; null while there is none. */
  readonly knowledge: Knowledge | null;
  /** What the panel is drawn by; null while it is on its way. */
  readonly panel: AsOfPanel | 'failed' | null;
}

/** With all words of the interface. */
type AsOfWords = AsOfState & {readonly strings: Strings};

export interface AsOfActions {
  toggleAsOf(): void;
  /** EDTF; null for all that is known today. */
  showDay(day: string | null): void;
  retryPanel(): void;
}

/** Where nothing ever became known there is nothing to choose. */
export function renderAsOfTool(
  {strings, knowledge}: AsOfWords,
  whole: Timeline,
  {toggleAsOf}: AsOfActions,
): TemplateResult | typeof nothing {
  const open = knowledge !== null && knowledge.day !== null;
  if (!open && lastDay(whole) === null) return nothing;
  return renderAsOfButton({strings, open, onToggle: toggleAsOf});
}

export function renderAsOfPlace(
  state: AsOfWords,
  whole: Timeline,
  actions: AsOfActions,
): TemplateResult | typeof nothing {
  const {knowledge, panel, strings, locale} = state;
  if (!knowledge?.day) return nothing;
  const {day} = knowledge;
  const counts = {shown: countKnownEvents(whole, knowledge), total: countEvents(whole)};
  const parts = {...counts, changes: changesOf(whole), day, locale};
  const waiting = panel === null;
  // What the button controls is there also where the panel failed to come.
  return html`<div
    part="as-of"
    id=${AS_OF_PANEL}
    class=${panel === 'failed' ? nothing : 'as-of'}
    role="group"
    aria-label=${strings.asOf.label}
    aria-busy=${waiting ? 'true' : 'false'}
  >
    ${
      panel === 'failed'
        ? renderPanelFailure(strings, actions.retryPanel)
        : (panel?.render(parts, {strings, onDay: actions.showDay}) ??
          html`<p class="awaited">${strings.asOf.loading}</p>`)
    }
  </div>`;
}
