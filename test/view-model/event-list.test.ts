import {expect} from 'chai';
import '../../src/model/words/all-rare-words.js';
import {parseHistoricalDate} from '../../src/model/historical-date.js';
import {formatHistoricalDate} from '../../src/model/words/format-historical-date.js';
import {comparePeriods, periodOf, type PeriodUnit} from '../../src/view-model/event-list-periods.js';
import {buildEventList, chooseUnit, headingUnit} from '../../src/view-model/event-list.js';
import {makeTimeline, type EvidenceSketch} from '../support/make-timeline.js';
import {moscowVisit} from '../support/moscow-visit.js';

const listOf = (...dates: readonly string[]) =>
  buildEventList(makeTimeline({events: dates.map((date, index) => ({id: `e${index}`, date}))}), 'en');

describe('buildEventList', () => {
  it('lists the visit to Moscow under the months of 1955', () => {
    const list = buildEventList(moscowVisit, 'en');
    expect(list.sections.map(({key, entries}) => [key, ...entries.map(({id}) => id)])).to.deep.equal([
      ['startNotKnown', 'elections-delayed', 'five-year-plan', 'kim-wish'],
      ['1955', 'cooperatives'],
      ['1955-01', 'report-sent', 'memo-enclosed', 'draft-resolution', 'draft-cable-yudin', 'inform-china'],
      ['1955-02', 'visit-february', 'presidium-conversation'],
      ['1955-04', 'visit-spring'],
    ]);
  });

  it('lists a part of it under the headings of the whole', () => {
    const part = {...moscowVisit, events: moscowVisit.events.filter(({id}) => id === 'visit-spring')};
    const keys = (unit?: PeriodUnit) => buildEventList(part, 'en', unit).sections.map(({key}) => key);
    expect(keys(headingUnit(moscowVisit))).to.deep.equal(['1955-04']);
    expect(keys('year')).to.deep.equal(['1955']);
  });

  it('heads them as the picture has it', () => {
    expect(buildEventList(moscowVisit, 'en').sections.map(({heading}) => heading)).to.deep.equal([
      {kind: 'startNotKnown'},
      {kind: 'period', words: '1955'},
      {kind: 'period', words: 'January 1955'},
      {kind: 'period', words: 'February 1955'},
      {kind: 'period', words: 'April 1955'},
    ]);
  });

  it('words dates and headings in the language asked for', () => {
    const [section] = buildEventList(makeTimeline({events: [{id: 'a', date: '1955-01'}]}), 'ko').sections;
    const words = formatHistoricalDate(parseHistoricalDate('1955-01'), 'ko');
    expect(section?.heading).to.deep.equal({kind: 'period', words});
    expect(section?.entries[0]?.date.given).to.equal(words);
  });

  it('keeps apart what is not known of a date', () => {
    const dates = Object.fromEntries(
      buildEventList(moscowVisit, 'en').sections.flatMap(({entries}) =>
        entries.map(({id, date}) => [id, date]),
      ),
    );
    expect(dates['kim-wish']).to.deep.equal({given: 'to 17 January 1955,', notKnown: 'start not known'});
    expect(dates['inform-china']).to.deep.equal({given: 'from 17 January 1955,', notKnown: 'end not known'});
    expect(dates['report-sent']).to.deep.equal({given: '17 January 1955', notKnown: ''});
  });

  it('tells status, outcome and accounts of each event', () => {
    const entries = buildEventList(moscowVisit, 'en').sections.flatMap(section => section.entries);
    const told = (id: string) => {
      const {status, outcome, accounts} = entries.find(entry => entry.id === id)!;
      return {status, outcome, accounts};
    };
    expect(told('kim-wish')).to.deep.equal({status: 'actual', outcome: 'unknown', accounts: 2});
    expect(told('visit-spring')).to.deep.equal({status: 'planned', outcome: 'unknown', accounts: 1});
  });

  it('tells the other dates that accounts give, each once', () => {
    const evidence: readonly EvidenceSketch[] = [
      {},
      {date: '1955-03'},
      {date: '1955-03', stance: 'contradicts'},
      {date: '1955-02', stance: 'contradicts'},
      {date: '/1955-01-17'},
    ];
    const [section] = buildEventList(
      makeTimeline({events: [{id: 'a', date: '1955-02', evidence}]}),
      'en',
    ).sections;
    expect(section?.entries[0]).to.deep.include({
      accounts: 5,
      otherDates: ['March 1955', 'to 17 January 1955, start not known'],
    });
    const entries = buildEventList(moscowVisit, 'en').sections.flatMap(({entries}) => entries);
    expect(entries.flatMap(({otherDates}) => otherDates)).to.deep.equal([]);
  });

  it('has a section of its own for what has no start', () => {
    expect(listOf('../1955', '/1955', '1955').sections.map(({key}) => key)).to.deep.equal([
      'startNotKnown',
      'startOpen',
      '1955',
    ]);
  });

  it('puts BC before AD, and earlier before later', () => {
    const dates = ['0014-08-19', '-0043-03-15', '-0048-08-09', '-0100', '0009', '0000', '0001'];
    expect(listOf(...dates).sections.map(({key, entries}) => [key, entries.length])).to.deep.equal([
      ['-01XX', 1],
      ['-00XX', 3],
      ['00XX', 3],
    ]);
  });

  const far: readonly (readonly [date: string, heading: string])[] = [
    ['Y-170000002', '170,000,003 BC'],
    ['Y170000002', '170,000,002'],
    ['Y123456789012345', '123,456,789,012,345'],
    ['Y9007199254740991', '9,007,199,254,740,991'],
    ['Y-9007199254740991', '9,007,199,254,740,992 BC'],
  ];
  for (const [date, heading] of far) {
    it(`heads ${date} by its own year, in order among the others, and says that it lies outside the axis`, () => {
      const {sections} = listOf(date, '1955');
      const at = date.startsWith('Y-') ? 0 : 1;
      expect(sections[at]?.heading).to.deep.equal({kind: 'period', words: heading});
      const beyond = sections.map(({entries}) => entries[0]?.beyond);
      expect(beyond).to.deep.equal(at === 0 ? ['before', null] : [null, 'after']);
    });

    it(`heads ${date} by a century where there are many`, () => {
      const {sections} = listOf(date, ...Array.from({length: 60}, (_, i) => String(1000 + i * 15)));
      expect(sections.flatMap(({entries}) => entries)).to.have.length(61);
    });
  }

  it('has no section where there is no event', () => {
    expect(listOf().sections).to.deep.equal([]);
  });

  it('lists every event once', () => {
    const dates = Array.from(
      {length: 3000},
      (_, i) => `${1900 + (i % 100)}-${String((i % 12) + 1).padStart(2, '0')}`,
    );
    const ids = listOf(...dates).sections.flatMap(({entries}) => entries.map(({id}) => id));
    expect(new Set(ids).size).to.equal(3000);
    expect(ids).to.have.length(3000);
  });
});

