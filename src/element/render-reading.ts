/** The event list, with the reader beside it, or in it where it is narrow. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Timeline} from '../model/timeline.js';
import {chosenSubject} from './reading.js';
import type {Actions, ElementState} from './render-element.js';
import {renderList} from './render-list.js';
import type {ReaderSide} from './render-reader.js';
import {fileStoreOf} from '../view-model/events/file-store.js';
import {documentOf} from '../view-model/subject.js';

/** `whole`: the timeline with all that is known today. `reader`: null as long as there is none. */
export function renderReading(
  state: ElementState,
  whole: Timeline,
  actions: Actions,
  reader: ReaderSide | null,
): TemplateResult {
  const {narrow, shown} = state;
  const known = state.knowledge?.timeline ?? whole;
  const {timeline, subjects} = shown ?? {timeline: known, subjects: known.events};
  const isEmpty = reader ? reader.isEmpty : subjects.length === 0 && !fileStoreOf(whole);
  const selected = chosenSubject(state.selected, state.reading);
  const inline = reader?.inline ?? nothing;
  // In one column an entry says that it is expanded, and so it can be closed; of a document there is no other way back to nothing.
  const onSelect = (id: string): void =>
    actions.select(id, id !== selected || (!narrow && documentOf(id) === null));
  return html`<div class="below">
    ${reader?.above ?? nothing}
    ${
      isEmpty
        ? html`<p class="empty">${reader?.none ?? nothing}</p>`
        : renderList(state, {whole, known, timeline, subjects, selected, onSelect, ...(narrow && {inline})})
    }
    ${reader?.beside ?? nothing}
  </div>`;
}
