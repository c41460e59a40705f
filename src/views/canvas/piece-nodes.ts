/** Ink in several pieces: built once for what there is of them, and moved as their places change with the window. */
import type {Mark, MarkPiece} from '../../view-model/view-types.js';
import {bar, bracket, disc, discSide, node, strikeNodes} from './stroke-nodes.js';

type Joined = Pick<Mark, 'pieces' | 'links'>;
type Span = Pick<MarkPiece, 'left' | 'width'>;

/** What lies between the pieces comes first, so that the pieces lie over it. */
export function pieceNodes(mark: Joined & Pick<Mark, 'status' | 'outcome'>): HTMLElement[] {
  const {pieces = [], links = []} = mark;
  const own = pieces.filter(({shape}) => shape !== 'bracket');
  const nodes = pieces.map(piece => pieceNode(piece, strikeNodes(mark, piece === own.at(-1))));
  return [...links.map(({joint}) => node(`link is-${joint}`)), ...nodes];
}

/** In the order in which `pieceNodes` made them. */
export function placePieces(ink: Element, {pieces = [], links = []}: Joined): void {
  const nodes = ink.querySelectorAll<HTMLElement>(':scope > :is(.link, .piece)');
  [...links, ...pieces].forEach(({left, width}, i) => {
    const style = nodes[i]?.style;
    style?.setProperty('inset-inline-start', `${left}px`);
    style?.setProperty('inline-size', `${width}px`);
  });
}

/** Whether nothing reaches that side but a bracket below the bar, where the chevron then has to be as well. */
export function isLowAt({pieces = [], links = []}: Joined, side: 'start' | 'end'): boolean {
  const reach = ({left, width}: Span): number => (side === 'start' ? -left : left + width);
  const furthest = Math.max(...pieces.map(reach), ...links.map(reach));
  const there = (span: Span): boolean => furthest - reach(span) < 1;
  return !links.some(there) && pieces.filter(there).every(({low}) => low) && pieces.length > 0;
}

/** All that decides which nodes there are. */
export function lookOfPieces(mark: Joined): unknown {
  const {pieces = [], links = []} = mark;
  return [
    ...[isLowAt(mark, 'start'), isLowAt(mark, 'end')],
    links.map(({joint}) => joint),
    pieces.map(piece => [
      ...[piece.shape, piece.startEdge, piece.endEdge],
      ...[piece.startTail, piece.endTail, piece.low],
    ]),
  ];
}

function pieceNode(piece: MarkPiece, strike: readonly HTMLElement[]): HTMLElement {
  const made = node('piece');
  if (piece.shape === 'bracket') {
    made.classList.toggle('is-low', piece.low);
    made.append(bracket(piece));
    return made;
  }
  const side = piece.shape === 'point' && discSide(piece);
  if (side) made.classList.add(side);
  made.classList.toggle('is-point', piece.shape === 'point');
  made.append(...(piece.shape === 'point' ? [disc(piece, strike)] : [bar(piece), ...strike]));
  return made;
}
