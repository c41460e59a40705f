/** Ink in several pieces: built once for what there is of them, and moved as their places change with the window. */
import type {Mark, MarkPiece} from '../../view-model/view-types.js';
import {bar, bracket, disc, discSide, node, strikeNodes} from './stroke-nodes.js';

type Joined = Pick<Mark, 'pieces' | 'links'>;

/** What lies between the pieces comes first, so that the pieces lie over it. */
export function pieceNodes(mark: Joined & Pick<Mark, 'status' | 'outcome'>): HTMLElement[] {
  const {pieces = [], links = []} = mark;
  const own = pieces.filter(({shape}) => shape !== 'bracket');
  const nodes = pieces.map(piece => {
    const made = pieceNode(piece);
    if (own.includes(piece)) made.append(...strikeNodes(mark, piece === own.at(-1)));
    return made;
  });
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

/** All that decides which nodes there are. */
export function lookOfPieces({pieces = [], links = []}: Joined): unknown {
  return [
    links.map(({joint}) => joint),
    pieces.map(piece => [
      ...[piece.shape, piece.startEdge, piece.endEdge],
      ...[piece.startTail, piece.endTail, piece.low],
    ]),
  ];
}

function pieceNode(piece: MarkPiece): HTMLElement {
  const made = node('piece');
  if (piece.shape === 'bracket') {
    made.classList.toggle('is-low', piece.low);
    made.append(bracket(piece));
    return made;
  }
  const side = piece.shape === 'point' && discSide(piece);
  if (side) made.classList.add(side);
  made.classList.toggle('is-point', piece.shape === 'point');
  made.append(piece.shape === 'point' ? disc(piece) : bar(piece));
  return made;
}
