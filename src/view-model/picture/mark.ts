/** A draft that has its row → the mark. */
import {clampToDate} from '../../model/date-limit.js';
import type {Subject} from '../subject.js';
import type {Mark, MarkPiece} from '../view-types.js';
import type {Draft} from './draft.js';
import {type Ink, type Plane, millisecondsPerPixel} from './ink.js';

/** Pixels; what moves by less has not moved. */
const LEAST_MOVE = 1 / 20;

/** `as`: the subject of the draft, as it is shown. */
export function markOf(draft: Draft, as: Subject, row: number, plane: Plane): Mark {
  const {placed, key, lane, ink, label, box, before} = draft;
  const scale = millisecondsPerPixel(plane);
  const time = (x: number): number => clampToDate(plane.window.start + x * scale);
  const {id: subject, title, status, outcome} = as;
  const {shape, startEdge, endEdge, startTail, endTail, own = ink} = ink;
  const {accounts, extent} = placed;
  const mark: Mark = {
    ...{subject, key, first: key === placed.keys[0], label: title, status, outcome, accounts},
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
  const sameTitle = a.subject === b.subject && a.label === b.label;
  const sameLabel = sameTitle && a.labelPlace === b.labelPlace && a.labelWidth === b.labelWidth;
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
