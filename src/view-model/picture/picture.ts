/**
 * What the canvas draws. Pure: a timeline, a window and a way to measure text in, plain data out.
 *
 *   source (once) → drafts: events near the window, their ink, labels and boxes → rows per lane → marks
 */
import type {Mark, Picture, PictureLane} from '../view-types.js';
import {type Draft, draftMarks, positionsNear} from './draft.js';
import {markOf} from './mark.js';
import {type PictureView, planeOf} from './picture-view.js';
import {assignRows} from './rows.js';
import {shownAt} from './shown.js';
import type {PictureSource} from './source.js';

/** A lane of so many rows is not yet mostly empty when one is used. */
const MOST_ROWS_KEPT = 6;

/**
 * The marks of the window and of a quarter of it on either side. While the scale stays that of `previous`, a picture of the
 * same source, marks keep their rows and labels their places, so that nothing jumps under the reader's hand, and a mark
 * that did not change is the same object. Without `previous` all is laid out anew. Events that are not shown have their
 * places kept free, so that those that are do not move when they come.
 */
export function buildPicture(source: PictureSource, view: PictureView, previous?: Picture): Picture {
  const {window, width, selected} = view;
  const kept = previous && sameScale(previous, view) ? previous : undefined;
  const drafts = draftMarks(source, view, positionsNear(source.index, view, Infinity), kept);
  const rows = new Map<Draft, number>();
  const lanes = source.lanes.map((name, lane): PictureLane => {
    const own = drafts.filter(draft => draft.lane === lane);
    const assigned = assignRows({
      boxes: own.map(draft => draft.box.full),
      replaces: replacesWithin(own, source),
      previousRow: i => own[i]!.before?.row,
    });
    own.forEach((draft, i) => rows.set(draft, assigned[i]!));
    const least = rowsKept(lane, kept, previous);
    return {name, rows: assigned.reduce((most, row) => Math.max(most, row + 1), least)};
  });
  const plane = planeOf(view);
  const [marks, absent]: [Mark[], Mark[]] = [[], []];
  for (const draft of drafts) {
    const subject = shownAt(source, draft.position, view);
    const mark = markOf(draft, subject ?? draft.placed.subject, rows.get(draft) ?? 0, plane);
    (subject ? marks : absent).push(mark);
  }
  const {known, knownBy, only} = view;
  return {
    ...{window, width, selected, lanes, marks, absent},
    ...(known && {known}),
    ...(knownBy !== undefined && {knownBy}),
    ...(only && {only}),
  };
}

function sameScale(previous: Picture, {window, width}: PictureView): boolean {
  const [a, b] = [previous.window.end - previous.window.start, window.end - window.start];
  // Panning rounds to whole milliseconds.
  return previous.width === width && Math.abs(a - b) <= Math.max(4, b * 1e-9);
}

/** Lanes that shrank under the reader's hand would pull the page up with them; after a change of scale, very high ones may. */
function rowsKept(lane: number, kept: Picture | undefined, previous: Picture | undefined): number {
  return kept?.lanes[lane]?.rows ?? Math.min(previous?.lanes[lane]?.rows ?? 1, MOST_ROWS_KEPT);
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
