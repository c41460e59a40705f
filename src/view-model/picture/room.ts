/** How high a picture is drawn, in units of the stylesheet. */
import type {PictureLane} from '../view-types.js';

export interface Room {
  /** Lines as high as a row: rows, and captions where lanes have no column for their names. */
  readonly lines: number;
  /** Each with padding of its own. */
  readonly lanes: number;
}

export function roomOf(lanes: readonly PictureLane[], narrow: boolean): Room {
  const lines = lanes.reduce((sum, {name, rows}) => sum + rows + Number(narrow && name !== ''), 0);
  return {lines, lanes: lanes.length};
}
