/** What the attribute `as-of` makes of a timeline. */
import {edtfDay} from '../model/edtf-day.js';
import {HistoricalDateError} from '../model/historical-date-error.js';
import type {HistoricalDate} from '../model/historical-date-types.js';
import {parseHistoricalDate} from '../model/historical-date.js';
import type {Timeline} from '../model/timeline.js';
import type {asKnown} from '../view-model/as-known.js';
import {memoize} from './memoize.js';

/** A timeline with the day whose knowledge is shown of it. */
export interface Knowledge {
  /** A single day; null for all that is known today. */
  readonly day: HistoricalDate | null;
  /** The timeline as it was known by the end of that day. */
  readonly timeline: Timeline;
}

/**
 * For a timeline and the attribute; once for as long as both stay. `reckon`: null as long as what reckons with days is not there, in
 * which time all that is known today is shown.
 */
export const knowledgeOf = memoize(
  (whole: Timeline, asOf: string | null, reckon: typeof asKnown | null): Knowledge => {
    const day = reckon && readDay(asOf);
    return {day, timeline: reckon ? reckon(whole, day) : whole};
  },
);

/**
 * The day of the attribute, the last one where it gives more than one: `1955-01` is 31 January 1955. What has no last day, or
 * cannot be read, never breaks the page: the timeline is shown whole.
 */
export function readDay(asOf: string | null): HistoricalDate | null {
  if (asOf === null) return null;
  try {
    const day = edtfDay(parseHistoricalDate(asOf).latest);
    return day === null ? null : parseHistoricalDate(day);
  } catch {
    return null;
  }
}

/** Why an attribute that says something is no day, in words for the author of the page; null where it is one, or is empty. */
export function dayFault(asOf: string | null): string | null {
  if (asOf === null || asOf === '' || readDay(asOf)) return null;
  return `cannot read a day in as-of “${asOf}”: the timeline is shown whole. ${reasonOf(asOf)}`;
}

function reasonOf(asOf: string): string {
  try {
    parseHistoricalDate(asOf);
    return 'It has no last day, or none in a year of four digits. Write a day such as `1955-01-17`.';
  } catch (error) {
    return error instanceof HistoricalDateError ? `${error.message} ${error.hint}` : String(error);
  }
}
