import {expect} from 'chai';
import {occurrences} from '../../../src/model/texts/occurrences.js';
import {TextIndex} from '../../../src/model/texts/text-index.js';
import {dice} from '../seeded-dates.js';

describe('TextIndex', () => {
  it('finds what a search through the whole text finds', () => {
    const die = dice(19210217);
    let answered = 0;
    for (let attempt = 0; attempt < 40; attempt += 1) {
      const letters = die.pick(['ab', 'abc défg—', '一二三四五六七八九十年月日']);
      const text = Array.from({length: 3000}, () => letters[die.roll(letters.length)]).join('');
      const index = new TextIndex(text);
      for (let pattern = 0; pattern < 20; pattern += 1) {
        const [from, length] = [die.roll(text.length), 1 + die.roll(30)];
        const wanted = text.slice(from, from + length) + die.pick(['', '', 'x']);
        const within = {from: die.roll(1000), to: 2000 + die.roll(1000)};
        const found = index.occurrences(wanted, within);
        if (found === null) continue;
        answered += 1;
        expect(found).to.deep.equal([...occurrences(text, wanted, within)]);
      }
    }
    expect(answered).to.be.above(200);
  });

  it('finds what overlaps, also at both ends', () => {
    const text = `abcabcabcabc${'-'.repeat(400)}abcabcabc`;
    const whole = {from: 0, to: text.length};
    expect(new TextIndex(text).occurrences('abcabcabc', whole)).to.deep.equal([0, 3, 412]);
    expect(new TextIndex('abc').occurrences('abcabcabc', {from: 0, to: 3})).to.deep.equal([]);
  });

  it('gives up where the text has the same everywhere', () => {
    const index = new TextIndex('a'.repeat(10_000));
    expect(index.occurrences('a'.repeat(5000), {from: 0, to: 10_000})).to.equal(null);
    expect(index.occurrences('abc', {from: 0, to: 10_000})).to.equal(null);
  });
});
