import {expect} from 'chai';
import {findQuote} from '../../../src/model/texts/find-quote.js';
import type {Quote} from '../../../src/model/timeline.js';
import {placeOf, quotable} from './quotable.js';

const text = quotable(
  'The pilot’s report — “late, and short” — was read. It was not re-read…',
  'The pilot was thanked; the pilot’s\nboat was not.',
  'Banana boats, ba-\nnana crates.',
);
const others = quotable(
  'Комитет порта Ёлкино заседал 5 мая.',
  '항구 위원회는 등대를 “다시 켜기로” 결정하였다.',
  'قرّرت لجنة الميناء إصلاح الرافعة، ولم تُحدَّد الكلفة.',
  '委员会决定修理\n起重机。',
);

const ROWS: readonly [what: string, quote: Quote, places: readonly string[]][] = [
  ['words', {exact: 'was read'}, ['1:41-49']],
  ['part of a word', {exact: 'nana'}, ['3:2-6', '3:18-22']],
  ['places that overlap', {exact: 'ana'}, ['3:1-4', '3:3-6', '3:19-22']],
  ['words in other quotation marks', {exact: "The pilot's report"}, ['1:0-18']],
  ['words with quotation marks of their own', {exact: '"late, and short"'}, ['1:21-38']],
  ['words in the citing author’s quotation marks', {exact: '«was thanked»'}, ['2:10-21']],
  ['dashes written otherwise', {exact: "report--'late, and short' -- was"}, ['1:12-44']],
  ['dots in a row', {exact: 'not re-read ...'}, ['1:58-70']],
  ['a full stop where there are dots', {exact: 'not re-read.'}, []],
  ['dots for what is left out', {exact: 'was read … not re-read'}, []],
  ['words over a line', {exact: 'pilot’s boat'}, ['2:27-39']],
  ['words over the end of a paragraph', {exact: 're-read… The pilot was'}, ['1:62-70 2:0-13']],
  ['other case', {exact: 'was Read'}, []],
  ['a hyphen that is not there', {exact: 'reread'}, []],
  ['what stands twice', {exact: 'The pilot'}, ['1:0-9', '2:0-9']],
  ['what stands before it', {exact: 'pilot', prefix: 'thanked; the'}, ['2:27-32']],
  ['what stands after it', {exact: 'pilot', suffix: 'was thanked'}, ['2:4-9']],
  ['both', {exact: 'was', prefix: 'The pilot', suffix: 'thanked'}, ['2:10-13']],
  ['part of a word before and after it', {exact: 'anan', prefix: 'B', suffix: 'a boat'}, ['3:1-5']],
  ['what stands before it, with a space', {exact: 'pilot', prefix: 'thanked; the '}, ['2:27-32']],
  ['what does not stand before it', {exact: 'pilot', prefix: 'thanked;'}, []],
  ['what stands before it in another paragraph', {exact: 'The pilot', prefix: 're-read…'}, ['2:0-9']],
  ['nothing', {exact: '\u00ad '}, []],
  ['more than the text', {exact: 'x'.repeat(10_000)}, []],
];

const OTHERS: readonly [what: string, exact: string, places: readonly string[]][] = [
  ['Russian', 'порта Ёлкино', ['1:8-20']],
  ['Russian, decomposed', 'порта Ёлкино'.normalize('NFD'), ['1:8-20']],
  ['Russian with е for ё', 'порта Елкино', []],
  ['Korean', "등대를 '다시 켜기로'", ['2:8-20']],
  ['Korean, decomposed', '항구 위원회는'.normalize('NFD'), ['2:0-7']],
  ['Korean in the quotation marks of the North', '등대를 《다시 켜기로》 결정', ['2:8-23']],
  ['Arabic', 'لجنة الميناء', ['3:6-18']],
  ['Arabic, lengthened', 'لجنـة الميـناء', ['3:6-18']],
  ['Arabic without the marks it has', 'قررت لجنة', []],
  ['Chinese over a line', '修理起重机', ['4:5-11']],
];

describe('findQuote', () => {
  for (const [what, quote, places] of ROWS) {
    it(`finds ${what}`, () => expect(findQuote(text, quote).map(placeOf)).to.deep.equal(places));
  }
  for (const [what, exact, places] of OTHERS) {
    it(`finds ${what}`, () => expect(findQuote(others, {exact}).map(placeOf)).to.deep.equal(places));
  }

  it('gives places in the text as it is written, whatever its form', () => {
    const decomposed = quotable('Ёй — Й.'.normalize('NFD'), '항구'.normalize('NFD'));
    expect(findQuote(decomposed, {exact: 'й - Й'}).map(placeOf)).to.deep.equal(['1:2-9']);
    expect(findQuote(decomposed, {exact: '항구'}).map(placeOf)).to.deep.equal(['2:0-5']);
    expect(findQuote(decomposed, {exact: '구'}).map(placeOf)).to.deep.equal(['2:3-5']);
  });

  it('keeps the quotation marks of two paragraphs apart', () => {
    const dialogue = quotable('“Is it late?”', '“No.”', '… But it was.');
    expect(findQuote(dialogue, {exact: 'late?” “No'}).map(placeOf)).to.deep.equal(['1:7-13 2:1-3']);
    expect(findQuote(dialogue, {exact: 'No.'}).map(placeOf)).to.deep.equal(['2:1-4']);
  });

  it('looks over paragraphs without words', () => {
    const gaps = quotable('One', '', ' ', 'two');
    expect(findQuote(gaps, {exact: 'One two'}).map(placeOf)).to.deep.equal(['1:0-3 4:0-3']);
  });

  it('tells no more than a thousand places', () => {
    expect(findQuote(quotable('a'.repeat(5000)), {exact: 'a'})).to.have.length(1000);
  });

  it('takes time in proportion to the text, however it repeats itself', function () {
    this.timeout(10_000);
    const long = quotable('a'.repeat(1_000_000));
    expect(findQuote(long, {exact: `b${'a'.repeat(300_000)}`})).to.be.empty;
    expect(findQuote(long, {exact: 'a'.repeat(300_000), prefix: 'b', suffix: 'b'})).to.be.empty;
    expect(findQuote(long, {exact: 'a'.repeat(300_000)})).to.have.length(1000);
  });
});
