/** Historical dates beside each other, by the time they can mean. */
import type {DateParts, HistoricalDate} from './historical-date-types.js';
import {yearNumber} from './year-range.js';

/** A month or a day of which no digit is told. */
const UNTOLD = 'XX';

/**
 * Whether all the time that `b` can mean lies within what `a` can mean, the ends included: 1955 covers 1955-02, and itself.
 * An open or unknown end of `a` covers every end of `b`; nothing finite covers an open or unknown end. Of a set only the
 * two ends count, not the gaps between its members.
 */
export function covers(a: HistoricalDate, b: HistoricalDate): boolean {
  return a.earliest <= b.earliest && b.latest <= a.latest;
}

/**
 * For sorting: negative where `a` comes first, positive where `b` does. Earlier beginnings come first; of two that begin
 * together the one that ends first, so that `1955-01-01` stands before `1955-01` and that before `1955`. Dates that can mean
 * the same time follow each other in the order of their notation by code units, so that 0 is given to equal notations only
 * and the order is total.
 */
export function compare(a: HistoricalDate, b: HistoricalDate): number {
  return compareBounds(a, b) || order(a.edtf, b.edtf) || order(a.calendar ?? '', b.calendar ?? '');
}

/** The same, but 0 for dates that can mean the same time, for sorting what has an order already. */
export function compareBounds(a: HistoricalDate, b: HistoricalDate): number {
  return order(a.earliest, b.earliest) || order(a.latest, b.latest);
}

/**
 * Whether two dates say the same, be it in another notation or calendar: the same time, in the same sense, with the same doubts.
 * `1955-XX` says the same as `1955`, and `[1955-04,1955-05]` as `[1955-04..1955-05]`. `1955-02` does not say what
 * `1955-02-01/1955-02-28` says, since it may have been any time in that month, nor what `1955-02~` says.
 */
export function sameDate(a: HistoricalDate, b: HistoricalDate): boolean {
  if (a.edtf === b.edtf && a.calendar === b.calendar) return true;
  const sameBounds = a.earliest === b.earliest && a.latest === b.latest;
  const sameSense = a.kind === b.kind && a.start === b.start && a.end === b.end;
  return sameBounds && sameSense && stretchesOf(a) === stretchesOf(b) && doubtsOf(a) === doubtsOf(b);
}

/** The time in a set without its gaps. Members that touch are one stretch, however they are written. */
function stretchesOf({members = []}: HistoricalDate): string {
  const bounds: number[] = [];
  for (const {earliest, latest} of [...members].sort(compare)) {
    const last = bounds.at(-1);
    if (last !== undefined && earliest <= last + 1) bounds[bounds.length - 1] = Math.max(last, latest);
    else bounds.push(earliest, latest);
  }
  return bounds.join(' ');
}

/**
 * Which of its parts, ends and members are doubted, and how, and which year an estimate is; empty where nothing is. What is not
 * told at all cannot be doubted: `1955-XX?` is `1955?`.
 */
function doubtsOf({parts, from, to, members = []}: HistoricalDate): string {
  const own = parts ? doubtsOfParts(parts) : '';
  const within = [from, to, ...[...members].sort(compare)].map(date => (date ? doubtsOf(date) : ''));
  return own + within.join('') === '' ? '' : `(${[own, ...within].join(' ')})`;
}

function doubtsOfParts({year, month, day, significant, qualifiers = {}}: DateParts): string {
  const doubts = [
    qualifiers.year,
    month === UNTOLD ? undefined : qualifiers.month,
    day === UNTOLD ? undefined : qualifiers.day,
    // `1950S2` is in the years of `19XX`, but says which of them it is thought to be.
    significant === undefined ? undefined : `${yearNumber(year)}S${significant}`,
  ].map(doubt => doubt ?? '');
  return doubts.join('') === '' ? '' : doubts.join();
}

/** By comparison, not by subtraction: two infinite ends have no difference. */
function order<T extends number | string>(a: T, b: T): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
