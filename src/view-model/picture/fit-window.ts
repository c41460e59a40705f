/** The window at first, and after "Show all". */
import {DATE_LIMIT, clampToDate} from '../../model/date-limit.js';
import type {TimeWindow} from '../view-types.js';
import {type Bounds, boundsToFit} from './fit-bounds.js';
import {boundsOfMany, MANY} from './fit-many.js';
import {inkOf} from './ink.js';
import {EDGE_INSET, LABEL_GAP, SIGN} from './metrics.js';
import {type PictureView, planeOf} from './picture-view.js';
import {type Placed, reachOf} from './placed.js';
import {shownIndex} from './shown.js';
import type {PictureSource} from './source.js';

/** Room on either side, as a part of the plane; on a narrow one a disc's width is enough. */
const MARGIN = 0.075;
const NARROW_MARGIN = 0.035;
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

/**
 * The window that shows all events: every bound that is given lies in it, with some room to spare and, where that costs little,
 * room for the titles after the last marks. A few long intervals are not allowed to squeeze the others: of one
 * that is more than three times as long as the window that the rest need, only the end nearer to them counts, and it runs
 * out of the window with a chevron. Each event is thus in view, at least with a part, and so is every date that another account
 * gives it. What lies outside the axis is in view only where there is nothing else. Where no event is shown, the window is that
 * of all that may come to be. Of so many events that they are not marks no title is measured.
 */
export function fitWindow(source: PictureSource, view: FitView): TimeWindow {
  const shown = shownIndex(source, view);
  const index = shown.size > 0 ? shown : source.index;
  const isMany = index.size > MANY;
  const placed = isMany ? [] : Array.from(index.positions, position => source.placedAt(position)!);
  const bounds = isMany ? boundsOfMany(index) : boundsToFit(placed);
  return bounds ? windowFor(bounds, placed, view) : EMPTY;
}

/** Milliseconds: zooming out ends at four times what all bounds together take, long intervals included. */
export function longestWindow({index}: PictureSource, {start, end}: TimeWindow): number {
  const all = index.bounds ?? {start, end};
  const length = Math.max(end, all.end) - Math.min(start, all.start);
  return Math.min(4 * length, 2 * DATE_LIMIT);
}

function windowFor([first, last]: Bounds, placed: readonly Placed[], view: FitView): TimeWindow {
  const margin = view.width * (view.narrow ? NARROW_MARGIN : MARGIN);
  const base = (view.width - 2 * margin) / (last - first);
  const left = leftMargin(placed, view, {first, base, least: margin});
  const widest = (view.width - margin - left) / (last - first);
  const scale = scaleForTitles(placed, view, {first, left, widest});
  const start = clampToDate(first - left / scale);
  return {start, end: Math.min(start + view.width / scale, DATE_LIMIT)};
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
