/** What a click on a bin does. */
import {separates} from '../../view-model/picture/bins/separates.js';
import type {PictureSource} from '../../view-model/picture/source.js';
import type {Picture, TimeWindow} from '../../view-model/view-types.js';
import type {BinTarget} from './bin-node.js';
import type {CanvasEvents} from './canvas-port.js';

/** On either side of the bin, as a part of it. */
const MARGIN = 0.04;

/** What is on screen. */
export interface Place {
  readonly source: PictureSource;
  readonly picture: Picture;
}

export interface Ways {
  zoom(window: TimeWindow): void;
  readonly open: NonNullable<CanvasEvents['openBin']>;
}

/** Shows the bin as large as it can be, where that tells its events apart; else they are to be told in words. */
export function enterBin(
  {bin, lane, start, end}: BinTarget,
  {source, picture}: Place,
  {zoom, open}: Ways,
): void {
  if (bin && separates(source, picture, bin)) {
    const margin = (end - start) * MARGIN;
    zoom({start: start - margin, end: end + margin});
  } else {
    open({start, end, lane: source.laneIds[lane] ?? null});
  }
}
