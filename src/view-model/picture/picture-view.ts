import type {HistoricalEvent, Timeline} from '../../model/timeline.js';
import {indexOf} from '../reader-index.js';
import type {Subject} from '../subject.js';
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
  /** Ids of the subjects that are shown, of those that are known. Absent: all of them. */
  readonly only?: ReadonlySet<string>;
}

/** What of a picture says which subjects are shown, and in which state. */
export type Shown = Pick<PictureView, 'known' | 'only'>;

/**
 * What is shown where that is `timeline`, all of `whole` or a part of it, and the source was made of `whole`. `only`: the ids of what
 * is shown of that; null for all.
 */
export function shownOf(timeline: Timeline, whole: Timeline, only: ReadonlySet<string> | null = null): Shown {
  return {...(timeline !== whole && {known: indexOf(timeline).events}), ...(only && {only})};
}

/** A subject of the source as it is shown; undefined where it is not. */
export function shownSubject(subject: Subject, shown: Shown): Subject | undefined {
  return shown.only?.has(subject.id) === false ? undefined : knownSubject(subject, shown);
}

/** The same, though it may be left out of what is shown. */
export function knownSubject(subject: Subject, {known}: Shown): Subject | undefined {
  return known && subject.status !== 'document' ? known.get(subject.id) : subject;
}

export function planeOf({window, width, narrow}: Pick<PictureView, 'window' | 'width' | 'narrow'>): Plane {
  return {window, width, metrics: metricsFor(narrow)};
}
