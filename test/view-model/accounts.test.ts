import {expect} from 'chai';
import {parseHistoricalDate} from '../../src/model/historical-date.js';
import type {HistoricalEvent} from '../../src/model/timeline.js';
import {accountsOf, countAccounts, differingDate, isDiffering} from '../../src/view-model/accounts.js';
import {makeTimeline, type EvidenceSketch} from '../support/make-timeline.js';
import {moscowVisit} from '../support/moscow-visit.js';

/** An event of February 1955. */
function eventWith(evidence: readonly EvidenceSketch[], date = '1955-02'): HistoricalEvent {
  return makeTimeline({events: [{id: 'a', date, evidence}]}).events[0]!;
}

/** Each account at one glance: "told 1955-02: a b", "contradicts 1955-03: c". */
function glance(event: HistoricalEvent): readonly string[] {
  return accountsOf(event).map(({isTold, contradicts, date, evidence}) => {
    const stance = contradicts ? 'contradicts' : 'supports';
    const documents = evidence.map(({document}) => document ?? '').join(' ');
    return `${isTold ? 'told' : stance} ${date?.edtf ?? '-'}: ${documents}`.trim();
  });
}

describe('accountsOf', () => {
  const against = {stance: 'contradicts'} as const;
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map(document => ({document})) as [
    EvidenceSketch,
    EvidenceSketch,
    EvidenceSketch,
    EvidenceSketch,
  ];
  const march = {date: '1955-03'};
  const april = {date: '1955-04'};
  type Case = readonly [name: string, evidence: readonly EvidenceSketch[], accounts: readonly string[]];
  const cases: readonly Case[] = [
    ['no evidence', [], ['told 1955-02:']],
    ['evidence that agrees', [a, b], ['told 1955-02: a b']],
    ['evidence that gives the same date', [{...a, date: '1955-02'}, b], ['told 1955-02: a b']],
    ['the same month, some day of it', [a, {...b, date: '1955-02-XX'}], ['told 1955-02: a b']],
    ['one that contradicts', [a, {...b, ...against}], ['told 1955-02: a', 'contradicts -: b']],
    [
      'two that contradict alike',
      [{...a, ...against}, b, {...c, ...against}],
      ['told 1955-02: b', 'contradicts -: a c'],
    ],
    ['nothing but contradiction', [{...a, ...against}], ['told 1955-02:', 'contradicts -: a']],
    [
      'contradiction in all but the date',
      [a, {...b, ...against, date: '1955-02'}, {...c, ...against}],
      ['told 1955-02: a', 'contradicts -: b c'],
    ],
    ['another date', [a, {...b, ...march}], ['told 1955-02: a', 'supports 1955-03: b']],
    ['another date alone', [{...a, ...march}], ['told 1955-02:', 'supports 1955-03: a']],
    [
      'two other dates, and none of the event’s own',
      [
        {...a, ...march},
        {...b, ...april},
      ],
      ['told 1955-02:', 'supports 1955-03: a', 'supports 1955-04: b'],
    ],
    [
      'two other dates, the one told last in the file',
      [{...a, ...april}, {...b, ...march}, {...c, ...april}, d],
      ['told 1955-02: d', 'supports 1955-04: a c', 'supports 1955-03: b'],
    ],
    [
      'one other date, for it and against',
      [a, {...b, ...march}, {...c, ...march, ...against}, {...d, ...march}],
      ['told 1955-02: a', 'supports 1955-03: b d', 'contradicts 1955-03: c'],
    ],
    [
      'another date in two notations',
      [a, {...b, date: '[1955-03..1955-04]'}, {...c, date: '[1955-03,1955-04]'}],
      ['told 1955-02: a', 'supports [1955-03..1955-04]: b c'],
    ],
    [
      'the same date, but approximate',
      [a, {...b, date: '1955-02~'}],
      ['told 1955-02: a', 'supports 1955-02~: b'],
    ],
    [
      'the whole of the month, not some time in it',
      [a, {...b, date: '1955-02-01/1955-02-28'}],
      ['told 1955-02: a', 'supports 1955-02-01/1955-02-28: b'],
    ],
  ];
  for (const [name, evidence, accounts] of cases) {
    it(`finds ${accounts.length} for ${name}`, () => {
      const event = eventWith(evidence);
      expect(glance(event)).to.deep.equal(accounts);
      expect(countAccounts(event)).to.equal(accounts.length);
    });
  }

  const visits: readonly [id: string, accounts: readonly string[]][] = [
    ['visit-february', ['told 1955-02: draft-resolution report', 'contradicts -: draft-cable-yudin']],
    ['kim-wish', ['told /1955-01-17: draft-cable-yudin', 'contradicts -: report']],
    ['visit-spring', ['told [1955-04..1955-05]: draft-resolution']],
    ['memo-enclosed', ['told 1955-01-17:']],
  ];
  for (const [id, accounts] of visits) {
    it(`finds ${accounts.length} of ${id}`, () => {
      expect(glance(moscowVisit.events.find(event => event.id === id)!)).to.deep.equal(accounts);
    });
  }

  it('loses no piece of evidence, and gives none twice', () => {
    const event = eventWith([a, {...b, ...against}, {...c, ...march}, a, {...d, ...march, ...against}]);
    const all = accountsOf(event).flatMap(({evidence}) => evidence);
    expect(all).to.have.members(event.evidence);
  });
});

describe('differingDate', () => {
  it('is the one that the evidence gives, where it is another', () => {
    const event = eventWith([{date: '1955-03'}, {date: '1955-02'}, {}, {stance: 'contradicts'}]);
    expect(event.evidence.map(evidence => differingDate(evidence, event)?.edtf)).to.deep.equal([
      '1955-03',
      undefined,
      undefined,
      undefined,
    ]);
    expect(event.evidence.map(evidence => isDiffering(evidence, event))).to.deep.equal([
      true,
      false,
      false,
      true,
    ]);
  });

  it('is none where a Julian day is the Gregorian one', () => {
    const event = {...eventWith([{date: '1917-11-07'}]), date: parseHistoricalDate('1917-10-25', 'julian')};
    expect(differingDate(event.evidence[0]!, event)).to.equal(undefined);
  });
});
