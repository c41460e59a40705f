import {expect} from 'chai';
import {parseHistoricalDate} from '../../../src/model/historical-date.js';
import {beyondOf} from '../../../src/view-model/picture/beyond.js';
import {extentOf} from '../../../src/view-model/picture/extent.js';
import {randomDates} from '../../model/random-dates.js';

const YEARS = ['Y-300000', 'Y300000', '1955', 'Y275760', 'Y-271821', 'Y-271822', 'Y275761'];

describe('beyondOf', function () {
  this.timeout(60_000);

  it('is what the extent of a date has, for dates of every form about the ends of the axis', () => {
    const texts = YEARS.flatMap(a => [
      ...[a, `${a}/`, `/${a}`, `${a}/..`, `../${a}`],
      ...YEARS.flatMap(b => [`${a}/${b}`, `[${a},${b}]`, `{${a},${b}}`]),
    ]);
    const dates = texts.flatMap(edtf => {
      try {
        return parseHistoricalDate(edtf);
      } catch {
        // One that runs backwards.
        return [];
      }
    });
    expect(dates.length).to.be.above(100);
    expect(new Set(dates.map(beyondOf))).to.deep.equal(new Set([null, 'before', 'after']));
    for (const date of dates) expect(beyondOf(date), date.edtf).to.equal(extentOf(date)?.beyond ?? null);
  });

  it('is the same for random dates', () => {
    const others = randomDates().filter(date => beyondOf(date) !== (extentOf(date)?.beyond ?? null));
    expect(others.map(({edtf}) => edtf)).to.deep.equal([]);
  });
});
