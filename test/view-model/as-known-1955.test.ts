/** The file that comes with the project, day by day. */
import {expect} from 'chai';
import {parseHistoricalDate as on} from '../../src/model/historical-date.js';
import type {Timeline} from '../../src/model/timeline.js';
import {asKnown, changesOfKnowledge} from '../../src/view-model/as-known.js';
import {buildReader} from '../../src/view-model/reader.js';
import {readRepositoryFile} from '../support/fixture.js';
import {timelineOf} from '../support/timeline-text.js';

describe('the visit of 1955 as it was known', () => {
  let whole: Timeline;

  before(async () => {
    whole = await timelineOf(await readRepositoryFile('events/moscow-visit-1955.yaml'));
  });

  it('changes once, on 17 January', () => {
    expect(changesOfKnowledge(whole)).to.deep.equal([
      {start: Date.UTC(1955, 0, 17), events: 11, outcomes: 0},
    ]);
  });

  for (const day of ['1900-01-01', '1954-12-31', '1955-01-16']) {
    it(`stands planned for April or May on ${day}, and nothing is proposed`, () => {
      const {events} = asKnown(whole, on(day));
      expect(events.map(({id, status, outcome}) => ({id, status, outcome}))).to.deep.equal([
        {id: 'visit-spring', status: 'planned', outcome: 'unknown'},
      ]);
      expect(buildReader(asKnown(whole, on(day)), 'visit-spring', 'en')!.relations).to.deep.equal([]);
    });
  }

  for (const day of ['1955-01-17', '1955-01-18', '1955-02-28', '1955-05-31', '1991-12-31']) {
    it(`would be replaced on ${day}, and is not superseded`, () => {
      const known = asKnown(whole, on(day));
      expect(known.events).to.have.length(12);
      const {status, outcome, relations} = buildReader(known, 'visit-spring', 'en')!;
      expect({status, outcome}).to.deep.equal({status: 'planned', outcome: 'unknown'});
      expect(relations).to.deep.equal([
        {
          ...{type: 'replaces', direction: 'to', mood: 'would'},
          others: [{id: 'visit-february', title: 'Visit proposed for February 1955', date: 'February 1955'}],
        },
      ]);
    });
  }
});
