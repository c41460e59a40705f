import {expect} from 'chai';
import {parseHistoricalDate} from '../../src/model/historical-date.js';
import * as errors from '../../src/model/words/date-errors.js';
import {refusal} from './refusal.js';

const written = (edtf: string) => errors.write([{edtf, words: ''}]);

describe('the hint of a HistoricalDateError', () => {
  describe('shows the notation for what was meant', () => {
    const table: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
      doubts: [
        ['c. 1950', '1950~'],
        ['c.1950', '1950~'],
        ['c1950', '1950~'],
        ['ca 1950', '1950~'],
        ['circa 1950', '1950~'],
        ['about 1950', '1950~'],
        ['about the 1950s', '195X~'],
        ['around August 1961', '1961-08~'],
        ['perhaps 1955', '1955?'],
        ['prob. 1955', '1955?'],
        ['poss. January 1955', '1955-01?'],
        ['1955[?]', '1955?'],
        ['1955 [?]', '1955?'],
        ['1955 ca.', '1955~'],
        ['1955 (ca.)', '1955~'],
        ['1955 (?)', '1955?'],
        ['1955 ?', '1955?'],
        ['perhaps about 1955', '1955%'],
        ['1955?~', '1955%'],
        ['1955??', '1955?'],
      ],
      'one end': [
        ['before 1955', '[..1954]'],
        ['before 1 March 1955', '[..1955-02-28]'],
        ['before 1 January 1955', '[..1954-12-31]'],
        ['before about 1955', '[..1954~]'],
        ['before the fifties', '[..194X]'],
        ['before spring 1955', '[..1954-24]'],
        ['before 1 BC', '[..-0001]'],
        ['by 1955', '[..1955]'],
        ['not after 1955', '[..1955]'],
        ['not before 1955', '[1955..]'],
        ['after 1955', '[1956..]'],
        ['after January 1955', '[1955-02..]'],
        ['after 28 February 1956', '[1956-02-29..]'],
        ['after 31 December 1955', '[1956-01-01..]'],
        ['after the 19th century', '[19XX..]'],
        ['after Q4 1955', '[1956-33..]'],
        ['since 1950', '1950/..'],
        ['from 1950 onwards', '1950/..'],
        ['1950-', '1950/..'],
        ['1950 to present', '1950/..'],
        ['until 17 January 1955', '../1955-01-17'],
        ['>1961', '[1962..]'],
        ['>= 13 August 1961', '[1961-08-13..]'],
        ['<1961', '[..1960]'],
        ['≤1961', '[..1961]'],
      ],
    };
    for (const [kind, rows] of Object.entries(table)) {
      describe(kind, () => {
        for (const [text, edtf] of rows) {
          it(`${JSON.stringify(text)}: ${edtf}`, () => {
            expect(refusal(text).hint).to.equal(written(edtf));
            expect(() => parseHistoricalDate(edtf)).not.to.throw();
          });
        }
      });
    }
  });

  describe('offers both where a text can mean two things', () => {
    const table: readonly (readonly [string, readonly errors.Reading[]])[] = [
      [
        '03/04/1961',
        [
          {edtf: '1961-04-03', words: '3 April 1961'},
          {edtf: '1961-03-04', words: '4 March 1961'},
        ],
      ],
      [
        '1900s',
        [
          {edtf: '19XX', words: '20th century'},
          {edtf: '190X', words: 'first decade of the 20th century'},
        ],
      ],
      [
        '55',
        [
          {edtf: '1955', words: '1955'},
          {edtf: '0055', words: '55 AD'},
        ],
      ],
      [
        '..1955',
        [
          {edtf: '../1955', words: 'up to 1955, start open'},
          {edtf: '[..1955]', words: '1955 or earlier'},
        ],
      ],
      [
        '1961, 1962',
        [
          {edtf: '[1961,1962]', words: '1961 or 1962'},
          {edtf: '{1961,1962}', words: '1961 and 1962'},
        ],
      ],
      [
        '-44',
        [
          {edtf: '-0043', words: '44 BC'},
          {edtf: '-0044', words: '45 BC'},
        ],
      ],
      [
        '-43-03-15',
        [
          {edtf: '-0042-03-15', words: '15 March 43 BC'},
          {edtf: '-0043-03-15', words: '15 March 44 BC'},
        ],
      ],
      [
        '-43-03',
        [
          {edtf: '-0042-03', words: 'March 43 BC'},
          {edtf: '-0043-03', words: 'March 44 BC'},
        ],
      ],
      [
        '3/4/61',
        [
          {edtf: '1961-04-03', words: '3 April 1961'},
          {edtf: '1961-03-04', words: '4 March 1961'},
        ],
      ],
      [
        '-1',
        [
          {edtf: '0000', words: '1 BC'},
          {edtf: '-0001', words: '2 BC'},
        ],
      ],
      [
        '[1955/1960]',
        [
          {edtf: '1955/1960', words: '1955 to 1960'},
          {edtf: '[1955..1960]', words: 'some year from 1955 to 1960'},
        ],
      ],
    ];
    for (const [text, readings] of table) {
      it(text, () => expect(refusal(text).hint).to.equal(errors.write(readings)));
    }

    it('says so in words', () => {
      expect(refusal('03/04/1961').hint).to.equal(
        'Write `1961-04-03` for 3 April 1961, or `1961-03-04` for 4 March 1961.',
      );
    });
  });

  describe('says how to be vague where no date is told', () => {
    for (const text of ['unknown', 'Undated', 'n.d.', 'no date', '?', '??', 'not known', 's.d.']) {
      it(text, () => expect(refusal(text).hint).to.equal(errors.undated(text).hint));
    }

    it('with notations that are dates', () => {
      const notations = [...errors.undated('?').hint.matchAll(/`([^`]+)`/g)].map(([, edtf = '']) => edtf);
      expect(notations).to.have.length.above(1);
      for (const edtf of notations) expect(() => parseHistoricalDate(edtf)).not.to.throw();
    });
  });
});
