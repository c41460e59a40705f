import {expect} from 'chai';
import {edtfYear} from '../../src/model/edtf-year.js';
import {parseHistoricalDate} from '../../src/model/historical-date.js';

describe('edtfYear', () => {
  for (const [year, edtf] of [
    [1955, '1955'],
    [44, '0044'],
    [0, '0000'],
    [-0, '0000'],
    [-43, '-0043'],
    [-9999, '-9999'],
    [10_000, 'Y10000'],
    [-12_344, 'Y-12344'],
  ] as const) {
    it(`${year}: ${edtf}`, () => {
      expect(edtfYear(year)).to.equal(edtf);
      expect(() => parseHistoricalDate(edtf)).not.to.throw();
    });
  }
});
