import type {Evidence, HistoricalEvent} from '../model/timeline.js';

/**
 * How many accounts of an event its evidence gives. Pieces of evidence that take the same stance and give the same date are one
 * account; the event as the timeline tells it is always one of them.
 */
export function countAccounts(event: HistoricalEvent): number {
  const differing = new Set<string>();
  let asTold = false;
  for (const evidence of event.evidence) {
    const date = differingDate(evidence, event);
    if (date === undefined && evidence.stance === 'supports') asTold = true;
    else differing.add(`${evidence.stance} ${date?.edtf ?? ''}`);
  }
  return Math.max(differing.size + (asTold ? 1 : 0), differing.size > 0 ? 2 : 1);
}

/** The date that a piece of evidence gives, where it is another than the event's. */
export function differingDate(evidence: Evidence, event: HistoricalEvent): Evidence['date'] {
  return evidence.date?.edtf === event.date.edtf ? undefined : evidence.date;
}
