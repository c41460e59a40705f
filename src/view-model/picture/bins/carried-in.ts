/** What a figure at the edge stands for. */
import type {TimeIndex} from '../../../model/time-index.js';
import {TEXTURES} from '../../events/event-columns.js';
import type {CarriedIn, Picture} from '../../view-types.js';
import {boundsOf} from './units.js';
import {binWidth} from './when.js';
import type {PictureView} from '../picture-view.js';

type Carried = Pick<Picture, 'carriedIn' | 'carriedAt'>;

/** Of those that are shown: before the first bin. */
export function carriedIntoBins(index: TimeIndex, lanes: number, view: PictureView): Carried {
  const [first] = boundsOf(binWidth(view, lanes), view.window);
  return {carriedIn: countIn(index, lanes, first!), carriedAt: first!};
}

/** A mark that is drawn of a subject in one of its lanes. */
interface Drawn {
  readonly position: number;
  readonly lane: number;
}

/** Before the window, without those that are `drawn`. */
export function carriedBesideMarks(
  index: TimeIndex,
  lanes: number,
  {window: {start}}: PictureView,
  drawn: readonly Drawn[],
): Carried {
  const left = new Map(countIn(index, lanes, start).map(({lane, count}) => [lane, count]));
  for (const {position, lane} of drawn) {
    if (index.isCarriedIn(position, start)) left.set(lane, left.get(lane)! - 1);
  }
  const carriedIn = Array.from(left, ([lane, count]) => ({lane, count})).filter(({count}) => count > 0);
  return {carriedIn, carriedAt: start};
}

function countIn(index: TimeIndex, lanes: number, moment: number): CarriedIn[] {
  const counts = index.carriedIn(moment);
  return Array.from({length: lanes}, (_, lane) => {
    const own = counts.subarray(lane * TEXTURES.length, (lane + 1) * TEXTURES.length);
    return {lane, count: own.reduce((sum, count) => sum + count, 0)};
  }).filter(({count}) => count > 0);
}
