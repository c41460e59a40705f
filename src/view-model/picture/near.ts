/** Which subjects are laid out for a window: those in it, and those around it that may be seen in it by their titles. */
import type {TimeIndex} from '../../model/time-index.js';
import {begunThatDay} from './bins/when.js';
import {millisecondsPerPixel} from './ink.js';
import {WHISKER} from './metrics.js';
import {type PictureView, planeOf} from './picture-view.js';

/** Titles of marks outside the window reach into it for about this many pixels. */
const LABEL_REACH = 240;

/** On either side of the window, in pixels. */
export function marginOf({width}: PictureView): number {
  return Math.max(width / 4, LABEL_REACH);
}

/** Positions of all that may be seen in a view, or whose titles may: `index` has what is drawn. Not in order. */
export function positionsNear(index: TimeIndex, view: PictureView, most: number): number[] {
  const count = (start: number, end: number): number => index.countMeeting(start, end);
  const {start, end} = around(view, count, most);
  return index.meeting(start, end);
}

/**
 * The same, without what began before the window and lasts into it. That a bar does not go while its beginning leaves the window
 * but after it, what began shortly before is not left out.
 */
export function positionsBegunNear(index: TimeIndex, view: PictureView, most: number): number[] {
  const {window} = view;
  const count = (start: number, end: number): number => index.countBeginning(start, end);
  const {start, end} = around(view, count, most);
  return [
    ...new Set([
      ...index.beginning(start, end),
      ...begunThatDay(index, window.start),
      ...index.meetingElsewhere(window.start, window.end),
    ]),
  ];
}

/** The window with as much around it as may be laid out. */
function around(
  view: PictureView,
  count: (start: number, end: number) => number,
  most: number,
): PictureView['window'] {
  const perPixel = millisecondsPerPixel(view);
  const {start, end} = view.window;
  // What is crowded beyond the window's edge is not laid out before it comes into view.
  for (let pixels = reachOf(view); pixels >= 1; pixels /= 2) {
    const reach = pixels * perPixel;
    if (count(start - reach, end + reach) <= most) return {start: start - reach, end: end + reach};
  }
  return {start, end};
}

/** How far outside the window a date may lie of which something is drawn within the margin. */
function reachOf(view: PictureView): number {
  const {unknownTail, unknownCore} = planeOf(view).metrics;
  return marginOf(view) + unknownTail + unknownCore + WHISKER;
}
