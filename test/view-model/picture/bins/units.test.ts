import {expect} from 'chai';
import {DATE_LIMIT} from '../../../../src/model/date-limit.js';
import {parseHistoricalDate} from '../../../../src/model/historical-date.js';
import {periodOf, type PeriodUnit} from '../../../../src/view-model/event-list-periods.js';
import {boundsOf, type BinWidth, widthFor} from '../../../../src/view-model/picture/bins/units.js';
import type {BinUnit} from '../../../../src/view-model/view-types.js';
import {numbers} from '../../../support/numbers.js';

const DAY = 86_400_000;
const at = (edtf: string): number => parseHistoricalDate(edtf).earliest;
const binAt = (width: BinWidth, ms: number) => boundsOf(width, {start: ms, end: ms + 1});
const one = (unit: BinUnit): BinWidth => ({unit, step: 1});

describe('calendar units of bins', () => {
  for (const [unit, within, first, next] of [
    ['day', '1955-01-17T12:00:00Z', '1955-01-17', '1955-01-18'],
    ['week', '1955-01-17', '1955-01-17', '1955-01-24'],
    ['week', '1955-01-16', '1955-01-10', '1955-01-17'],
    ['week', '1969-12-31', '1969-12-29', '1970-01-05'],
    ['week', '1970-01-05', '1970-01-05', '1970-01-12'],
    ['month', '1956-02-29', '1956-02-01', '1956-03-01'],
    ['month', '0000-12-31', '0000-12-01', '0001-01-01'],
    ['quarter', '1955-06-30', '1955-04-01', '1955-07-01'],
    ['quarter', '-0043-03-15', '-0043-01-01', '-0043-04-01'],
    ['year', '1955-06', '1955-01-01', '1956-01-01'],
    ['year', '0000-06', '0000-01-01', '0001-01-01'],
    ['decade', '1955', '1950', '1960'],
    ['decade', '0009', '0001', '0010'],
    ['decade', '0000', '-0008', '0001'],
    ['decade', '-0008', '-0008', '0001'],
    ['decade', '-0009', '-0018', '-0008'],
    ['century', '1999', '1900', '2000'],
    ['century', '0099', '0001', '0100'],
    ['century', '0000', '-0099', '0001'],
    ['century', '-0100', '-0199', '-0099'],
    ['millennium', '1955', '1000', '2000'],
    ['millennium', '0500', '0001', '1000'],
    ['millennium', '-0043', '-0999', '0001'],
    ['millennium', '-1000', '-1999', '-0999'],
  ] as const) {
    it(`has ${within} in the ${unit} from ${first} to before ${next}`, () => {
      expect(binAt(one(unit), at(within))).to.deep.equal([at(first), at(next)]);
    });
  }

  it('has many millennia in one bin', () => {
    expect(binAt({unit: 'millennium', step: 10}, at('1955'))).to.deep.equal([at('0001'), at('Y10000')]);
    expect(binAt({unit: 'millennium', step: 100}, at('Y-50000'))).to.deep.equal([at('Y-99999'), at('0001')]);
  });

  for (const unit of ['month', 'year', 'decade', 'century'] as const satisfies readonly PeriodUnit[]) {
    it(`has the ${unit} that the list has`, () => {
      const below = numbers(7);
      const binOf = new Map<string, number>();
      for (let i = 0; i < 1000; i++) {
        const year = below(2) === 0 ? below(260) - 130 : below(8000) - 4000;
        const digits = `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
        const date = parseHistoricalDate(`${digits}-${String(1 + below(12)).padStart(2, '0')}-28`);
        const {edtf} = periodOf(date, unit);
        const [first] = binAt(one(unit), date.earliest);
        expect(binOf.get(edtf) ?? first, date.edtf).to.equal(first);
        binOf.set(edtf, first!);
      }
      // And no two of the list's are one bin.
      expect(new Set(binOf.values()).size).to.equal(binOf.size);
    });
  }

  for (const width of [
    ...(['day', 'week', 'month', 'quarter', 'year', 'decade', 'century', 'millennium'] as const).map(one),
    ...[10, 100, 1000].map(step => ({unit: 'millennium', step}) as const),
  ]) {
    it(`has no gap between bins of ${width.step} ${width.unit}, and holds the window`, () => {
      const below = numbers(11);
      const edges = [-DATE_LIMIT, DATE_LIMIT - 1, at('0001'), at('0001') - 1, 0, -1];
      const moments = [
        ...edges,
        ...Array.from({length: 200}, () => (below(2e9) - 1e9) * 8.64e6 + below(1000)),
      ];
      for (const start of moments) {
        const [first, next] = binAt(width, start);
        expect(first, String(start)).to.be.at.most(start);
        expect(next, String(start)).to.be.above(start);
        expect(binAt(width, next!)[0]).to.equal(next);
        const bounds = boundsOf(width, {start, end: next! + 1000});
        expect(bounds.slice(0, 2)).to.deep.equal([first, next]);
        expect(bounds).to.have.length(3);
      }
    });
  }

  it('has bins only of what is in the window, its end not included', () => {
    expect(boundsOf(one('day'), {start: 0, end: DAY})).to.deep.equal([0, DAY]);
    expect(boundsOf(one('day'), {start: DAY - 1, end: DAY + 1})).to.deep.equal([0, DAY, 2 * DAY]);
    expect(boundsOf(one('day'), {start: 5, end: 6})).to.deep.equal([0, DAY]);
  });

  for (const [days, unit, step] of [
    [0, 'day', 1],
    [1, 'day', 1],
    [1.1, 'week', 1],
    [8, 'month', 1],
    [28, 'month', 1],
    [29, 'quarter', 1],
    [91, 'year', 1],
    [366, 'decade', 1],
    [3700, 'century', 1],
    [37_000, 'millennium', 1],
    [370_000, 'millennium', 10],
    [3.7e8, 'millennium', 1000],
    [1e9, 'millennium', 1000],
  ] as const) {
    it(`has ${unit} × ${step} for bins of ${days} days at least`, () => {
      expect(widthFor(days * DAY)).to.deep.equal({unit, step});
    });
  }
});
