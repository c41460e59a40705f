import {expect} from 'chai';
import {normalise} from '../../../src/model/texts/normalise.js';

const ROWS: readonly [what: string, written: string, normalised: string][] = [
  ['spaces of every kind', 'a\u00a0b\u2009c\u3000d\t\r\n e\u0085f\u2028g', 'a b c d e f g'],
  ['spaces at the ends', '  the harbour \n', 'the harbour'],
  ['spaces beside marks', 'Paid ( in full ) , No. 7 ; « oui » ?', 'Paid(in full),No.7;"oui"?'],
  ['lines of Chinese', '中国\n朋友 1955 年', '中国朋友1955年'],
  ['lines of Korean', '항구\n위원회', '항구 위원회'],
  ['quotation marks', '“a” „b‟ «c» "d" ‹e› ‘f’ ‚g‛ `h´ 《i》 「j」 『k』', '"a"b"c"d"e"f"g"h"i"j"k"'],
  ['apostrophes', "it's it’s it`s it´s itʼs it′s", 'it"s it"s it"s it"s it"s it"s'],
  ['Hebrew apostrophes', 'צ׳ילי רס״ן', 'צ"ילי רס"ן'],
  [
    'dashes and hyphens',
    'a-b a‐b a‑b a‒b a–b a—b a―b a−b a -- b a---b a — b',
    'a-b a-b a-b a-b a-b a-b a-b a-b a-b a-b a-b',
  ],
  ['dots in a row', 'a... b … c . . . d…… e.. f', 'a…b…c…d…e…f'],
  ['a full stop', 'The end. It was.', 'The end.It was.'],
  ['what is not seen', 'har\u00adbour\u200b mas\u2060ter\ufeff \u202bעל\u202c', 'harbour master על'],
  ['a lengthened Arabic word', 'المينـــاء', 'الميناء'],
  ['composed forms', 'Cafe\u0301 И\u0306 \u1112\u1161\u11bc\u1100\u116e', 'Café Й 항구'],
  ['a syllable with its end apart', '하\u11bc구', '항구'],
  ['singletons', '5 \u212b', '5 Å'],
  ['case', 'The Harbour', 'The Harbour'],
  ['ligatures', 'oﬃce ﻻ', 'oﬃce ﻻ'],
  ['beyond the basic plane', 'a 𝒜 𠀀 😀', 'a 𝒜𠀀😀'],
  ['nothing', ' \u00ad\u200b', ''],
];

describe('normalise', () => {
  for (const [what, written, normalised] of ROWS) {
    it(`sees through ${what}`, () => expect(normalise(written).text).to.equal(normalised));
  }

  it('knows of each unit where it comes from', () => {
    const written = '  “Cafe\u0301” —\n\u00ad har\u00adbour';
    const {text, starts, ends} = normalise(written);
    expect(text).to.equal('"Café"-harbour');
    const sources = Array.from(text, (unit, index) => [unit, written.slice(starts[index], ends[index])]);
    expect(sources.filter(([unit, source]) => unit !== source)).to.deep.equal([
      ['"', '“'],
      ['é', 'e\u0301'],
      ['"', '”'],
      ['-', '—'],
    ]);
  });

  it('takes a space and what is several in a row from where they begin to where they end', () => {
    const {starts, ends} = normalise('a  \n b -- c . . . d');
    expect(Array.from(starts, (start, index) => [start, ends[index]])).to.deep.equal([
      [0, 1],
      [1, 5],
      [5, 6],
      [7, 9],
      [10, 11],
      [12, 17],
      [18, 19],
    ]);
  });

  it('gives the same for every Unicode form', () => {
    const written = 'Müller, Łódź; Ёлка и чай; 항구 위원회; آب؛ क़िला; ﬁn';
    for (const form of ['NFC', 'NFD'] as const)
      expect(normalise(written.normalize(form)).text, form).to.equal(normalise(written).text);
  });
});
