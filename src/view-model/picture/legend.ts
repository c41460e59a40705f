/** What a legend has to explain: just what is on screen. */
import type {Outcome, Status} from '../../model/timeline.js';
import type {EdgeKind, Mark, Picture} from '../view-types.js';

export interface Legend {
  readonly statuses: readonly Status[];
  readonly edges: readonly Exclude<EdgeKind, 'sharp'>[];
  /** Those that are drawn struck through; what took place cannot be. */
  readonly outcomes: readonly Extract<Outcome, 'superseded' | 'cancelled'>[];
}

const STATUSES: readonly Status[] = ['actual', 'planned', 'proposed'];
const EDGES: Legend['edges'] = ['unknown', 'soft', 'open'];
const OUTCOMES: Legend['outcomes'] = ['superseded', 'cancelled'];

/** Of the marks in the window itself; those in the margin are not seen. */
export function legendOf({marks, window}: Picture): Legend {
  const seen = marks.filter(mark => mark.end > window.start && mark.start < window.end);
  const has = (holds: (mark: Mark) => boolean): boolean => seen.some(holds);
  return {
    statuses: STATUSES.filter(status => has(mark => mark.status === status)),
    edges: EDGES.filter(edge => has(mark => mark.startEdge === edge || mark.endEdge === edge)),
    outcomes: OUTCOMES.filter(outcome => has(mark => mark.status !== 'actual' && mark.outcome === outcome)),
  };
}
