/** Which events a document attests, and by which pieces of their evidence: the way back from a document to the timeline. */
import type {Evidence, HistoricalEvent, Timeline} from '../../model/timeline.js';

/** An event that cites a document. */
export interface Citing {
  readonly event: HistoricalEvent;
  readonly evidence: Evidence;
  /** Which piece of the event's evidence it is, from 1. */
  readonly number: number;
}

const NONE: readonly Citing[] = [];

const citings = new WeakMap<Timeline, ReadonlyMap<string, readonly Citing[]>>();

/** What cites a document, in order of the events' dates; made once a timeline. */
export function citingsOf(timeline: Timeline, document: string): readonly Citing[] {
  let byDocument = citings.get(timeline);
  if (byDocument === undefined) {
    byDocument = citingsByDocument(timeline.events);
    citings.set(timeline, byDocument);
  }
  return byDocument.get(document) ?? NONE;
}

function citingsByDocument(events: readonly HistoricalEvent[]): ReadonlyMap<string, readonly Citing[]> {
  const byDocument = new Map<string, Citing[]>();
  for (const event of events) {
    for (const [i, evidence] of event.evidence.entries()) {
      if (evidence.document === undefined) continue;
      const citing: Citing = {event, evidence, number: i + 1};
      const known = byDocument.get(evidence.document);
      if (known === undefined) byDocument.set(evidence.document, [citing]);
      else known.push(citing);
    }
  }
  return byDocument;
}
