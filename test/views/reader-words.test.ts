import {expect} from 'chai';
import '../../src/model/words/all-rare-words.js';
import {parseHistoricalDate} from '../../src/model/historical-date.js';
import type {RelationType, Timeline} from '../../src/model/timeline.js';
import {en} from '../../src/strings/en.js';
import {buildReader} from '../../src/view-model/reader.js';
import {renderReader} from '../../src/views/reader.js';
import {makeTimeline, type EventSketch} from '../support/make-timeline.js';
import {removeRendered, renderInShadow, wordsOf} from '../support/render-in-shadow.js';

/** What the reader says of an event, in the part of it that `selector` finds. */
function wordsIn(selector: string, timeline: Timeline, id: string): string {
  const reader = buildReader(timeline, id, 'en');
  const root = renderInShadow(renderReader({strings: en, reader, onSelect: () => undefined}));
  return wordsOf(root.querySelector(selector));
}

describe('relations in words', () => {
  afterEach(removeRendered);

  type Verbs = readonly [type: RelationType, source: Partial<EventSketch>, from: string, to: string];
  const [actual, planned, realised] = [
    {status: 'actual'},
    {status: 'planned'},
    {status: 'planned', outcome: 'realised'},
  ] as const;
  const verbs: readonly Verbs[] = [
    ['replaces', planned, 'Would replace', 'Would be replaced by'],
    ['replaces', {status: 'proposed'}, 'Would replace', 'Would be replaced by'],
    ['replaces', realised, 'Replaces', 'Replaced by'],
    ['replaces', actual, 'Replaces', 'Replaced by'],
    ['realises', planned, 'Would realise', 'Would be realised by'],
    ['realises', actual, 'Realises', 'Realised by'],
    ['respondsTo', planned, 'Would respond to', 'Would be answered by'],
    ['respondsTo', actual, 'Responds to', 'Answered by'],
    ['proposedBy', planned, 'Proposed by', 'Proposes'],
    ['partOf', planned, 'Part of', 'Has part'],
    ['references', actual, 'Refers to', 'Referred to by'],
  ];
  for (const [type, source, from, to] of verbs) {
    it(`words ${type} of an event ${JSON.stringify(source)} “${from}” and “${to}”`, () => {
      const timeline = makeTimeline({
        events: [
          {id: 'one', date: '1955-02', ...source, relations: [{type, target: 'other'}]},
          {id: 'other', date: '1955-04', status: 'planned'},
        ],
      });
      expect(wordsIn('.related', timeline, 'one')).to.equal(`${from} other, April 1955`);
      expect(wordsIn('.related', timeline, 'other')).to.equal(`${to} one, February 1955`);
    });
  }
});

describe('status in words', () => {
  afterEach(removeRendered);

  const statuses: readonly [event: Partial<EventSketch>, words: string][] = [
    [{}, 'Actual'],
    [{outcome: 'cancelled'}, 'Actual'],
    [{evidence: [{}, {stance: 'contradicts'}]}, 'Actual; two accounts'],
    [{evidence: [{}, {date: '1955-03'}]}, 'Actual; two accounts'],
    [{status: 'proposed'}, 'Proposed for February 1955; outcome not known'],
    [
      {status: 'planned', date: '[1955-04..1955-05]', outcome: 'superseded'},
      'Planned for April or May 1955; superseded',
    ],
    [
      {status: 'planned', date: '[1955-04..1955-05]', outcome: 'cancelled'},
      'Planned for April or May 1955; cancelled',
    ],
    [{status: 'planned', date: '195X', outcome: 'realised'}, 'Planned for the 1950s; took place'],
    [
      {status: 'proposed', date: '1955-01-17/'},
      'Proposed, from 17 January 1955, end not known; outcome not known',
    ],
    [{status: 'planned', date: '1955/..'}, 'Planned, from 1955, still open; outcome not known'],
    [
      {status: 'planned', date: '/1955', outcome: 'cancelled'},
      'Planned, to 1955, start not known; cancelled',
    ],
    [
      {status: 'planned', outcome: 'superseded', outcomeKnown: parseHistoricalDate('1955-03-01')},
      'Planned for February 1955; superseded (known from 1 March 1955)',
    ],
    [
      {status: 'planned', outcome: 'superseded', outcomeKnown: parseHistoricalDate('/1955-03-01')},
      'Planned for February 1955; superseded (known by 1 March 1955)',
    ],
    [
      {status: 'planned', outcomeKnown: parseHistoricalDate('1955-03-01')},
      'Planned for February 1955; outcome not known',
    ],
  ];
  for (const [event, words] of statuses) {
    it(`says “${words}”`, () => {
      const timeline = makeTimeline({events: [{id: 'a', date: '1955-02', ...event}]});
      expect(wordsIn('.reader-status', timeline, 'a')).to.equal(words);
    });
  }

  it('is one sentence around a date in another language', () => {
    const timeline = makeTimeline({events: [{id: 'a', date: '1955-02', status: 'proposed'}]});
    const reader = buildReader(timeline, 'a', 'ko');
    const root = renderInShadow(renderReader({strings: en, reader, onSelect: () => undefined}));
    const sentence = root.querySelector('.reader-status > :last-child')!;
    expect(wordsOf(sentence)).to.equal('Proposed for 1955년 2월; outcome not known');
    expect(sentence.querySelector('bdi')!.lang).to.equal('ko');
  });
});
