/** What a legend has to explain: just what is on screen. */
import type {Outcome, Status} from '../../model/timeline.js';
import type {EdgeKind, Mark, Picture} from '../view-types.js';
import {linksSeen, type SeenLink} from './arrows/links.js';
import type {PictureSource} from './source.js';

export interface Legend {
  readonly statuses: readonly Status[];
  readonly edges: readonly Exclude<EdgeKind, 'sharp'>[];
  /** Those that are drawn struck through; what took place cannot be. */
  readonly outcomes: readonly Extract<Outcome, 'superseded' | 'cancelled'>[];
  readonly arrows: readonly ArrowKind[];
}

/** Arrows that look different: to what would replace and to what did, and all others. */
export type ArrowKind = 'wouldReplace' | 'replaces' | 'other';

const STATUSES: readonly Status[] = ['actual', 'planned', 'proposed'];
const EDGES: Legend['edges'] = ['unknown', 'soft', 'open'];
const ARROWS: Legend['arrows'] = ['wouldReplace', 'replaces', 'other'];
const OUTCOMES: Legend['outcomes'] = ['superseded', 'cancelled'];

/** Of the marks in the window itself; those in the margin are not seen. */
export function legendOf(source: PictureSource, picture: Picture): Legend {
  const {marks, window} = picture;
  const arrows = new Set(linksSeen(source, picture).map(arrowKind));
  const seen = marks.filter(mark => mark.end > window.start && mark.start < window.end);
  const has = (holds: (mark: Mark) => boolean): boolean => seen.some(holds);
  return {
    statuses: STATUSES.filter(status => has(mark => mark.status === status)),
    edges: EDGES.filter(edge => has(mark => mark.startEdge === edge || mark.endEdge === edge)),
    outcomes: OUTCOMES.filter(outcome => has(mark => mark.status !== 'actual' && mark.outcome === outcome)),
    arrows: ARROWS.filter(kind => arrows.has(kind)),
  };
}

function arrowKind({link, conditional}: SeenLink): ArrowKind {
  if (link.type !== 'replaces') return 'other';
  return conditional ? 'wouldReplace' : 'replaces';
}
