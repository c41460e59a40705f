/** Pictures for tests: the visit to Moscow, on planes of any width. */
import type {Timeline} from '../../../src/model/timeline.js';
import type {PictureView} from '../../../src/view-model/picture/picture-view.js';
import type {Mark, Picture, TimeWindow} from '../../../src/view-model/view-types.js';
import {type EventSketch, makeTimeline} from '../../support/make-timeline.js';

export const DAY = 86_400_000;
export const lanes = [
  {id: 'moscow', name: 'Moscow'},
  {id: 'pyongyang', name: 'Pyongyang'},
  {id: 'peking', name: 'Peking'},
];
const sketch = (
  id: string,
  title: string,
  date: string,
  lane: string,
  more: Partial<EventSketch> = {},
): EventSketch => ({
  ...{id, title, date, lanes: [lane]},
  ...more,
});

export const visit: Timeline = {
  ...makeTimeline({
    events: [
      sketch('report-sent', 'Report to the Central Committee', '1955-01-17', 'moscow'),
      sketch('memo-enclosed', 'Memo on the DPRK enclosed', '1955-01-17', 'moscow'),
      sketch('draft-resolution', 'Draft resolution attached', '1955-01-17', 'moscow'),
      sketch('visit-spring', 'Visit as previously planned', '[1955-04..1955-05]', 'moscow', {
        status: 'planned',
      }),
      sketch('visit-february', 'Visit proposed for February 1955', '1955-02', 'moscow', {
        status: 'proposed',
        relations: [{type: 'replaces', target: 'visit-spring'}],
      }),
      sketch('presidium-conversation', 'Conversation in the CC Presidium', '1955-02', 'moscow', {
        status: 'proposed',
      }),
      sketch('draft-cable-yudin', 'Draft cable to Ambassador Yudin', '1955-01-17', 'peking'),
      sketch('inform-china', 'Chinese side to be informed and asked', '1955-01-17/', 'peking', {
        status: 'proposed',
      }),
      sketch('elections-delayed', 'Elections to the Assembly delayed', '/1955-01-17', 'pyongyang'),
      sketch('five-year-plan', 'Five-year development plan worked out', '/1955-01-17', 'pyongyang'),
      sketch('kim-wish', 'Kim Il Sung’s wish to come to Moscow', '/1955-01-17', 'pyongyang'),
      sketch('cooperatives', 'All peasant farms into cooperatives', '1955/1960~', 'pyongyang', {
        status: 'planned',
      }),
    ],
  }),
  lanes,
};

export const view = (width: number, window: TimeWindow, more: Partial<PictureView> = {}): PictureView => ({
  ...{width, window, narrow: width < 600, selected: null},
  // About the widths of the 13 px type that the canvas uses.
  measure: (text, bold) => text.length * (bold ? 6.6 : 6.2),
  ...more,
});

export const winter = {start: Date.UTC(1954, 11, 14), end: Date.UTC(1955, 6, 12)};

export function markOf({marks}: Picture, id: string): Mark {
  const mark = marks.find(({subject, first}) => subject === id && first);
  if (!mark) throw new Error(`No mark for ${id}.`);
  return mark;
}