describe('chooseUnit', () => {
  const spread = (count: number, firstYear: number, years: number): readonly string[] =>
    Array.from({length: count}, (_, i) => {
      const months = Math.floor((i * years * 12) / count);
      const year = String(firstYear + Math.floor(months / 12)).padStart(4, '0');
      return `${year}-${String((months % 12) + 1).padStart(2, '0')}`;
    });
  const cases: readonly [name: string, dates: readonly string[], unit: PeriodUnit][] = [
    ['nine events of one spring', ['1955', ...spread(5, 1955, 0), '1955-02', '1955-02', '1955-04'], 'month'],
    ['an event a day for a year', spread(365, 1961, 1), 'month'],
    ['an event a month for two years', spread(24, 1961, 2), 'year'],
    ['twelve events, one a month', spread(12, 1961, 1), 'year'],
    ['twenty events of 46 years', spread(20, 1945, 46), 'decade'],
    ['five events of twenty years', ['1945', '1948', '1953', '1961', '1962'], 'decade'],
    ['five hundred events of 46 years', spread(500, 1945, 46), 'year'],
    ['forty thousand events of 46 years', spread(40_000, 1945, 46), 'month'],
    ['a single event', ['1955-01-17'], 'month'],
    ['two events of one month', ['1955-01-17', '1955-01-18'], 'month'],
    ['two events of two months', ['1955-01-17', '1955-02-18'], 'year'],
    ['nothing', [], 'month'],
    ['twenty events of 800 years', spread(20, 900, 800), 'century'],
  ];
  for (const [name, dates, unit] of cases) {
    it(`heads ${name} by the ${unit}`, () => {
      expect(chooseUnit(dates.map(date => parseHistoricalDate(date)))).to.equal(unit);
    });
  }
});

