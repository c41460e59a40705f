import {expect} from 'chai';
import {hasMarkdown} from '../../../src/model/markdown/tokenizer.js';

describe('hasMarkdown', () => {
  for (const plain of [
    '',
    'In 1955, by 3 to 2.',
    'a - b',
    'a # b',
    'Kim’s wish: 5 > 4 + 1',
    'one\ntwo\n\nthree',
    '1955 – 56',
  ]) {
    it(`finds none in ${JSON.stringify(plain)}`, () => {
      expect(hasMarkdown(plain)).to.equal(false);
    });
  }
  const marked = [
    '*a',
    'a_b',
    '`a',
    '[a',
    '<a',
    '\\',
    '- a',
    'a\n+ a',
    ' # a',
    '> a',
    '1) a',
    '12. a',
    'a\n===',
    'a  \nb',
    '~~~',
  ];
  for (const some of marked) {
    it(`finds some in ${JSON.stringify(some)}`, () => {
      expect(hasMarkdown(some)).to.equal(true);
    });
  }
});
