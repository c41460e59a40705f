/**
 * What is known of every event of a timeline without reading it: enough to place, count and find them. Each column holds one
 * value for each event, at the event's position; positions are in order of the dates, as far as the file is.
 */
export interface EventColumns {
  readonly size: number;
  /**
   * When the stretch of the axis that an event's own date takes begins, and from when on it is over (not included): UTC milliseconds
   * that `Date` can hold, infinite where open. `NaN`, in both, for an event that has no place on the axis. See `extentOf`.
   */
  readonly begins: Float64Array;
  readonly ends: Float64Array;
  /** Places in `EDGE_KINDS`: how the stretch begins and ends. */
  readonly startEdge: Uint8Array;
  readonly endEdge: Uint8Array;
  /** Places in `PRECISIONS`: how exactly the beginning is given. */
  readonly precision: Uint8Array;
  /** Places in `TEXTURES`. */
  readonly status: Uint8Array;
  /** Places in the timeline's lanes, the first of an event that stands in several; `NO_LANE` for the unnamed one. */
  readonly lane: Uint16Array;
  /** By position: the further lanes of events that stand in several. */
  readonly furtherLanes: ReadonlyMap<number, readonly number[]>;
  /** From when each event is known, UTC milliseconds, `-Infinity` for always; null where all are known always. */
  readonly known: Float64Array | null;
}

export const EDGE_KINDS = ['sharp', 'soft', 'unknown', 'open'] as const;
export const PRECISIONS = [
  ...['time', 'day', 'month', 'season', 'quarter'],
  ...['year', 'decade', 'century', 'longer'],
] as const;
/** From the bottom of a bin to its top. */
export const TEXTURES = ['actual', 'planned', 'proposed', 'document'] as const;
export const NO_LANE = 0xffff;
