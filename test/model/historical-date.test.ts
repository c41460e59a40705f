import {expect} from 'chai';
import type {Calendar, HistoricalDate} from '../../src/model/historical-date-types.js';
import {parseHistoricalDate} from '../../src/model/historical-date.js';
import {SPECIFICATION} from './edtf-examples.js';
import {FURTHER} from './edtf-further-examples.js';
import {first, last} from './moments.js';

describe('parseHistoricalDate', () => {
  for (const [level, examples] of [...SPECIFICATION, ...FURTHER]) {
    describe(`reads ${level} and places it in time`, () => {
      for (const {edtf, earliest, latest} of examples) {
        it(edtf, () => {
          const date = parseHistoricalDate(edtf);
          expect(date.edtf).to.equal(edtf);
          expect([date.earliest, date.latest]).to.deep.equal([earliest, latest]);
        });
      }
    });
  }

  it('is tried with every example that the specification has: 13, 24 and 27', () => {
    const count = (level: string) =>
      SPECIFICATION.filter(([name]) => name.startsWith(level)).flatMap(([, examples]) => examples).length;
    expect(['level 0', 'level 1', 'level 2'].map(count)).to.deep.equal([13, 24, 27]);
  });

  describe('tells open ends from unknown ones', () => {
    const table: readonly (readonly [string, HistoricalDate['start'], HistoricalDate['end']])[] = [
      ['1955/1960', 'given', 'given'],
      ['1955/..', 'given', 'open'],
      ['1955/', 'given', 'unknown'],
      ['../1955', 'open', 'given'],
      ['/1955', 'unknown', 'given'],
      ['[..1955]', 'open', 'given'],
      ['[1955..]', 'given', 'open'],
      ['[..1955,1957,1960..]', 'open', 'open'],
      ['{1955,1957}', 'given', 'given'],
      ['1955', 'given', 'given'],
    ];
    for (const [edtf, start, end] of table) {
      it(`${edtf} begins ${start} and ends ${end}`, () => {
        expect(parseHistoricalDate(edtf)).to.include({start, end});
      });
    }
  });

  describe('says what kind of date it is, and how fine', () => {
    const table: readonly (readonly [string, HistoricalDate['kind'], HistoricalDate['precision']])[] = [
      ['1955-01-17T14:30:00Z', 'date', 'time'],
      ['1955-01-17', 'date', 'day'],
      ['1955-01', 'date', 'month'],
      ['1955-01-XX', 'date', 'month'],
      ['1955-01-1X', 'date', 'month'],
      ['1955-21', 'date', 'season'],
      ['1955-32', 'date', 'season'],
      ['1955-33', 'date', 'quarter'],
      ['1955-37', 'date', 'quarter'],
      ['1955-41', 'date', 'quarter'],
      ['1955', 'date', 'year'],
      ['1955-XX', 'date', 'year'],
      ['1955-1X', 'date', 'year'],
      ['1955-XX-17', 'date', 'year'],
      ['1955S4', 'date', 'year'],
      ['Y12345', 'date', 'year'],
      ['195X', 'date', 'decade'],
      ['195X-12-25', 'date', 'decade'],
      ['195X-21', 'date', 'decade'],
      ['1950S3', 'date', 'decade'],
      ['-000X', 'date', 'decade'],
      ['19XX', 'date', 'century'],
      ['1950S2', 'date', 'century'],
      ['-00XX', 'date', 'century'],
      ['1XXX', 'date', 'longer'],
      ['XXXX', 'date', 'longer'],
      ['1955-01-17/1955-02', 'interval', 'month'],
      ['/1955-01-17', 'interval', 'day'],
      ['[1955-01-17,1956]', 'oneOf', 'year'],
      ['{1955-01-17,1955-01-18}', 'allOf', 'day'],
    ];
    for (const [edtf, kind, precision] of table) {
      it(`${edtf} is ${kind}, as fine as: ${precision}`, () => {
        expect(parseHistoricalDate(edtf)).to.include({kind, precision});
      });
    }
  });

  describe('keeps doubts and gaps apart', () => {
    const table: readonly (readonly [string, string])[] = [
      ['1955', ''],
      ['1955?', 'uncertain'],
      ['1955~', 'approximate'],
      ['1955%', 'uncertain approximate'],
      ['?1955~', 'uncertain approximate'],
      ['1955-~02', 'approximate'],
      ['?1955-02-~03', 'uncertain approximate'],
      ['195X', 'unspecified'],
      ['1955-XX~', 'approximate unspecified'],
      ['1955/1960~', 'approximate'],
      ['1955?/195X', 'uncertain unspecified'],
      ['[1955,1956?]', 'uncertain'],
      ['{1955..196X}', 'unspecified'],
      ['1955-01-17T14:30:00Z?', 'uncertain'],
    ];
    for (const [edtf, traits] of table) {
      it(`${edtf}: ${traits || 'nothing'}`, () => {
        const date = parseHistoricalDate(edtf);
        const found = (['uncertain', 'approximate', 'unspecified'] as const).filter(trait => date[trait]);
        expect(found.join(' ')).to.equal(traits);
      });
    }
  });

  describe('gives each part its own qualifier', () => {
    const table = [
      {edtf: '2004-06-11%', qualifiers: {year: '%', month: '%', day: '%'}},
      {edtf: '2004-06~-11', qualifiers: {year: '~', month: '~'}},
      {edtf: '2004?-06-11', qualifiers: {year: '?'}},
      {edtf: '?2004-06-~11', qualifiers: {year: '?', day: '~'}},
      {edtf: '2004?-06-~11', qualifiers: {year: '?', day: '~'}},
      {edtf: '2004?-06~-11', qualifiers: {year: '%', month: '~'}},
      {edtf: '2004-%06-11', qualifiers: {month: '%'}},
      {edtf: '2004-21~', qualifiers: {year: '~', month: '~'}},
      {edtf: 'Y-17E7~', qualifiers: {year: '~'}},
    ];
    for (const {edtf, qualifiers} of table) {
      it(edtf, () => expect(parseHistoricalDate(edtf).parts?.qualifiers).to.deep.equal(qualifiers));
    }
  });

  describe('keeps the parts as written', () => {
    const table = [
      {edtf: '0044', parts: {year: '0044'}},
      {edtf: '-0043-03', parts: {year: '-0043', month: '03'}},
      {edtf: '156X-12-25', parts: {year: '156X', month: '12', day: '25'}},
      {edtf: '1955-29', parts: {year: '1955', season: 29}},
      {edtf: 'Y3388E2S3', parts: {year: 'Y3388E2', significant: 3}},
      {edtf: '1955-01-17T14:30', parts: {year: '1955', month: '01', day: '17', time: '14:30'}},
      {
        edtf: '1955-01-17T14:30:00.50-04',
        parts: {year: '1955', month: '01', day: '17', time: '14:30:00.50', offset: '-04'},
      },
    ];
    for (const {edtf, parts} of table) {
      it(edtf, () => expect(parseHistoricalDate(edtf).parts).to.deep.equal(parts));
    }
  });

  it('gives the ends of an interval as dates with their own qualifiers', () => {
    const {from, to, approximate} = parseHistoricalDate('1955/1960~');
    expect(approximate).to.equal(true);
    expect(from).to.deep.equal(parseHistoricalDate('1955'));
    expect(to).to.deep.equal(parseHistoricalDate('1960~'));
  });

  it('leaves out an end that is not given', () => {
    expect(parseHistoricalDate('1955/..')).not.to.have.property('to');
    expect(parseHistoricalDate('/1955')).not.to.have.property('from');
  });

  it('gives the members of a set, a range as one interval', () => {
    const {members = []} = parseHistoricalDate('[1667,1668,1670..1672]');
    expect(members.map(({edtf, kind}) => `${kind} ${edtf}`)).to.deep.equal([
      'date 1667',
      'date 1668',
      'interval 1670..1672',
    ]);
    expect(members[2]?.to).to.deep.equal(parseHistoricalDate('1672'));
  });

  it('gives a range without end one end only', () => {
    const {members = []} = parseHistoricalDate('[..1760-12-03]');
    expect(members[0]).to.include({kind: 'interval', start: 'open', end: 'given', earliest: -Infinity});
    expect(members[0]).not.to.have.property('from');
  });

  describe('reads the Julian calendar and gives the Gregorian days', () => {
    const table: readonly (readonly [string, string, string])[] = [
      ['1917-10-25', '1917-11-07', '1917-11-07'],
      ['1917-10', '1917-10-14', '1917-11-13'],
      ['1917', '1917-01-14', '1918-01-13'],
      ['1900-02-29', '1900-03-13', '1900-03-13'],
      ['1900-02', '1900-02-13', '1900-03-13'],
      ['1582-10-05', '1582-10-15', '1582-10-15'],
      ['0200-03-01', '200-03-01', '200-03-01'],
      ['-0043-03-15', '-43-03-13', '-43-03-13'],
      ['1917-21', '1917-03-14', '1917-06-13'],
      ['19XX-02-29', '1900-03-13', '1996-03-13'],
      ['1917-10-25/1917-10-27', '1917-11-07', '1917-11-09'],
      ['[1917-10-25,1917-10-27]', '1917-11-07', '1917-11-09'],
    ];
    for (const [edtf, from, to] of table) {
      it(edtf, () => {
        const date = parseHistoricalDate(edtf, 'julian');
        expect([date.earliest, date.latest]).to.deep.equal([first(from), last(to)]);
        expect(date.calendar).to.equal('julian');
      });
    }

    it('says nothing of the Gregorian calendar', () => {
      expect(parseHistoricalDate('1917')).not.to.have.property('calendar');
    });
  });

  it('counts the years 0–99 as themselves, in both calendars', () => {
    for (let year = 0; year < 100; year++) {
      const edtf = String(year).padStart(4, '0');
      for (const calendar of ['gregorian', 'julian'] satisfies Calendar[]) {
        const {earliest, latest} = parseHistoricalDate(edtf, calendar);
        const days = Math.round((latest + 1 - earliest) / 86_400_000);
        expect(days, `${edtf} ${calendar}`).to.equal(year % 4 === 0 ? 366 : 365);
      }
      expect(parseHistoricalDate(edtf).earliest).to.equal(first(String(year)));
    }
  });

  it('reads years as far away as numbers count', () => {
    const {earliest, latest} = parseHistoricalDate('Y9007199254740991');
    expect(earliest).to.be.greaterThan(2.8e26).and.at.most(latest);
    expect(latest).to.be.lessThan(Infinity);
  });
});
