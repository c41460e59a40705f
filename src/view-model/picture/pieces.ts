/**
 * Ink in several pieces: the members of a set, and the dates that other accounts give.
 *
 *   members → strokes, merged where they nearly touch ┐
 *   other dates → brackets beside the ink or below it ┴→ links between them → all of it cut at the window
 */
import type {EdgeKind, Joint} from '../view-types.js';
import {type Extent, type Stretch, fromTo} from './extent.js';
import {
  type Ink,
  type Link,
  type Piece,
  type Plane,
  type Stroke,
  cutAtWindow,
  inkOf,
  inkOfStroke,
  strokeOf,
} from './ink.js';
import {CHEVRON, LEAST_BAR, LEAST_CUT, LEAST_GAP, LEAST_PIECE, LINK_GAP, WHISKER} from './metrics.js';

interface Span {
  readonly left: number;
  readonly right: number;
}

/**
 * The ink of an event. `others`: the dates that other accounts give it. Beside a date that lies outside the axis they would measure
 * a distance that has no measure, so they are left out there.
 */
export function inkOfEvent(extent: Extent, others: readonly Extent[], plane: Plane): Ink {
  if (extent.beyond || (!extent.set && others.length === 0)) return inkOf(extent, plane);
  const strokes = strokesOf(extent, plane);
  const [only, second] = strokes;
  if (only && !second && others.length === 0) return inkOfStroke(only, plane.width);
  return inPieces(extent, strokes, others, plane);
}

/** From left to right. */
function strokesOf({set, ...whole}: Extent, plane: Plane): Stroke[] {
  const drawn = (set?.members ?? [whole]).map(stretch => ({stretch, stroke: strokeOf(stretch, plane)}));
  return drawn
    .reduce<{stretch: Stretch; stroke: Stroke}[]>((found, next) => {
      const last = found.at(-1);
      if (!last || next.stroke.left - last.stroke.right >= LEAST_GAP) return [...found, next];
      const stretch = fromTo(last.stretch, next.stretch);
      return [...found.slice(0, -1), {stretch, stroke: strokeOf(stretch, plane)}];
    }, [])
    .map(({stroke}) => stroke);
}

function inPieces(extent: Extent, strokes: readonly Stroke[], others: readonly Extent[], plane: Plane): Ink {
  const own = around(strokes);
  const brackets = others.map(other => bracketOf(other, own, plane));
  const members = strokes.map(stroke => ({...stroke, low: false}));
  const pieces: readonly Piece[] = [...members, ...brackets].sort((a, b) => a.left - b.left);
  const [first, last] = [leftmost(pieces), rightmost(pieces)];
  const uncut: Stroke = {
    ...{shape: 'bar', left: first.left, right: last.right},
    ...{startEdge: outerEdge(first.startEdge), endEdge: outerEdge(last.endEdge)},
    startTail: slackOf(first, first.startEdge, first.startTail),
    endTail: slackOf(last, last.endEdge, last.endTail),
  };
  const cut = {...cutAtWindow(uncut, plane.width), startTail: 0, endTail: 0};
  const ground = {
    left: cut.left + (cut.startEdge === 'open' ? CHEVRON : 0),
    right: cut.right - (cut.endEdge === 'open' ? CHEVRON : 0),
  };
  const links = linksOf(strokes, own, brackets, extent.set?.joint).flatMap(link => clipLink(link, ground));
  const shown = pieces.flatMap(piece => clipPiece(piece, ground));
  // Of a set that is seen through one of its members there is nothing to show but a bar.
  const [seen, another] = shown;
  if (seen && !another && links.length === 0 && fills(seen, ground)) return {...cut, ...endsOf(seen)};
  const joined = extent.set && strokes.length > 1 ? extent.set.joint : undefined;
  return {...cut, own: clipOwn(own, cut), pieces: shown, links, ...(joined && {joined})};
}

/** A line as long as its date would be drawn, tails included, but as one without them: the line itself thins out. */
function bracketOf(other: Extent, own: Span, plane: Plane): Piece {
  const stroke = strokeOf(other, plane);
  const {left, right} = stroke;
  const low = left - own.right < LEAST_GAP && own.left - right < LEAST_GAP;
  return {...stroke, shape: 'bracket', startTail: 0, endTail: 0, low};
}

