/** How high a picture is drawn, in units of the stylesheet. */
import type {Picture} from '../view-types.js';

/** How high the strip of the whole timeline is, and with its label above it where there is no column for that; in lines. */
const OVERVIEW = 3;
const CAPTIONED_OVERVIEW = 3.5;

export interface Room {
  /** Lines as high as a row: rows, and captions where lanes have no column for their names, and what is below the axis. */
  readonly lines: number;
  /** Each with padding of its own. */
  readonly lanes: number;
}

export function roomOf({lanes, overview}: Pick<Picture, 'lanes' | 'overview'>, narrow: boolean): Room {
  const lines = lanes.reduce((sum, {name, rows}) => sum + rows + Number(narrow && name !== ''), 0);
  const hasColumn = !narrow && lanes.some(({name}) => name !== '');
  const below = hasColumn ? OVERVIEW : CAPTIONED_OVERVIEW;
  return {lines: lines + (overview ? below : 0), lanes: lanes.length};
}
