/** The measures of the plane in CSS pixels. Textures are drawn for just these lengths in `views/canvas/mark.styles.ts`. */

/** A bar is never narrower; a day that would be is a disc of this width. */
export const LEAST_BAR = 12;
/** Between a bar and the title beside it. */
export const LABEL_GAP = 8;
/** Between one mark with its title and the next in the row. */
export const MARK_GAP = 12;
/** What remains of a bar on either side of the title inside it. */
export const STUB = 18;
/** A chevron of 7 and the 4 before it. */
export const CHEVRON = 11;
/** How far from the window's edge a bar stops that runs past it. */
export const EDGE_INSET = 12;
/** A bar that shows less than this slides out of the window as it is. */
export const LEAST_CUT = 36;
/** Pieces of a set that are nearer than this are drawn as one. */
export const LEAST_GAP = 4;
/** Between whiskers, or the date of another account, and the line that leads there, which is not a part of them. */
export const LINK_GAP = 6;
/** What is left of a piece that the window cuts; with less it is not drawn. */
export const LEAST_PIECE = 2;
/** The sign beside the title of an event whose accounts differ: 11, and 6 between it and the title. */
export const SIGN = 17;
/** Kept free for a title that has not been read; and no more than this part of the plane. */
export const RESERVED_LABEL = 160;
export const RESERVED_PART = 0.3;
/** The wall at the edge of the axis, and the space before the chevron that points there. */
export const AXIS_EDGE = 4;
/** How far the whiskers of an uncertain day reach from its middle. */
export const WHISKER = 26;
/** Rows of a lane that bins take: the highest column, and its figure above it. */
export const BIN_ROWS = 3;
/** The highest column of a bin, and what one event is in it at most. */
export const TALLEST_BIN = 60;
export const EVENT_IN_BIN = 6;
/** No share of a bin is drawn lower, however few its events are; and what lies between two. */
export const LEAST_SHARE = 3;
export const BIN_GAP = 2;
/** A bin is drawn no narrower. */
export const LEAST_BIN = 24;
/** An approximate or uncertain end: half of it lies outside the bound. */
export const SOFT_TAIL = 24;

/** What depends on the width at hand. */
export interface Metrics {
  /** An end that is not known. */
  readonly unknownTail: number;
  /** What is drawn of the known side of such a bar at least. */
  readonly unknownCore: number;
}

const WIDE: Metrics = {unknownTail: 48, unknownCore: 16};
const NARROW: Metrics = {unknownTail: 24, unknownCore: 8};

/** Below this width of the component lanes have captions instead of a column, and tails are shorter. */
export const NARROW_BELOW = 640;

export function metricsFor(narrow: boolean): Metrics {
  return narrow ? NARROW : WIDE;
}
