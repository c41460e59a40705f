/** What each paragraph of a text attests. */
import type {DocumentText} from '../../model/texts/document-text.js';
import type {Evidence, HistoricalEvent, Outcome, Stance, Status, Timeline} from '../../model/timeline.js';
import {citedParagraphs} from './cited-paragraphs.js';
import {citingsOf, type Citing} from './passages.js';

export interface AttestedEvent {
  readonly id: string;
  readonly title: string;
  readonly status: Status;
  readonly outcome: Outcome;
  /** Which piece of its evidence cites the paragraph, from 1; of several the one being read, else the first. */
  readonly evidence: number;
  readonly stance: Stance;
  /** It is the event being read. */
  readonly isRead: boolean;
}

/** By number of the paragraph, in order of the events' dates; no event twice at one. `cited` is the evidence being read. */
export function attestedOf(
  timeline: Timeline,
  document: string,
  text: DocumentText,
  cited: Evidence | undefined,
): ReadonlyMap<number, readonly AttestedEvent[]> {
  const citings = citingsOf(timeline, document);
  const read = citings.find(({evidence}) => evidence === cited)?.event;
  const paragraphs = citedParagraphs(
    text,
    citings.map(({evidence}) => evidence),
  );
  const attested = new Map<number, Map<string, AttestedEvent>>();
  for (const citing of citings) {
    const number = paragraphs.get(citing.evidence);
    if (number === undefined || number === null) continue;
    const events = attested.get(number) ?? new Map<string, AttestedEvent>();
    attested.set(number, events);
    if (!events.has(citing.event.id) || citing.evidence === cited)
      events.set(citing.event.id, attestedBy(citing, read));
  }
  return new Map([...attested].map(([number, events]) => [number, [...events.values()]]));
}

function attestedBy({event, evidence, number}: Citing, read: HistoricalEvent | undefined): AttestedEvent {
  const {id, title, status, outcome} = event;
  return {id, title, status, outcome, evidence: number, stance: evidence.stance, isRead: event === read};
}
