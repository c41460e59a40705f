/** What a click on a bin does. */
import {openedBin} from '../../view-model/picture/bins/opened-bin.js';
import {windowSeparating} from '../../view-model/picture/bins/separates.js';
import type {PictureSource} from '../../view-model/picture/source.js';
import type {Picture, TimeWindow} from '../../view-model/view-types.js';
import type {BinTarget} from './bin-node.js';
import type {CanvasEvents} from './canvas-port.js';

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
export function enterBin(target: BinTarget, {source, picture}: Place, {zoom, open}: Ways): void {
  const window = target.bin && windowSeparating(source, picture, target.bin);
  if (window) zoom(window);
  else open(openedBin(source, picture, target));
}
