/** From an extent to what is drawn of it at one scale, in CSS pixels from the left edge of the plane. */
import type {EdgeKind, TimeWindow} from '../view-types.js';
import {type Extent, isBrief} from './extent.js';
import {CHEVRON, EDGE_INSET, LEAST_BAR, LEAST_CUT, type Metrics, SOFT_TAIL, WHISKER} from './metrics.js';

/** How the plane shows a window. */
export interface Plane {
  readonly window: TimeWindow;
  readonly width: number;
  readonly metrics: Metrics;
}

export interface Ink {
  readonly shape: 'point' | 'bar';
  readonly left: number;
  readonly right: number;
  /** Where it would begin and end if the window did not cut it; infinite where open. Rows are kept free for this. */
  readonly fullLeft: number;
  readonly fullRight: number;
  readonly startEdge: EdgeKind;
  readonly endEdge: EdgeKind;
  readonly startTail: number;
  readonly endTail: number;
}

type Side = Pick<Ink, 'startEdge' | 'endEdge' | 'startTail' | 'endTail'>;

export function millisecondsPerPixel({window, width}: Pick<Plane, 'window' | 'width'>): number {
  return (window.end - window.start) / width;
}

export function inkOf(extent: Extent, plane: Plane): Ink {
  const scale = millisecondsPerPixel(plane);
  const left = (extent.start - plane.window.start) / scale;
  const right = (extent.end - plane.window.start) / scale;
  if (isBrief(extent) && right - left < LEAST_BAR && !hasUnknownEnd(extent)) return disc(extent, left, right);
  return cutAtWindow(bar(extent, left, right, plane.metrics), plane.width);
}

/** Room that the two ends take from a title inside the bar. */
export function endsWidth({startEdge, endEdge, startTail, endTail}: Side): number {
  const chevrons = Number(startEdge === 'open') + Number(endEdge === 'open');
  return startTail + endTail + chevrons * CHEVRON;
}

function hasUnknownEnd({startEdge, endEdge}: Extent): boolean {
  return startEdge === 'unknown' || endEdge === 'unknown';
}

function disc(extent: Extent, from: number, to: number): Ink {
  const {startEdge, endEdge} = extent;
  const middle = (from + to) / 2;
  const left = middle - (startEdge === 'soft' ? WHISKER : LEAST_BAR / 2);
  const right = middle + (endEdge === 'soft' ? WHISKER : LEAST_BAR / 2);
  const ends = {startEdge, endEdge, startTail: 0, endTail: 0};
  return {shape: 'point', left, right, fullLeft: left, fullRight: right, ...ends};
}

function bar(extent: Extent, from: number, to: number, metrics: Metrics): Ink {
  const {startEdge, endEdge} = extent;
  const startTail = tailOf(startEdge, metrics);
  const endTail = tailOf(endEdge, metrics);
  // Half of a soft end lies inside the bound, all of an unknown one outside it.
  let left = startEdge === 'soft' ? from + SOFT_TAIL / 2 : from;
  let right = endEdge === 'soft' ? to - SOFT_TAIL / 2 : to;
  const missing = (hasUnknownEnd(extent) ? metrics.unknownCore : LEAST_BAR) - (right - left);
  if (missing > 0) {
    // What is missing grows about the middle, but never across the side of an unknown end that is known.
    const before = startEdge === 'unknown' ? missing : endEdge === 'unknown' ? 0 : missing / 2;
    left -= before;
    right += missing - before;
  }
  left -= startTail;
  right += endTail;
  return {
    shape: 'bar',
    left,
    right,
    fullLeft: left,
    fullRight: right,
    startEdge,
    endEdge,
    startTail,
    endTail,
  };
}

function tailOf(edge: EdgeKind, {unknownTail}: Metrics): number {
  return edge === 'unknown' ? unknownTail : edge === 'soft' ? SOFT_TAIL : 0;
}

/** What runs past the window stops short of its edge and shows by a chevron that it goes on. */
function cutAtWindow(ink: Ink, width: number): Ink {
  // A tail alone slides out: a chevron in its place would say that the rest is known.
  const cutLeft = ink.left + ink.startTail < 0 && ink.right >= LEAST_CUT;
  const cutRight = ink.right - ink.endTail > width && ink.left <= width - LEAST_CUT;
  const left = cutLeft ? EDGE_INSET : Math.max(ink.left, -width);
  const right = cutRight ? width - EDGE_INSET : Math.min(ink.right, 2 * width);
  return {
    ...ink,
    left: Math.min(left, right - 1),
    right: Math.max(right, left + 1),
    startEdge: cutLeft ? 'open' : ink.startEdge,
    endEdge: cutRight ? 'open' : ink.endEdge,
    startTail: cutLeft ? 0 : ink.startTail,
    endTail: cutRight ? 0 : ink.endTail,
  };
}
