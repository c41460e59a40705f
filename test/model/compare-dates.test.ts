import {expect} from 'chai';
import {compare, covers, sameDate} from '../../src/model/compare-dates.js';
import {parseHistoricalDate} from '../../src/model/historical-date.js';

describe('covers', () => {
  const table: readonly (readonly [string, string, boolean])[] = [
    ['1955', '1955', true],
    ['1955', '1955-02', true],
    ['1955', '1955-12-31T23:59:59Z', true],
    ['1955-02', '1955', false],
    ['1955', '1955-24', false],
    ['1955', '1954-12-31', false],
    ['195X', '1955/1957', true],
    ['195X', '1955/1960', false],
    ['/1955-01-17', '1900', true],
    ['/1955-01-17', '1955-01-17', true],
    ['/1955-01-17', '1955-01-18', false],
    ['/1955-01-17', '/1954', true],
    ['../1955', '/1955', true],
    ['1955/..', '1955/', true],
    ['1955/..', '1960', true],
    ['1955/..', '1954/', false],
    ['1955', '1955/', false],
    ['0000/9999', 'XXXX', true],
    ['[1955,1960]', '1957', true],
    ['1955-01-17', '1955-01-17T00:30:00+03:00', false],
  ];
  for (const [a, b, expected] of table) {
    it(`${a} ${expected ? 'covers' : 'does not cover'} ${b}`, () => {
      expect(covers(parseHistoricalDate(a), parseHistoricalDate(b))).to.equal(expected);
    });
  }
});

describe('compare', () => {
  const inOrder = [
    '../1955',
    '/1955',
    '../1956',
    'Y-17E7',
    '-0043-03-15',
    '-0043',
    '0044',
    '1954-24',
    '1955-01-01T00:00:00Z',
    '1955-01-01',
    '1955-01',
    '1955-21',
    '1955',
    '1955~',
    '195X',
    '1955-02',
    '1955/',
    '1955/..',
    'Y170000002',
  ];
  const dates = () => inOrder.map(edtf => parseHistoricalDate(edtf));

  it('puts earlier beginnings first, then earlier ends, then the notations in order', () => {
    const sorted = dates().reverse().sort(compare);
    const ends = (list: typeof sorted) => list.map(({earliest, latest, edtf}) => ({earliest, latest, edtf}));
    for (const [i, date] of sorted.entries()) {
      const next = sorted[i + 1];
      if (next === undefined) continue;
      expect(date.earliest, `${date.edtf}, ${next.edtf}`).to.be.at.most(next.earliest);
      if (date.earliest === next.earliest) expect(date.latest).to.be.at.most(next.latest);
    }
    expect(ends(dates().sort(compare))).to.deep.equal(ends(sorted));
  });

  const pairs: readonly (readonly [string, string])[] = [
    ['../1955', '/1955'],
    ['/1955', '../1956'],
    ['/1955', 'Y-17E7'],
    ['-0043', '0044'],
    ['1955-01-01', '1955-01'],
    ['1955-01', '1955'],
    ['1955', '1955~'],
    ['1955', '1955/'],
    ['1955/..', '1956'],
    ['1955/', '1955/..'],
  ];
  for (const [a, b] of pairs) {
    it(`${a} comes before ${b}`, () => {
      const [first, second] = [parseHistoricalDate(a), parseHistoricalDate(b)];
      expect(compare(first, second)).to.be.lessThan(0);
      expect(compare(second, first)).to.be.greaterThan(0);
    });
  }

  it('gives 0 to the same date only, also where both ends are infinite', () => {
    for (const a of dates()) {
      for (const b of dates())
        expect(compare(a, b) === 0, `${a.edtf}, ${b.edtf}`).to.equal(a.edtf === b.edtf);
    }
  });

  it('keeps the calendars apart', () => {
    const [gregorian, julian] = [
      parseHistoricalDate('[..1955,1957..]'),
      parseHistoricalDate('[..1955,1957..]', 'julian'),
    ];
    expect(compare(gregorian, julian)).to.be.lessThan(0);
    expect(compare(julian, gregorian)).to.be.greaterThan(0);
  });
});

describe('sameDate', () => {
  const table: readonly (readonly [string, string, boolean])[] = [
    ['1955-02', '1955-02', true],
    ['1955-02', '1955-03', false],
    ['1955', '1955-XX', true],
    ['156X', '1560/1569', false],
    ['1950S2', '19XX', false],
    ['1950S3', '195X', false],
    ['1950S2', '1950S2', true],
    ['1950S2', '1940S2', false],
    ['1950S2', 'Y195E1S2', true],
    ['1950S3/1960', '195X/1960', false],
    ['[1950S3,1970]', '[195X,1970]', false],
    ['1955-XX?', '1955?', true],
    ['1955-?XX', '1955', true],
    ['1955-02-XX~', '1955-02~', true],
    ['1955-XX-XX~', '1955-XX~', true],
    ['1955-1X?', '1955?-1X', false],
    ['1955-XX?', '1955~', false],
    ['1955?-21', '1955-21?', false],
    ['[1955-05~,1955-04]', '[1955-04,1955-05~]', true],
    ['1955-02', '1955-02-01/1955-02-28', false],
    ['1955-02/1955-03', '1955-02-01/1955-03-31', true],
    ['[1955-04..1955-05]', '[1955-04,1955-05]', true],
    ['[1955-05,1955-04]', '[1955-04,1955-05]', true],
    ['[1955-04..1955-05]', '{1955-04..1955-05}', false],
    ['{1955-02,1955-06}', '{1955-02,1955-04,1955-06}', false],
    ['[1955-04..1955-06]', '[1955-04,1955-06]', false],
    ['1955-02', '1955-02~', false],
    ['1955-02', '1955-02?', false],
    ['1955-02~', '1955-02?', false],
    ['1955-02~', '1955-02%', false],
    ['1955-02?', '?1955-02', false],
    ['1955~/1960', '1955/1960~', false],
    ['1955~/1960', '1955~/1960-12-31', true],
    ['[1955-04~,1955-05]', '[1955-04,1955-05~]', false],
    ['/1955', '../1955', false],
    ['1955/', '1955/..', false],
    ['1955/..', '1955-01-01/..', true],
    ['[..1955,1957..]', '[..1955,1957,1958..]', true],
    ['[..1955,1957..]', '[..1955,1958..]', false],
  ];
  for (const [a, b, expected] of table) {
    it(`${a} ${expected ? 'says the same as' : 'does not say the same as'} ${b}`, () => {
      const [first, second] = [parseHistoricalDate(a), parseHistoricalDate(b)];
      expect(sameDate(first, second)).to.equal(expected);
      expect(sameDate(second, first)).to.equal(expected);
    });
  }

  it('holds across calendars for the same day, and not for the same notation', () => {
    const julian = parseHistoricalDate('1917-10-25', 'julian');
    expect(sameDate(julian, parseHistoricalDate('1917-11-07'))).to.equal(true);
    expect(sameDate(julian, parseHistoricalDate('1917-10-25'))).to.equal(false);
  });
});
