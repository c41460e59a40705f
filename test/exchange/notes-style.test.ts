import {expect} from 'chai';
import {bibliographyOf, noteOf} from '../../src/exchange/notes-style.js';
import type {Evidence} from '../../src/model/timeline.js';
import {textOfRuns} from '../../src/view-model/documents/citation-model.js';
import {cite, passagesOf, visit1955} from '../support/document-sketches.js';
import type {DocumentSketch} from '../support/make-timeline.js';

const PLACE = 'Wilson Center Digital Archive, AVPRF, fond 0102, opis 11, papka 65, delo 45';
const READ =
  'translated by Gary Goldberg, for NKIDP; https://digitalarchive.wilsoncenter.org/document/115797.';
const READ_AFTER =
  'Translated by Gary Goldberg, for NKIDP. https://digitalarchive.wilsoncenter.org/document/115797.';

/** The documents up to where the place of a passage stands, and from there on. */
const TITLES: Readonly<Record<string, readonly [own: string, whole: string]>> = {
  report: ['“Report from V. Molotov and M. Suslov,” no. 83/M, 17 January 1955', ''],
  'draft-resolution': [
    '“Draft resolution of the CPSU Central Committee,” [n.d., with report of 17 January 1955]',
    ', enclosed in “Report from V. Molotov and M. Suslov,” no. 83/M',
  ],
  'draft-cable-yudin': [
    '“Draft cable to Ambassador Yudin,” [n.d., with report of 17 January 1955]',
    ', enclosed in “Draft resolution of the CPSU Central Committee,” enclosed in “Report from V. Molotov and M. Suslov,” no. 83/M',
  ],
};

/** What is cited of each event of the file of 1955: document and place. */
const PASSAGES: readonly (readonly [event: string, document: string, place: string])[] = [
  ['elections-delayed', 'report', 'paragraph 3'],
  ['five-year-plan', 'draft-cable-yudin', 'paragraph 2'],
  ['kim-wish', 'draft-cable-yudin', 'paragraph 2'],
  ['kim-wish', 'report', 'paragraph 5'],
  ['cooperatives', 'draft-cable-yudin', 'paragraph 5'],
  ['report-sent', 'report', 'opening and date line'],
  ['memo-enclosed', 'report', 'paragraph 7'],
  ['draft-resolution', 'report', 'paragraph 8'],
  ['draft-cable-yudin', 'draft-resolution', 'closing line'],
  ['draft-cable-yudin', 'draft-cable-yudin', 'paragraph 1'],
  ['inform-china', 'report', 'paragraph 6'],
  ['inform-china', 'draft-resolution', 'point 2'],
  ['inform-china', 'draft-cable-yudin', 'paragraph 8'],
  ['visit-february', 'draft-resolution', 'point 1'],
  ['visit-february', 'report', 'paragraph 5'],
  ['visit-february', 'draft-cable-yudin', 'paragraph 2'],
  ['presidium-conversation', 'draft-resolution', 'point 1'],
  ['visit-spring', 'draft-resolution', 'point 1'],
];

describe('notes and bibliography of 1955', () => {
  for (const [id, [own, whole]] of Object.entries(TITLES)) {
    it(`have a note of ${id}`, async () => {
      const timeline = await visit1955();
      const document = timeline.documents.find(found => found.id === id)!;
      expect(textOfRuns(noteOf(document, timeline))).to.equal(`${own}${whole}, ${PLACE}; ${READ}`);
    });

    it(`have an entry of ${id}`, async () => {
      const timeline = await visit1955();
      const document = timeline.documents.find(found => found.id === id)!;
      const author = id === 'report' ? 'V. M. Molotov and M. A. Suslov. ' : '';
      expect(textOfRuns(bibliographyOf(document, timeline))).to.equal(
        `${author}${own}${whole}. ${PLACE}. ${READ_AFTER}`,
      );
    });
  }

  it('have a note of every piece of evidence', async () => {
    const timeline = await visit1955();
    const notes = passagesOf(timeline).map(([document, evidence, event]) => [
      event,
      textOfRuns(noteOf(document, timeline, evidence)),
    ]);
    const expected = PASSAGES.map(([event, document, place]) => {
      const [own, whole] = TITLES[document]!;
      return [event, `${own}, ${place}${whole}, ${PLACE}; ${READ}`];
    });
    expect(notes).to.deep.equal(expected);
  });
});

