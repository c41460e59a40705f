import {expect} from 'chai';
import {nearestPassage} from '../../../src/model/texts/nearest-passage.js';
import type {Quote} from '../../../src/model/timeline.js';
import {dice} from '../seeded-dates.js';
import {placeOf, quotable} from './quotable.js';

const text = quotable(
  'The committee met on 4 March and heard the pilot, who had been out all night. It rose at noon.',
  'The pilot asked for a second boat; he said that no man could be in two places at once.',
  'The committee met on 11 March and granted the boat, but not the oars. The oars, it was held, could be borrowed.',
  'Комитет выслушал лоцмана и постановил купить вторую лодку.',
  '위원회는 도선사의 보고를 듣고 배 한 척을 더 사기로 결정하였다.',
  'استمعت اللجنة إلى تقرير المرشد وقررت شراء قارب ثان.',
  '委员会听取了引航员的报告，决定再买一条船。',
);

const ROWS: readonly [what: string, quote: Quote, cited: number | undefined, words: string | null][] = [
  ['another word', {exact: 'asked for a third boat'}, 2, 'asked for a second boat'],
  ['a word too few', {exact: 'The pilot asked a second boat'}, 2, 'The pilot asked for a second boat'],
  ['a word too many', {exact: 'it rose again at noon'}, 1, 'It rose at noon'],
  ['words that have changed places', {exact: 'met on March 4 and heard'}, 1, 'met on 4 March and heard'],
  [
    'clauses that have changed places',
    {exact: 'no man could be in two places at once, he said that'},
    2,
    'he said that no man could be in two places at once.',
  ],
  ['slips', {exact: 'The pliot aksed for a secnd boat'}, 2, 'The pilot asked for a second boat'],
  [
    'another number',
    {exact: 'met on 12 March and granted the boat'},
    3,
    'met on 11 March and granted the boat',
  ],
  ['another case', {exact: 'THE PILOT ASKED'}, 2, 'The pilot asked'],
  [
    'another inflection',
    {exact: 'the committee meets on 4 March and hears the pilots'},
    1,
    'The committee met on 4 March and heard the pilot',
  ],
  ['a beginning only', {exact: 'The oars, it was hel, could be bo'}, 3, 'The oars, it was held, could be'],
  [
    'much at once',
    {exact: 'the pilot begged for second Boats; he told that nobody can be at two places'},
    2,
    'The pilot asked for a second boat; he said that no man could be in two places',
  ],
  [
    'words over the end of a paragraph',
    {exact: 'It ros at noon. The pilott'},
    1,
    'It rose at noon. The pilot',
  ],
  ['words of the paragraph that is cited', {exact: 'The comittee met on'}, 3, 'The committee met on'],
  ['words of no paragraph that is cited', {exact: 'The comittee met on'}, undefined, 'The committee met on'],
  ['words in quotation marks', {exact: '“a secnd boat”'}, 2, 'a second boat'],
  ['words beside others', {exact: 'the boats', prefix: 'March and granted', suffix: 'but'}, 3, 'the boat'],
  ['words that stand, beside others', {exact: 'the oars', prefix: 'boat but nit'}, 3, 'the oars'],
  ['Russian', {exact: 'Комитет выслушал лоцманов и решил купить вторую лодку'}, 4, text.paragraphs[3]!.plain],
  ['Korean', {exact: '도선사의 보고를 읽고 배 두 척을'}, 5, '도선사의 보고를 듣고 배 한 척을'],
  ['Arabic', {exact: 'تقرير المرشد وقرر شراء قارب'}, 6, 'تقرير المرشد وقررت شراء قارب'],
  ['Chinese', {exact: '引航员的汇报，决定再买'}, 7, '引航员的报告，决定再买'],
  ['nothing like it', {exact: 'Zoology is a branch of medicine'}, 2, null],
  ['another script', {exact: 'Пароход'}, 2, null],
  ['no words', {exact: '—'}, 2, null],
];

describe('nearestPassage', () => {
  for (const [what, quote, cited, words] of ROWS) {
    it(`finds what was meant by ${what}`, () => {
      const nearest = nearestPassage(text, quote, cited);
      if (words === null) expect(nearest).to.equal(null);
      else expect(nearest?.words.replace(/\.$/, '')).to.equal(words.replace(/\.$/, ''));
    });
  }

  it('takes of equal passages the one in the paragraph that is cited, else the first', () => {
    const place = (cited?: number) => nearestPassage(text, {exact: 'The comittee met on'}, cited)!.passage;
    expect(placeOf(place(3))).to.equal('3:0-20');
    expect(placeOf(place(1))).to.equal('1:0-20');
    expect(placeOf(place())).to.equal('1:0-20');
  });

  it('takes a much better one elsewhere', () => {
    const quote = {exact: 'The committee met on 11 March and granted the boats'};
    expect(nearestPassage(text, quote, 1)?.passage[0]?.paragraph).to.equal(3);
  });

  describe('in a megabyte', function () {
    this.timeout(20_000);
    const die = dice(4);
    const vocabulary = text.paragraphs.slice(0, 3).flatMap(({plain}) => plain.split(' '));
    const many = () => Array.from({length: 120}, () => die.pick(vocabulary)).join(' ');
    const long = quotable(...Array.from({length: 1700}, many));

    it('finds the passage that three hundred letters with many slips are from', () => {
      const {plain} = long.paragraphs[1234]!;
      const words = plain.slice(100, 400).split(' ');
      const exact = words.map((word, index) => (index % 6 === 0 ? 'mistake' : word)).join(' ');
      const nearest = nearestPassage(long, {exact});
      const {paragraph, start, end} = nearest!.passage[0]!;
      expect(paragraph).to.equal(1235);
      expect(start).to.be.within(90, 110);
      expect(end).to.be.within(390, 410);
    });

    it('finds a passage longer than is compared whole', () => {
      const {plain} = long.paragraphs[800]!;
      const exact = plain.replace(/the/g, 'teh').slice(0, -20);
      const nearest = nearestPassage(long, {exact});
      expect(nearest?.passage).to.have.length(1);
      expect(nearest?.passage[0]).to.include({paragraph: 801, start: 0});
      expect(nearest!.words.length).to.be.within(plain.length - 40, plain.length);
    });

    it('gives up soon on one letter again and again', () => {
      const same = quotable('a'.repeat(1_000_000));
      expect(nearestPassage(same, {exact: `b${'a'.repeat(300)}b`})?.passage[0]?.paragraph).to.equal(1);
    });
  });
});
