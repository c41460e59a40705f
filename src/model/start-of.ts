import type {HistoricalDate} from './historical-date-types.js';

/** The single date that a date begins with: of an interval its start, of a set the first of its members. */
export function startOf(date: HistoricalDate): HistoricalDate {
  if (date.from !== undefined) return startOf(date.from);
  const first = date.members?.reduce((a, b) => (b.earliest < a.earliest ? b : a));
  return first === undefined ? date : startOf(first);
}
