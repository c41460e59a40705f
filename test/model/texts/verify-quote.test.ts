import {expect} from 'chai';
import type {Passage} from '../../../src/model/texts/passage.js';
import {verifyQuote} from '../../../src/model/texts/verify-quote.js';
import type {Quote} from '../../../src/model/timeline.js';
import {placeOf, quotable} from './quotable.js';

const text = quotable(
  'The committee met on 4 March and heard the pilot. It rose at noon.',
  'The pilot asked for a second boat; the pilot said that one could not be in two places.',
  'The committee met on 11 March and granted the boat, but not the oars.',
  'Of the oars it would hear again.',
);

const ROWS: readonly [what: string, quote: Quote, paragraph: number | undefined, verdict: string][] = [
  ['stands once', {exact: 'a second boat'}, undefined, 'found 2:20-33'],
  ['stands in the paragraph', {exact: 'The committee met'}, 3, 'found 3:0-17'],
  ['stands twice', {exact: 'The committee met'}, undefined, 'ambiguous 1:0-17 | 3:0-17'],
  ['stands twice in the paragraph', {exact: 'he pilot'}, 2, 'ambiguous 2:1-9 | 2:36-44'],
  ['is told from the other', {exact: 'he pilot', suffix: 'said'}, 2, 'found 2:36-44'],
  ['stands in another paragraph', {exact: 'a second boat'}, 1, 'elsewhere 2:20-33'],
  ['stands in the nearest of others', {exact: 'The committee met'}, 4, 'elsewhere 3:0-17'],
  ['begins in the paragraph', {exact: 'rose at noon. The pilot'}, 1, 'found 1:53-66 2:0-9'],
  ['ends in the paragraph', {exact: 'rose at noon. The pilot'}, 2, 'elsewhere 1:53-66 2:0-9'],
  ['is in no such paragraph', {exact: 'a second boat'}, 9, 'elsewhere 2:20-33'],
  ['stands nowhere', {exact: 'a third boat'}, 2, 'missing 2:20-33 a second boat'],
  ['is like nothing', {exact: 'Zoology flourishes by day'}, 2, 'missing'],
  ['is empty', {exact: '\u00ad'}, 2, 'missing'],
];

describe('verifyQuote', () => {
  for (const [what, quote, paragraph, verdict] of ROWS) {
    it(`a quotation that ${what}`, () => expect(told(quote, paragraph)).to.equal(verdict));
  }

  it('finds nothing in a text without paragraphs', () => {
    expect(verifyQuote(quotable(), {exact: 'a'}, 1)).to.deep.equal({kind: 'missing', nearest: null});
  });
});

function told(quote: Quote, paragraph: number | undefined): string {
  const verdict = verifyQuote(text, quote, paragraph);
  const places = (passages: readonly Passage[]) => passages.map(placeOf).join(' | ');
  switch (verdict.kind) {
    case 'ambiguous':
      return `ambiguous ${places(verdict.passages)}`;
    case 'missing':
      return verdict.nearest
        ? `missing ${placeOf(verdict.nearest.passage)} ${verdict.nearest.words}`
        : 'missing';
    default:
      return `${verdict.kind} ${placeOf(verdict.passage)}`;
  }
}
