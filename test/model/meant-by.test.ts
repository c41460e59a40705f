import {expect} from 'chai';
import {parseHistoricalDate} from '../../src/model/historical-date.js';
import * as errors from '../../src/model/words/date-errors.js';
import {refusal} from './refusal.js';

const written = (edtf: string) => errors.write([{edtf, words: ''}]);

describe('the hint of a HistoricalDateError', () => {
  describe('shows the notation for what was meant', () => {
    const table: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
      'dates in figures': [
        ['13/08/1961', '1961-08-13'],
        ['08/13/1961', '1961-08-13'],
        ['13.08.1961', '1961-08-13'],
        ['13.8.1961', '1961-08-13'],
        ['3.4.1961', '1961-04-03'],
        ['13-08-1961', '1961-08-13'],
        ['1961.08.13', '1961-08-13'],
        ['1961/08/13', '1961-08-13'],
        ['1961-8-3', '1961-08-03'],
        ['1961-8', '1961-08'],
        ['1961-13-08', '1961-08-13'],
        ['08/1961', '1961-08'],
        ['8.1961', '1961-08'],
        ['5/5/1955', '1955-05-05'],
        ['19610813', '1961-08-13'],
        ['1955-00-00', '1955'],
        ['1955-01-00', '1955-01'],
        ['1961\u201108\u201113', '1961-08-13'],
        ['1961_8_13', '1961-08-13'],
        ['1961年8月13日', '1961-08-13'],
        ['1961年 8月', '1961-08'],
        ['1961년 8월 13일', '1961-08-13'],
        ['1961년', '1961'],
        ['١٣/٨/١٩٦١', '1961-08-13'],
        ['１９６１年', '1961'],
      ],
      'dates in words': [
        ['13 August 1961', '1961-08-13'],
        ['13th of August, 1961', '1961-08-13'],
        ['August 13, 1961', '1961-08-13'],
        ['Aug. 13th 1961', '1961-08-13'],
        ['1961 August 13', '1961-08-13'],
        ['13-Aug-1961', '1961-08-13'],
        ['Aug 1961', '1961-08'],
        ['Sept 1961', '1961-09'],
        ['September 1961', '1961-09'],
        ['August of 1961', '1961-08'],
        ['1961 Aug', '1961-08'],
        ['Spring 1955', '1955-21'],
        ['fall of 1955', '1955-23'],
        ['winter 1955', '1955-24'],
        ['Q3 1955', '1955-35'],
      ],
      'years, decades and centuries': [
        ['1950s', '195X'],
        ['the 1950s', '195X'],
        ["1950's", '195X'],
        ['the fifties', '195X'],
        ['Nineteen-sixties', '196X'],
        ['19th century', '18XX'],
        ['the 1st century', '00XX'],
        ['2nd century BC', '-01XX'],
        ['44 BC', '-0043'],
        ['1 BCE', '0000'],
        ['15 March 44 BC', '-0043-03-15'],
        ['AD 44', '0044'],
        ['44 CE', '0044'],
        ['800', '0800'],
        ['12345', 'Y12345'],
        ['Y1955', '1955'],
        ['Y00800', '0800'],
        ['17e7', 'Y17E7'],
        ['Y19E0', '0019'],
        ['Y170000002-05', 'Y170000002'],
        ['+1955', '1955'],
        ['\u22121985', '-1985'],
      ],
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
        ['1955 (?)', '1955?'],
        ['1955 ?', '1955?'],
        ['perhaps about 1955', '1955%'],
        ['1955?~', '1955%'],
        ['1955??', '1955?'],
      ],
      'two dates': [
        ['1950-1955', '1950/1955'],
        ['1950–1955', '1950/1955'],
        ['1950 - 1955', '1950/1955'],
        ['1950-55', '1950/1955'],
        ['1950..1955', '1950/1955'],
        ['1955-01-17 to 1955-02', '1955-01-17/1955-02'],
        ['from 1950 to 1955', '1950/1955'],
        ['between 1950 and 1955', '1950/1955'],
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
      ],
      'one end': [
        ['before 1955', '[..1955]'],
        ['after January 1955', '[1955-01..]'],
        ['since 1950', '1950/..'],
        ['from 1950 onwards', '1950/..'],
        ['1950-', '1950/..'],
        ['1950 to present', '1950/..'],
        ['until 17 January 1955', '../1955-01-17'],
        ['>1961', '[1961..]'],
        ['>= 13 August 1961', '[1961-08-13..]'],
        ['<1961', '[..1961]'],
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