describe('periodOf', () => {
  const cases: readonly [date: string, unit: PeriodUnit, period: string][] = [
    ['1955-01-17', 'month', '1955-01'],
    ['1955-01-17', 'year', '1955'],
    ['1955-01-17', 'decade', '195X'],
    ['1955-01-17', 'century', '19XX'],
    ['1955-12-31T23:59:59Z', 'month', '1955-12'],
    ['1955', 'month', '1955'],
    ['1955-21', 'month', '1955'],
    ['1955-34', 'month', '1955'],
    ['195X', 'year', '195X'],
    ['19XX', 'month', '19XX'],
    ['1955/1960~', 'month', '1955'],
    ['1955-04-01/1960', 'month', '1955-04'],
    ['[1955-04..1955-05]', 'month', '1955-04'],
    ['{1956-03,1955-04-02}', 'month', '1955-04'],
    ['[1955,1955-04]', 'month', '1955'],
    ['1900', 'century', '19XX'],
    ['0099', 'century', '00XX'],
    ['00XX', 'month', '00XX'],
    ['-00XX', 'month', '-00XX'],
    ['-01XX', 'month', '-01XX'],
    ['18XX~/1955', 'month', '18XX'],
    ['1XXX', 'month', '10XX'],
    ['000X', 'month', '0000/0009'],
    ['-004X', 'month', '-0049/-0040'],
    ['190X', 'month', '1900/1909'],
    ['0009', 'decade', '0001/0009'],
    ['0010', 'decade', '0010/0019'],
    ['0110', 'decade', '011X'],
    ['1909', 'decade', '1900/1909'],
    ['9999', 'decade', '999X'],
    ['Y10005', 'decade', 'Y10000/Y10009'],
    ['0000', 'year', '0000'],
    ['0000', 'decade', '-0008/0000'],
    ['0000', 'century', '-00XX'],
    ['-0043-03-15', 'month', '-0043-03'],
    ['-0043-03-15', 'year', '-0043'],
    ['-0043-03-15', 'decade', '-0048/-0039'],
    ['-0043-03-15', 'century', '-00XX'],
    ['-0099', 'century', '-00XX'],
    ['-0100', 'century', '-01XX'],
    ['Y17000', 'month', 'Y17000'],
    ['Y-17001', 'decade', 'Y-17008/Y-16999'],
    ['Y10005', 'century', 'Y10000/Y10099'],
    ['Y-300000000', 'century', 'Y-300000099/Y-300000000'],
  ];
  for (const [date, unit, period] of cases) {
    it(`puts ${date} by the ${unit} into ${period}`, () => {
      expect(periodOf(parseHistoricalDate(date), unit).edtf).to.equal(period);
    });
  }

  const headings: readonly [date: string, words: string][] = [
    ['-00XX', '1st century BC'],
    ['00XX', '1st century'],
    ['19XX', '20th century'],
    ['-004X', '50 to 41 BC'],
    ['195X', '1950s'],
  ];
  for (const [date, words] of headings) {
    it(`heads ${date} by what it says itself: ${words}`, () => {
      expect(listOf(date).sections[0]?.heading).to.deep.equal({kind: 'period', words});
    });
  }

  for (const [, , period] of cases) {
    it(`names a period that can be read: ${period}`, () => {
      expect(() => parseHistoricalDate(period)).not.to.throw();
    });
  }

  it('orders a coarse period before the finer ones that begin with it', () => {
    const dates = ['1955-02', '1955-01', '1955', '1950', '195X', '1900-01', '1900', '19XX', '0000', '-0001'];
    const periods = dates.map(date => periodOf(parseHistoricalDate(date), 'month')).sort(comparePeriods);
    expect(periods.map(({edtf}) => edtf)).to.deep.equal([
      '-0001',
      '0000',
      '19XX',
      '1900',
      '1900-01',
      '195X',
      '1950',
      '1955',
      '1955-01',
      '1955-02',
    ]);
  });
});