describe('a note', () => {
  type Case = readonly [what: string, note: string, ...documents: readonly DocumentSketch[]];
  const memo = {id: 'a', title: 'Memo'};
  const cases: readonly Case[] = [
    ['has n.d. where nothing is dated', '“Memo,” n.d.', memo],
    [
      'has n.d. where no whole is dated either',
      '“Memo,” n.d., enclosed in “Report.”',
      {...memo, partOf: 'w'},
      {id: 'w', title: 'Report'},
    ],
    [
      'has the date of a part and that of its whole',
      '“Memo,” 3 January 1955, enclosed in “Report,” 17 January 1955.',
      {...memo, date: '1955-01-03', partOf: 'w'},
      {id: 'w', title: 'Report', date: '1955-01-17'},
    ],
    [
      'is dated by the nearest whole that has a date',
      '“Memo,” [n.d., with letter of the 1950s], enclosed in “Letter,” enclosed in “File,” 1960.',
      {...memo, partOf: 'l'},
      {id: 'l', title: 'Letter', genre: 'letter', date: '195X', partOf: 'f'},
      {id: 'f', title: 'File', date: '1960'},
    ],
    [
      'is dated by a document where the whole has no genre',
      '“Memo,” [n.d., with a document of about 1955], enclosed in “Report.”',
      {...memo, partOf: 'w'},
      {id: 'w', title: 'Report', date: '1955~'},
    ],
    [
      'names the author whom the title does not name',
      'A. A. Gromyko, “Memo,” n.d.',
      {...memo, author: ['A. A. Gromyko']},
    ],
    [
      'names all authors where the title names one',
      'A. A. Gromyko, V. M. Molotov, and M. A. Suslov, “Note by Gromyko,” n.d.',
      {id: 'a', title: 'Note by Gromyko', author: ['A. A. Gromyko', 'V. M. Molotov', 'M. A. Suslov']},
    ],
    [
      'knows an institution by all its long words',
      '“Decision of the CPSU Central Committee,” n.d.',
      {id: 'a', title: 'Decision of the CPSU Central Committee', author: ['Central Committee of the CPSU']},
    ],
    [
      'finds no name within a word',
      'Li, “On Politics,” n.d.',
      {id: 'a', title: 'On Politics', author: ['Li']},
    ],
    [
      'does not take one institution for another that has its longest word',
      'Ministry of Foreign Affairs of the DPRK, “Ministry of Trade,” n.d.',
      {id: 'a', title: 'Ministry of Trade', author: ['Ministry of Foreign Affairs of the DPRK']},
    ],
    [
      'does not take whom it is addressed to for the author',
      'Kim Il Sung, “Letter to Kim Il Sung,” n.d.',
      {id: 'a', title: 'Letter to Kim Il Sung', author: ['Kim Il Sung']},
    ],
    [
      'knows the author behind whom it is addressed to',
      '“Cable to Moscow from Kim Il Sung,” n.d.',
      {id: 'a', title: 'Cable to Moscow from Kim Il Sung', author: ['Kim Il Sung']},
    ],
    [
      'says the state once also there',
      '“Note to the draft,” n.d.',
      {id: 'a', title: 'Note to the draft', state: 'draft'},
    ],
    [
      'names a kind of document by its noun',
      '“Memo,” [n.d., with newspaper article of 1955], enclosed in “Report.”',
      {...memo, partOf: 'w'},
      {id: 'w', title: 'Report', genre: 'articleNewspaper', date: '1955'},
    ],
    [
      'has a span of time behind a comma',
      '“Memo,” [n.d., with legal case, from 1955, still open], enclosed in “Report.”',
      {...memo, partOf: 'w'},
      {id: 'w', title: 'Report', genre: 'legal_case', date: '1955/..'},
    ],
    [
      'has no full stop after a question mark',
      '“Memo,” n.d., enclosed in “What Now?”',
      {...memo, partOf: 'w'},
      {id: 'w', title: 'What Now?'},
    ],
    ['says the state', '“Memo,” draft, n.d.', {...memo, state: 'draft'}],
    ['says the state once', '“Draft cable,” n.d.', {id: 'a', title: 'Draft cable', state: 'draft'}],
    ['says of a number that it is one', '“Memo,” no. 5, n.d.', {...memo, number: '5'}],
    ['says so once', '“Memo,” No. 5, n.d.', {...memo, number: 'No. 5'}],
    ['leaves a number with its own word', '“Memo,” Document 7, n.d.', {...memo, number: 'Document 7'}],
    ['says of letters that they are a number', '“Memo,” no. A-7, n.d.', {...memo, number: 'A-7'}],
    [
      'has no full stop before a comma',
      '“Memo,” n.d., Archive, delo 329; https://example.org/.',
      {...memo, archive: 'Archive', archiveLocation: 'delo 329.', url: 'https://example.org/'},
    ],
    ['has no line breaks', '“A long title,” n.d.', {id: 'a', title: 'A long\n  title\n'}],
    [
      'leads to the web only',
      '“Memo,” n.d., enclosed in “Report”; https://example.org/w.',
      {...memo, url: 'javascript:alert(1)', partOf: 'w'},
      {id: 'w', title: 'Report', url: 'https://example.org/w'},
    ],
    ['has one full stop', '“Memo,” n.d., Publishing Co.', {...memo, publisher: 'Publishing Co.'}],
    ['says of a time that it is approximate', '“Memo,” about 1955.', {...memo, date: '1955~'}],
    ['says years before the era', '“Memo,” 44 BC.', {...memo, date: '-0043'}],
  ];
  for (const [what, note, ...documents] of cases) {
    it(what, () => {
      expect(textOfRuns(cite(noteOf, ...documents))).to.equal(note);
    });
  }

  it('has the title of a published work in italics', () => {
    const chapter = {id: 'a', title: 'Aid', genre: 'chapter', date: '1955', partOf: 'b'};
    const book = {id: 'b', title: 'Korea.', genre: 'book'};
    expect(cite(noteOf, chapter, book)).to.deep.equal([
      {text: '“Aid,” 1955, in '},
      {text: 'Korea', italic: true},
      {text: '.'},
    ]);
  });

  type Place = readonly [note: string, place: Partial<Evidence>];
  const places: readonly Place[] = [
    ['“Memo,” 1955.', {}],
    ['“Memo,” 1955, Point 1.', {locator: 'Point 1', paragraph: 2, page: 3}],
    ['“Memo,” 1955, point 1, line 2.', {locator: 'point 1, line 2.'}],
    ['“Memo,” 1955, paragraph 2.', {paragraph: 2}],
    ['“Memo,” 1955, p. 3.', {page: 3}],
    ['“Memo,” 1955, p. 3, paragraph 2.', {paragraph: 2, page: 3}],
  ];
  for (const [note, place] of places) {
    it(`has the place of a passage: ${note}`, () => {
      const passage: Evidence = {stance: 'supports', ...place};
      const words = cite((own, timeline) => noteOf(own, timeline, passage), {...memo, date: '1955'});
      expect(textOfRuns(words)).to.equal(note);
    });
  }

  it('has the place of a passage without its full stop', () => {
    const passage: Evidence = {stance: 'supports', locator: 'line 2.'};
    const documents = [
      {...memo, date: '1955', partOf: 'w'},
      {id: 'w', title: 'Report'},
    ];
    const words = cite((own, timeline) => noteOf(own, timeline, passage), ...documents);
    expect(textOfRuns(words)).to.equal('“Memo,” 1955, line 2, enclosed in “Report.”');
  });

  it('leads to the passage where that has an address of its own', () => {
    const passage = {stance: 'supports' as const, url: 'https://example.org/a#p2'};
    const document = {...memo, date: '1955', url: 'https://example.org/a'};
    const words = cite((own, timeline) => noteOf(own, timeline, passage), document);
    expect(textOfRuns(words)).to.equal('“Memo,” 1955; https://example.org/a#p2.');
  });
});

describe('an entry of the bibliography', () => {
  type Case = readonly [entry: string, document: DocumentSketch];
  const cases: readonly Case[] = [
    ['“Memo,” 1955.', {id: 'a', title: 'Memo', date: '1955'}],
    ['“Memo,” n.d.', {id: 'a', title: 'Memo'}],
    ['Kim Il Sung. “Memo,” n.d.', {id: 'a', title: 'Memo', author: ['Kim Il Sung']}],
    [
      'Ministry Co. “Memo,” 1955. AVPRF. Translated by G. G. https://example.org/.',
      {
        id: 'a',
        title: 'Memo',
        date: '1955',
        author: ['Ministry Co.'],
        archive: 'AVPRF',
        translator: 'G. G.',
        url: 'https://example.org/',
      },
    ],
  ];
  for (const [entry, document] of cases) {
    it(entry, () => expect(textOfRuns(cite(bibliographyOf, document))).to.equal(entry));
  }
});
