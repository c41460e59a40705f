import {expect} from 'chai';
import {findQuote} from '../../../src/model/texts/find-quote.js';
import {tellingContext} from '../../../src/model/texts/telling-context.js';
import type {Quote} from '../../../src/model/timeline.js';
import {quotable} from './quotable.js';

const text = quotable(
  'One boat, two boats; then the\nboat, and the boat again.',
  'boat boat',
  '위원회는 배 한 척을 사고 배 두 척을 팔았다.',
);

const ROWS: readonly [
  what: string,
  quote: Quote,
  paragraph: number | undefined,
  context: Partial<Quote> | null,
][] = [
  ['the word before it', {exact: 'boat'}, 1, {prefix: 'One'}],
  ['the word after it', {exact: 'boat'}, 2, {suffix: 'boat'}],
  ['as many words as it takes', {exact: 'boat', suffix: ','}, 1, {prefix: 'One'}],
  ['words of any script', {exact: '척을'}, 3, {prefix: '한'}],
  ['the rest of a word', {exact: 'oat'}, 2, {suffix: 'boat'}],
  ['nothing', {exact: 'oars'}, 1, null],
];

describe('tellingContext', () => {
  for (const [what, quote, paragraph, context] of ROWS) {
    it(`is ${what}`, () => {
      const found = tellingContext(text, quote, paragraph);
      expect(found).to.deep.equal(context);
      if (found === null) return;
      const places = findQuote(text, {...quote, ...found}).filter(
        ([range]) => range?.paragraph === paragraph,
      );
      expect(places).to.have.length(1);
    });
  }

  it('is null where the neighbours are the same too', () => {
    const refrain = quotable(Array.from({length: 20}, () => 'and the boat').join(' '));
    expect(tellingContext(refrain, {exact: 'the boat'})).to.deep.equal(null);
  });
});
