/** Historical dates beside each other, by the time they can mean. */
import type {HistoricalDate} from './historical-date-types.js';

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
  return (
    order(a.earliest, b.earliest) ||
    order(a.latest, b.latest) ||
    order(a.edtf, b.edtf) ||
    order(a.calendar ?? '', b.calendar ?? '')
  );
}

/** By comparison, not by subtraction: two infinite ends have no difference. */
function order<T extends number | string>(a: T, b: T): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
