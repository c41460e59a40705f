import type {HistoricalEvent} from '../../model/timeline.js';
import type {TimeWindow} from '../view-types.js';
import type {Plane} from './ink.js';
import {metricsFor} from './metrics.js';

/** How wide a text is drawn, in CSS pixels. */
export type Measure = (text: string, bold: boolean) => number;

/** What a picture depends on, besides the timeline. */
export interface PictureView {
  readonly window: TimeWindow;
  /** Of the plane the marks lie on, without the column of lane names, in CSS pixels; more than 0. */
  readonly width: number;
  /** Whether lanes have captions instead of a column: tails are shorter then. */
  readonly narrow: boolean;
  /** The title of this subject is set bold. */
  readonly selected: string | null;
  readonly measure: Measure;
  /** By id: the events that are known, in the state in which they are. Absent: all of the source, as they are there. */
  readonly known?: ReadonlyMap<string, HistoricalEvent>;
  /**
   * Where not all events are in memory: shown are those that are known by this moment, UTC milliseconds, as the column says; `known`
   * then has the state of those that have been read. Absent: all are known.
   */
  readonly knownBy?: number;
  /** Ids of the subjects that are shown, of those that are known. Absent: all of them. */
  readonly only?: ReadonlySet<string>;
}

export function planeOf({window, width, narrow}: Pick<PictureView, 'window' | 'width' | 'narrow'>): Plane {
  return {window, width, metrics: metricsFor(narrow)};
}
