import {clampToDate, DATE_LIMIT} from '../../../model/date-limit.js';
import type {Bin, Picture, TimeWindow} from '../../view-types.js';
import {DAY} from '../extent.js';
import {shownIndex} from '../shown.js';
import type {PictureSource} from '../source.js';
import {drawingOf} from './when.js';

/** On either side of the bin, as a part of it, where there is room for its neighbours. */
const MARGIN = 0.04;
/** Of the window; with more of it nothing would be told apart that is not. */
const LONGEST = 0.99;

/** What is asked of a picture. */
export type Shown = Pick<Picture, 'window' | 'width' | 'known' | 'knownBy' | 'only'>;

/**
 * The window in which the events of a bin are told apart: where those that begin there are marks or, the bin being wider than the
 * finest unit, a day, where they do not all begin at one moment. Null where there is none. `shown`: the picture that the bin is in.
 */
export function windowSeparating(
  source: PictureSource,
  shown: Shown,
  {lane, start, end}: Pick<Bin, 'lane' | 'start' | 'end'>,
): TimeWindow | null {
  const index = shownIndex(source, shown);
  const windows = [MARGIN, 0].map((part): TimeWindow => {
    const margin = (end - start) * part;
    // What begins at the end of a window meets it.
    return {start: clampToDate(start - margin), end: clampToDate(margin > 0 ? end + margin : end - 1)};
  });
  const longest = (shown.window.end - shown.window.start) * LONGEST;
  const shorter = windows.filter(window => window.end - window.start <= longest);
  const marks = shorter.find(window => drawingOf(index, {window, width: shown.width}) !== 'bins');
  if (marks) return marks;
  if (end - start <= DAY) return null;
  const until = end === DATE_LIMIT ? Infinity : end;
  const beginnings = index.beginningsIn(start, until, lane);
  return beginnings !== null && beginnings[0] < beginnings[1] ? (shorter[0] ?? null) : null;
}
