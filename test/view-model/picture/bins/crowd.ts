/** More events than there is room for: one a day from 1955 on, in two lanes, every fourth of them planned. */
import type {Timeline} from '../../../../src/model/timeline.js';
import type {PictureView} from '../../../../src/view-model/picture/picture-view.js';
import type {TimeWindow} from '../../../../src/view-model/view-types.js';
import {type EventSketch, makeTimeline} from '../../../support/make-timeline.js';
import {DAY, lanes, view} from '../moscow-picture.js';

export const START = Date.UTC(1955, 0, 1);

/** `more`: of some, by their number, what they are besides. */
export function crowd(count: number, more: Readonly<Record<number, Partial<EventSketch>>> = {}): Timeline {
  const events = Array.from({length: count}, (_, i): EventSketch => ({
    ...{id: `e${i}`, date: new Date(START + i * DAY).toISOString().slice(0, 10)},
    lanes: [i % 2 === 0 ? 'moscow' : 'peking'],
    status: i % 4 === 3 ? 'planned' : 'actual',
    ...more[i],
  }));
  return {...makeTimeline({events}), lanes};
}

export function daysFrom(first: number, count: number): TimeWindow {
  return {start: START + first * DAY, end: START + (first + count) * DAY};
}

/** A plane of 1000 pixels, which has room for 200 marks. */
export function viewOf(first: number, count: number, more: Partial<PictureView> = {}): PictureView {
  return view(1000, daysFrom(first, count), more);
}
