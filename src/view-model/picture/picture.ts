/**
 * What the canvas draws. Pure: a timeline, a window and a way to measure text in, plain data out.
 *
 *   source (once) → drafts: events near the window, their ink, labels and boxes → rows per lane → marks
 */
import {clampToDate} from '../../model/time-index.js';
import type {Subject} from '../subject.js';
import type {Mark, MarkPiece, Picture, PictureLane} from '../view-types.js';
import {type Draft, draftMarks} from './draft.js';
import {type Ink, type Plane, millisecondsPerPixel} from './ink.js';
import {type PictureView, planeOf, shownSubject} from './picture-view.js';
import {assignRows} from './rows.js';
import type {PictureSource} from './source.js';

/** A lane of so many rows is not yet mostly empty when one is used. */
const MOST_ROWS_KEPT = 6;
/** Pixels; what moves by less has not moved. */
const LEAST_MOVE = 1 / 20;

/**
 * The marks of the window and of a quarter of it on either side. While the scale stays that of `previous`, a picture of the
 * same source, marks keep their rows and labels their places, so that nothing jumps under the reader's hand, and a mark
 * that did not change is the same object. Without `previous` all is laid out anew. Events that are not shown have their
 * places kept free, so that those that are do not move when they come.
 */
export function buildPicture(source: PictureSource, view: PictureView, previous?: Picture): Picture {
  const {window, width, selected} = view;
  const kept = previous && sameScale(previous, view) ? previous : undefined;
  const drafts = draftMarks(source, view, kept);
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
    const subject = shownSubject(draft.placed.subject, view);
    const mark = finish(draft, subject ?? draft.placed.subject, rows.get(draft) ?? 0, plane);
    (subject ? marks : absent).push(mark);
  }
  const {known, only} = view;
  return {window, width, selected, lanes, marks, absent, ...(known && {known}), ...(only && {only})};
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

/** `as`: the subject of the draft, as it is shown. */
function finish(draft: Draft, as: Subject, row: number, plane: Plane): Mark {
  const {placed, key, lane, ink, label, box, before} = draft;
  const scale = millisecondsPerPixel(plane);
  const time = (x: number): number => clampToDate(plane.window.start + x * scale);
  const {id: subject, title, status, outcome} = as;
  const {shape, startEdge, endEdge, startTail, endTail, own = ink} = ink;
  const {accounts, extent} = placed;
  const mark: Mark = {
    ...{subject, key, first: key === placed.firstKey, label: title, status, outcome, accounts},
    ...{shape, startEdge, endEdge, startTail, endTail},
    ...{lane, row, labelPlace: label.place, labelWidth: label.width},
    start: time(own.left),
    end: time(own.right),
    boxStart: time(box.left),
    boxEnd: time(box.right),
    ...(extent.beyond && {beyond: extent.beyond}),
    ...piecesOf(ink),
  };
  return before && sameMark(before, mark, scale * LEAST_MOVE) ? before : mark;
}

/** Lengths from where the ink begins. */
function piecesOf({left: origin, pieces, links, joined, labelLeft}: Ink): Partial<Mark> {
  if (!pieces || !links) return {};
  return {
    pieces: pieces.map(({left, right, ...piece}) => ({...piece, left: left - origin, width: right - left})),
    links: links.map(({joint, left, right}) => ({joint, left: left - origin, width: right - left})),
    ...(joined && {joined}),
    ...(labelLeft !== undefined && {labelLeft: labelLeft - origin}),
  };
}

/** Times come out of pixels a little different in every window. */
function sameMark(a: Mark, b: Mark, tolerance: number): boolean {
  const near = (x: number, y: number): boolean => Math.abs(x - y) <= tolerance;
  const sameTimes = near(a.start, b.start) && near(a.end, b.end) && near(a.boxStart, b.boxStart);
  const sameEnds = a.startEdge === b.startEdge && a.endEdge === b.endEdge && a.shape === b.shape;
  const sameLabel = a.labelPlace === b.labelPlace && a.labelWidth === b.labelWidth;
  const sameState = a.status === b.status && a.outcome === b.outcome && a.accounts === b.accounts;
  const sameBox = sameTimes && near(a.boxEnd, b.boxEnd) && a.row === b.row;
  return sameBox && sameEnds && sameLabel && sameState && samePieces(a, b);
}

function samePieces(a: Mark, b: Mark): boolean {
  const near = (x = 0, y = 0): boolean => Math.abs(x - y) <= LEAST_MOVE;
  const all = <T>(xs: readonly T[] = [], ys: readonly T[] = [], same: (x: T, y: T) => boolean): boolean =>
    xs.length === ys.length && xs.every((x, i) => same(x, ys[i]!));
  const samePiece = (x: MarkPiece, y: MarkPiece): boolean =>
    near(x.left, y.left) && near(x.width, y.width) && lookOf(x) === lookOf(y);
  return (
    all(a.pieces, b.pieces, samePiece) &&
    all(a.links, b.links, (x, y) => near(x.left, y.left) && near(x.width, y.width) && x.joint === y.joint) &&
    near(a.labelLeft, b.labelLeft)
  );
}

function lookOf({shape, startEdge, endEdge, startTail, endTail, low}: MarkPiece): string {
  return [shape, startEdge, endEdge, startTail, endTail, low].join();
}
