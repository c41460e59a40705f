import {expect} from 'chai';
import {asKnown} from '../../src/view-model/as-known.js';
import {changes, on, timeline} from '../support/known-timeline.js';

describe('changesOfKnowledge', () => {
  it('are none where everything was always known', () => {
    expect(changes(timeline({id: 'a', date: '1955'}, {id: 'b', date: '1956', known: '/1956'}))).to.deep.equal(
      [],
    );
  });

  it('are the days on which events become known, in order, each once', () => {
    const whole = timeline(
      {id: 'a', date: '1955', known: '1956-03'},
      {id: 'b', date: '1955', known: '1955-01-17T18:00Z'},
      {id: 'c', date: '1955', known: '1955-01-17'},
      {id: 'd', date: '1955'},
    );
    expect(changes(whole)).to.deep.equal([
      ['1955-01-17', 2, 0],
      ['1956-03-01', 1, 0],
    ]);
  });

  it('are those on which outcomes become known', () => {
    const plan = {status: 'planned', outcome: 'cancelled', known: '1955-01-17'} as const;
    const whole = timeline(
      {...plan, id: 'a', date: '1955-05', outcomeKnown: '1955-03-01'},
      {...plan, id: 'b', date: '1955-05'},
      {...plan, id: 'c', date: '1955-05', outcome: 'unknown'},
      {...plan, id: 'at once', date: '1955-05', outcomeKnown: '1955-01-17'},
      {...plan, id: 'before', date: '1954'},
    );
    expect(changes(whole)).to.deep.equal([
      ['1955-01-17', 5, 0],
      ['1955-03-01', 0, 1],
      ['1955-05-31', 0, 1],
    ]);
  });

  it('are those at which the timeline as known is another than on the day before, and no other', () => {
    const whole = timeline(
      {id: 'a', date: '1955-01-20', known: '1955-01-05'},
      {id: 'b', date: '1955-01-09', status: 'planned', outcome: 'superseded', known: '1955-01-03'},
      {id: 'c', date: '1955-01-25', known: '1955-01-28', relations: [{type: 'realises', target: 'd'}]},
      {id: 'd', date: '1955-01-26', status: 'proposed', outcome: 'realised'},
    );
    const january = Array.from({length: 31}, (_, i) => `1955-01-${String(i + 1).padStart(2, '0')}`);
    const stateOn = (day: string): string => JSON.stringify(asKnown(whole, on(day)).events);
    const differing = january.slice(1).filter((day, i) => stateOn(day) !== stateOn(january[i]!));
    expect(changes(whole).map(([day]) => day)).to.deep.equal(differing);
    expect(differing).to.deep.equal(['1955-01-03', '1955-01-05', '1955-01-09', '1955-01-28']);
  });
});
