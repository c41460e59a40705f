import type {HistoricalEvent, Timeline} from '../../model/timeline.js';
import {indexOf} from '../reader-index.js';
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
  /** By id: the events that are shown, in the state in which they are. Absent: all of the source, as they are there. */
  readonly shown?: ReadonlyMap<string, HistoricalEvent>;
}

/** What is shown where that is `timeline`, all of `whole` or a part of it, and the source was made of `whole`. */
export function shownOf(timeline: Timeline, whole: Timeline): Pick<PictureView, 'shown'> {
  return timeline === whole ? {} : {shown: indexOf(timeline).events};
}

/** An event of the source as it is shown; undefined where it is not. */
export function shownEvent(
  event: HistoricalEvent,
  {shown}: Pick<PictureView, 'shown'>,
): HistoricalEvent | undefined {
  return shown ? shown.get(event.id) : event;
}

export function planeOf({window, width, narrow}: Pick<PictureView, 'window' | 'width' | 'narrow'>): Plane {
  return {window, width, metrics: metricsFor(narrow)};
}
