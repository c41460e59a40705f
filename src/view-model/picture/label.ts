/** Where the title of a mark stands: after the bar if there is room, else before, else inside, else it is cut. */
import type {LabelPlace} from '../view-types.js';
import {type Ink, endsWidth} from './ink.js';
import {LABEL_GAP, STUB} from './metrics.js';

export interface Label {
  readonly place: LabelPlace;
  readonly width: number;
}

/** A place for a title that is `width` wide, on a plane that is `planeWidth` wide. */
export function placeLabel(ink: Ink, width: number, planeWidth: number): Label {
  if (ink.right <= 0 || ink.left >= planeWidth) return {place: 'after', width};
  const room: Readonly<Record<LabelPlace, number>> = {
    after: planeWidth - ink.right - LABEL_GAP,
    before: ink.left - LABEL_GAP,
    inside: roomInside(ink, planeWidth),
  };
  const places: readonly LabelPlace[] = ['after', 'before', 'inside'];
  const free = places.find(place => room[place] >= width);
  if (free) return {place: free, width};
  const widest = places.reduce((best, place) => (room[place] > room[best] ? place : best));
  return {place: widest, width: Math.max(0, room[widest])};
}

function roomInside(ink: Ink, planeWidth: number): number {
  if (ink.shape === 'point') return 0;
  const seen = Math.min(ink.right, planeWidth) - Math.max(ink.left, 0);
  return seen - endsWidth(ink) - 2 * (STUB + LABEL_GAP);
}

/** What ink and label take of the row; `full` as if the window did not cut them. */
export function boxOf(
  ink: Ink,
  {place, width}: Label,
): {left: number; right: number; full: {left: number; right: number}} {
  const before = place === 'before' ? width + LABEL_GAP : 0;
  const after = place === 'after' ? width + LABEL_GAP : 0;
  return {
    left: ink.left - before,
    right: ink.right + after,
    full: {
      left: Math.min(ink.fullLeft, ink.left - before),
      right: Math.max(ink.fullRight, ink.right + after),
    },
  };
}
