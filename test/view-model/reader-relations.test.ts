import {expect} from 'chai';
import type {Mood} from '../../src/model/mood.js';
import type {RelationType} from '../../src/model/timeline.js';
import {buildReader} from '../../src/view-model/reader.js';
import {type EventSketch, makeTimeline} from '../support/make-timeline.js';

describe('relations of the reader', () => {
  type Case = readonly [
    type: RelationType,
    source: Partial<EventSketch>,
    mood: Mood,
    old?: Partial<EventSketch>,
  ];
  const superseded = {outcome: 'superseded'} as const;
  const cases: readonly Case[] = [
    ['replaces', {status: 'proposed'}, 'would'],
    ['replaces', {status: 'planned'}, 'would'],
    ['replaces', {status: 'planned', outcome: 'cancelled'}, 'wouldHave'],
    ['replaces', {status: 'planned', outcome: 'realised'}, 'is'],
    ['replaces', {status: 'actual'}, 'is'],
    ['replaces', {status: 'planned'}, 'is', superseded],
    ['replaces', {status: 'proposed'}, 'would', superseded],
    ['replaces', {status: 'planned', outcome: 'superseded'}, 'is', superseded],
    ['replaces', {status: 'planned', outcome: 'cancelled'}, 'wouldHave', superseded],
    ['realises', {status: 'planned'}, 'would'],
    ['realises', {status: 'planned', outcome: 'realised'}, 'is'],
    ['realises', {status: 'actual'}, 'is'],
    ['respondsTo', {status: 'proposed'}, 'would'],
    ['respondsTo', {status: 'proposed', outcome: 'cancelled'}, 'wouldHave'],
    ['respondsTo', {status: 'proposed', outcome: 'realised'}, 'is'],
    ['respondsTo', {status: 'actual'}, 'is'],
    ['proposedBy', {status: 'proposed'}, 'is'],
    ['partOf', {status: 'planned', outcome: 'cancelled'}, 'is'],
    ['references', {status: 'planned'}, 'is'],
  ];
  for (const [type, source, mood, old = {}] of cases) {
    it(`has ${type} of an event ${JSON.stringify(source)} to one ${JSON.stringify(old)} from both sides: ${mood}`, () => {
      const timeline = makeTimeline({
        events: [
          {id: 'old', date: '1955-04', status: 'planned', ...old},
          {id: 'new', date: '1955-02', ...source, relations: [{type, target: 'old'}]},
        ],
      });
      const [from] = buildReader(timeline, 'new', 'en')!.relations;
      const [to] = buildReader(timeline, 'old', 'en')!.relations;
      expect(from).to.deep.include({type, direction: 'from', mood});
      expect(from?.others.map(({id}) => id)).to.deep.equal(['old']);
      expect(to).to.deep.include({type, direction: 'to', mood});
      expect(to?.others.map(({id}) => id)).to.deep.equal(['new']);
    });
  }

  it('has a proposal that was overtaken by what took place as what would be', () => {
    const relations = [{type: 'replaces', target: 'old'} as const];
    const timeline = makeTimeline({
      events: [
        {id: 'old', date: '1955-04', status: 'planned', ...superseded},
        {id: 'proposal', date: '1955-02', status: 'proposed', relations},
        {id: 'fact', date: '1955-03', relations},
      ],
    });
    const moods = buildReader(timeline, 'old', 'en')!.relations.map(({mood, others}) => [
      others[0]?.id,
      mood,
    ]);
    expect(moods).to.deep.equal([
      ['proposal', 'would'],
      ['fact', 'is'],
    ]);
  });

  it('puts those of one kind together, in order', () => {
    const part = (id: string, date: string): EventSketch => ({
      id,
      date,
      relations: [{type: 'partOf', target: 'whole'}],
    });
    const timeline = makeTimeline({
      events: [{id: 'whole', date: '1955'}, part('b', '1955-03'), part('a', '1955-02')],
    });
    const {relations} = buildReader(timeline, 'whole', 'en')!;
    expect(relations).to.have.length(1);
    expect(relations[0]?.others.map(({id}) => id)).to.deep.equal(['a', 'b']);
  });

  it('leaves out what leads nowhere', () => {
    const relations = [{type: 'partOf', target: 'nobody'} as const];
    const timeline = makeTimeline({events: [{id: 'a', date: '1955-02', relations}]});
    expect(buildReader(timeline, 'a', 'en')?.relations).to.deep.equal([]);
  });
});
