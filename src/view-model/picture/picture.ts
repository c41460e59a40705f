/**
 * What the canvas draws. Pure: a timeline, a window and a way to measure text in, plain data out.
 *
 *   source (once) → events near the window → ink → label → box → rows per lane → marks
 */
import {clampToDate} from '../../model/time-index.js';
import type {Mark, Picture, PictureLane, TimeWindow} from '../view-types.js';
import {type Ink, type Plane, inkOf, millisecondsPerPixel} from './ink.js';
import {type Label, boxOf, placeLabel} from './label.js';
import {WHISKER, metricsFor} from './metrics.js';
import {type Box, assignRows} from './rows.js';
import type {PictureSource, Placed} from './source.js';

/** How wide a text is drawn, in CSS pixels. */
export type Measure = (text: string, bold: boolean) => number;

export interface PictureView {
  readonly window: TimeWindow;
  /** Of the plane the marks lie on, without the column of lane names, in CSS pixels; more than 0. */
  readonly width: number;
  /** Whether lanes have captions instead of a column: tails are shorter then. */
  readonly narrow: boolean;
  /** The title of this event is set bold. */
  readonly selected: string | null;
  readonly measure: Measure;
}

/** A mark before it has a row. */
interface Draft {
  readonly placed: Placed;
  readonly position: number;
  readonly key: number;
  readonly lane: number;
  readonly ink: Ink;
  readonly label: Label;
  readonly box: Box & {readonly full: Box};
}

/** Titles of marks outside the window reach into it for about this many pixels. */
const LABEL_REACH = 240;

/**
 * The marks of the window and of a quarter of it on either side. While the scale stays that of `previous`, marks keep
 * their rows and labels their places, so that nothing jumps under the reader's hand.
 */
export function buildPicture(source: PictureSource, view: PictureView, previous?: Picture): Picture {
  const {window, width, selected} = view;
  const kept = previous && sameScale(previous, view) ? previous : undefined;
  const before = new Map(kept?.marks.map(mark => [mark.key, mark]));
  const drafts = draftMarks(source, view, kept);
  const rows = new Map<Draft, number>();
  const lanes = source.lanes.map((name, lane): PictureLane => {
    const own = drafts.filter(draft => draft.lane === lane);
    const assigned = assignRows({
      boxes: own.map(draft => draft.box.full),
      replaces: replacesWithin(own, source),
      previousRow: i => before.get(own[i]!.key)?.row,
    });
    own.forEach((draft, i) => rows.set(draft, assigned[i]!));
    // A lane that shrank while it is moved about would pull the page up.
    const count = assigned.reduce((most, row) => Math.max(most, row + 1), kept?.lanes[lane]?.rows ?? 1);
    return {name, rows: count};
  });
  const plane = planeOf(view);
  return {
    window,
    width,
    selected,
    lanes,
    marks: drafts.map(draft => finish(draft, rows.get(draft) ?? 0, plane)),
  };
}

function planeOf({window, width, narrow}: PictureView): Plane {
  return {window, width, metrics: metricsFor(narrow)};
}

function sameScale(previous: Picture, {window, width}: PictureView): boolean {
  const [a, b] = [previous.window.end - previous.window.start, window.end - window.start];
  // Panning rounds to whole milliseconds.
  return previous.width === width && Math.abs(a - b) <= Math.max(4, b * 1e-9);
}

function draftMarks(source: PictureSource, view: PictureView, kept: Picture | undefined): Draft[] {
  const before = new Map(kept?.marks.map(mark => [mark.key, mark]));
  const plane = planeOf(view);
  const margin = Math.max(view.width / 4, LABEL_REACH);
  const reach =
    (margin + plane.metrics.unknownTail + plane.metrics.unknownCore + WHISKER) * millisecondsPerPixel(plane);
  const positions = source.index.meeting(view.window.start - reach, view.window.end + reach);
  // The index has them in order of what is drawn, rows are given in order of the dates.
  positions.sort((a, b) => a - b);
  return positions.flatMap(position => {
    const placed = source.placed[position]!;
    const ink = inkOf(placed.extent, plane);
    if (ink.right < -margin || ink.left > view.width + margin) return [];
    const {id} = placed.event;
    const sameWeight = (id === view.selected) === (id === kept?.selected);
    const label = labelOf(placed, ink, view, sameWeight ? before.get(placed.firstKey) : undefined);
    const {full, ...box} = boxOf(ink, label);
    const draft = {placed, position, ink, label, box: {...box, full: {left: full[0], right: full[1]}}};
    return placed.lanes.map((lane, i) => ({...draft, lane, key: placed.firstKey + i}));
  });
}

function labelOf({event}: Placed, ink: Ink, view: PictureView, before: Mark | undefined): Label {
  const cut = ink.left !== ink.fullLeft || ink.right !== ink.fullRight;
  const wasCut = before?.startEdge !== ink.startEdge || before.endEdge !== ink.endEdge;
  // A label that changed sides while its bar is moved about would be hard to follow; that of a cut bar has to.
  if (before && !cut && !wasCut) return {place: before.labelPlace, width: before.labelWidth};
  return placeLabel(ink, Math.ceil(view.measure(event.title, event.id === view.selected)), view.width);
}

/** Among the marks of one lane, by their places in it. */
function replacesWithin(own: readonly Draft[], {replaces}: PictureSource): Map<number, number> {
  const at = new Map(own.map((draft, i) => [draft.position, i]));
  return new Map(
    own.flatMap(({position}, i) => {
      const older = at.get(replaces.get(position) ?? -1);
      return older === undefined ? [] : [[i, older] as const];
    }),
  );
}

function finish({placed, key, lane, ink, label, box}: Draft, row: number, plane: Plane): Mark {
  const scale = millisecondsPerPixel(plane);
  const time = (x: number): number => clampToDate(plane.window.start + x * scale);
  const {id: eventId, title, status, outcome} = placed.event;
  const {shape, startEdge, endEdge, startTail, endTail} = ink;
  return {
    ...{eventId, key, first: key === placed.firstKey, label: title, status, outcome},
    ...{shape, startEdge, endEdge, startTail, endTail},
    ...{lane, row, labelPlace: label.place, labelWidth: label.width},
    start: time(ink.left),
    end: time(ink.right),
    boxStart: time(box.left),
    boxEnd: time(box.right),
  };
}
