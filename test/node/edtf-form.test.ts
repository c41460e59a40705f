/** The form of a calendar date is read by an expression here; @edtf-ts/core, whose grammar is that of the specification, is asked whether it is right. */
import {parseLevel1} from '@edtf-ts/core';
import {expect} from 'chai';
import {HistoricalDateError, parseHistoricalDate} from '../../src/model/historical-date.js';

const YEARS = ['1955', '-0043', '0000', 'XXXX', '19XX', '195X', '1X55', '-X055', '195', '19555', '-195', 'X'];
const FURTHER = ['', '-01', '-12', '-00', '-13', '-XX', '-0X', '-X2', '-1', '-011', '-', '-31'];
/** Not for months: of what begins like a season they look at nothing else. */
const DAYS = [...FURTHER, '-29', '-30'];
/** What has the right form and says what cannot be. */
const OF_NO_DAY: ReadonlySet<string> = new Set(['INVALID_MONTH', 'INVALID_DAY']);

function hasFormToThem(text: string): boolean {
  const result = parseLevel1(text);
  return result.success || result.errors.some(({code}) => OF_NO_DAY.has(code));
}

function hasFormToUs(text: string): boolean {
  try {
    parseHistoricalDate(text);
    return true;
  } catch (error) {
    return error instanceof HistoricalDateError && error.code !== 'not-edtf';
  }
}

describe('the form of a calendar date', () => {
  it('is what @edtf-ts/core takes it to be', () => {
    const texts = YEARS.flatMap(year =>
      FURTHER.flatMap(month => DAYS.map(day => (month === '' ? year : year + month + day))),
    );
    const others = new Set(texts.filter(text => hasFormToThem(text) !== hasFormToUs(text)));
    expect([...others]).to.deep.equal([]);
  });
});
