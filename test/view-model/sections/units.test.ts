import {expect} from 'chai';
import {civilFromMs} from '../../../src/model/calendar.js';
import {DATE_LIMIT} from '../../../src/model/date-limit.js';
import {parseHistoricalDate} from '../../../src/model/historical-date.js';
import {edtfOfSpan} from '../../../src/view-model/sections/span-edtf.js';
import {
  COARSEST,
  periodAt,
  SECTION_UNITS,
  startOfYear,
  YEAR,
} from '../../../src/view-model/sections/units.js';

const at = (edtf: string): number => parseHistoricalDate(edtf).earliest;
type Unit = (typeof SECTION_UNITS)[number];

describe('periodAt', () => {
  const cases: readonly (readonly [moment: string, unit: Unit, edtf: string])[] = [
    ['1953-04-27T12:30:00Z', 'day', '1953-04-27'],
    ['1953-04-30', 'month', '1953-04'],
    ['1953-12-31', 'month', '1953-12'],
    ['1953-12-31', 'year', '1953'],
    ['1953-12-31', 'decade', '195X'],
    ['1903-01-01', 'decade', '1900/1909'],
    ['1953', 'century', '19XX'],
    ['1953', 'millennium', '1000/1999'],
    ['1953', 'tenMillennia', '0001/9999'],
    ['Y12345', 'tenMillennia', 'Y10000/Y19999'],
    ['0001', 'decade', '0001/0009'],
    ['0000', 'decade', '-0008/0000'],
    ['-0043-03-15', 'day', '-0043-03-15'],
    ['-0043-03-15', 'decade', '-0048/-0039'],
    ['-0043', 'century', '-00XX'],
    ['0000', 'century', '-00XX'],
    ['0050', 'century', '00XX'],
    ['-0100', 'century', '-01XX'],
    ['-0100', 'millennium', '-0999/0000'],
  ];
  for (const [moment, unit, edtf] of cases) {
    it(`of ${moment}, as a ${unit}, is ${edtf}`, () => {
      const period = periodAt(SECTION_UNITS.indexOf(unit), at(moment));
      expect(period.edtf).to.equal(edtf);
      // EDTF has the year 0 in the first century of the era; here 1 BC is in that before it.
      const date = parseHistoricalDate(edtf);
      if (edtf !== '00XX') expect(period.start).to.equal(date.earliest);
      if (edtf !== '-00XX') expect(period.end).to.equal(date.latest + 1);
    });
  }

  it('leaves no gaps and no overlaps, whatever the unit', () => {
    for (let unit = YEAR; unit <= COARSEST; unit++) {
      let moment = startOfYear(-12_000);
      for (let i = 0; i < 300; i++) {
        const {start, end} = periodAt(unit, moment);
        if (end > DATE_LIMIT) break;
        expect(end).to.be.above(start);
        expect(periodAt(unit, end).start).to.equal(end);
        expect(periodAt(unit, end - 1).start).to.equal(start);
        moment = end;
      }
    }
  });

  it('tells of a decade in two centuries what of it lies in one', () => {
    const decade = SECTION_UNITS.indexOf('decade');
    const century = periodAt(SECTION_UNITS.indexOf('century'), at('-0099'));
    expect(civilFromMs(century.start).year).to.equal(-99);
    expect(periodAt(decade, at('-0099'), century).edtf).to.equal('-0099');
    const before = periodAt(SECTION_UNITS.indexOf('century'), at('-0100'));
    expect(periodAt(decade, at('-0105'), before).edtf).to.equal('-0108/-0100');
  });
});

describe('edtfOfSpan', () => {
  const cases: readonly (readonly [from: string, to: string, edtf: string])[] = [
    ['1953-04-27', '1953-04-27', '1953-04-27'],
    ['1953-04-27', '1953-05-03', '1953-04-27/1953-05-03'],
    ['1953-04', '1953-04', '1953-04'],
    ['1953-04', '1953-06', '1953-04/1953-06'],
    ['1953', '1953', '1953'],
    ['1950', '1959', '195X'],
    ['1900', '1999', '19XX'],
    ['1953', '1954', '1953/1954'],
    ['Y12000', 'Y12999', 'Y12000/Y12999'],
  ];
  for (const [from, to, edtf] of cases) {
    it(`from ${from} to ${to} is ${edtf}`, () => {
      const span = {start: at(from), end: parseHistoricalDate(to).latest + 1};
      expect(edtfOfSpan(span)).to.equal(edtf);
    });
  }
});
