/** What the attribute `as-of` makes of a timeline. */
import {edtfDay} from '../model/edtf-day.js';
import type {HistoricalDate} from '../model/historical-date-types.js';
import {parseHistoricalDate} from '../model/historical-date.js';
import type {Timeline} from '../model/timeline.js';
import {formatHistoricalDate} from '../model/words/format-historical-date.js';
import type {Strings} from '../strings/strings.js';
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

export const changesOf = memoize(changesOfKnowledge);

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
