/** The event list, with the reader beside it, or in it where it is narrow. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Timeline} from '../model/timeline.js';
import {type RareWords, rareWords} from '../model/words/rare-words.js';
import {buildEventList, headingUnit} from '../view-model/event-list.js';
import {documentOf} from '../view-model/subject.js';
import {renderEventList} from '../views/event-list.js';
import {memoize} from './memoize.js';
import {chosenSubject} from './reading.js';
import type {Actions, ElementState} from './render-element.js';
import type {ReaderSide} from './render-reader.js';

// Once for as long as timeline and language stay: a list may have thousands of entries.
// Without some words, dates are told in their notation, until these have come.
const eventListOf = memoize(
  (
    ...[timeline, locale, unit, subjects]: [...Required<Parameters<typeof buildEventList>>, RareWords | null]
  ) => buildEventList(timeline, locale, unit, subjects),
);
const unitOf = memoize(headingUnit);

/** `whole`: the timeline with all that is known today. `reader`: null as long as there is none. */
export function renderReading(
  state: ElementState,
  whole: Timeline,
  actions: Actions,
  reader: ReaderSide | null,
): TemplateResult {
  const {strings, locale, narrow, shown} = state;
  const known = state.knowledge?.timeline ?? whole;
  const {timeline, subjects} = shown ?? {timeline: known, subjects: known.events};
  const selected = chosenSubject(state.selected, state.reading);
  const list = eventListOf(timeline, locale, unitOf(whole), subjects, rareWords());
  const inline = reader?.inline ?? nothing;
  // In one column an entry says that it is expanded, and so it can be closed; of a document there is no other way back to nothing.
  const onSelect = (id: string): void =>
    actions.select(id, id !== selected || (!narrow && documentOf(id) === null));
  return html`<div class="below">
    ${reader?.above ?? nothing}
    ${
      list.sections.length === 0
        ? html`<p class="empty">${reader?.none ?? nothing}</p>`
        : renderEventList({strings, list, selected, onSelect, ...(narrow && {inline})})
    }
    ${reader?.beside ?? nothing}
  </div>`;
}
