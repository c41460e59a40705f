import {clampToDate, DATE_LIMIT} from '../../../model/date-limit.js';
import type {TimeIndex} from '../../../model/time-index.js';
import type {Overview} from '../../view-types.js';
import {DAY} from '../extent.js';
import {boundsOf, widthFor} from './units.js';
import {mostMarks} from './when.js';

/** The columns of the overview are no narrower, in CSS pixels. */
const LEAST_COLUMN = 6;

const made = new WeakMap<TimeIndex, {readonly width: number; readonly overview: Overview | undefined}>();

/**
 * All of what is shown, as one row of columns by where events begin, on a plane so many CSS pixels wide; the same object as long as
 * nothing changes. Undefined where all of it has room as marks. What has no beginning is in no column, and counts all the same.
 * `events`: from this position on there are documents, which do not count.
 */
export function overviewOf(shown: TimeIndex, width: number, events: number): Overview | undefined {
  const last = made.get(shown);
  if (last?.width === width) return last.overview;
  const overview = makeOverview(shown, width, events);
  made.set(shown, {width, overview});
  return overview;
}

function makeOverview(shown: TimeIndex, width: number, events: number): Overview | undefined {
  if (shown.size <= mostMarks(width)) return undefined;
  // Dates that lie outside the axis stand at its edges, at which there is nothing else to see.
  const all = shown.boundsWithin(DAY - DATE_LIMIT, DATE_LIMIT - DAY) ?? shown.bounds;
  if (!all) return undefined;
  const binWidth = widthFor((LEAST_COLUMN * (all.end - all.start)) / width);
  const bounds = boundsOf(binWidth, {start: all.start, end: endOf(shown, all)});
  const counts = bounds.slice(1).map((end, i) => shown.countBeginning(bounds[i]!, end));
  const most = counts.reduce((a, b) => Math.max(a, b), 1);
  const columns = counts.flatMap((count, i) => {
    const [start, end] = [clampToDate(bounds[i]!), clampToDate(bounds[i + 1]!)];
    return count > 0 ? [{start, end, height: count / most}] : [];
  });
  const whole = {start: clampToDate(bounds[0]!), end: clampToDate(bounds.at(-1)!)};
  return {whole, ...binWidth, columns, count: shown.positions.filter(position => position < events).length};
}

/** The last bound is where something is over, or where what is open begins. */
function endOf(shown: TimeIndex, {start, end}: {readonly start: number; readonly end: number}): number {
  const isBeginning = shown.countBeginning(end, end + 1) > 0;
  return Math.max(isBeginning ? end + 1 : end, start + 1);
}
