/** Tests of one table of date words, as rows of EDTF and what it reads like. */
import {expect} from 'chai';
import '../../../src/model/words/all-rare-words.js';
import {parseHistoricalDate} from '../../../src/model/historical-date.js';
import type {DateWords} from '../../../src/model/words/date-words.js';
import {formatHistoricalDate} from '../../../src/model/words/format-historical-date.js';
import {registerDateWords} from '../../../src/model/words/tables.js';

export type Row = readonly [edtf: string, words: string, calendar?: 'julian'];

/** Spaces of every width are one: which of them `Intl` puts before a sign has changed with the years. */
export function inWords(locale: string, edtf: string, calendar?: 'julian'): string {
  return formatHistoricalDate(parseHistoricalDate(edtf, calendar), locale).replace(/\s/g, ' ');
}

/** `tag`: where the table is registered. Fails also where no row has asked for a word that the table has. */
export function describeWords(tag: string, words: DateWords, rows: readonly Row[]): void {
  describe(`dates in words, ${tag}`, () => {
    const used = new Set<string>();

    before(() => registerDateWords({[tag]: watched(words, used)}));
    after(() => registerDateWords({[tag]: words}));

    for (const [edtf, expected, calendar] of rows) {
      it(`${edtf}${calendar ? `, ${calendar}` : ''}: ${expected}`, () => {
        expect(inWords(tag, edtf, calendar)).to.equal(expected);
      });
    }

    it('are all in the rows above', () => {
      expect([...used]).to.have.members(Object.keys(words));
    });
  });
}

function watched(words: DateWords, used: Set<string>): DateWords {
  return new Proxy(words, {
    get(target, name, receiver) {
      if (name in target) used.add(String(name));
      return Reflect.get(target, name, receiver) as unknown;
    },
  });
}
