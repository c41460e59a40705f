/** The marks near the window, each with its ink and its label, before they are given rows. */
import type {TimeIndex} from '../../model/time-index.js';
import {type Subject, unreadAt} from '../subject.js';
import type {Mark, Picture} from '../view-types.js';
import {type Ink, millisecondsPerPixel} from './ink.js';
import {type Label, boxOf, placeLabel, withGap} from './label.js';
import {RESERVED_LABEL, RESERVED_PART, SIGN, WHISKER} from './metrics.js';
import {type PictureView, planeOf} from './picture-view.js';
import {inkOfEvent} from './pieces.js';
import type {Box} from './rows.js';
import type {PictureSource, Placed} from './source.js';

export interface Draft {
  readonly placed: Placed;
  /** In the source. */
  readonly position: number;
  readonly key: number;
  readonly lane: number;
  readonly ink: Ink;
  readonly label: Label;
  /** What is drawn of it; `full`: what its row keeps free for it. */
  readonly box: Box & {readonly full: Box};
  /** As it was in the picture before, at the same scale. */
  readonly before: Mark | undefined;
}

/** Titles of marks outside the window reach into it for about this many pixels. */
const LABEL_REACH = 240;

/** Positions of all that may be seen in a view, or whose titles may: `index` has what is drawn. Not in order. */
export function positionsNear(index: TimeIndex, view: PictureView, most: number): number[] {
  const perPixel = millisecondsPerPixel(view);
  const {start, end} = view.window;
  // What is crowded beyond the window's edge is not laid out before it comes into view.
  for (let pixels = reachOf(view); pixels >= 1; pixels /= 2) {
    const reach = pixels * perPixel;
    if (index.countMeeting(start - reach, end + reach) <= most)
      return index.meeting(start - reach, end + reach);
  }
  return index.meeting(start, end);
}

/**
 * What is seen of the subjects at these positions, in order of the dates. `kept`: the picture before, if it has the same scale.
 */
export function draftMarks(
  source: PictureSource,
  view: PictureView,
  positions: readonly number[],
  kept: Picture | undefined,
): Draft[] {
  const before = new Map([...(kept?.marks ?? []), ...(kept?.absent ?? [])].map(mark => [mark.key, mark]));
  const plane = planeOf(view);
  const margin = marginOf(view);
  const isStill = kept?.window.start === view.window.start && kept.window.end === view.window.end;
  // The index has them in order of what is drawn, rows are given in order of the dates.
  return [...positions]
    .sort((a, b) => a - b)
    .flatMap(position => {
      const placed = source.placedAt(position)!;
      const whole = inkOfEvent(placed.extent, placed.others, plane);
      if (whole.right < -margin || whole.left > view.width + margin) return [];
      const {id} = placed.subject;
      const sameWeight = (id === view.selected) === (id === kept?.selected);
      const last = sameWeight ? before.get(placed.keys[0]!) : undefined;
      const label = labelOf(placed, whole, view, last, isStill);
      const ink = withGap(whole, label);
      const box = boxOf(ink, label);
      return placed.lanes.map((lane, i) => {
        const key = placed.keys[i]!;
        return {placed, position, key, lane, ink, label, box, before: before.get(key)};
      });
    });
}

/** On either side of the window, in pixels. */
function marginOf({width}: PictureView): number {
  return Math.max(width / 4, LABEL_REACH);
}

/** How far outside the window a date may lie of which something is drawn within the margin. */
function reachOf(view: PictureView): number {
  const {unknownTail, unknownCore} = planeOf(view).metrics;
  return marginOf(view) + unknownTail + unknownCore + WHISKER;
}

function labelOf(
  {subject, accounts}: Placed,
  ink: Ink,
  view: PictureView,
  before: Mark | undefined,
  isStill: boolean,
): Label {
  const cut = ink.left !== ink.fullLeft || ink.right !== ink.fullRight;
  const wasCut = before?.startEdge !== ink.startEdge || before.endEdge !== ink.endEdge;
  // A label that changed sides while its bar is moved about would be hard to follow; that of a cut bar has to.
  if (before && (isStill || (!cut && !wasCut))) return {place: before.labelPlace, width: before.labelWidth};
  const sign = accounts > 1 ? SIGN : 0;
  return placeLabel(ink, titleWidth(subject, view) + sign, view.width);
}

/** A title that is still to be read gets a place of a usual size, so that nothing moves when it comes. */
function titleWidth({id, title}: Subject, {width, measure, selected}: PictureView): number {
  if (unreadAt(id) !== null) return Math.min(RESERVED_LABEL, Math.floor(width * RESERVED_PART));
  return Math.ceil(measure(title, id === selected));
}
