/**
 * What a date claims of the axis, before anything is known of pixels. Add a form of date here, the way an end looks in
 * `ink.ts`, and nothing else has to change.
 */
import type {EndState, HistoricalDate} from '../../model/historical-date-types.js';
import {DATE_LIMIT} from '../../model/date-limit.js';
import type {EdgeKind, Joint, Side} from '../view-types.js';

export const DAY = 86_400_000;

/** `start` up to, not including, `end`: UTC milliseconds that `Date` can hold, or infinite where an end is open. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly startEdge: EdgeKind;
  readonly endEdge: EdgeKind;
}

export interface Extent extends Stretch {
  /** Of a set: its members from first to last, as far as they lie apart in time; at least two. */
  readonly set?: {readonly joint: Joint; readonly members: readonly Stretch[]};
  /**
   * All of it lies outside what `Date` can hold, some 270,000 years from now. It stands at that edge of the axis, where it takes a
   * day for want of a time of its own.
   */
  readonly beyond?: Side;
}

/**
 * The extent of a date. Where one end is not known, it is the day, month or year given for the other. Null where neither
 * end is known: such an event has no place on an axis and stands in the list alone.
 */
export function extentOf(date: HistoricalDate): Extent | null {
  if (date.members !== undefined) return extentOfSet(date, date.members);
  const claimed = claimOf(date);
  return claimed && onAxis(claimed);
}

/** Whether it is a day or less, which becomes a disc where it is narrow. */
export function isBrief({start, end}: Stretch): boolean {
  return end - start <= DAY;
}

/** Both, and the time between them. */
export function fromTo(a: Stretch, b: Stretch): Stretch {
  const [first, last] = [a.start <= b.start ? a : b, a.end > b.end ? a : b];
  return {start: first.start, end: last.end, startEdge: first.startEdge, endEdge: last.endEdge};
}

/** Members that overlap, or follow each other without a gap, are one stretch: "April or May" has no gap to show. */
function extentOfSet(date: HistoricalDate, members: readonly HistoricalDate[]): Extent | null {
  const claims = members
    .flatMap(member => claimOf(member) ?? [])
    .sort((a, b) => order(a.start, b.start))
    .reduce<Stretch[]>((found, claim) => {
      const last = found.at(-1);
      if (last === undefined || claim.start > last.end) return [...found, claim];
      return [...found.slice(0, -1), fromTo(last, claim)];
    }, []);
  const [first, last] = [claims[0], claims.at(-1)];
  if (first === undefined || last === undefined) return null;
  const whole = onAxis(fromTo(first, last));
  if (claims.length === 1 || whole.beyond) return whole;
  return {...whole, set: {joint: date.kind === 'allOf' ? 'allOf' : 'oneOf', members: claims.map(onAxis)}};
}

function claimOf(date: HistoricalDate): Stretch | null {
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

function unknownStart(date: HistoricalDate): Stretch {
  const end = endOf(date);
  const start = Math.min(date.to?.earliest ?? end, end);
  return {start, end, startEdge: 'unknown', endEdge: edgeOf(date.end, date.to ?? date)};
}

function unknownEnd(date: HistoricalDate): Stretch {
  const start = date.earliest;
  const end = Math.max(date.from ? endOf(date.from) : start, start);
  return {start, end, startEdge: edgeOf(date.start, date.from ?? date), endEdge: 'unknown'};
}

/** What runs past the time there is on an axis has no end there, rather than one where it never was. */
function onAxis({start, end, startEdge, endEdge}: Stretch): Extent {
  if (end - 1 < -DATE_LIMIT) {
    return {start: -DATE_LIMIT, end: DAY - DATE_LIMIT, startEdge: 'open', endEdge, beyond: 'before'};
  }
  if (start > DATE_LIMIT) {
    return {start: DATE_LIMIT - DAY, end: DATE_LIMIT, startEdge, endEdge: 'open', beyond: 'after'};
  }
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

/** By comparison: two infinite ends have no difference. */
function order(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
