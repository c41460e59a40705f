/** What there is to read about the event that is selected, for the places in which it can stand. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Timeline} from '../model/timeline.js';
import {formatHistoricalDate} from '../model/words/format-historical-date.js';
import {fileStoreOf} from '../view-model/events/file-store.js';
import {indexOf} from '../view-model/reader-index.js';
import type {ReaderModel} from '../view-model/reader-types.js';
import {around} from '../views/around.js';
import {renderDate} from '../views/date.js';
import {renderPartFailure} from '../views/failure.js';
import {renderReaderRegion} from '../views/reader-region.js';
import type {ReaderProps} from '../views/reader.js';
import {countKnownEvents} from './as-of-changes.js';
import type {Actions, StateInWords} from './render-element.js';

export interface ReaderSide {
  /** Below the entry that is selected. */
  readonly inline: TemplateResult | typeof nothing;
  /** Above the list: in one column, why the event that is selected cannot be read. */
  readonly above: TemplateResult | typeof nothing;
  /** Beside the list, where there is room. */
  readonly beside: TemplateResult | typeof nothing;
  /** The list has no entries. */
  readonly isEmpty: boolean;
  /** In place of it then. */
  readonly none: unknown;
}

/** A dozen entries are about as high as a reader; of a list longer than this the end would have no reader beside it. */
const LONG = 20;

/** `whole`: the timeline with all that is known today. */
export function readerSide(state: StateInWords, whole: Timeline, actions: Actions): ReaderSide {
  const {strings, locale, narrow, shown} = state;
  const known = state.knowledge?.timeline ?? whole;
  const subjects = shown?.subjects ?? known.events;
  const absence = absenceOf(state, whole);
  const part = typeof state.reader === 'object' ? state.reader : null;
  const reader = absence === undefined ? (part?.build(known, state.selected, locale) ?? null) : null;
  const shared = {strings, reader, onSelect: actions.follow, ...later(state, known, reader, actions)};
  const render = part?.render ?? (props => renderAwaited(state, props, known, actions));
  const isRead = part
    ? reader !== null || Boolean(shared.page)
    : indexOf(known).events.has(state.selected ?? '');
  const beside = {...shared, absence, isPinned: subjects.length > LONG};
  return {
    inline: narrow && isRead ? render({...shared, isInline: true}) : nothing,
    above: narrow && absence !== undefined ? render(beside) : nothing,
    beside: narrow ? nothing : render(beside),
    // Of what is in a file nobody knows yet which events they are.
    isEmpty: subjects.length === 0 && (!fileStoreOf(whole) || countIn(state, whole) === 0),
    none: shown?.filtered?.none ?? around(strings.asOf.nothingKnown, dayOf(state)),
  };
}

function countIn({knowledge}: StateInWords, whole: Timeline): number {
  return knowledge ? countKnownEvents(whole, knowledge) : 0;
}

/** The reader before it has come, or where it did not. */
function renderAwaited(
  {reader, selected, strings}: StateInWords,
  {absence, isPinned = false}: ReaderProps,
  known: Timeline,
  {retryReader}: Actions,
): TemplateResult {
  const isAsked = absence === undefined && indexOf(known).events.has(selected ?? '');
  const words = isAsked ? strings.loadingReader : (absence ?? strings.choose);
  const isFailed = isAsked && reader === 'failed';
  return renderReaderRegion({
    ...{name: null, isPinned, isBusy: isAsked && !isFailed},
    content: isFailed
      ? renderPartFailure(strings.failure.reader, strings, retryReader)
      : html`<p class="empty">${words}</p>`,
  });
}

/** What the desk adds to the reader; where it did not come, the reader is as it was. */
function later(
  {desk, reading, strings, locale}: StateInWords,
  timeline: Timeline,
  reader: ReaderModel | null,
  {openPiece}: Actions,
): Pick<ReaderProps, 'evidence' | 'page'> {
  const page = desk?.page({timeline, event: reader?.id ?? null, reading, strings, locale}) ?? null;
  if (!reader) return {page};
  const event = reader.id;
  return {
    page,
    evidence: {
      desk: desk === null ? null : desk?.evidence({timeline, event, reading, strings, locale}),
      opened: reading.opened,
      onOpen: (number, open) => openPiece(event, number, open),
    },
  };
}

/** Why the event that is selected cannot be read. */
function absenceOf(state: StateInWords, whole: Timeline): TemplateResult | undefined {
  const {knowledge, shown, selected, strings} = state;
  if (state.absence) return state.absence;
  if (!knowledge || selected === null) return undefined;
  const has = (timeline: Timeline): boolean => indexOf(timeline).events.has(selected);
  if (!has(whole)) return undefined;
  if (!has(knowledge.timeline)) return around(strings.asOf.eventNotKnown, dayOf(state));
  return shown && !has(shown.timeline) ? shown.filtered?.leftOut : undefined;
}

/** The day whose knowledge is shown, in words. */
function dayOf({knowledge, locale, strings}: StateInWords): unknown {
  return knowledge?.day ? renderDate(formatHistoricalDate(knowledge.day, locale), locale, strings) : '';
}
