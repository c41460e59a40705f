import {expect} from 'chai';
import {parseHistoricalDate} from '../../src/model/historical-date.js';
import type {Timeline} from '../../src/model/timeline.js';
import {asKnown, changesOfKnowledge} from '../../src/view-model/as-known.js';
import {buildAsOf, knowledgeSteps, type AsOfModel} from '../../src/view-model/knowledge-steps.js';
import {readRepositoryFile} from '../support/fixture.js';
import {makeTimeline} from '../support/make-timeline.js';
import {timelineOf} from '../support/timeline-text.js';

const knownFrom = (...days: readonly (string | null)[]): Timeline =>
  makeTimeline({
    events: days.map((known, i) => ({
      id: `e${i}`,
      date: '1955',
      known: known === null ? null : parseHistoricalDate(known),
    })),
  });

const stepsOf = (whole: Timeline): string[] => knowledgeSteps(changesOfKnowledge(whole)).map(({day}) => day);

function asOf(whole: Timeline, edtf: string): AsOfModel {
  const day = parseHistoricalDate(edtf);
  return buildAsOf({
    shown: asKnown(whole, day).events.length,
    total: whole.events.length,
    changes: changesOfKnowledge(whole),
    day,
    locale: 'en-GB',
  });
}

describe('knowledgeSteps', () => {
  const cases: readonly (readonly [
    what: string,
    known: readonly (string | null)[],
    steps: readonly string[],
  ])[] = [
    ['none where nothing changes', [null, '/1955'], []],
    [
      'the day before the first change, and each change',
      ['1956', '1955-03-01', null],
      ['1955-02-28', '1955-03-01', '1956-01-01'],
    ],
    ['over the turn of the era', ['0000-01-01'], ['-0001-12-31', '0000-01-01']],
    ['without days that EDTF cannot write', ['Y20000', '1955'], ['1954-12-31', '1955-01-01']],
    ['none before the first of all days', ['-9999-01-01'], ['-9999-01-01']],
  ];
  for (const [what, known, steps] of cases) {
    it(what, () => {
      expect(stepsOf(knownFrom(...known))).to.deep.equal(steps);
    });
  }
});

describe('buildAsOf', () => {
  describe('on the visit of 1955', () => {
    let whole: Timeline;

    before(async () => {
      whole = await timelineOf(await readRepositoryFile('events/moscow-visit-1955.yaml'));
    });

    it('has two steps', () => {
      expect(stepsOf(whole)).to.deep.equal(['1955-01-16', '1955-01-17']);
    });

    it('tells of the day before the report', () => {
      expect(asOf(whole, '1955-01-16')).to.deep.include({
        ...{day: '16 January 1955', shown: 1, total: 12, at: 0, news: 'before'},
        ...{earlier: null, later: '1955-01-17'},
      });
    });

    it('tells of the day of the report', () => {
      expect(asOf(whole, '1955-01-17')).to.deep.include({
        ...{day: '17 January 1955', shown: 12, total: 12, at: 1, news: {events: 11, outcomes: 0}},
        ...{earlier: '1955-01-16', later: null},
      });
    });
  });

  const whole = knownFrom('1955-01-10', '1955-01-20', '1955-01-30');
  const places: readonly (readonly [
    day: string,
    at: number,
    earlier: string | null,
    later: string | null,
    news: AsOfModel['news'],
  ])[] = [
    ['1950-01-01', 0, null, '1955-01-10', 'before'],
    ['1955-01-09', 0, null, '1955-01-10', 'before'],
    ['1955-01-10', 1, '1955-01-09', '1955-01-20', {events: 1, outcomes: 0}],
    ['1955-01-15', 1, '1955-01-10', '1955-01-20', {events: 0, outcomes: 0}],
    ['1955-01-20', 2, '1955-01-10', '1955-01-30', {events: 1, outcomes: 0}],
    ['1955-01-30', 3, '1955-01-20', null, {events: 1, outcomes: 0}],
    ['1991-12-31', 3, '1955-01-30', null, {events: 0, outcomes: 0}],
  ];
  for (const [day, at, earlier, later, news] of places) {
    it(`stands on ${day} at step ${at}`, () => {
      expect(asOf(whole, day)).to.deep.include({at, earlier, later, news});
    });
  }

  it('has nothing to step through where everything was always known', () => {
    expect(asOf(knownFrom(null, null), '1955-01-01')).to.deep.include({
      ...{steps: [], at: 0, earlier: null, later: null, shown: 2, total: 2},
      news: {events: 0, outcomes: 0},
    });
  });
});
