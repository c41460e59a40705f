/** A timeline of so many events that they are drawn as bins: one a day in turn in each of two lanes, from 1950 on. */
import type {Timeline} from '../../src/model/timeline.js';
import {type EventSketch, makeTimeline} from './make-timeline.js';

const MANY = 2000;
const FIRST = Date.UTC(1950, 0, 1);
const DAY = 86_400_000;
const STATUSES = ['actual', 'actual', 'planned', 'proposed'] as const;

const dayOf = (i: number): string => new Date(FIRST + i * DAY).toISOString().slice(0, 10);

export const manyEvents: Timeline = {
  ...makeTimeline({
    events: [
      {id: 'long', title: 'From before', date: '1949-06/1960', lanes: ['moscow']},
      // Of this day there are more than can be told apart.
      ...Array.from({length: 300}, (_, i): EventSketch => ({
        id: `same-${i}`,
        date: '1951-03-01',
        lanes: ['peking'],
      })),
      ...Array.from({length: MANY}, (_, i): EventSketch => ({
        id: `event-${i}`,
        title: `Event ${i}`,
        date: dayOf(i),
        lanes: [i % 2 === 0 ? 'moscow' : 'peking'],
        status: STATUSES[i % 4]!,
      })),
    ],
  }),
  lanes: [
    {id: 'moscow', name: 'Moscow'},
    {id: 'peking', name: 'Peking'},
  ],
};
