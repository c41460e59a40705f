import {expect} from 'chai';
import {memoryStore} from '../../../src/view-model/events/memory-store.js';
import {eventsOfBin} from '../../../src/view-model/sections/bin-events.js';
import {DOCUMENT_LANE, unreadSubject} from '../../../src/view-model/subject.js';
import type {OpenedBin} from '../../../src/view-model/view-types.js';
import {documentSubjects} from '../../../src/view-model/with-documents.js';
import {makeTimeline} from '../../support/make-timeline.js';

const dates = ['../1960', '1940/1960', '1950-02-10', '1950-03-01/..', '1950-03-31', '1950-03-31/1950-04-01'];
const timeline = {
  ...makeTimeline({
    documents: [
      {id: 'paper', title: 'Paper', date: '1950-03-05'},
      {id: 'file', title: 'File', date: '1949/1951'},
      {id: 'undated', title: 'Undated'},
    ],
    events: dates.map((date, i) => ({id: `e${i}`, date, lanes: i === 4 ? [] : i === 2 ? ['a'] : ['a', 'b']})),
  }),
  lanes: [
    {id: 'a', name: 'A'},
    {id: 'b', name: 'B'},
  ],
};
const march = {start: Date.UTC(1950, 2, 1), end: Date.UTC(1950, 3, 1)};
const before = march.end;

describe('the events behind a figure', () => {
  const {columns, positionOf} = memoryStore(timeline);
  const countable = {columns, lanes: timeline.lanes, documents: [], positionOf};
  const documents = documentSubjects(timeline).filter(({id}) => !id.endsWith('undated'));

  const cases: readonly (readonly [string, Uint32Array | null, OpenedBin, readonly number[]])[] = [
    ['that begin in it', null, {...march, lane: 'b'}, [3, 5]],
    ['that stand in no lane', null, {...march, lane: null}, [4]],
    ['of those that are shown', Uint32Array.of(0, 3), {...march, lane: 'b'}, [3]],
    ['that begin before a moment and are not over at it', null, {before, lane: 'b'}, [0, 1, 3, 5]],
    ['that do, of those that are shown', Uint32Array.of(1, 2), {before, lane: 'a'}, [1]],
    ['that do, in any lane', null, {before: Date.UTC(1950, 2, 31, 12)}, [0, 1, 3, 4, 5]],
    [
      'that do, without those that have marks',
      null,
      {before, lane: 'b', besides: ['e1', unreadSubject(3)]},
      [0, 5],
    ],
    ['that begin as late as there is anything', null, {start: before, end: 8.64e15, lane: 'a'}, []],
  ];
  for (const [what, shown, bin, found] of cases) {
    it(`are those ${what}`, () => {
      expect([...eventsOfBin({...countable, shown}, bin)]).to.deep.equal(found);
    });
  }

  it('are followed by documents in the lane of these, and where all lanes count', () => {
    const positions = (bin: OpenedBin): readonly number[] => [
      ...eventsOfBin({...countable, shown: Uint32Array.of(1), documents}, bin),
    ];
    const first = columns.size;
    const [file, paper] = ['file', 'paper'].map(
      id => first + documents.findIndex(own => own.id.endsWith(id)),
    );
    expect(positions({...march, lane: DOCUMENT_LANE})).to.deep.equal([paper]);
    expect(positions({before, lane: DOCUMENT_LANE})).to.deep.equal([file]);
    expect(positions({before, lane: 'a'})).to.deep.equal([1]);
    expect(positions({before})).to.deep.equal([1, file]);
  });
});
