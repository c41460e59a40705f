/** The window in view, as pages may ask for it. */
import {parseHistoricalDate} from '../model/historical-date.js';
import {clampToDate} from '../model/date-limit.js';
import type {Timeline} from '../model/timeline.js';
import {fileStoreOf} from '../view-model/events/file-store.js';
import {spanOfStore} from '../view-model/events/store-facts.js';
import {extentOf} from '../view-model/picture/extent.js';
import type {TimeWindow} from '../view-model/view-types.js';

/** An EDTF date (ISO 8601-2), a `Date`, or milliseconds since 1970-01-01, UTC. */
export type Moment = string | number | Date;

/**
 * The window from the first millisecond of `start` to the last of `end`. Throws a `TypeError` for what is none of the three kinds
 * of moment, and a `RangeError` for a date that cannot be read, has no such end, or an end that is not after the start.
 */
export function timeWindow(start: Moment, end: Moment): TimeWindow {
  const window = {start: toMilliseconds(start, 'start'), end: toMilliseconds(end, 'end')};
  if (window.start < window.end) return window;
  throw new RangeError(`The window ends at ${String(end)}, which is not after its start, ${String(start)}.`);
}

/**
 * The window of the attributes `start` and `end`. An attribute that is missing or cannot be read gives way to the events; null
 * means all of them.
 */
export function firstWindow(start: string | null, end: string | null, timeline: Timeline): TimeWindow | null {
  const from = readAttribute(start, 'start');
  const to = readAttribute(end, 'end');
  if (from === null && to === null) return null;
  const span = spanOf(timeline);
  const window = {start: from ?? span?.start ?? NaN, end: to ?? span?.end ?? NaN};
  return window.start < window.end ? window : null;
}

/** From the beginning of the first event to the end of the last, as far as they have one on the axis. */
export function spanOf(timeline: Timeline): TimeWindow | null {
  const store = fileStoreOf(timeline);
  if (store) return spanOfStore(store);
  let start = Infinity;
  let end = -Infinity;
  for (const {date} of timeline.events) {
    const extent = extentOf(date);
    for (const bound of extent && !extent.beyond ? [extent.start, extent.end].filter(Number.isFinite) : []) {
      start = Math.min(start, bound);
      end = Math.max(end, bound);
    }
  }
  return start < end ? {start, end} : null;
}

function readAttribute(value: string | null, edge: 'start' | 'end'): number | null {
  if (value === null) return null;
  try {
    return toMilliseconds(value, edge);
  } catch {
    // What stands in an attribute never breaks the page; the events are shown without it.
    return null;
  }
}

function toMilliseconds(moment: Moment, edge: 'start' | 'end'): number {
  const milliseconds = typeof moment === 'string' ? readEdtf(moment, edge) : numberOf(moment, edge);
  if (Number.isFinite(milliseconds) && clampToDate(milliseconds) === milliseconds) return milliseconds;
  throw new RangeError(`The ${edge} of the window, ${String(moment)}, is not a moment that can be shown.`);
}

function numberOf(moment: unknown, edge: string): number {
  if (moment instanceof Date) return moment.getTime();
  if (typeof moment === 'number') return moment;
  const kind = moment === null ? 'null' : typeof moment;
  throw new TypeError(
    `The ${edge} of the window is ${kind}. Give an EDTF date, a Date or milliseconds, UTC.`,
  );
}

function readEdtf(edtf: string, edge: 'start' | 'end'): number {
  try {
    const {earliest, latest} = parseHistoricalDate(edtf);
    return edge === 'start' ? earliest : latest;
  } catch (cause) {
    throw new RangeError(`The ${edge} of the window, “${edtf}”, is not an EDTF date.`, {cause});
  }
}
