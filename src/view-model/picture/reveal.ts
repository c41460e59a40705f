/** Where the window has to go to show an event. */
import type {TimeWindow} from '../view-types.js';
import type {Extent} from './extent.js';

/** The window as long as it was, with the extent in its middle; null where the extent, or part of it, is in view already. */
export function windowShowing({start, end}: Extent, window: TimeWindow): TimeWindow | null {
  if (start < window.end && end > window.start) return null;
  const length = window.end - window.start;
  const [from, to] = [Number.isFinite(start) ? start : end, Number.isFinite(end) ? end : start];
  // Of one that is longer than the window, its near end.
  const middle = to - from < length ? (from + to) / 2 : start >= window.end ? from : to;
  return {start: middle - length / 2, end: middle + length / 2};
}
