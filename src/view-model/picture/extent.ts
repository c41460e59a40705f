/**
 * What a date claims of the axis, before anything is known of pixels. Add a form of date here, the way an end looks in
 * `ink.ts`, and nothing else has to change.
 */
import type {EndState, HistoricalDate} from '../../model/historical-date-types.js';
import {DATE_LIMIT} from '../../model/time-index.js';
import type {EdgeKind} from '../view-types.js';

export const DAY = 86_400_000;

/** `start` up to, not including, `end`: UTC milliseconds that `Date` can hold, or infinite where an end is open. */
export interface Extent {
  readonly start: number;
  readonly end: number;
  readonly startEdge: EdgeKind;
  readonly endEdge: EdgeKind;
}

/**
 * The extent of a date. Where one end is not known, it is the day, month or year given for the other. Null where neither
 * end is known, and for times that `Date` cannot hold, about 270,000 years from now: such an event has no place on an axis and
 * stands in the list alone.
 */
export function extentOf(date: HistoricalDate): Extent | null {
  const claimed = claimOf(date);
  return claimed && withinDate(claimed);
}

function claimOf(date: HistoricalDate): Extent | null {
  const startKnown = date.start === 'given';
  const endKnown = date.end === 'given';
  if (date.start === 'unknown' && date.end === 'unknown') return null;
  if (date.start === 'unknown' && endKnown) return unknownStart(date);
  if (date.end === 'unknown' && startKnown) return unknownEnd(date);
  return {
    start: startKnown ? date.earliest : -Infinity,
    end: endKnown ? endOf(date) : Infinity,
    startEdge: edgeOf(date.start, date.from ?? date),
    endEdge: edgeOf(date.end, date.to ?? date),
  };
}

/** Whether it is a day or less, which becomes a disc where it is narrow. */
export function isBrief({start, end}: Extent): boolean {
  return end - start <= DAY;
}

function unknownStart(date: HistoricalDate): Extent {
  const end = endOf(date);
  const start = Math.min(date.to?.earliest ?? end, end);
  return {start, end, startEdge: 'unknown', endEdge: edgeOf(date.end, date.to ?? date)};
}

function unknownEnd(date: HistoricalDate): Extent {
  const start = date.earliest;
  const end = Math.max(date.from ? endOf(date.from) : start, start);
  return {start, end, startEdge: edgeOf(date.start, date.from ?? date), endEdge: 'unknown'};
}

/** What runs past the time there is on an axis has no end there, rather than one where it never was. */
function withinDate({start, end, startEdge, endEdge}: Extent): Extent | null {
  if (end - 1 < -DATE_LIMIT || start > DATE_LIMIT) return null;
  const opensStart = start < -DATE_LIMIT && startEdge !== 'unknown';
  const opensEnd = end - 1 > DATE_LIMIT && endEdge !== 'unknown';
  return {
    start: opensStart ? -Infinity : Math.max(start, -DATE_LIMIT),
    end: opensEnd ? Infinity : Math.min(end, DATE_LIMIT),
    startEdge: opensStart ? 'open' : startEdge,
    endEdge: opensEnd ? 'open' : endEdge,
  };
}

/** A date's last millisecond still belongs to it. */
function endOf(date: HistoricalDate): number {
  return date.latest + 1;
}

function edgeOf(state: EndState, date: HistoricalDate): EdgeKind {
  // An end that is neither given nor met by a given one has nothing to thin out from: it runs on.
  if (state !== 'given') return 'open';
  return date.approximate || date.uncertain ? 'soft' : 'sharp';
}
