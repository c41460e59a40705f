/** What the reader says of a plan in one sentence: what it was for, and from when its outcome is known. */
import type {HistoricalDate} from '../model/historical-date-types.js';
import type {HistoricalEvent} from '../model/timeline.js';
import {formatHistoricalDate, formatWithinSentence} from '../model/words/format-historical-date.js';
import type {OutcomeKnown, StatusDate} from './reader-types.js';

/** "Planned for 1955", but "planned, from 1955, end not known" and "planned, between 1000 and 1999". */
export function statusDateOf({date}: HistoricalEvent, locale: string): StatusDate {
  const isAim = isNamed(date);
  return {words: isAim ? formatWithinSentence(date, locale) : formatHistoricalDate(date, locale), isAim};
}

/** Whether "for" can stand before it: not before "from about 1950 to 1960", nor before "perhaps 1955". */
function isNamed({start, end, precision, uncertain, kind, from}: HistoricalDate): boolean {
  const isBounded = start === 'given' && end === 'given';
  if (!isBounded || precision === 'longer' || uncertain) return false;
  return kind !== 'interval' || from === undefined || !hasOwnWords(from);
}

/** Of an interval that begins so the words begin with "from". */
function hasOwnWords({approximate, unspecified, precision}: HistoricalDate): boolean {
  return approximate || unspecified || ['quarter', 'decade', 'century'].includes(precision);
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
