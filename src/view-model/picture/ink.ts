/** From a stretch of time to what is drawn of it at one scale, in CSS pixels from the left edge of the plane. */
import {DATE_LIMIT} from '../../model/date-limit.js';
import type {EdgeKind, Joint, MarkLink, Side, TimeWindow} from '../view-types.js';
import {type Extent, type Stretch, isBrief} from './extent.js';
import {
  AXIS_EDGE,
  CHEVRON,
  EDGE_INSET,
  LEAST_BAR,
  LEAST_CUT,
  type Metrics,
  SOFT_TAIL,
  WHISKER,
} from './metrics.js';

/** How the plane shows a window. */
export interface Plane {
  readonly window: TimeWindow;
  readonly width: number;
  readonly metrics: Metrics;
}

/** Ink without a gap; `left` and `right` include its tails. */
export interface Stroke {
  readonly shape: 'point' | 'bar';
  readonly left: number;
  readonly right: number;
  readonly startEdge: EdgeKind;
  readonly endEdge: EdgeKind;
  readonly startTail: number;
  readonly endTail: number;
}

/** One of several strokes of a mark; a bracket is the date that another account gives. */
export interface Piece extends Omit<Stroke, 'shape'> {
  readonly shape: Stroke['shape'] | 'bracket';
  /** Of a bracket: it lies below the bar. */
  readonly low: boolean;
}

export interface Link {
  readonly joint: MarkLink['joint'];
  readonly left: number;
  readonly right: number;
}

/** All that is drawn of an event, its title apart. The ends of ink in several pieces are its outermost ones. */
export interface Ink extends Stroke {
  /** Where it would begin and end if the window did not cut it; infinite where open. Rows are kept free for this. */
  readonly fullLeft: number;
  readonly fullRight: number;
  /** Where it is not one stroke; see `pieces.ts`. */
  readonly pieces?: readonly Piece[];
  readonly links?: readonly Link[];
  readonly joined?: Joint;
  /** Of the event's own date, where pieces for other dates lie beside it. */
  readonly own?: {readonly left: number; readonly right: number};
  /** Where a title inside begins, where that is among pieces. */
  readonly labelLeft?: number;
}

export function millisecondsPerPixel({window, width}: Pick<Plane, 'window' | 'width'>): number {
  return (window.end - window.start) / width;
}

/** The ink of an extent, taken as one stroke from its start to its end. */
export function inkOf(extent: Extent, plane: Plane): Ink {
  if (extent.beyond) return whole(atEdgeOfAxis(extent, extent.beyond, plane));
  return inkOfStroke(strokeOf(extent, plane), plane.width);
}

export function inkOfStroke(stroke: Stroke, width: number): Ink {
  return stroke.shape === 'point' ? whole(stroke) : cutAtWindow(stroke, width);
}

/** As it would be drawn if no window cut it. */
export function strokeOf(stretch: Stretch, plane: Plane): Stroke {
  const left = xOf(stretch.start, plane);
  const right = xOf(stretch.end, plane);
  if (isBrief(stretch) && right - left < LEAST_BAR && !hasUnknownEnd(stretch)) {
    return disc(stretch, left, right);
  }
  return bar(stretch, left, right, plane.metrics);
}

/** Room that the two ends take from a title inside the bar. */
export function endsWidth({startEdge, endEdge, startTail, endTail}: Stroke): number {
  const chevrons = Number(startEdge === 'open') + Number(endEdge === 'open');
  return startTail + endTail + chevrons * CHEVRON;
}

function xOf(time: number, plane: Plane): number {
  return (time - plane.window.start) / millisecondsPerPixel(plane);
}

function whole(stroke: Stroke): Ink {
  return {...stroke, fullLeft: stroke.left, fullRight: stroke.right};
}

function hasUnknownEnd({startEdge, endEdge}: Stretch): boolean {
  return startEdge === 'unknown' || endEdge === 'unknown';
}

function disc({startEdge, endEdge}: Stretch, from: number, to: number): Stroke {
  const middle = (from + to) / 2;
  const left = middle - (startEdge === 'soft' ? WHISKER : LEAST_BAR / 2);
  const right = middle + (endEdge === 'soft' ? WHISKER : LEAST_BAR / 2);
  return {shape: 'point', left, right, startEdge, endEdge, startTail: 0, endTail: 0};
}

function bar(stretch: Stretch, from: number, to: number, metrics: Metrics): Stroke {
  const {startEdge, endEdge} = stretch;
  const startTail = tailOf(startEdge, metrics);
  const endTail = tailOf(endEdge, metrics);
  // Half of a soft end lies inside the bound, all of an unknown one outside it.
  let left = startEdge === 'soft' ? from + SOFT_TAIL / 2 : from;
  let right = endEdge === 'soft' ? to - SOFT_TAIL / 2 : to;
  const missing = (hasUnknownEnd(stretch) ? metrics.unknownCore : LEAST_BAR) - (right - left);
  if (missing > 0) {
    // What is missing grows about the middle, but never across the side of an unknown end that is known.
    const before = startEdge === 'unknown' ? missing : endEdge === 'unknown' ? 0 : missing / 2;
    left -= before;
    right += missing - before;
  }
  left -= startTail;
  right += endTail;
  return {shape: 'bar', left, right, startEdge, endEdge, startTail, endTail};
}

/** The least of a bar, with a chevron that points over the edge: how far it lies beyond has no measure. */
function atEdgeOfAxis({startEdge, endEdge}: Stretch, side: Side, plane: Plane): Stroke {
  const width = AXIS_EDGE + CHEVRON + LEAST_BAR;
  const startTail = tailOf(startEdge, plane.metrics);
  const endTail = tailOf(endEdge, plane.metrics);
  const edge = xOf(side === 'before' ? -DATE_LIMIT : DATE_LIMIT, plane);
  const left = side === 'before' ? edge : edge - width - startTail;
  const right = side === 'after' ? edge : edge + width + endTail;
  return {shape: 'bar', left, right, startEdge, endEdge, startTail, endTail};
}

function tailOf(edge: EdgeKind, {unknownTail}: Metrics): number {
  return edge === 'unknown' ? unknownTail : edge === 'soft' ? SOFT_TAIL : 0;
}

/** What runs past the window stops short of its edge and shows by a chevron that it goes on. */
export function cutAtWindow(stroke: Stroke, width: number): Ink {
  const {left, right, startTail, endTail} = stroke;
  // A tail alone slides out: a chevron in its place would say that the rest is known.
  const cutLeft = left + startTail < 0 && right >= LEAST_CUT;
  const cutRight = right - endTail > width && left <= width - LEAST_CUT;
  const from = cutLeft ? EDGE_INSET : Math.max(left, -width);
  const to = cutRight ? width - EDGE_INSET : Math.min(right, 2 * width);
  return {
    ...whole(stroke),
    left: Math.min(from, to - 1),
    right: Math.max(to, from + 1),
    startEdge: cutLeft ? 'open' : stroke.startEdge,
    endEdge: cutRight ? 'open' : stroke.endEdge,
    startTail: cutLeft ? 0 : startTail,
    endTail: cutRight ? 0 : endTail,
  };
}
