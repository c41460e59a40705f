import {DATE_LIMIT} from '../../../model/date-limit.js';
import type {TimeIndex} from '../../../model/time-index.js';
import {DAY} from '../extent.js';

/** No more than this part of the beginnings may be left out, or this many, where that is more and yet no more than a tenth. */
const FEW = 1 / 50;
const LEAST_FEW = 3;
const MOST_FEW = 1 / 10;
/** They lie farther from all others than these take, so many times. */
const FAR = 5;

/** Dates that lie outside the axis stand at its edges, at which there is nothing else to see. */
const FIRST = DAY - DATE_LIMIT;
const LAST = DATE_LIMIT - DAY;

/**
 * The time that the strip of the whole timeline spans: from the first to the last moment at which anything begins or ends, but for a few
 * events that begin so far from all others that these would be a single column, and the window on it too narrow to be held. Which these
 * are is told as by Tukey's fences: what lies farther out than five times the shortest time in which all but a fiftieth of the
 * events begin. By quartiles, as he has it, it would be far too many: in history
 * events grow more numerous by the century. `shortest`: there is no gain in a strip that is shorter, its columns being days. Null where nothing has a bound.
 */
export function spanOfStrip(
  shown: TimeIndex,
  shortest: number,
): {readonly start: number; readonly end: number} | null {
  const core = coreOf(shown);
  if (!core) return shown.boundsWithin(FIRST, LAST) ?? shown.bounds;
  const reach = FAR * Math.max(core.end - core.start, shortest);
  return shown.boundsWithin(Math.max(FIRST, core.start - reach), Math.min(LAST, core.end + reach));
}

/** The shortest time in which all but a few begin; null where nothing begins on the axis. */
function coreOf(shown: TimeIndex): {readonly start: number; readonly end: number} | null {
  const positions = shown.beginning(FIRST, LAST);
  const count = positions.length;
  if (count === 0) return null;
  const few = Math.floor(Math.min(Math.max(LEAST_FEW, count * FEW), count * MOST_FEW));
  const at = (rank: number): number => shown.beginOf(positions[rank]!);
  let core = {start: at(0), end: at(count - 1 - few)};
  for (let first = 1; first <= few; first++) {
    const [start, end] = [at(first), at(count - 1 - few + first)];
    if (end - start < core.end - core.start) core = {start, end};
  }
  return core;
}
