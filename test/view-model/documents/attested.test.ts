import {expect} from 'chai';
import {attestedOf} from '../../../src/view-model/documents/attested.js';
import {makeText} from '../../support/document-text.js';
import {makeTimeline, type EventSketch} from '../../support/make-timeline.js';

const TEXT = makeText(['one', 'two']);

function timelineOf(events: readonly EventSketch[]) {
  return makeTimeline({documents: [{id: 'd'}], events});
}

describe('what a paragraph attests', () => {
  const timeline = timelineOf([
    {id: 'b', date: '1954', evidence: [{document: 'd', paragraph: 1}]},
    {
      id: 'a',
      date: '1955',
      evidence: [
        {document: 'd', paragraph: 1},
        {document: 'd', paragraph: 1, stance: 'contradicts'},
      ],
    },
    {id: 'c', date: '1956', evidence: [{document: 'd', paragraph: 1}]},
  ]);

  for (const [read, expected] of [
    [1, ['b 1 supports', 'a 2 contradicts', 'c 1 supports']],
    [0, ['b 1 supports', 'a 1 supports', 'c 1 supports']],
  ] as const) {
    it(`is by that piece of its evidence which is read, be it number ${read + 1}`, () => {
      const attested = attestedOf(timeline, 'd', TEXT, timeline.events[1]!.evidence[read]);
      const events = attested.get(1)?.map(({id, evidence, stance}) => `${id} ${evidence} ${stance}`);
      expect(events).to.deep.equal(expected);
    });
  }

  it('may be as many events as there are', function () {
    this.timeout(10_000);
    const evidence = [{document: 'd', paragraph: 2}];
    const crowd = timelineOf(Array.from({length: 40_000}, (_, i) => ({id: `e${i}`, date: '1955', evidence})));
    expect(attestedOf(crowd, 'd', TEXT, undefined).get(2)).to.have.length(40_000);
  });
});
