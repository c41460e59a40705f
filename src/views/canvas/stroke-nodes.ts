/** The nodes that ink is made of: discs with whiskers, bars with their ends, brackets. What they look like is in `mark.styles.ts`. */
import type {EdgeKind, Mark, MarkPiece} from '../../view-model/view-types.js';
import {isStruck} from '../swatch.js';

/** What of a mark or of one of its pieces decides how it is drawn. */
export type Drawn = Omit<MarkPiece, 'left' | 'width' | 'shape' | 'low'>;

export function node(className: string): HTMLSpanElement {
  const made = document.createElement('span');
  made.className = className;
  return made;
}

/** The line through a disc is as long as the disc: whiskers would be lost in a longer one. */
export function disc({startEdge, endEdge}: Drawn, strike: readonly HTMLElement[]): HTMLSpanElement {
  const point = node('point');
  if (startEdge === 'soft') point.append(node('whisker a'));
  point.append(node('dot'));
  if (endEdge === 'soft') point.append(node('whisker b'));
  point.append(...strike);
  return point;
}

/** Where the ends of a disc are not alike, it does not lie in the middle between its whiskers. */
export function discSide({startEdge, endEdge}: Drawn): string {
  if ((startEdge === 'soft') === (endEdge === 'soft')) return '';
  return startEdge === 'soft' ? 'is-late' : 'is-early';
}

export function bar(drawn: Drawn): HTMLSpanElement {
  return node(['bar', ...edgeClasses(drawn)].join(' '));
}

export function bracket({startEdge, endEdge}: Drawn): HTMLSpanElement {
  const made = node(
    ['bracket', bracketEnd(startEdge, 'a'), bracketEnd(endEdge, 'b')].filter(Boolean).join(' '),
  );
  if (fades(startEdge)) made.append(node('whisker a'));
  if (fades(endEdge)) made.append(node('whisker b'));
  return made;
}

function bracketEnd(edge: EdgeKind, side: 'a' | 'b'): string {
  if (edge === 'open') return '';
  return fades(edge) ? `fades-${side}` : `wall-${side}`;
}

function fades(edge: EdgeKind): boolean {
  return edge === 'soft' || edge === 'unknown';
}

/** The line through what will not take place; what was cancelled ends in a stop. */
export function strikeNodes(
  {status, outcome}: Pick<Mark, 'status' | 'outcome'>,
  last = true,
): HTMLSpanElement[] {
  if (!isStruck(status, outcome)) return [];
  return [node(outcome === 'cancelled' && last ? 'strike stop' : 'strike')];
}

/** The stylesheet has two lengths of tail; where little room is, an unknown end gets the shorter. */
function edgeClasses({startEdge, endEdge, startTail, endTail}: Drawn): string[] {
  return [edgeClass(startEdge, startTail, 'a'), edgeClass(endEdge, endTail, 'b')].filter(Boolean);
}

function edgeClass(edge: EdgeKind, tail: number, side: 'a' | 'b'): string {
  if (edge === 'sharp') return '';
  if (edge === 'open') return `opens-${side}`;
  return `${tail > 24 ? 'tail' : 'soft'}-${side} opens-${side}`;
}
