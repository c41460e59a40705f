/** What the reader says of a plan in one sentence: what it was for, and from when its outcome is known. */
import type {HistoricalDate} from '../model/historical-date-types.js';
import type {HistoricalEvent} from '../model/timeline.js';
import {formatWithinSentence} from '../model/words/format-historical-date.js';
import type {OutcomeKnown, StatusDate} from './reader-types.js';

/** "Planned for 1955", but "planned, from 1955, end not known" and "planned, between 1000 and 1999". */
export function statusDateOf({date}: HistoricalEvent, locale: string): StatusDate {
  const isBounded = date.start === 'given' && date.end === 'given';
  return {
    words: formatWithinSentence(date, locale),
    isAim: isBounded && date.precision !== 'longer',
  };
}

/** Of an interval only the end counts from which the outcome is known: its start, where that is given. */
export function outcomeKnownOf(
  {outcome, outcomeKnown}: HistoricalEvent,
  locale: string,
): OutcomeKnown | undefined {
  if (outcome === 'unknown' || outcomeKnown === undefined) return undefined;
  const {from, to} = outcomeKnown;
  const known = (side: OutcomeKnown['side'], date: HistoricalDate): OutcomeKnown => ({
    side,
    words: formatWithinSentence(date, locale),
  });
  return from === undefined && to !== undefined ? known('by', to) : known('from', from ?? outcomeKnown);
}
