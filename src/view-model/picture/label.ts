/** Where the title of a mark stands: after the bar if there is room, else before, else inside, else it is cut. */
import type {LabelPlace} from '../view-types.js';
import {type Ink, type Link, type Piece, endsWidth} from './ink.js';
import {LABEL_GAP, STUB} from './metrics.js';

export interface Label {
  readonly place: LabelPlace;
  /** With the sign behind the title, where it has one. */
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

/** Ink in pieces with a gap for a title among them: the bar or link that has most room goes on behind it. */
export function withGap(ink: Ink, {place, width}: Label): Ink {
  const slot = place === 'inside' ? widestSlot(ink) : undefined;
  if (!slot) return ink;
  const labelLeft = slot.left + STUB + LABEL_GAP;
  const [before, after] = [labelLeft - LABEL_GAP, labelLeft + width + LABEL_GAP];
  const splitPiece = (piece: Piece): Piece[] => [
    {...piece, right: before, endEdge: 'open', endTail: 0},
    {...piece, left: after, startEdge: 'open', startTail: 0},
  ];
  const splitLink = (link: Link): Link[] => [
    {...link, right: before},
    {...link, left: after},
  ];
  return {
    ...ink,
    labelLeft,
    pieces: ink.pieces!.flatMap(piece => (piece === slot.part ? splitPiece(piece) : piece)),
    links: ink.links!.flatMap(link => (link === slot.part ? splitLink(link) : link)),
  };
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

function roomInside(ink: Ink, planeWidth: number): number {
  if (ink.shape === 'point') return 0;
  const gaps = 2 * (STUB + LABEL_GAP);
  if (ink.pieces) return (widestSlot(ink)?.width ?? 0) - gaps;
  const seen = Math.min(ink.right, planeWidth) - Math.max(ink.left, 0);
  return seen - endsWidth(ink) - gaps;
}

/** The bar or link that has most room between its tails. */
function widestSlot({pieces = [], links = []}: Ink) {
  const slots = [...pieces.filter(({shape}) => shape === 'bar'), ...links].map(part => {
    const [startTail, endTail] = 'joint' in part ? [0, 0] : [part.startTail, part.endTail];
    const left = part.left + startTail;
    return {part, left, width: part.right - endTail - left};
  });
  const [first, ...more] = slots;
  return first && more.reduce((best, slot) => (slot.width > best.width ? slot : best), first);
}
