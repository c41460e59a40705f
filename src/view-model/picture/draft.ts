/** The marks near the window, each with its ink and its label, before they are given rows. */
import type {Mark, Picture} from '../view-types.js';
import {type Ink, millisecondsPerPixel} from './ink.js';
import {type Label, boxOf, placeLabel, withGap} from './label.js';
import {SIGN, WHISKER} from './metrics.js';
import {type PictureView, planeOf} from './picture-view.js';
import {inkOfEvent} from './pieces.js';
import type {Box} from './rows.js';
import type {PictureSource, Placed} from './source.js';

export interface Draft {
  readonly placed: Placed;
  /** In `PictureSource.placed`. */
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

/** In order of the dates. `kept`: the picture before, if it has the same scale. */
export function draftMarks(source: PictureSource, view: PictureView, kept: Picture | undefined): Draft[] {
  const before = new Map([...(kept?.marks ?? []), ...(kept?.absent ?? [])].map(mark => [mark.key, mark]));
  const plane = planeOf(view);
  const margin = Math.max(view.width / 4, LABEL_REACH);
  const {unknownTail, unknownCore} = plane.metrics;
  const reach = (margin + unknownTail + unknownCore + WHISKER) * millisecondsPerPixel(plane);
  const positions = source.index.meeting(view.window.start - reach, view.window.end + reach);
  // The index has them in order of what is drawn, rows are given in order of the dates.
  positions.sort((a, b) => a - b);
  return positions.flatMap(position => {
    const placed = source.placed[position]!;
    const whole = inkOfEvent(placed.extent, placed.others, plane);
    if (whole.right < -margin || whole.left > view.width + margin) return [];
    const {id} = placed.subject;
    const sameWeight = (id === view.selected) === (id === kept?.selected);
    const label = labelOf(placed, whole, view, sameWeight ? before.get(placed.firstKey) : undefined);
    const ink = withGap(whole, label);
    const box = boxOf(ink, label);
    return placed.lanes.map((lane, i) => {
      const key = placed.firstKey + i;
      return {placed, position, key, lane, ink, label, box, before: before.get(key)};
    });
  });
}

function labelOf({subject, accounts}: Placed, ink: Ink, view: PictureView, before: Mark | undefined): Label {
  const cut = ink.left !== ink.fullLeft || ink.right !== ink.fullRight;
  const wasCut = before?.startEdge !== ink.startEdge || before.endEdge !== ink.endEdge;
  // A label that changed sides while its bar is moved about would be hard to follow; that of a cut bar has to.
  if (before && !cut && !wasCut) return {place: before.labelPlace, width: before.labelWidth};
  const sign = accounts > 1 ? SIGN : 0;
  const width = Math.ceil(view.measure(subject.title, subject.id === view.selected)) + sign;
  return placeLabel(ink, width, view.width);
}
