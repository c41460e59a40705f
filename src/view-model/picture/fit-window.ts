/** The window at first, and after "Show all". */
import {DATE_LIMIT, clampToDate} from '../../model/date-limit.js';
import type {TimeWindow} from '../view-types.js';
import {DAY, type Stretch} from './extent.js';
import {inkOf} from './ink.js';
import {EDGE_INSET, LABEL_GAP, SIGN} from './metrics.js';
import {type PictureView, planeOf} from './picture-view.js';
import {type Placed, reachOf} from './placed.js';
import {shownIndex} from './shown.js';
import type {PictureSource} from './source.js';

/** Room on either side, as a part of the plane; on a narrow one a disc's width is enough. */
const MARGIN = 0.075;
const NARROW_MARGIN = 0.035;
/** An interval this many times longer than the window that the rest needs does not count whole. */
const SQUEEZE = 3;
/** No more than this part of the events may be treated so. */
const FEW = 0.2;
/** Titles at the end get room only where that leaves the events this part of the scale they could have. */
const LEAST_SCALE = 0.6;
/** Titles are measured for this many of the events that end last. */
const MEASURED = 40;
/** Shown when no event has a bound. */
const EMPTY: TimeWindow = {start: Date.UTC(1945, 0, 1), end: Date.UTC(1992, 0, 1)};

/** All the time there is for a window: what `Date` can hold. */
export const ALL_TIME: TimeWindow = {start: -DATE_LIMIT, end: DATE_LIMIT};

/** What a fitting window depends on, besides the events. */
export type FitView = Pick<PictureView, 'width' | 'narrow' | 'measure' | 'known' | 'knownBy' | 'only'>;

type Bounds = readonly [start: number, end: number];

/**
 * The window that shows all events: every bound that is given lies in it, with some room to spare and, where that costs little,
 * room for the titles after the last marks. A few long intervals are not allowed to squeeze the others: of one
 * that is more than three times as long as the window that the rest need, only the end nearer to them counts, and it runs
 * out of the window with a chevron. Each event is thus in view, at least with a part, and so is every date that another account
 * gives it. What lies outside the axis is in view only where there is nothing else. Where no event is shown, the window is that
 * of all that may come to be.
 */
export function fitWindow(source: PictureSource, view: FitView): TimeWindow {
  const placed = shownPlaces(source, view);
  const bounds = boundsToFit(placed);
  if (bounds.length === 0) return EMPTY;
  const [first, last] = roomy(fitted(bounds), bounds);
  const margin = view.width * (view.narrow ? NARROW_MARGIN : MARGIN);
  const base = (view.width - 2 * margin) / (last - first);
  const left = leftMargin(placed, view, {first, base, least: margin});
  const widest = (view.width - margin - left) / (last - first);
  const scale = scaleForTitles(placed, view, {first, left, widest});
  const start = clampToDate(first - left / scale);
  return {start, end: Math.min(start + view.width / scale, DATE_LIMIT)};
}

/** Milliseconds: zooming out ends at four times what all bounds together take, long intervals included. */
export function longestWindow({index}: PictureSource, {start, end}: TimeWindow): number {
  const all = index.bounds;
  const [first, last] = all ? join([start, end], [all.start, all.end]) : [start, end];
  return Math.min(4 * (last - first), 2 * DATE_LIMIT);
}

function shownPlaces(source: PictureSource, view: FitView): readonly Placed[] {
  const shown = shownIndex(source, view);
  const {positions} = shown.size > 0 ? shown : source.index;
  return Array.from(positions, position => source.placedAt(position)!);
}

function boundsToFit(placed: readonly Placed[]): Bounds[] {
  const within = placed.filter(({extent}) => !extent.beyond);
  const bounds = within.flatMap(boundsOf);
  return bounds.length > 0 ? bounds : placed.flatMap(boundsOf);
}

/** Of the event's own date and of those that other accounts give. */
function boundsOf({extent, others}: Placed): Bounds[] {
  return others.length === 0 ? boundsOfStretch(extent) : [extent, ...others].flatMap(boundsOfStretch);
}

