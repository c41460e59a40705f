import type {Bin, OpenedBin, Picture} from '../../view-types.js';
import type {PictureSource} from '../source.js';

/** What a figure of the picture counts: that of a bin, or, with `bin` null, the one at the edge of a lane, a place in `Picture.lanes`. */
export function openedBin(
  {laneIds}: Pick<PictureSource, 'laneIds'>,
  {bins, marks, window, carriedAt = window.start}: Picture,
  {bin, lane}: {readonly bin: Bin | null; readonly lane: number},
): OpenedBin {
  const id = laneIds[lane] ?? null;
  if (bin) return {start: bin.start, end: bin.end, lane: id};
  // Above bins a mark is drawn of what is counted all the same.
  const drawn = bins ? [] : marks.filter(mark => mark.lane === lane);
  return {before: carriedAt, lane: id, besides: drawn.map(({subject}) => subject)};
}