/** Between the members, and from the ink on either side to the brackets there, each of which stands in its place. */
function linksOf(
  strokes: readonly Stroke[],
  own: Span,
  brackets: readonly Piece[],
  joint: Joint = 'oneOf',
): Link[] {
  const members = strokes.map(clearOfWhiskers);
  const {left, right} = around(members);
  const beside = brackets.filter(({low}) => !low).map(bracket => wider(bracket, LINK_GAP));
  const before = beside.filter(bracket => bracket.right <= own.left);
  const after = beside.filter(bracket => bracket.left >= own.right);
  return [
    ...between([...before.sort((a, b) => a.left - b.left), {left, right: left}], 'account'),
    ...between(members, joint),
    ...between([{left: right, right}, ...after.sort((a, b) => a.left - b.left)], 'account'),
  ];
}

/** Wherever there is a gap; spans in order of their left ends. */
function between(spans: readonly Span[], joint: Link['joint']): Link[] {
  let reach = spans[0]?.right ?? 0;
  return spans.slice(1).flatMap(({left, right}): Link[] => {
    const link = {joint, left: reach, right: left};
    reach = Math.max(reach, right);
    return link.right - link.left >= LEAST_GAP ? [link] : [];
  });
}

/** Whiskers are dashes on the line on which links lie: without a gap both would be one. */
function clearOfWhiskers({shape, left, right, startEdge, endEdge}: Stroke): Span {
  const gap = (edge: EdgeKind): number => (shape === 'point' && edge === 'soft' ? LINK_GAP : 0);
  return {left: left - gap(startEdge), right: right + gap(endEdge)};
}

/** What of a piece lies on the ground; an end that does not is neither walled nor thinned out. A disc is whole or nothing. */
function clipPiece(piece: Piece, ground: Span): Piece[] {
  const [cutLeft, cutRight] = [piece.left < ground.left, piece.right > ground.right];
  if (!cutLeft && !cutRight) return [piece];
  if (piece.shape === 'point') return [];
  const left = cutLeft ? Math.max(piece.left + piece.startTail, ground.left) : piece.left;
  const right = cutRight ? Math.min(piece.right - piece.endTail, ground.right) : piece.right;
  const startTail = cutLeft ? 0 : piece.startTail;
  const endTail = cutRight ? 0 : piece.endTail;
  if (right - endTail - (left + startTail) < LEAST_PIECE) return [];
  const startEdge = cutLeft ? 'open' : piece.startEdge;
  const endEdge = cutRight ? 'open' : piece.endEdge;
  return [{...piece, left, right, startEdge, endEdge, startTail, endTail}];
}

function clipLink(link: Link, ground: Span): Link[] {
  const left = Math.max(link.left, ground.left);
  const right = Math.min(link.right, ground.right);
  return right - left < LEAST_PIECE ? [] : [{...link, left, right}];
}

/** Out of view it stays where it is. */
function clipOwn(own: Span, cut: Span): Span {
  if (own.right < cut.left || own.left > cut.right) return own;
  return {left: Math.max(own.left, cut.left), right: Math.min(own.right, cut.right)};
}

function fills({shape, left, right}: Piece, ground: Span): boolean {
  return shape === 'bar' && left <= ground.left && right >= ground.right;
}

function around(spans: readonly Span[]): Span {
  return {left: leftmost(spans).left, right: rightmost(spans).right};
}

function leftmost<T extends Span>(spans: readonly T[]): T {
  return spans.reduce((a, b) => (b.left < a.left ? b : a));
}

function rightmost<T extends Span>(spans: readonly T[]): T {
  return spans.reduce((a, b) => (b.right > a.right ? b : a));
}

function wider({left, right}: Span, by: number): Span {
  return {left: left - by, right: right + by};
}

function endsOf({startEdge, endEdge, startTail, endTail}: Piece) {
  return {startEdge, endEdge, startTail, endTail};
}

/** How much of the outermost piece may lie out of view uncut: its tail, and of a disc or a short bar one half. */
function slackOf({shape, left, right}: Piece, edge: EdgeKind, tail: number): number {
  if (shape === 'point') return edge === 'soft' ? WHISKER : LEAST_BAR / 2;
  return right - left < LEAST_CUT ? (right - left) / 2 : tail;
}

/** Whether there is a chevron; how else it ends is for the pieces to say. */
function outerEdge(edge: EdgeKind): EdgeKind {
  return edge === 'open' ? 'open' : 'sharp';
}
