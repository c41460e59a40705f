/** Timelines in which it is told when something was known, and the days on which more became known of them. */
import {parseHistoricalDate} from '../../src/model/historical-date.js';
import type {Timeline} from '../../src/model/timeline.js';
import {changesOfKnowledge} from '../../src/view-model/as-known.js';
import {makeTimeline, type EventSketch} from './make-timeline.js';

export const on = parseHistoricalDate;

/** What tells when something is known, in EDTF. */
export type Sketch = Omit<EventSketch, 'known' | 'outcomeKnown'> & {
  readonly known?: string | null;
  readonly outcomeKnown?: string;
};

export function timeline(...events: readonly Sketch[]): Timeline {
  return makeTimeline({
    events: events.map(({known = null, outcomeKnown, ...event}) => ({
      ...event,
      known: known === null ? null : on(known),
      ...(outcomeKnown !== undefined && {outcomeKnown: on(outcomeKnown)}),
    })),
  });
}

const dayOf = (start: number): string => new Date(start).toISOString().slice(0, 10);
/** Day, events, outcomes. */
export const changes = (whole: Timeline): (readonly [string, number, number])[] =>
  changesOfKnowledge(whole).map(({start, events, outcomes}) => [dayOf(start), events, outcomes] as const);
