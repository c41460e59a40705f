import {expect} from 'chai';
import {coinsOf} from '../../src/exchange/coins.js';
import {cslItem} from '../../src/exchange/csl-json.js';
import {cite, visit1955} from '../support/document-sketches.js';
import type {DocumentSketch} from '../support/make-timeline.js';

/** Read by another decoder than the one that it was written with. */
function pairsOf(title: string): [string, string][] {
  return [...new URLSearchParams(title)];
}

describe('COinS', () => {
  it('has the report of 1955, under the keys that Zotero reads', async () => {
    const timeline = await visit1955();
    const place = 'Wilson Center Digital Archive, AVPRF, fond 0102, opis 11, papka 65, delo 45';
    const item = cslItem(timeline.documents[0]!, timeline);
    expect(pairsOf(coinsOf(item))).to.deep.equal([
      ['ctx_ver', 'Z39.88-2004'],
      ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
      ['rft.type', 'report'],
      ['rft.title', 'Report from V. Molotov and M. Suslov'],
      ['rft.creator', 'V. M. Molotov,'],
      ['rft.creator', 'M. A. Suslov,'],
      ['rft.contributor', 'Gary Goldberg (for NKIDP),'],
      ['rft.date', '1955-01-17'],
      ['rft.source', place],
      ['rft.language', 'ru'],
      ['rft.identifier', 'https://digitalarchive.wilsoncenter.org/document/115797'],
      ['rft.description', `${place}. Addressed to Central Committee of the CPSU. ${item.note!}`],
    ]);
  });

  it('keeps the signs that divide keys from values', () => {
    const title = 'A&B = C + D; 50 % “я” 김 #1?';
    const coins = coinsOf(cite(cslItem, {id: 'a', title, url: 'https://example.org/?a=1&b=2#c'}));
    const pairs = new Map(pairsOf(coins));
    expect(pairs.get('rft.title')).to.equal(title);
    expect(pairs.get('rft.identifier')).to.equal('https://example.org/?a=1&b=2#c');
    expect(coins).to.match(/^[\w.%&=()!*'~-]*$/);
  });

  it('doubles no full stop behind a quotation mark', () => {
    const item = cite(
      cslItem,
      {id: 'a', title: 'Annex', partOf: 'b', note: 'He called it “final.”'},
      {id: 'b', title: 'Enclosure', partOf: 'c'},
      {id: 'c', title: 'Report'},
    );
    const description = new Map(pairsOf(coinsOf(item))).get('rft.description');
    expect(description).to.equal('Part of “Enclosure.” He called it “final.”');
  });

  const described: readonly (readonly [
    what: string,
    document: Partial<DocumentSketch>,
    words: string | undefined,
  ])[] = [
    ['an uncertain date', {date: '1955?'}, 'Date: perhaps 1955.'],
    ['an approximate date', {date: '1955-02~'}, 'Date: about February 1955.'],
    ['a season', {date: '1955-21'}, 'Season: spring.'],
    ['nothing of a date that is certain', {date: '1955-02'}, undefined],
    ['what kind of document it is', {genre: 'resolution'}, 'Kind of document: resolution.'],
    [
      'whom it is addressed to',
      {recipient: ['P. F. Yudin', 'Kim Il Sung']},
      'Addressed to P. F. Yudin and Kim Il Sung.',
    ],
  ];
  for (const [what, document, words] of described) {
    it(`has in words ${what}`, () => {
      const pairs = new Map(pairsOf(coinsOf(cite(cslItem, {id: 'a', ...document}))));
      expect(pairs.get('rft.description')).to.equal(words);
    });
  }

  const dates: readonly (readonly [string, string])[] = [
    ['1955-02', '1955-02'],
    ['1955-01-17/1960', '1955-01-17/1960'],
    ['-0043', '-0043'],
    ['0000', '0000'],
    ['195X', '1950s'],
  ];
  for (const [edtf, written] of dates) {
    it(`has the date ${edtf}`, () => {
      const pairs = new Map(pairsOf(coinsOf(cite(cslItem, {id: 'a', date: edtf}))));
      expect(pairs.get('rft.date')).to.equal(written);
    });
  }
});
