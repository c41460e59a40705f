import {expect} from 'chai';
import {coinsOf} from '../../src/exchange/coins.js';
import {cslItem} from '../../src/exchange/csl-json.js';
import {cite, visit1955} from '../support/document-sketches.js';

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
      ['rft.description', `${place}. ${item.note!}`],
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
