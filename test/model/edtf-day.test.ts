import {expect} from 'chai';
import {edtfDay} from '../../src/model/edtf-day.js';
import {parseHistoricalDate} from '../../src/model/historical-date.js';

describe('edtfDay', () => {
  const days = [
    '1955-01-17',
    '1970-01-01',
    '0044-03-15',
    '0000-02-29',
    '-0043-03-15',
    '-9999-01-01',
    '9999-12-31',
  ];
  for (const day of days) {
    it(`${day}: from its first millisecond to its last`, () => {
      const {earliest, latest} = parseHistoricalDate(day);
      expect([edtfDay(earliest), edtfDay(latest)]).to.deep.equal([day, day]);
      expect(edtfDay(latest + 1)).not.to.equal(day);
    });
  }

  for (const year of ['Y10000', 'Y-10000', 'Y300000']) {
    it(`${year}: has no day of four digits`, () => {
      expect(edtfDay(parseHistoricalDate(year).earliest)).to.equal(null);
    });
  }

  for (const moment of [Infinity, -Infinity, NaN]) {
    it(`${moment} is no day`, () => {
      expect(edtfDay(moment)).to.equal(null);
    });
  }
});
