import {expect} from 'chai';
import {en} from '../../../src/model/words/en.js';
import {dateWordsOf, dateWordsState, loadDateWords} from '../../../src/model/words/tables.js';
import {inWords} from './describe-words.js';

describe('tables of date words', () => {
  for (const locale of ['en', 'en-US', 'en-u-ca-buddhist']) {
    it(`are there for ${locale}`, () => expect(dateWordsState(locale)).to.equal('here'));
  }

  for (const locale of ['de', 'fr-CH', 'xx', 'ko_KR', '', 'not a locale', 'constructor', '__proto__']) {
    it(`are not made for “${locale}”, whose dates have English words`, async () => {
      expect(dateWordsState(locale)).to.equal('none');
      await loadDateWords(locale);
      expect(inWords(locale, '1955~')).to.equal('about 1955');
    });
  }

  for (const [locale, words] of [
    ['ko-KR', '1955년경'],
    ['ko-KP', '1955년경'],
    ['ru-UA', 'около 1955 г.'],
    ['zh-TW', '約1955年'],
    ['zh', '约1955年'],
    ['ar-EG', 'حوالي عام ١٩٥٥'],
    ['ar', 'حوالي عام 1955'],
  ] as const) {
    it(`are loaded for ${locale}`, async () => {
      await loadDateWords(locale);
      expect(dateWordsState(locale)).to.equal('here');
      expect(inWords(locale, '1955~')).to.equal(words);
    });
  }

  it('leave dates to English words as long as they are not there', () => {
    expect(dateWordsOf('de')).to.equal(en);
  });
});
