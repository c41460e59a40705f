import {expect} from 'chai';
import {parseHistoricalDate, type HistoricalDateErrorCode} from '../../src/model/historical-date.js';
import {MALFORMED} from './malformed-dates.js';
import {refusal} from './refusal.js';

/** The type is a union, of which nothing is left at run time. */
const CODES: Readonly<Record<HistoricalDateErrorCode, true>> = {
  empty: true,
  'too-long': true,
  'not-edtf': true,
  'no-such-year': true,
  'no-such-month': true,
  'no-such-day': true,
  'no-such-time': true,
  'year-too-far': true,
  'nothing-told': true,
  backwards: true,
  'bad-set': true,
};

const notationsIn = (hint: string) => [...hint.matchAll(/`([^`]+)`/g)].map(([, notation = '']) => notation);

describe('malformed dates', () => {
  const all = Object.values(MALFORMED).flat();

  for (const [kind, rows] of Object.entries(MALFORMED)) {
    describe(`are refused: ${kind}`, () => {
      for (const [text, code, ...write] of rows) {
        it(`${JSON.stringify(text.slice(0, 30))}: ${code}, ${write.join(' or ') || 'with the rule'}`, () => {
          const {code: found, hint} = refusal(text);
          expect(found).to.equal(code);
          if (write.length === 0) expect(hint).not.to.match(/^Write `[^`]+`\.$/);
          else expect(notationsIn(hint)).to.deep.equal(write);
        });
      }
    });
  }

  it('are many, and no two alike', () => {
    expect(new Set(all.map(([text]) => text)).size)
      .to.equal(all.length)
      .and.at.least(60);
  });

  it('are refused for every reason there is', () => {
    expect(new Set(all.map(([, code]) => code))).to.deep.equal(new Set(Object.keys(CODES)));
  });

  it('are told what to write with notations that are dates', () => {
    for (const [, , ...write] of all) {
      for (const edtf of write) expect(() => parseHistoricalDate(edtf), edtf).not.to.throw();
    }
  });

  it('have a hint that shows a notation, or says how long the month is', () => {
    for (const [text] of all) expect(refusal(text).hint, text).to.match(/`[^`]+`| has \d+ days/);
  });
});
