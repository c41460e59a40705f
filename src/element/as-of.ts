/** What the attribute `as-of` makes of a timeline. */
import {edtfDay} from '../model/edtf-day.js';
import {HistoricalDateError} from '../model/historical-date-error.js';
import type {HistoricalDate} from '../model/historical-date-types.js';
import {parseHistoricalDate} from '../model/historical-date.js';
import type {Timeline} from '../model/timeline.js';
import {formatHistoricalDate} from '../model/words/format-historical-date.js';
import type {Strings} from '../strings/strings.js';
import {changesOfStore, countKnown, fileStoreOf} from '../view-model/events/file-store.js';
import {asKnown, changesOfKnowledge} from '../view-model/as-known.js';
import type {AsOfLine} from '../views/canvas/canvas-port.js';
import {memoize} from './memoize.js';

/** A timeline with the day whose knowledge is shown of it. */
export interface Knowledge {
  /** A single day; null for all that is known today. */
  readonly day: HistoricalDate | null;
  /** The timeline as it was known by the end of that day. */
  readonly timeline: Timeline;
}

/** For a timeline and the attribute; once for as long as both stay. */
export const knowledgeOf = memoize((whole: Timeline, asOf: string | null): Knowledge => {
  const day = readDay(asOf);
  return {day, timeline: asKnown(whole, day)};
});

export const changesOf = memoize((whole: Timeline) => {
  const store = fileStoreOf(whole);
  return store ? changesOfStoreOnce(store) : changesOfKnowledge(whole);
});

// What is in memory of it changes; the columns do not.
const changesOfStoreOnce = memoize(changesOfStore);

/** How many events of the timeline are known. */
export function countKnownEvents(whole: Timeline, {day, timeline}: Knowledge): number {
  const store = fileStoreOf(whole);
  return store ? countKnown(store, day?.latest ?? Infinity) : timeline.events.length;
}

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

/** EDTF: the day of the last change, at which the slider begins. Null where nothing ever became known. */
export function lastDay(whole: Timeline): string | null {
  const last = changesOf(whole).findLast(({start}) => edtfDay(start) !== null);
  return last ? edtfDay(last.start) : null;
}

/** What the canvas draws of the day. */
export function asOfLine(day: HistoricalDate | null, locale: string, {asOf}: Strings): AsOfLine | null {
  return (
    day && {
      ...{end: day.latest + 1, day: formatHistoricalDate(day, locale), dateLanguage: locale},
      words: asOf.day,
    }
  );
}
