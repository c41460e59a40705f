/** The documents of a timeline as subjects beside its events. */
import {compareBounds} from '../model/compare-dates.js';
import type {HistoricalDate} from '../model/historical-date-types.js';
import type {Timeline} from '../model/timeline.js';
import {chainOf} from './documents/inherited.js';
import {indexOf} from './reader-index.js';
import {type Subject, subjectOfDocument} from './subject.js';

/**
 * All documents that have a date, or are parts of one that has, in order of these dates. A part without a date takes that of the
 * nearest whole. What has none in all its chain cannot be placed in time.
 */
export function documentSubjects(timeline: Timeline): readonly Subject[] {
  const index = indexOf(timeline);
  return timeline.documents
    .flatMap(({id, title}): Subject[] => {
      const dated = chainOf(id, index.documents).find(document => document.date);
      if (!dated?.date) return [];
      return [
        {
          ...{id: subjectOfDocument(id), title, date: dated.date, status: 'document', outcome: 'unknown'},
          ...{lanes: [], relations: [], evidence: []},
          ...(dated.id !== id && {isDatedByWhole: true}),
        },
      ];
    })
    .sort(byTime);
}

/** Events and documents in order of their dates; of those that have the same time, events first. */
export function withDocuments({events}: Timeline, documents: readonly Subject[]): readonly Subject[] {
  return [...events, ...documents].sort(byTime);
}

/** Whether a document was there by the end of a day: from its date on, since nobody can know it before it was written. */
export function wasWritten({date}: Subject, day: HistoricalDate): boolean {
  return date.earliest <= day.latest;
}

function byTime(a: Subject, b: Subject): number {
  return compareBounds(a.date, b.date);
}
