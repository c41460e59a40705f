/** When there are bins in place of marks, and how wide they are. */
import type {TimeIndex} from '../../../model/time-index.js';
import type {Picture} from '../../view-types.js';
import {DAY} from '../extent.js';
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
const FEWEST_BINS = 13;

/** Not more subjects than this are drawn in a window as marks. */
export function mostMarks(width: number): number {
  return Math.max(LEAST_MOST, width * MARKS_PER_PIXEL);
}

/**
 * What is drawn of the events that meet a window: each as a mark, or those alone that begin in it, or bins. What began earlier on the
 * day that the window cuts counts as beginning in it: zooming into a day would else take away, one after another, all that it has.
 */
export type Drawing = 'all' | 'begun' | 'bins';

/** `shown`: what is shown; `kept`: the picture before, if it has the same scale and shows the same. */
export function drawingOf(
  shown: TimeIndex,
  {window, width}: Pick<PictureView, 'window' | 'width'>,
  kept?: Picture,
): Drawing {
  const before = kept && drawingIn(kept);
  const most = (loosened: boolean): number =>
    mostMarks(width) * (1 + (before === undefined ? 0 : loosened ? SLACK : -SLACK));
  const {start, end} = window;
  const met = shown.countMeeting(start, end);
  if (met <= most(before === 'all')) return 'all';
  const left = most(before !== 'bins') - (met - shown.countCarriedIn(start));
  // One more than there is room for tells it: there may be a million of one day.
  return left >= 0 && begunThatDay(shown, start, left + 1).length <= left ? 'begun' : 'bins';
}

function drawingIn({bins, carriedIn}: Picture): Drawing {
  return bins ? 'bins' : carriedIn ? 'begun' : 'all';
}

/** Positions of what began earlier on the day in which a moment lies, and is not over at it; the first `most` of them. */
export function begunThatDay(shown: TimeIndex, moment: number, most = Infinity): number[] {
  return shown.lasting(Math.floor(moment / DAY) * DAY, moment, most);
}

/** The smallest unit that is wide enough in pixels: wider where there are many lanes. */
export function binWidth(view: PictureView, lanes: number): BinWidth {
  const fewest = view.width / FEWEST_BINS;
  const crowded = (view.width * lanes) / MOST_BINS;
  // So that a bin in the whole width is always told in a finer unit: with its margins, a century has 10.8 decades as long as the longest,
  // and the shortest is a tenth shorter than that.
  return widthFor(Math.min(Math.max(LEAST_BIN, crowded), fewest) * millisecondsPerPixel(view));
}