function boundsOfStretch({start, end}: Stretch): Bounds[] {
  if (Number.isFinite(start)) return [[start, Number.isFinite(end) ? end : start]];
  return Number.isFinite(end) ? [[end, end]] : [];
}

function fitted(bounds: readonly Bounds[]): Bounds {
  const longestFirst = [...bounds].sort((a, b) => b[1] - b[0] - (a[1] - a[0]));
  const rest = suffixes(longestFirst);
  const few = Math.max(1, Math.floor(bounds.length * FEW));
  let left: Bounds[] = [];
  for (let dropped = 0; dropped < few && dropped + 1 < longestFirst.length; dropped++) {
    const others = rest[dropped + 1]!;
    const long = longestFirst[dropped]!;
    if (others[1] === others[0] || long[1] - long[0] <= SQUEEZE * (others[1] - others[0])) break;
    left = [...left, nearerEnd(long, others)];
  }
  return left.reduce(join, rest[left.length]!);
}

/** For each place, what the bounds from there on take together. */
function suffixes(bounds: readonly Bounds[]): Bounds[] {
  const found: Bounds[] = [];
  bounds.reduceRight<Bounds | undefined>(
    (rest, own, i) => (found[i] = rest ? join(rest, own) : own),
    undefined,
  );
  return found;
}

function join(a: Bounds, b: Bounds): Bounds {
  return [Math.min(a[0], b[0]), Math.max(a[1], b[1])];
}

function nearerEnd([start, end]: Bounds, others: Bounds): Bounds {
  const near = Math.abs(start - others[0]) <= Math.abs(end - others[1]) ? start : end;
  // One that spans all the others shows in any window, and may have no end near them.
  const spans = start <= others[0] && end >= others[1];
  const apart = Math.min(Math.abs(near - others[0]), Math.abs(near - others[1]));
  return spans && apart > others[1] - others[0] ? others : [near, near];
}

/** A lone day would fill the canvas: the window is at least ten times as long as its shortest event, and a day. */
function roomy([start, end]: Bounds, bounds: readonly Bounds[]): Bounds {
  const shortest = bounds.reduce((least, own) => Math.min(least, own[1] - own[0]), Infinity);
  const missing = Math.max(10 * shortest, DAY) - (end - start);
  return missing > 0 ? [clampToDate(start - missing / 2), clampToDate(end + missing / 2)] : [start, end];
}

/** Tails of ends that are not known begin before any bound. */
function leftMargin(
  placed: readonly Placed[],
  {width, narrow}: FitView,
  {first, base, least}: {first: number; base: number; least: number},
): number {
  const plane = planeOf({window: {start: first, end: first + width / base}, width, narrow});
  return placed.reduce((margin, {extent}) => {
    if (extent.startEdge !== 'unknown' && extent.startEdge !== 'soft') return margin;
    const {fullLeft} = inkOf(extent, plane);
    // Only those at the beginning; the tail of one that was left out may lie anywhere.
    return fullLeft > -width / 4 ? Math.max(margin, EDGE_INSET / 2 - fullLeft) : margin;
  }, least);
}

/** Pixels per millisecond: `widest`, or less where titles at the end get room by it. */
function scaleForTitles(
  placed: readonly Placed[],
  {width, narrow, measure}: FitView,
  {first, left, widest}: {first: number; left: number; widest: number},
): number {
  const latest = placed
    .filter(({extent}) => !extent.beyond)
    .map(late => ({late, end: reachOf(late).to}))
    .filter(({end}) => end > first && Number.isFinite(end))
    .sort((a, b) => b.end - a.end)
    .slice(0, MEASURED);
  const edge = narrow ? 1 : EDGE_INSET;
  return latest.reduce((scale, {late: {subject, accounts}, end}) => {
    const title = Math.ceil(measure(subject.title, true)) + (accounts > 1 ? SIGN : 0);
    const room = width - left - LABEL_GAP - title - edge;
    const needed = room / (end - first);
    return needed < scale && needed >= LEAST_SCALE * widest ? needed : scale;
  }, widest);
}
