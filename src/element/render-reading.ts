/** The event list and the reader: beside it, or in it where it is narrow. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Timeline} from '../model/timeline.js';
import {formatHistoricalDate} from '../model/words/format-historical-date.js';
import {buildEventList, headingUnit} from '../view-model/event-list.js';
import {indexOf} from '../view-model/reader-index.js';
import {buildReader} from '../view-model/reader.js';
import {around} from '../views/around.js';
import {renderDate} from '../views/date.js';
import {renderEventList} from '../views/event-list.js';
import {renderReader, type ReaderProps} from '../views/reader.js';
import {memoize} from './memoize.js';
import type {Actions, ElementState} from './render-element.js';

// Once for as long as timeline and language stay: a list may have thousands of entries.
const eventListOf = memoize(buildEventList);
const unitOf = memoize(headingUnit);

/** `whole`: the timeline with all that is known today. */
export function renderReading(state: ElementState, whole: Timeline, actions: Actions): TemplateResult {
  const {strings, locale, selected, narrow} = state;
  const timeline = state.knowledge?.timeline ?? whole;
  const reader = buildReader(timeline, selected, locale);
  const list = eventListOf(timeline, locale, unitOf(whole));
  const shared = {
    strings,
    reader,
    onSelect: actions.follow,
    ...(reader && later(state, timeline, reader.id, actions)),
  };
  const inline = reader ? renderReader({...shared, isInline: true}) : nothing;
  const absence = absenceOf(state, whole);
  // In one column an entry says that it is expanded, and so it can be closed.
  const onSelect = (id: string): void => actions.select(id, !narrow || id !== selected);
  const beside = {...shared, absence, isPinned: isLong(timeline)};
  return html`<div class="below">
    ${narrow && absence !== undefined ? renderReader(beside) : nothing}
    ${
      list.sections.length === 0
        ? html`<p class="empty">${around(strings.asOf.nothingKnown, dayOf(state))}</p>`
        : renderEventList({strings, list, selected, onSelect, ...(narrow && {inline})})
    }
    ${narrow ? nothing : renderReader(beside)}
  </div>`;
}

/** What the desk adds to the reader; where it did not come, the reader is as it was. */
function later(
  {desk: {part, failed}, reading, strings, locale}: ElementState,
  timeline: Timeline,
  event: string,
  {openPiece}: Actions,
): Pick<ReaderProps, 'evidence' | 'page'> {
  const state = {timeline, event, reading, strings, locale};
  return {
    page: part?.page(state),
    evidence: {
      desk: part ? part.evidence(state) : failed ? undefined : null,
      opened: reading.opened,
      onOpen: (number, open) => openPiece(event, number, open),
    },
  };
}

/** Why the event that is selected cannot be read. */
function absenceOf(state: ElementState, whole: Timeline): TemplateResult | undefined {
  const {knowledge, selected, strings} = state;
  if (!knowledge || selected === null) return undefined;
  const has = (timeline: Timeline): boolean => indexOf(timeline).events.has(selected);
  if (!has(whole) || has(knowledge.timeline)) return undefined;
  return around(strings.asOf.eventNotKnown, dayOf(state));
}

/** The day whose knowledge is shown, in words. */
function dayOf({knowledge, locale, strings}: ElementState): unknown {
  return knowledge?.day ? renderDate(formatHistoricalDate(knowledge.day, locale), locale, strings) : '';
}

/** A dozen entries are about as high as a reader; of a longer list the end would have no reader beside it. */
function isLong({events}: Timeline): boolean {
  return events.length > 20;
}
