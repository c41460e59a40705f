/** The days on which more became known, as the attribute `as-of` needs them. */
import {edtfDay} from '../model/edtf-day.js';
import type {HistoricalDate} from '../model/historical-date-types.js';
import type {Timeline} from '../model/timeline.js';
import {formatHistoricalDate} from '../model/words/format-historical-date.js';
import type {Strings} from '../strings/strings.js';
import {changesOfKnowledge} from '../view-model/as-known.js';
import {fileStoreOf} from '../view-model/events/file-store.js';
import {changesOfStore, countKnown} from '../view-model/events/store-facts.js';
import type {AsOfLine} from '../views/canvas/canvas-port.js';
import type {Knowledge} from './as-of.js';
import {memoize} from './memoize.js';

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
