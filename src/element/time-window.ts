/** The window in view, as pages may ask for it. */
import {parseHistoricalDate} from '../model/historical-date.js';
import {clampToDate} from '../model/date-limit.js';
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

/** UTC. Throws as `timeWindow` does. */
export function toMilliseconds(moment: Moment, edge: 'start' | 'end'): number {
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
