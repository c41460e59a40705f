import {expect} from 'chai';
import {memoryStore} from '../../../src/view-model/events/memory-store.js';
import {eventsOfBin} from '../../../src/view-model/sections/bin-events.js';
import {makeTimeline} from '../../support/make-timeline.js';

const dates = ['../1960', '1940/1960', '1950-02-10', '1950-03-01/..', '1950-03-31', '1950-03-31/1950-04-01'];
const timeline = {
  ...makeTimeline({events: dates.map((date, i) => ({id: `e${i}`, date, lanes: i === 4 ? [] : ['a', 'b']}))}),
  lanes: [
    {id: 'a', name: 'A'},
    {id: 'b', name: 'B'},
  ],
};
const march = {start: Date.UTC(1950, 2, 1), end: Date.UTC(1950, 3, 1)};

describe('the events behind a bin', () => {
  const {columns} = memoryStore(timeline);

  for (const [what, shown, span, found] of [
    ['that begin in it', null, march, [3, 5]],
    ['of those that are shown', Uint32Array.of(0, 3), march, [3]],
    ['that begin before its end and are not over at it', null, {...march, lasting: true}, [0, 1, 3, 5]],
    ['that do, of those that are shown', Uint32Array.of(1, 2), {...march, lasting: true}, [1]],
  ] as const) {
    it(`are those ${what}`, () => {
      expect([...eventsOfBin(columns, shown, span, 1)]).to.deep.equal(found);
    });
  }
});
