import {expect} from 'chai';
import '../../../src/model/words/all-languages.js';
import {parseHistoricalDate} from '../../../src/model/historical-date.js';
import {formatHistoricalDate, formatWithinSentence} from '../../../src/model/words/format-historical-date.js';
import {SPECIFICATION} from '../edtf-examples.js';
import {FURTHER} from '../edtf-further-examples.js';

/** Spaces of every width are one: which of them stands before "PM" has changed with the years. */
const inWords = (edtf: string, locale: string, calendar: 'gregorian' | 'julian' = 'gregorian') =>
  formatHistoricalDate(parseHistoricalDate(edtf, calendar), locale).replace(/\s/g, ' ');

describe('formatHistoricalDate', () => {
  for (const [level, examples] of [...SPECIFICATION, ...FURTHER]) {
    describe(`says ${level} in English`, () => {
      for (const {edtf, words} of examples) {
        it(`${edtf}: ${words}`, () => expect(inWords(edtf, 'en')).to.equal(words));
      }
    });
  }

  describe('gives Julian dates in both calendars where the days can be told', () => {
    const table: readonly (readonly [string, string])[] = [
      ['1917-10-25', '25 October 1917 (Julian), 7 November 1917 (Gregorian)'],
      ['1917-10-25~', 'about 25 October 1917 (Julian), about 7 November 1917 (Gregorian)'],
      ['1917-10-25T21:45', '25 October 1917, 21:45 (Julian), 7 November 1917, 21:45 (Gregorian)'],
      ['1917-10', 'October 1917 (Julian), 14 October to 13 November 1917 (Gregorian)'],
      [
        '1917-10~',
        'about October 1917 (Julian), from about 14 October 1917 to about 13 November 1917 (Gregorian)',
      ],
      [
        '1917-10-XX',
        'some day in October 1917 (Julian), some day from 14 October to 13 November 1917 (Gregorian)',
      ],
      ['1917-12-3X', '30 or 31 December 1917 (Julian), 12 or 13 January 1918 (Gregorian)'],
      [
        '1917-12-2X',
        'between 20 and 29 December 1917 (Julian), some day from 2 to 11 January 1918 (Gregorian)',
      ],
      ['1917-12-?25', '25 December 1917 (day uncertain, Julian)'],
      ['?1917-10', 'October 1917 (year uncertain, Julian)'],
      ['1917/1918', '1917 to 1918 (Julian)'],
      ['1917-10/1917-11', 'October to November 1917 (Julian), 14 October to 13 December 1917 (Gregorian)'],
      [
        '[1917-10..1917-11]',
        'October or November 1917 (Julian), some time from 14 October to 13 December 1917 (Gregorian)',
      ],
      [
        '{1917-10..1917-12}',
        'every month from October to December 1917 (Julian), all the time from 14 October 1917 to 13 January 1918 (Gregorian)',
      ],
      [
        '1917-12/..',
        'from December 1917, still open (Julian), from 14 December 1917, still open (Gregorian)',
      ],
      [
        '{1917-12..}',
        'December 1917 and every later month (Julian), 14 December 1917 and every later day (Gregorian)',
      ],
      [
        '1917-12-25/1918-01',
        '25 December 1917 to January 1918 (Julian), 7 January to 13 February 1918 (Gregorian)',
      ],
      ['1917-12-25/1918', '25 December 1917 to 1918 (Julian), 7 January 1918 to 13 January 1919 (Gregorian)'],
      [
        '[1917-12,1918-01-03]',
        'December 1917 or 3 January 1918 (Julian), 14 December 1917 to 13 January 1918 or 16 January 1918 (Gregorian)',
      ],
      ['1917-10-XX/1917-12', 'from some day in October 1917 to December 1917 (Julian)'],
      ['1917', '1917 (Julian)'],
      ['1917-21', 'spring 1917 (Julian)'],
      ['1900-02-29', '29 February 1900 (Julian), 13 March 1900 (Gregorian)'],
      [
        '1900-02-2X',
        'between 20 and 29 February 1900 (Julian), some day from 4 to 13 March 1900 (Gregorian)',
      ],
      ['1900-02', 'February 1900 (Julian), 13 February to 13 March 1900 (Gregorian)'],
      ['1917-10-25/1917-10-27', '25 to 27 October 1917 (Julian), 7 to 9 November 1917 (Gregorian)'],
      [
        '1917-10-25/',
        'from 25 October 1917, end not known (Julian), from 7 November 1917, end not known (Gregorian)',
      ],
      [
        '1917-10/1917-12-01',
        'October to 1 December 1917 (Julian), 14 October to 14 December 1917 (Gregorian)',
      ],
      ['[1917-10-25,1917-10-28]', '25 or 28 October 1917 (Julian), 7 or 10 November 1917 (Gregorian)'],
      [
        '{1917-10-25..1917-10-28}',
        'every day from 25 to 28 October 1917 (Julian), every day from 7 to 10 November 1917 (Gregorian)',
      ],
      ['-0043-03-15', '15 March 44 BC (Julian), 13 March 44 BC (Gregorian)'],
      ['0001-01-01', '1 January 1 AD (Julian), 30 December 1 BC (Gregorian)'],
    ];
    for (const [edtf, words] of table) {
      it(`${edtf}: ${words}`, () => expect(inWords(edtf, 'en', 'julian')).to.equal(words));
    }
  });

  describe('orders the parts as the locale does', () => {
    const table: readonly (readonly [string, string, string])[] = [
      ['en', '1955-01-17', '17 January 1955'],
      ['en-GB', '1955-01-17', '17 January 1955'],
      ['en-US', '1955-01-17', 'January 17, 1955'],
      ['en-US', '1955-01-17/1955-01-20', 'January 17 to 20, 1955'],
      ['en-US', '1955-01-17/1955-03-20', 'January 17 to March 20, 1955'],
      ['en-US', '1955-01-17/1956-03-20', 'January 17, 1955 to March 20, 1956'],
      ['en-US', '1985-04-12T23:20:30Z', 'April 12, 1985, 11:20:30 PM (UTC)'],
      ['en-US', '[1667,1668,1669-03]', '1667, 1668, or March 1669'],
      ['en-US', '-0043-03-15', 'March 15, 44 BC'],
      ['ko', '1955-01-17', '1955년 1월 17일'],
      ['ko', '1955-01', '1955년 1월'],
      ['ko', '[1955-04,1955-05]', '1955년 4월 또는 5월'],
      ['zh', '1955-01-17', '1955年1月17日'],
      ['zh', '[1955-04,1955-05]', '1955年4月或5月'],
      ['ru', '1955-02', 'февраль 1955 г.'],
      ['ru', '[1955-04,1955-05]', 'апрель или май 1955 г.'],
      ['th', '1955', '1955'],
      ['fa', '1955', '۱۹۵۵'],
      ['de', 'Y170000002', '170.000.002'],
      ['de', '1955-01-17/1955-01-20', '17. to 20. Januar 1955'],
      ['de', '[1955-01-17,1955-01-20]', '17. or 20. Januar 1955'],
      ['de', '1955-01-17/1955-03-20', '17. Januar to 20. März 1955'],
      ['cs', '1955-01-17/1955-01-20', '17. to 20. ledna 1955'],
      ['fi', '1955-01-17/1955-01-20', '17. to 20. tammikuuta 1955'],
      ['nb', '1955-01-17/1955-01-20', '17. to 20. januar 1955'],
      ['sr', '1955-01-17/1955-01-20', '17. to 20. јануар 1955.'],
      ['fr', '1950~', 'about 1950'],
      ['fr', '[1955~,1957]', '1955 (approximate) or 1957'],
      ['ja', '[195X,197X]', 'the 1950s or the 1970s'],
      ['ja', '1955-24', 'winter 1955年–1956年'],
      ['en-US', '1985-04-12T02:30', 'April 12, 1985, 2:30 AM'],
      ['zh-u-nu-hanidec', '1955-01-17', '1955年1月17日'],
      ['ar-EG-u-nu-latn', '1955-01', 'يناير 1955'],
    ];
    for (const [locale, edtf, words] of table) {
      it(`${locale}: ${edtf} is ${words}`, () => expect(inWords(edtf, locale)).to.equal(words));
    }
  });

  describe('takes a locale that is none as English', () => {
    for (const locale of [
      '',
      'x',
      'not a locale',
      'en_GB',
      'xx',
      '-',
      '__proto__',
      'toString',
      'en-u-ca-buddhist',
      '🙂',
    ]) {
      it(JSON.stringify(locale), () => expect(inWords('1955-01-17', locale)).to.equal('17 January 1955'));
    }
  });

  it('says the same twice, though the first use makes what the second uses', () => {
    const date = parseHistoricalDate('1955-01-17');
    expect(formatHistoricalDate(date, 'pl')).to.equal(formatHistoricalDate(date, 'pl'));
  });

  it('falls back to the notation for a date without parts', () => {
    const {edtf, kind, earliest, latest, start, end, precision} = parseHistoricalDate('1955');
    const traits = {uncertain: false, approximate: false, unspecified: false};
    const date = {edtf, kind, earliest, latest, start, end, precision, ...traits};
    expect(formatHistoricalDate(date, 'en')).to.equal('1955');
  });
});

describe('formatWithinSentence', () => {
  const table: readonly (readonly [edtf: string, words: string])[] = [
    ['1955-02', 'February 1955'],
    ['195X', 'the 1950s'],
    ['19XX', 'the 20th century'],
    ['1955-33', 'the first quarter of 1955'],
    ['1955-21', 'spring 1955'],
    ['1955~', 'about 1955'],
    ['[195X,197X]', 'the 1950s or the 1970s'],
    ['1950S2', '1950 (estimated, between 1900 and 1999)'],
    ['[1955-04..1955-05]', 'April or May 1955'],
    ['1955-02/', 'from February 1955, end not known'],
  ];
  for (const [edtf, words] of table) {
    it(`says ${edtf} as planned for ${words}`, () => {
      expect(formatWithinSentence(parseHistoricalDate(edtf), 'en')).to.equal(words);
    });
  }

  it('gives both calendars', () => {
    expect(formatWithinSentence(parseHistoricalDate('191X', 'julian'), 'en')).to.equal('the 1910s (Julian)');
    expect(formatWithinSentence(parseHistoricalDate('1917-10-25', 'julian'), 'en')).to.equal(
      '25 October 1917 (Julian), 7 November 1917 (Gregorian)',
    );
  });
});
