/** What the views are given and what they say back. Plain data: no DOM here. */
import type {Outcome, Status} from '../model/timeline.js';

/** A span of time, UTC milliseconds; `start` < `end`, both finite. */
export interface TimeWindow {
  readonly start: number;
  readonly end: number;
}

/**
 * How one end of a bar is drawn: a wall, a thinning out of 24 px (approximate or uncertain), a thinning out of 48 px
 * (not known), or a chevron (open).
 */
export type EdgeKind = 'sharp' | 'soft' | 'unknown' | 'open';

/** What is drawn for one event in one lane. Times are UTC milliseconds that `Date` can hold. */
export interface Mark {
  readonly eventId: string;
  /** Unique in the picture: an event may stand in several lanes. */
  readonly key: number;
  /** False for the second and further lanes of one event. */
  readonly first: boolean;
  readonly label: string;
  readonly status: Status;
  readonly outcome: Outcome;
  readonly shape: 'point' | 'bar';
  readonly start: number;
  readonly end: number;
  readonly startEdge: EdgeKind;
  readonly endEdge: EdgeKind;
  readonly lane: number;
  /** Row within the lane, from 0. */
  readonly row: number;
  readonly labelPlace: 'after' | 'before' | 'inside';
}

export interface PictureLane {
  /** Empty for the unnamed lane. */
  readonly name: string;
  readonly rows: number;
}

/** The marks of the window and a margin, laid out in lanes and rows. */
export interface Picture {
  readonly lanes: readonly PictureLane[];
  readonly marks: readonly Mark[];
}
