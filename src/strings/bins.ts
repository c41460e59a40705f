import type {Bins, Side} from '../view-model/view-types.js';

/** Words of events that are too many to be drawn one by one. */
export interface BinStrings {
  /** In the legend: what a column is, and the figure above it. */
  readonly column: (unit: Bins['unit'], step: number, withDocuments: boolean) => string;
  /** In the legend, beside the sign at the left edge: what the figure there is. */
  readonly carriedIn: (withDocuments: boolean) => string;
  /** Beside the strip of the whole timeline: how many events it has. */
  readonly all: (count: number) => string;
  /** At its ends: how many of them begin farther away than it reaches. */
  readonly outside: (count: number, side: Side) => string;
}
