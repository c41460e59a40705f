/** What a fitting window has to hold, as long as nothing is known of pixels. */
import {clampToDate} from '../../model/date-limit.js';
import {DAY, type Stretch} from './extent.js';
import type {Placed} from './placed.js';

/** UTC milliseconds, finite. */
export type Bounds = readonly [start: number, end: number];

/** An interval this many times longer than the window that the rest needs does not count whole. */
export const SQUEEZE = 3;
/** No more than this part of the events may be treated so. */
export const FEW = 0.2;

/**
 * What these need together; null where none has a bound. A few long intervals are not allowed to squeeze the others: of one that is
 * more than three times as long as the window that the rest need, only the end nearer to them counts.
 */
export function boundsToFit(placed: readonly Placed[]): Bounds | null {
  const within = placed.filter(({extent}) => !extent.beyond).flatMap(boundsOf);
  const bounds = within.length > 0 ? within : placed.flatMap(boundsOf);
  if (bounds.length === 0) return null;
  const shortest = bounds.reduce((least, own) => Math.min(least, own[1] - own[0]), Infinity);
  return roomy(fitted(bounds), shortest);
}

/** A lone day would fill the canvas: the window is at least ten times as long as its shortest event, and a day. */
export function roomy([start, end]: Bounds, shortest: number): Bounds {
  const missing = Math.max(10 * shortest, DAY) - (end - start);
  return missing > 0 ? [clampToDate(start - missing / 2), clampToDate(end + missing / 2)] : [start, end];
}

export function join(a: Bounds, b: Bounds): Bounds {
  return [Math.min(a[0], b[0]), Math.max(a[1], b[1])];
}

/** What counts of one that is too long. */
export function nearerEnd([start, end]: Bounds, others: Bounds): Bounds {
  const near = Math.abs(start - others[0]) <= Math.abs(end - others[1]) ? start : end;
  // One that spans all the others shows in any window, and may have no end near them.
  const spans = start <= others[0] && end >= others[1];
  const apart = Math.min(Math.abs(near - others[0]), Math.abs(near - others[1]));
  return spans && apart > others[1] - others[0] ? others : [near, near];
}

/** An end that is open has no bound; what is open on either side has none at all. */
export function boundsOfStretch({start, end}: Pick<Stretch, 'start' | 'end'>): Bounds | null {
  if (Number.isFinite(start)) return [start, Number.isFinite(end) ? end : start];
  return Number.isFinite(end) ? [end, end] : null;
}

/** Of the event's own date and of those that other accounts give. */
function boundsOf({extent, others}: Placed): Bounds[] {
  return [extent, ...others].flatMap(stretch => {
    const bounds = boundsOfStretch(stretch);
    return bounds ? [bounds] : [];
  });
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
