import {expect} from 'chai';
import {cslDate} from '../../src/exchange/csl-date.js';
import {cslGenre} from '../../src/exchange/csl-genre.js';
import {cslItem, cslJsonOf} from '../../src/exchange/csl-json.js';
import {CSL_TYPES, type CslDate} from '../../src/exchange/csl-types.js';
import {parseHistoricalDate} from '../../src/model/historical-date.js';
import type {Calendar} from '../../src/model/historical-date-types.js';
import {cite, visit1955} from '../support/document-sketches.js';

const INHERITED = {
  'collection-title': 'Wilson Center Digital Archive',
  archive: 'AVPRF',
  archive_location: 'fond 0102, opis 11, papka 65, delo 45',
  language: 'ru',
  URL: 'https://digitalarchive.wilsoncenter.org/document/115797',
  translator: [{literal: 'Gary Goldberg, for NKIDP'}],
};
const UNDATED = {literal: '[n.d., with report of 17 January 1955]'};

describe('CSL-JSON of the documents of 1955', () => {
  it('has the report', async () => {
    const timeline = await visit1955();
    const {note, ...item} = cslItem(timeline.documents[0]!, timeline);
    expect(item).to.deep.equal({
      ...INHERITED,
      id: 'report',
      type: 'report',
      title: 'Report from V. Molotov and M. Suslov',
      number: '83/M',
      author: [{literal: 'V. M. Molotov'}, {literal: 'M. A. Suslov'}],
      recipient: [{literal: 'Central Committee of the CPSU'}],
      issued: {'date-parts': [[1955, 1, 17]]},
    });
    expect(note).to.match(
      /^Copy No\. 4, secret, .*\. Published with support from the ROK Ministry of Unification\.$/,
    );
  });

  it('has the draft resolution, which is enclosed and bears no date', async () => {
    const timeline = await visit1955();
    expect(cslItem(timeline.documents[1]!, timeline)).to.deep.equal({
      ...INHERITED,
      id: 'draft-resolution',
      type: 'document',
      genre: 'resolution',
      title: 'Draft resolution of the CPSU Central Committee',
      'container-title': 'Report from V. Molotov and M. Suslov',
      issued: UNDATED,
      note: 'Draft. Bears no date of its own. Published with support from the ROK Ministry of Unification.',
    });
  });

  it('has the draft cable, and a passage in it', async () => {
    const timeline = await visit1955();
    const passage = {stance: 'supports', locator: 'point 1', page: 2} as const;
    expect(cslItem(timeline.documents[2]!, timeline, passage)).to.deep.equal({
      ...INHERITED,
      id: 'draft-cable-yudin',
      type: 'personal_communication',
      genre: 'telegram',
      title: 'Draft cable to Ambassador Yudin',
      'container-title': 'Report from V. Molotov and M. Suslov',
      recipient: [{literal: 'P. F. Yudin'}],
      issued: UNDATED,
      locator: 'point 1',
      page: '2',
      note: 'Draft. Bears no date of its own. Part of “Draft resolution of the CPSU Central Committee.” Published with support from the ROK Ministry of Unification.',
    });
  });
});

describe('CSL-JSON', () => {
  it('has what there is of a document that says next to nothing', () => {
    expect(cite(cslItem, {id: 'a', title: 'Memo'})).to.deep.equal({id: 'a', type: 'document', title: 'Memo'});
  });

  it('is a list, and ends its last line', () => {
    const item = cite(cslItem, {id: 'a', title: 'Memo'});
    expect(JSON.parse(cslJsonOf([item]))).to.deep.equal([item]);
    expect(cslJsonOf([item])).to.match(/\]\n$/);
  });

  it('does not go in circles', () => {
    const item = cite(cslItem, {id: 'a', partOf: 'b'}, {id: 'b', partOf: 'a'});
    expect(item['container-title']).to.equal('b');
  });

  for (const [date, note] of [
    ['1955?', 'Date: perhaps 1955.'],
    ['1955~', 'Date: about 1955.'],
    ['1955', undefined],
    ['[1955?,1956]', undefined],
  ] as const) {
    it(`says in the note in which way ${date} is doubtful`, () => {
      expect(cite(cslItem, {id: 'a', date}).note).to.equal(note);
    });
  }

  it('is made of texts with ever so many spaces', function () {
    this.timeout(4_000);
    const title = `a${' '.repeat(80_000)}b`;
    expect(cite(cslItem, {id: 'a', title: `${title} \n c`}).title).to.equal(`${title} c`);
  });

  it('takes a name as it is', () => {
    const item = cite(cslItem, {id: 'a', author: ['Kim Il Sung', 'U Nu']});
    expect(item.author).to.deep.equal([{literal: 'Kim Il Sung'}, {literal: 'U Nu'}]);
  });
});

