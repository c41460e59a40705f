import {expect} from 'chai';
import '../../../src/model/words/all-languages.js';
import {parseHistoricalDate} from '../../../src/model/historical-date.js';
import type {Calendar, HistoricalDate} from '../../../src/model/historical-date-types.js';
import {formatHistoricalDate} from '../../../src/model/words/format-historical-date.js';
import {possible} from '../random-dates.js';
import {dice, randomEdtf} from '../seeded-dates.js';

const COUNT = 3_000;

function randomDates(): readonly HistoricalDate[] {
  const die = dice(19450815);
  const calendars: readonly Calendar[] = ['gregorian', 'gregorian', 'julian'];
  return possible(COUNT, () => parseHistoricalDate(randomEdtf(die), die.pick(calendars)));
}

/** What is written in Latin letters in every language: the notation itself, the zone, and centuries in Russian. */
const LATIN = /UTC|\b[IVXLC]+\b|X/g;

/**
 * Two numbers with nothing between them that has a direction: in Arabic they would change places. Times, fractions and groups of
 * digits hold together, and a notation is isolated.
 */
const NUMBERS_ADRIFT = /[\d٠-٩][^\p{L}\d٠-٩]*[^\p{L}\d٠-٩:.,٫٬][^\p{L}\d٠-٩]*[\d٠-٩]/u;
const ISOLATED = /\u2066[^\u2069]*\u2069|UTC[+−][\d:]+/g;

describe('dates of every form', () => {
  const dates = randomDates();

  it('are many', () => expect(dates).to.have.length(COUNT));

  for (const locale of ['ko', 'ru', 'zh', 'zh-TW', 'zh-HK', 'ar', 'ar-EG']) {
    it(`are in one language, ${locale}`, () => {
      for (const date of dates) {
        const words = formatHistoricalDate(date, locale);
        expect(words.replace(LATIN, ''), `${date.edtf}: ${words}`).not.to.match(/[a-z]/i);
      }
    });
  }

  for (const locale of ['en', 'en-US', 'de', 'ko', 'ru', 'zh', 'zh-TW', 'zh-HK', 'ar', 'ar-EG']) {
    it(`have no doubled signs, ${locale}`, () => {
      for (const date of dates) {
        const words = formatHistoricalDate(date, locale);
        expect(words, date.edtf).not.to.match(/\s\s|\) ?\(|）（|[,，،、]\s*[,，،、)）]|^\s|\s$/);
      }
    });
  }

  for (const locale of ['ar', 'ar-EG']) {
    it(`keep their numbers in order from right to left, ${locale}`, () => {
      for (const date of dates) {
        const words = formatHistoricalDate(date, locale);
        expect(words.replace(ISOLATED, 'ا'), date.edtf).not.to.match(NUMBERS_ADRIFT);
      }
    });
  }

  it('have the months and digits of the country', () => {
    const date = parseHistoricalDate('1955-01-17/1955-04-20');
    expect(formatHistoricalDate(date, 'ar')).to.equal('من 17 يناير إلى 20 أبريل 1955');
    expect(formatHistoricalDate(date, 'ar-EG')).to.equal('من ١٧ يناير إلى ٢٠ أبريل ١٩٥٥');
    expect(formatHistoricalDate(date, 'ar-SY')).to.equal('من ١٧ كانون الثاني إلى ٢٠ نيسان ١٩٥٥');
  });
});
