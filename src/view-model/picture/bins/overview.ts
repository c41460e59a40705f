import {clampToDate} from '../../../model/date-limit.js';
import type {TimeIndex} from '../../../model/time-index.js';
import type {Overview, TimeWindow} from '../../view-types.js';
import {DAY} from '../extent.js';
import {boundsOf, widthFor} from './units.js';
import {spanOfStrip} from './strip-span.js';
import {mostMarks} from './when.js';

/** The columns of the overview are no narrower, in CSS pixels. */
const LEAST_COLUMN = 6;
/** What the words about those outside take at either end; no more than a fifth of a narrow one. */
const OUTSIDE = 80;

const made = new WeakMap<TimeIndex, {readonly width: number; readonly overview: Overview | undefined}>();

/**
 * All of what is shown, as one row of columns by where events begin, on a plane so many CSS pixels wide; the same object as long as
 * nothing changes. Undefined where all of it has room as marks. What has no beginning is in no column, nor is what lies far from all
 * others, which is counted by itself; all of it counts. `events`: from this position on there are documents, which do not count.
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
  const all = spanOfStrip(shown, (width / LEAST_COLUMN) * DAY);
  if (!all) return undefined;
  const binWidth = widthFor((LEAST_COLUMN * (all.end - all.start)) / width);
  const bounds = boundsOf(binWidth, withRoom(shown, {start: all.start, end: endOf(shown, all)}, width));
  const counts = bounds.slice(1).map((end, i) => shown.countBeginning(bounds[i]!, end));
  const most = counts.reduce((a, b) => Math.max(a, b), 1);
  const columns = counts.flatMap((count, i) => {
    const [start, end] = [clampToDate(bounds[i]!), clampToDate(bounds[i + 1]!)];
    return count > 0 ? [{start, end, height: count / most}] : [];
  });
  const whole = {start: clampToDate(bounds[0]!), end: clampToDate(bounds.at(-1)!)};
  const outside = outsideOf(shown, {start: bounds[0]!, end: bounds.at(-1)!});
  return {
    whole,
    outside,
    ...binWidth,
    columns,
    count: shown.positions.filter(position => position < events).length,
  };
}

/** What begins before a span of time, and after it. */
function outsideOf(shown: TimeIndex, {start, end}: TimeWindow): Overview['outside'] {
  return {
    before: shown.countBeginning(-Number.MAX_VALUE, start),
    after: shown.countBeginning(end, Number.MAX_VALUE),
  };
}

/** With some of the time in which nothing begins, where it is said that there is more beyond that. */
function withRoom(shown: TimeIndex, span: TimeWindow, width: number): TimeWindow {
  const {before, after} = outsideOf(shown, span);
  const room = Math.min(OUTSIDE, width / 5);
  const [left, right] = [before, after].map(count => (count > 0 ? room : 0)) as [number, number];
  const perPixel = (span.end - span.start) / (width - left - right);
  return {start: clampToDate(span.start - left * perPixel), end: clampToDate(span.end + right * perPixel)};
}

/** The last bound is where something is over, or where what is open begins. */
function endOf(shown: TimeIndex, {start, end}: {readonly start: number; readonly end: number}): number {
  const isBeginning = shown.countBeginning(end, end + 1) > 0;
  return Math.max(isBeginning ? end + 1 : end, start + 1);
}
