import {expect} from 'chai';
import {parseHistoricalDate} from '../../src/model/historical-date.js';
import type {Calendar} from '../../src/model/historical-date-types.js';
import {possible, SEED} from './random-dates.js';
import {dice, randomGaps} from './seeded-dates.js';

const SAMPLE = 150;
/** More would be ten thousand dates to try. */
const MOST_GAPS = 3;

/** The text with every digit in place of every `X`. */
function fillings(text: string): readonly string[] {
  if (!text.includes('X')) return [text];
  return Array.from({length: 10}, (_, digit) => text.replace('X', String(digit))).flatMap(fillings);
}

/** Not a season, which `X1` could be filled to as well. */
const isMonth = (text: string) => !/^-?\d{4}-(?:1[3-9]|[2-9]\d)$/.test(text);

function datesThatFill(text: string, calendar: Calendar) {
  return fillings(text)
    .filter(isMonth)
    .flatMap(filled => {
      try {
        return [parseHistoricalDate(filled, calendar)];
      } catch {
        return [];
      }
    });
}

describe('a date with gaps', function () {
  this.timeout(60_000);

  for (const calendar of ['gregorian', 'julian'] as const) {
    it(`reaches from the first to the last date that fills them, in the ${calendar} calendar`, () => {
      const die = dice(SEED + 4);
      const gaps = (): string => {
        const text = randomGaps(die);
        const count = text.split('X').length - 1;
        return count > 0 && count <= MOST_GAPS ? text : gaps();
      };
      for (const {edtf, earliest, latest} of possible(SAMPLE, () => parseHistoricalDate(gaps(), calendar))) {
        const dates = datesThatFill(edtf, calendar);
        const first = Math.min(...dates.map(date => date.earliest));
        const last = Math.max(...dates.map(date => date.latest));
        expect([earliest, latest], edtf).to.deep.equal([first, last]);
      }
    });
  }
});