describe('genres in CSL', () => {
  const cases: readonly (readonly [string | undefined, string, string?])[] = [
    [undefined, 'document'],
    ['report', 'report'],
    ['personalCommunication', 'personal_communication'],
    ['articleJournal', 'article-journal'],
    ['article-journal', 'article-journal'],
    ['legalCase', 'legal_case'],
    ['letter', 'personal_communication', 'letter'],
    ['telegram', 'personal_communication', 'telegram'],
    ['resolution', 'document', 'resolution'],
    ['memorandumOfConversation', 'document', 'memorandum of conversation'],
    ['Protokoll', 'document', 'Protokoll'],
    ['справка', 'document', 'справка'],
  ];
  for (const [written, type, genre] of cases) {
    it(`take ${written ?? 'nothing'} for ${type}${genre === undefined ? '' : `, ${genre}`}`, () => {
      expect(cslGenre(written)).to.deep.equal({type, ...(genre !== undefined && {genre})});
    });
  }

  it('know every type by its camel-cased name', () => {
    for (const type of CSL_TYPES) {
      const written = type.replace(/[-_](.)/g, (_, letter: string) => letter.toUpperCase());
      expect(cslGenre(written), written).to.deep.equal({type});
    }
  });
});

describe('dates in CSL', () => {
  const cases: readonly (readonly [string, CslDate, Calendar?])[] = [
    ['1955-01-17', {'date-parts': [[1955, 1, 17]]}],
    ['1955-02', {'date-parts': [[1955, 2]]}],
    ['1955', {'date-parts': [[1955]]}],
    ['1955-01-17T10:30:00Z', {'date-parts': [[1955, 1, 17]]}],
    ['1955~', {'date-parts': [[1955]], circa: true}],
    ['1955-02?', {'date-parts': [[1955, 2]], circa: true}],
    ['1955-21', {'date-parts': [[1955]], season: 1}],
    ['1955-24~', {'date-parts': [[1955]], season: 4, circa: true}],
    ['1955-29', {literal: 'spring 1955 (southern hemisphere)'}],
    ['1955-33', {literal: 'first quarter of 1955'}],
    [
      '1955-01-17/1955-02',
      {
        'date-parts': [
          [1955, 1, 17],
          [1955, 2],
        ],
      },
    ],
    ['1955/1960~', {'date-parts': [[1955], [1960]], circa: true}],
    ['1955-21/1955-22', {literal: 'spring 1955 to summer 1955'}],
    ['/1955-01-17', {literal: 'to 17 January 1955, start not known'}],
    ['1955-01-17/..', {literal: 'from 17 January 1955, still open'}],
    ['[1955-04..1955-05]', {literal: 'April or May 1955'}],
    ['195X', {literal: '1950s'}],
    ['1955-XX-17', {literal: 'the 17th of some month in 1955'}],
    ['1950S2', {literal: 'between 1900 and 1999, estimated at 1950'}],
    ['-0043', {'date-parts': [[-44]]}],
    ['-0043-03-15', {'date-parts': [[-44, 3, 15]]}],
    ['0000', {'date-parts': [[-1]]}],
    ['0001', {'date-parts': [[1]]}],
    ['Y-17E7', {'date-parts': [[-170_000_001]]}],
    ['1917-10-25', {literal: '25 October 1917 (Julian), 7 November 1917 (Gregorian)'}, 'julian'],
  ];
  for (const [edtf, csl, calendar] of cases) {
    it(`have ${edtf}${calendar ? ` (${calendar})` : ''}`, () => {
      expect(cslDate(parseHistoricalDate(edtf, calendar))).to.deep.equal(csl);
    });
  }
});
