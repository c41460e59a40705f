/** The event list: whole, or, where it is too long for that, by the chunk that shows it in sections. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Timeline} from '../model/timeline.js';
import {type RareWords, rareWords} from '../model/words/rare-words.js';
import {buildEventList, headingUnit} from '../view-model/event-list.js';
import {fileStoreOf} from '../view-model/events/file-store.js';
import type {Subject} from '../view-model/subject.js';
import {renderEventList} from '../views/event-list.js';
import {memoize} from './memoize.js';
import type {ElementState} from './render-element.js';

/** So many entries there are in the page at once, whole for assistive technology, for the browser’s search and for print. */
const MOST_AT_ONCE = 500;

export interface ListFacts {
  /** All that is known today. */
  readonly whole: Timeline;
  /** The state of knowledge that is shown. */
  readonly known: Timeline;
  /** Of that, the events that are shown; these, with the documents that are. At least one. */
  readonly timeline: Timeline;
  readonly subjects: readonly Subject[];
  /** Id of the selected subject. */
  readonly selected: string | null;
  /** The reader, where it stands below the entry. */
  readonly inline?: unknown;
  readonly onSelect: (id: string) => void;
}

// Once for as long as timeline and language stay: a list may have hundreds of entries.
// Without some words, dates are told in their notation, until these have come.
const eventListOf = memoize(
  (
    ...[timeline, locale, unit, subjects]: [...Required<Parameters<typeof buildEventList>>, RareWords | null]
  ) => buildEventList(timeline, locale, unit, subjects),
);
const unitOf = memoize(headingUnit);

export function renderList(state: ElementState, facts: ListFacts): TemplateResult {
  const {strings, locale, list: controller} = state;
  const {whole, timeline, subjects} = facts;
  const store = fileStoreOf(whole);
  const stored = store ? {store} : {};
  const isLong = subjects.length > MOST_AT_ONCE || store !== undefined;
  if (isLong) controller.want();
  const {list} = controller;
  const day = state.knowledge?.day ?? null;
  if (list !== null && list !== 'failed' && (isLong || list.showsBin({...facts, ...stored, day}))) {
    const hasPicture = state.view === 'timeline' && state.canvas !== 'failed';
    const documentLane = state.shown?.lane ?? null;
    return list.render({...facts, ...stored, day, strings, locale, hasPicture, documentLane});
  }
  const second = typeof state.second === 'object' ? state.second : null;
  if (isLong) return html`${second?.awaitedList(state) ?? nothing}`;
  // The headings stay as they are while more of a timeline is shown, or less, as long as all of it could be shown at once.
  const unit = unitOf(whole.events.length > MOST_AT_ONCE ? timeline : whole);
  return renderEventList({
    ...facts,
    strings,
    tools: second?.belowHeadings(state, whole),
    list: eventListOf(timeline, locale, unit, subjects, rareWords()),
  });
}
