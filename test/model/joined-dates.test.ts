import {expect} from 'chai';
import {parseHistoricalDate} from '../../src/model/historical-date.js';
import * as errors from '../../src/model/words/date-errors.js';
import {refusal} from './refusal.js';

const written = (edtf: string) => errors.write([{edtf, words: ''}]);

describe('the hint of a HistoricalDateError, where two dates are joined,', () => {
  describe('shows the notation for what was meant', () => {
    const table: readonly (readonly [string, string])[] = [
      ['1950-1955', '1950/1955'],
      ['1950–1955', '1950/1955'],
      ['1950 - 1955', '1950/1955'],
      ['1950-55', '1950/1955'],
      ['1950..1955', '1950/1955'],
      ['1955-01-17 to 1955-02', '1955-01-17/1955-02'],
      ['from 1950 to 1955', '1950/1955'],
      ['17 to 20 January 1955', '1955-01-17/1955-01-20'],
      ['17-20 January 1955', '1955-01-17/1955-01-20'],
      ['January 17-20, 1955', '1955-01-17/1955-01-20'],
      ['17 January to 3 February 1955', '1955-01-17/1955-02-03'],
      ['c. 1950-1955', '1950~/1955'],
      ['April or May 1955', '[1955-04,1955-05]'],
      ['1961 and 1962', '{1961,1962}'],
      ['1955 / 1960', '1955/1960'],
      ['1955-01-17/20', '1955-01-17/1955-01-20'],
      ['1955-01-17/02-03', '1955-01-17/1955-02-03'],
      ['1955-01-17–20', '1955-01-17/1955-01-20'],
      ['1955-01-17 to 20', '1955-01-17/1955-01-20'],
      ['1955-01/03', '1955-01/1955-03'],
      ['1955~/60', '1955~/1960'],
      ['{1955/1960}', '{1955..1960}'],
    ];
    for (const [text, edtf] of table) {
      it(`${JSON.stringify(text)}: ${edtf}`, () => {
        expect(refusal(text).hint).to.equal(written(edtf));
        expect(() => parseHistoricalDate(edtf)).not.to.throw();
      });
    }
  });

  describe('offers both where a text can mean two things', () => {
    const table: readonly (readonly [string, readonly errors.Reading[]])[] = [
      [
        'between 1955 and 1956',
        [
          {edtf: '[1955..1956]', words: '1955 or 1956'},
          {edtf: '1955/1956', words: '1955 to 1956'},
        ],
      ],
      [
        'Between April and May 1955',
        [
          {edtf: '[1955-04..1955-05]', words: 'April or May 1955'},
          {edtf: '1955-04/1955-05', words: 'April to May 1955'},
        ],
      ],
    ];
    for (const [text, readings] of table) {
      it(text, () => expect(refusal(text).hint).to.equal(errors.write(readings)));
    }
  });

  describe('offers the day of either calendar where both are told', () => {
    for (const [text, gregorian, julian] of [
      ['25 October/7 November 1917', '1917-11-07', '1917-10-25'],
      ['5/18 August 1945', '1945-08-18', '1945-08-05'],
      ['10/23 March 1906', '1906-03-23', '1906-03-10'],
      ['17/30 January 1905', '1905-01-30', '1905-01-17'],
      ['30 January (17 January) 1905', '1905-01-30', '1905-01-17'],
      ['17 (30) January 1905', '1905-01-30', '1905-01-17'],
      ['19 December 1905/1 January 1906', '1906-01-01', '1905-12-19'],
      ['14/26 December 1825', '1825-12-26', '1825-12-14'],
      ['27 June/8 July 1709', '1709-07-08', '1709-06-27'],
      ['5/15 October 1582', '1582-10-15', '1582-10-05'],
    ] as const) {
      it(text, () => {
        expect(refusal(text).hint).to.equal(
          `Write \`${gregorian}\`, or \`${julian}\` with \`calendar: julian\`.`,
        );
        expect(refusal(text, 'julian').hint).to.equal(written(julian));
        expect(parseHistoricalDate(julian, 'julian').earliest).to.equal(
          parseHistoricalDate(gregorian).earliest,
        );
      });
    }

    for (const [text, edtf] of [
      ['14/27 December 1825', '1825-12-14/1825-12-27'],
      ['5/6 August 1945', '1945-08-05/1945-08-06'],
      ['5-18 August 1945', '1945-08-05/1945-08-18'],
    ] as const) {
      it(`not in ${text}`, () => expect(refusal(text).hint).to.equal(written(edtf)));
    }
  });
});
