import {expect} from 'chai';
import {editDistance, suggest} from '../../src/format/suggest.js';

const keys = ['title', 'date', 'status', 'outcome', 'outcomeKnown', 'text', 'tags', 'lane'];

describe('suggestions', () => {
  const rows: readonly (readonly [written: string, meant: string | undefined])[] = [
    ['titel', 'title'],
    ['Title', 'title'],
    ['tittle', 'title'],
    ['outcomeknown', 'outcomeKnown'],
    ['lnae', 'lane'],
    ['tag', 'tags'],
    ['xyz', undefined],
    ['summary', undefined],
    ['', undefined],
  ];
  for (const [written, meant] of rows) {
    it(`${written || 'nothing'}: ${meant ?? 'none'}`, () => {
      expect(suggest(written, keys)).to.equal(meant);
    });
  }

  const distances: readonly (readonly [a: string, b: string, distance: number])[] = [
    ['', '', 0],
    ['abc', 'abc', 0],
    ['abc', '', 3],
    ['abc', 'acb', 1],
    ['abc', 'abd', 1],
    ['abc', 'xabc', 1],
    ['kitten', 'sitting', 3],
    ['ca', 'abc', 3],
  ];
  for (const [a, b, distance] of distances) {
    it(`from ${a || 'nothing'} to ${b || 'nothing'}: ${distance}`, () => {
      expect([editDistance(a, b), editDistance(b, a)]).to.deep.equal([distance, distance]);
    });
  }
});
