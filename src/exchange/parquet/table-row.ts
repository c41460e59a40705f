/** An event as a row: what each column holds of it, in values that JSON can carry. */
import type {HistoricalDate} from '../../model/historical-date-types.js';
import {startOf} from '../../model/start-of.js';
import type {Evidence, HistoricalEvent} from '../../model/timeline.js';
import {extentOf} from '../../view-model/picture/extent.js';

/** What is not there says what its column says by being silent: see `place.ts` for the ends of the date. */
export interface TableRow {
  readonly id: string;
  readonly title: string;
  /** EDTF. */
  readonly date: string;
  /** UTC milliseconds, the first and the last that belong to the event's place on the axis. */
  readonly earliest?: number;
  readonly latest?: number;
  readonly startEdge?: string;
  readonly endEdge?: string;
  readonly precision: string;
  readonly status: string;
  readonly lane?: readonly string[];
  /** UTC milliseconds. */
  readonly knownFrom?: number;
  readonly known?: string;
  readonly calendar?: string;
  readonly outcome?: string;
  readonly outcomeKnown?: string;
  readonly agents?: readonly string[];
  readonly tags?: readonly string[];
  readonly text?: string;
  /** JSON. */
  readonly image?: string;
  readonly evidence?: string;
  readonly relations?: string;
}

export function tableRow(event: HistoricalEvent): TableRow {
  const {id, title, date, status, outcome, outcomeKnown, text, image, lanes, agents, tags} = event;
  return {
    ...{id, title, date: date.edtf},
    ...placeIn(date),
    ...{precision: startOf(date).precision, status},
    ...(lanes.length > 0 && {lane: lanes}),
    ...knowledgeOf(event),
    ...(event.calendar !== 'gregorian' && {calendar: event.calendar}),
    ...(outcome !== 'unknown' && {outcome}),
    ...(outcomeKnown && {outcomeKnown: outcomeKnown.edtf}),
    ...(agents.length > 0 && {agents}),
    ...(tags.length > 0 && {tags}),
    ...(text !== undefined && {text}),
    ...(image && {image: JSON.stringify(image)}),
    ...(event.evidence.length > 0 && {evidence: JSON.stringify(event.evidence.map(asWritten))}),
    ...(event.relations.length > 0 && {relations: JSON.stringify(event.relations)}),
  };
}

function placeIn(date: HistoricalDate): Partial<TableRow> {
  const extent = extentOf(date);
  if (!extent) return {startEdge: 'unknown', endEdge: 'unknown'};
  const {start, end, startEdge, endEdge} = extent;
  return {
    ...(Number.isFinite(start) && {earliest: start}),
    ...(Number.isFinite(end) && {latest: end - 1}),
    ...(startEdge !== 'sharp' && {startEdge}),
    ...(endEdge !== 'sharp' && {endEdge}),
  };
}

/** A date in another calendar than the event's own comes from a document; it is found there again. */
function knowledgeOf({known, calendar}: HistoricalEvent): Partial<TableRow> {
  if (!known) return {};
  return {
    ...(Number.isFinite(known.earliest) && {knownFrom: known.earliest}),
    ...((known.calendar ?? 'gregorian') === calendar && {known: known.edtf}),
  };
}

function asWritten({date, stance, ...rest}: Evidence): object {
  return {...rest, ...(date && {date: date.edtf}), ...(stance !== 'supports' && {stance})};
}
