/** Timelines for tests, from no more than a test is about. Dates are written in EDTF. */
import {parseHistoricalDate} from '../../src/model/historical-date.js';
import type {Agent, Evidence, HistoricalEvent, SourceDocument, Timeline} from '../../src/model/timeline.js';

type Dated<T> = Omit<T, 'date'> & {readonly date?: string};

export type EvidenceSketch = Dated<Partial<Evidence>>;
export type DocumentSketch = Dated<Partial<SourceDocument>> & {readonly id: string};
export type EventSketch = Omit<Partial<HistoricalEvent>, 'date' | 'evidence'> & {
  readonly id: string;
  readonly date: string;
  readonly evidence?: readonly EvidenceSketch[];
};

export interface TimelineSketch {
  readonly title?: string;
  readonly language?: string;
  readonly agents?: readonly Agent[];
  readonly documents?: readonly DocumentSketch[];
  readonly events: readonly EventSketch[];
}

/** A timeline of these events; what is left out is as the compiler would have it. */
export function makeTimeline(sketch: TimelineSketch): Timeline {
  const events = sketch.events.map(makeEvent);
  return {
    title: sketch.title ?? 'Timeline',
    language: sketch.language ?? 'en',
    lanes: [],
    agents: sketch.agents ?? [],
    documents: (sketch.documents ?? []).map(makeDocument),
    // As the contract orders them; sorting is stable.
    events: events.sort(
      (a, b) => order(a.date.earliest, b.date.earliest) || order(a.date.latest, b.date.latest),
    ),
    story: [],
  };
}

function makeEvent(sketch: EventSketch): HistoricalEvent {
  return {
    title: sketch.id,
    calendar: 'gregorian',
    status: 'actual',
    outcome: 'unknown',
    lanes: [],
    agents: [],
    tags: [],
    known: null,
    relations: [],
    ...sketch,
    date: parseHistoricalDate(sketch.date),
    evidence: (sketch.evidence ?? []).map(evidence => ({stance: 'supports' as const, ...withDate(evidence)})),
  };
}

function makeDocument(sketch: DocumentSketch): SourceDocument {
  return {title: sketch.id, author: [], recipient: [], copies: [], ...withDate(sketch)};
}

function withDate<T extends {readonly date?: string}>(sketch: T) {
  const {date, ...rest} = sketch;
  return date === undefined ? rest : {...rest, date: parseHistoricalDate(date)};
}

function order(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
