import {expect} from 'chai';
import type {HistoricalEvent, Timeline} from '../../src/model/timeline.js';
import {asKnown} from '../../src/view-model/as-known.js';
import {changes, on, timeline, type Sketch} from '../support/known-timeline.js';

const idsOn = (whole: Timeline, day: string): string[] => asKnown(whole, on(day)).events.map(({id}) => id);
const eventOn = (whole: Timeline, id: string, day: string): HistoricalEvent =>
  asKnown(whole, on(day)).events.find(event => event.id === id)!;
describe('asKnown', () => {
  describe('is the timeline itself', () => {
    const whole = timeline({id: 'a', date: '1955', known: '1956'}, {id: 'b', date: '1955'});

    it('without a day', () => {
      expect(asKnown(whole, null)).to.equal(whole);
    });

    for (const day of ['1950/..', '1950/']) {
      it(`for ${day}, which has no end`, () => {
        expect(asKnown(whole, on(day))).to.equal(whole);
      });
    }

    it('once everything is known', () => {
      expect(asKnown(whole, on('1956-01-01'))).to.equal(whole);
    });
  });

  describe('has an event', () => {
    const cases: readonly (readonly [known: string | null, day: string, there: boolean])[] = [
      [null, '0001-01-01', true],
      ['1955-01-17', '1955-01-16', false],
      ['1955-01-17', '1955-01-17', true],
      ['1955-01-17T23:59:59Z', '1955-01-17', true],
      ['1955-01', '1954-12-31', false],
      ['1955-01', '1955-01-01', true],
      ['/1955-01-17', '1900-01-01', true],
      ['../1955-01-17', '1900-01-01', true],
      ['1955-01-17/', '1955-01-16', false],
      ['1955-01-17/', '1955-01-17', true],
      ['[1955-01-17,1955-03-01]', '1955-01-17', true],
    ];
    for (const [known, day, there] of cases) {
      it(`known ${known ?? 'always'}: ${there ? '' : 'not '}on ${day}`, () => {
        expect(idsOn(timeline({id: 'a', date: '1955', known}), day)).to.deep.equal(there ? ['a'] : []);
      });
    }
  });

  describe('tells the outcome of a plan', () => {
    const plan: Sketch = {id: 'plan', date: '1955-05', status: 'planned', known: '1955-01-17'};
    const realising: Sketch = {
      id: 'visit',
      date: '1955-05-10',
      known: '1955-06-02',
      relations: [{type: 'realises', target: 'plan'}],
    };
    const replacing: Sketch = {
      id: 'talks',
      date: '1955-03-01',
      known: '1955-03-01',
      relations: [{type: 'replaces', target: 'plan'}],
    };
    const proposal = {...replacing, id: 'proposal', status: 'proposed', known: '1955-02-01'} as const;
    const cases: readonly (readonly [what: string, whole: Timeline, unknownOn: string, knownOn: string])[] = [
      [
        'from when what took its place is known',
        timeline({...plan, outcome: 'superseded'}, replacing),
        '1955-02-28',
        '1955-03-01',
      ],
      [
        'from the day of what took its place, where that was known always',
        timeline({...plan, outcome: 'superseded'}, {...replacing, known: null}),
        '1955-02-28',
        '1955-03-01',
      ],
      [
        'not from a proposal that would take its place',
        timeline({...plan, outcome: 'superseded'}, proposal, {
          ...proposal,
          id: 'other',
          outcome: 'cancelled',
        }),
        '1955-05-30',
        '1955-05-31',
      ],
      [
        'from when it is known that such a proposal came about',
        timeline(
          {...plan, outcome: 'superseded'},
          {...proposal, outcome: 'realised', outcomeKnown: '1955-03-05'},
        ),
        '1955-03-04',
        '1955-03-05',
      ],
      [
        'from when what realised such a proposal is known',
        timeline(
          {...plan, outcome: 'superseded'},
          {...proposal, outcome: 'realised'},
          {...realising, known: '1955-03-03', relations: [{type: 'realises', target: 'proposal'}]},
        ),
        '1955-03-02',
        '1955-03-03',
      ],
      [
        'from when a proposal is known of which it was known before that it came about',
        timeline(
          {...plan, outcome: 'superseded'},
          {...proposal, outcome: 'realised', outcomeKnown: '/1955-03-05'},
        ),
        '1955-01-31',
        '1955-02-01',
      ],
      [
        'from that last day also where an event replaces what was cancelled',
        timeline({...plan, outcome: 'cancelled'}, replacing),
        '1955-05-30',
        '1955-05-31',
      ],
      [
        'from outcomeKnown on',
        timeline({...plan, outcome: 'cancelled', outcomeKnown: '1955-03-01'}),
        '1955-02-28',
        '1955-03-01',
      ],
      [
        'from outcomeKnown on, however late it is known that it came about',
        timeline({...plan, outcome: 'realised', outcomeKnown: '1955-05-20'}, realising),
        '1955-05-19',
        '1955-05-20',
      ],
      [
        'from when the event that realises it is known',
        timeline({...plan, outcome: 'realised'}, realising),
        '1955-06-01',
        '1955-06-02',
      ],
      [
        'from the first of those that realise it',
        timeline({...plan, outcome: 'realised'}, realising, {...realising, id: 'again', known: '1955-06-01'}),
        '1955-05-31',
        '1955-06-01',
      ],
      [
        'from the last day of its own date, where nothing says so',
        timeline({...plan, outcome: 'realised'}),
        '1955-05-30',
        '1955-05-31',
      ],
      [
        'from that day also where an event realises what was cancelled',
        timeline({...plan, outcome: 'cancelled'}, {...realising, known: '1955-02-01'}),
        '1955-05-30',
        '1955-05-31',
      ],
    ];
    for (const [what, whole, unknownOn, knownOn] of cases) {
      it(what, () => {
        const told = whole.events.find(({id}) => id === 'plan')!;
        const before = eventOn(whole, 'plan', unknownOn);
        expect(before.outcome).to.equal('unknown');
        expect(before).not.to.have.property('outcomeKnown');
        expect(eventOn(whole, 'plan', knownOn)).to.equal(told);
      });
    }

    const atOnce: readonly (readonly [what: string, sketch: Partial<Sketch>])[] = [
      ['whose time had passed when it became known', {date: '1954'}],
      ['whose outcome was always known', {outcomeKnown: '/1955-06-01'}],
    ];
    for (const [what, sketch] of atOnce) {
      it(`${what} as soon as it is known`, () => {
        const whole = timeline({...plan, outcome: 'superseded', ...sketch});
        expect(idsOn(whole, '1955-01-16')).to.deep.equal([]);
        expect(eventOn(whole, 'plan', '1955-01-17')).to.equal(whole.events[0]);
      });
    }

    for (const date of ['1955-05/..', '1955-05/']) {
      it(`on no day where neither outcomeKnown nor an end says when: ${date}`, () => {
        const whole = timeline({...plan, outcome: 'cancelled', date});
        expect(eventOn(whole, 'plan', '1955-01-17').outcome).to.equal('unknown');
        expect(eventOn(whole, 'plan', '9999-12-31').outcome).to.equal('unknown');
        expect(asKnown(whole, null).events[0]).to.have.property('outcome', 'cancelled');
        expect(changes(whole)).to.deep.equal([['1955-01-17', 1, 0]]);
      });
    }

    for (const [known, date, unknownOn, knownOn] of [
      [null, '1955-05-10', '1955-05-09', '1955-05-10'],
      ['/1955-06-02', '1955-05-10', '1955-05-09', '1955-05-10'],
      [null, '/1955-05-12', '1955-05-11', '1955-05-12'],
      ['1955-05-01', '1955-05-10', '1955-04-30', '1955-05-01'],
    ] as const) {
      it(`by what is known ${known ?? 'always'} and happened ${date}, not before it happened`, () => {
        const whole = timeline({...plan, outcome: 'realised'}, {...realising, known, date});
        expect(eventOn(whole, 'plan', unknownOn).outcome).to.equal('unknown');
        expect(eventOn(whole, 'plan', knownOn).outcome).to.equal('realised');
        expect(changes(whole).at(-1)![0]).to.equal(knownOn);
      });
    }
  });

  describe('keeps', () => {
    const whole: Timeline = {
      ...timeline(
        {id: 'report', date: '1955-01-17', known: '1955-01-17', evidence: [{document: 'late'}]},
        {
          ...{id: 'visit', date: '1955-02', known: '1955-01-10'},
          relations: [
            {type: 'proposedBy', target: 'report'},
            {type: 'partOf', target: 'talks'},
          ],
        },
        {id: 'talks', date: '1955', relations: [{type: 'references', target: 'visit'}]},
      ),
      documents: [{id: 'late', title: 'Late', author: [], recipient: [], copies: []}],
      story: ['report', 'talks', 'visit'],
    };

    it('relations only to events that are known', () => {
      expect(eventOn(whole, 'talks', '1955-01-09').relations).to.deep.equal([]);
      expect(eventOn(whole, 'visit', '1955-01-10').relations).to.deep.equal([
        {type: 'partOf', target: 'talks'},
      ]);
      expect(eventOn(whole, 'visit', '1955-01-17').relations).to.have.length(2);
    });

    it('the order of the story', () => {
      expect(asKnown(whole, on('1955-01-10')).story).to.deep.equal(['talks', 'visit']);
    });

    it('title, lanes, agents and documents', () => {
      const {title, language, lanes, agents, documents} = whole;
      expect(asKnown(whole, on('1955-01-10'))).to.include({title, language, lanes, agents, documents});
    });

    it('events that were as they are', () => {
      const known = asKnown(whole, on('1955-01-10'));
      expect(known.events.find(({id}) => id === 'talks')).to.equal(
        whole.events.find(({id}) => id === 'talks'),
      );
    });
  });
});
