/** When there are bins in place of marks, and how wide they are. */
import type {TimeIndex} from '../../../model/time-index.js';
import type {Picture} from '../../view-types.js';
import {millisecondsPerPixel} from '../ink.js';
import {LEAST_BIN} from '../metrics.js';
import type {PictureView} from '../picture-view.js';
import {type BinWidth, widthFor} from './units.js';

/** Marks that a plane has room for, by each of its pixels; on the narrowest ones, so many all the same. */
const MARKS_PER_PIXEL = 0.2;
const LEAST_MOST = 40;
/** While the window is moved, bins and marks do not take turns for a few events more or less: they stay up to this part more or less. */
const SLACK = 1 / 3;
/** More columns than this cannot be taken in, and are slow to draw; no lane has fewer than the other number for that, where it has the events. */
const MOST_BINS = 400;
const FEWEST_BINS = 12;

/** With more subjects than this in the window there are bins. */
export function mostMarks(width: number): number {
  return Math.max(LEAST_MOST, width * MARKS_PER_PIXEL);
}

/** `shown`: what is shown; `kept`: the picture before, if it has the same scale and shows the same. */
export function needsBins(
  shown: TimeIndex,
  {window, width}: PictureView,
  kept: Picture | undefined,
): boolean {
  const slack = kept ? (kept.bins ? -SLACK : SLACK) : 0;
  return shown.countMeeting(window.start, window.end) > mostMarks(width) * (1 + slack);
}

/** The smallest unit that is wide enough in pixels: wider where there are many lanes. */
export function binWidth(view: PictureView, lanes: number): BinWidth {
  const fewest = view.width / FEWEST_BINS;
  const crowded = (view.width * lanes) / MOST_BINS;
  // So that a bin in the whole width is always told in a finer unit.
  return widthFor(Math.min(Math.max(LEAST_BIN, crowded), fewest) * millisecondsPerPixel(view));
}
