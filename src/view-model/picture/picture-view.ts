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
  /** The title of this event is set bold. */
  readonly selected: string | null;
  readonly measure: Measure;
}

export function planeOf({window, width, narrow}: Pick<PictureView, 'window' | 'width' | 'narrow'>): Plane {
  return {window, width, metrics: metricsFor(narrow)};
}
