import {expect} from 'chai';
import {cslItem} from '../../src/exchange/csl-json.js';
import {risOf, undividedName} from '../../src/exchange/ris.js';
import {cite, visit1955} from '../support/document-sketches.js';

/** The values of a tag in a record, read by the bare rule of the format. */
function valuesOf(tag: string, record: string): readonly string[] {
  return record.split('\r\n').flatMap(line => (line.startsWith(`${tag}  - `) ? [line.slice(6)] : []));
}

/** Its notes end in quotation marks. */
const ENCLOSURES = [
  {id: 'a', title: 'Annex', partOf: 'b', note: 'He called it “final.”', credit: 'Mine “yes”'},
  {id: 'b', title: 'Enclosure', partOf: 'c'},
  {id: 'c', title: 'Report'},
];

describe('RIS', () => {
  it('has the draft cable of 1955', async () => {
    const timeline = await visit1955();
    const item = cslItem(timeline.documents[2]!, timeline, {stance: 'supports', locator: 'point 1', page: 2});
    expect(risOf(item).split('\r\n')).to.deep.equal([
      'TY  - PCOMM',
      'A2  - P. F. Yudin,',
      'A4  - Gary Goldberg (for NKIDP),',
      'TI  - Draft cable to Ambassador Yudin',
      'T2  - Report from V. Molotov and M. Suslov',
      'M3  - telegram',
      'SP  - 2',
      'AN  - AVPRF, fond 0102, opis 11, papka 65, delo 45',
      'AV  - AVPRF, fond 0102, opis 11, papka 65, delo 45',
      'DB  - Wilson Center Digital Archive',
      'LA  - ru',
      'UR  - https://digitalarchive.wilsoncenter.org/document/115797',
      'N1  - Date: [n.d., with report of 17 January 1955]. Cited: point 1. Draft. Bears no date of its own. Part of “Draft resolution of the CPSU Central Committee.” Published with support from the ROK Ministry of Unification.',
      'ER  - ',
      '',
    ]);
  });

  it('has each item with its end', async () => {
    const timeline = await visit1955();
    const records = risOf(timeline.documents.map(document => cslItem(document, timeline)));
    expect(records.match(/^TY {2}- \w+/gm)).to.deep.equal(['TY  - RPRT', 'TY  - UNPD', 'TY  - PCOMM']);
    expect(records.match(/^ER {2}- \r\n/gm)).to.have.length(3);
  });

  it('names whom a report is addressed to, which has no tag there', async () => {
    const timeline = await visit1955();
    const record = risOf(cslItem(timeline.documents[0]!, timeline));
    expect(valuesOf('A2', record)).to.deep.equal([]);
    expect(valuesOf('N1', record)[0]).to.match(/^Addressed to Central Committee of the CPSU\. /);
    expect(valuesOf('SN', record)).to.deep.equal(['83/M']);
  });

  it('has the archive where there is no collection', () => {
    const record = risOf(cite(cslItem, {id: 'a', archive: 'AVPRF', archiveLocation: 'fond 1'}));
    expect([valuesOf('DB', record), valuesOf('AN', record)]).to.deep.equal([['AVPRF'], ['fond 1']]);
  });

  it('breaks no line within a value', () => {
    const item = cite(cslItem, {id: 'a', title: 'One\nTY  - BOOK\r\nTI  - Two\u2028three\u0085four'});
    expect(valuesOf('TI', risOf(item))).to.deep.equal(['One TY  - BOOK TI  - Two three four']);
  });

  it('names the kind of document where no archive has it, which has no tag there', () => {
    const record = risOf(cite(cslItem, {id: 'a', genre: 'resolution'}));
    expect([valuesOf('TY', record), valuesOf('M3', record), valuesOf('N1', record)]).to.deep.equal([
      ['GEN'],
      [],
      ['Kind of document: resolution.'],
    ]);
  });

  it('doubles no full stop behind a quotation mark', () => {
    const record = risOf(cite(cslItem, ...ENCLOSURES));
    expect(valuesOf('N1', record)[0])
      .to.contain('Part of “Enclosure.”')
      .and.not.match(/\.[”’]+\./);
    expect(valuesOf('N1', record)[0]).to.contain('He called it “final.” Mine “yes”.');
  });

  const dates: readonly (readonly [string, readonly string[], readonly string[], readonly string[]])[] = [
    ['1955-01-17', ['1955'], ['1955/01/17/'], []],
    ['1955-02', ['1955'], ['1955/02//'], []],
    ['1955', ['1955'], ['1955///'], []],
    ['0044-03', ['0044'], ['0044/03//'], []],
    ['1955~', ['1955'], ['1955///not certain'], ['Date: about 1955.']],
    ['1955?', ['1955'], ['1955///not certain'], ['Date: perhaps 1955.']],
    ['1955%', ['1955'], ['1955///not certain'], ['Date: perhaps about 1955.']],
    ['1955-22', ['1955'], ['1955///summer'], []],
    ['1955-01-17/1955-01-20', [], [], ['Date: 1955-01-17 to 1955-01-20.']],
    ['1955/1960~', [], [], ['Date: 1955 to about 1960.']],
    ['1955-24?', ['1955'], ['1955///not certain winter'], ['Date: perhaps winter 1955–56.']],
    ['-0043-03', [], [], ['Date: 0044-03 BC.']],
    ['[1955-04..1955-05]', [], [], ['Date: April or May 1955.']],
  ];
  for (const [edtf, year, date, note] of dates) {
    it(`has ${edtf}`, () => {
      const record = risOf(cite(cslItem, {id: 'a', date: edtf}));
      const found = ['PY', 'DA', 'N1'].map(tag => valuesOf(tag, record));
      expect(found).to.deep.equal([year, date, note]);
    });
  }

  const names: readonly (readonly [string, string])[] = [
    ['Kim Il Sung', 'Kim Il Sung,'],
    ['Gary Goldberg, for NKIDP', 'Gary Goldberg (for NKIDP),'],
    ['Smith, Jones, and Co.', 'Smith (Jones; and Co.),'],
    [', Inc.', 'Inc.,'],
  ];
  for (const [name, written] of names) {
    it(`keeps ${name} whole`, () => expect(undividedName({literal: name})).to.equal(written));
  }
});
