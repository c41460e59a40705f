/** What a legend has to explain: just what is on screen. */
import type {Outcome} from '../../model/timeline.js';
import {DOCUMENT_LANE, type Texture} from '../subject.js';
import type {Bins, EdgeKind, Joint, Mark, Picture, TimeWindow} from '../view-types.js';
import {linksSeen, type SeenLink} from './arrows/links.js';
import type {PictureSource} from './source.js';

export interface Legend {
  /** Documents, which have no status, among them. */
  readonly statuses: readonly Texture[];
  readonly edges: readonly Exclude<EdgeKind, 'sharp'>[];
  /** Those that are drawn struck through; what took place cannot be. */
  readonly outcomes: readonly Extract<Outcome, 'superseded' | 'cancelled'>[];
  readonly arrows: readonly ArrowKind[];
  readonly signs: readonly LegendSign[];
  /** What a column is, where events are drawn as these. */
  readonly bins?: Pick<Bins, 'unit' | 'step'>;
  /** There are figures for events that began earlier. */
  readonly carriedIn?: true;
  /** Some of these figures count documents. */
  readonly documentsCounted?: true;
}

/** Arrows that look different: to what would replace and to what did, and all others. */
export type ArrowKind = 'wouldReplace' | 'replaces' | 'other';

/** How the pieces of a set belong together; that accounts differ, and a date in another of them; a mark at the edge of the axis. */
export type LegendSign = Joint | 'accounts' | 'otherDate' | 'beyond';

const STATUSES: Legend['statuses'] = ['actual', 'planned', 'proposed', 'document'];
const EDGES: Legend['edges'] = ['unknown', 'soft', 'open'];
const ARROWS: Legend['arrows'] = ['wouldReplace', 'replaces', 'other'];
const OUTCOMES: Legend['outcomes'] = ['superseded', 'cancelled'];

const SIGNS: Readonly<Record<LegendSign, (mark: Mark) => boolean>> = {
  oneOf: ({joined}) => joined === 'oneOf',
  allOf: ({joined}) => joined === 'allOf',
  accounts: ({accounts}) => accounts > 1,
  otherDate: ({pieces = []}) => pieces.some(({shape}) => shape === 'bracket'),
  beyond: ({beyond}) => beyond !== undefined,
};

/** Of the marks in the window itself, those in the margin not being seen, and of the bins. */
export function legendOf(source: PictureSource, picture: Picture): Legend {
  const {marks, window, bins, carriedIn = []} = picture;
  const arrows = new Set(linksSeen(source, picture).map(arrowKind));
  const seen = marks.filter(mark => isInView(mark, window));
  const has = (holds: (mark: Mark) => boolean): boolean => seen.some(holds);
  return {
    statuses: STATUSES.filter(status => has(mark => mark.status === status) || hasShare(bins, status)),
    edges: EDGES.filter(edge => has(mark => hasEdge(mark, edge))),
    outcomes: OUTCOMES.filter(outcome => has(mark => mark.status !== 'actual' && mark.outcome === outcome)),
    arrows: ARROWS.filter(kind => arrows.has(kind)),
    signs: (Object.keys(SIGNS) as LegendSign[]).filter(sign => has(SIGNS[sign])),
    ...(bins && {bins: {unit: bins.unit, step: bins.step}}),
    ...(carriedIn.length > 0 && {carriedIn: true}),
    ...(countsDocuments(source, picture) && {documentsCounted: true}),
  };
}

function hasShare(bins: Bins | undefined, status: Texture): boolean {
  return bins?.bins.some(({shares}) => shares.some(share => share.status === status)) ?? false;
}

function countsDocuments({laneIds}: PictureSource, {bins, carriedIn = []}: Picture): boolean {
  return hasShare(bins, 'document') || carriedIn.some(({lane}) => laneIds[lane] === DOCUMENT_LANE);
}

/** Pieces for other dates lie outside the ink of the event's own. */
function isInView({pieces, start, end, boxStart, boxEnd}: Mark, window: TimeWindow): boolean {
  const [from, to] = pieces ? [boxStart, boxEnd] : [start, end];
  return to > window.start && from < window.end;
}

/** A piece that is open goes on in another, or under the title; the chevron is the mark's. At the edge of the axis it means that edge. */
function hasEdge({pieces = [], beyond, startEdge, endEdge}: Mark, edge: EdgeKind): boolean {
  if (edge === 'open') return beyond === undefined && (startEdge === edge || endEdge === edge);
  const textured = pieces.filter(({shape}) => shape !== 'bracket');
  return [{startEdge, endEdge}, ...textured].some(ends => ends.startEdge === edge || ends.endEdge === edge);
}

function arrowKind({link, mood}: SeenLink): ArrowKind {
  if (link.type !== 'replaces') return 'other';
  return mood === 'is' ? 'replaces' : 'wouldReplace';
}
