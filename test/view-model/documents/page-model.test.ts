import {expect} from 'chai';
import type {DocumentNode} from '../../../src/view-model/documents/document-tree.js';
import {buildDocumentPage} from '../../../src/view-model/documents/page-model.js';
import {makeTimeline, type DocumentSketch} from '../../support/make-timeline.js';
import {moscowVisit} from '../../support/moscow-visit.js';

/** `title (events)`, parts in brackets, this one starred. */
function drawn({id, events, isThis, parts}: DocumentNode): string {
  const inner = parts.length === 0 ? '' : ` [${parts.map(drawn).join(', ')}]`;
  return `${isThis ? '*' : ''}${id} ${events}${inner}`;
}

function pageOf(documents: readonly DocumentSketch[], id = 'd') {
  return buildDocumentPage(makeTimeline({documents, events: [{id: 'a', date: '1955'}]}), id, 'en')!;
}

describe('the page of a document', () => {
  it('is none where the timeline has no such document', () => {
    expect(buildDocumentPage(moscowVisit, 'nothing', 'en')).to.equal(null);
  });

  it('has what a part takes from its whole, and what it says itself', () => {
    const page = pageOf([
      {
        ...{id: 'd', partOf: 'whole', genre: 'telegram', number: '5', state: 'draft', note: 'A note.'},
        ...{language: 'ko', archive: 'RGANI', author: ['kim']},
      },
      {
        ...{
          id: 'whole',
          date: '1955-01-17',
          genre: 'report',
          number: '83/M',
          state: 'final',
          note: 'Another.',
        },
        ...{language: 'ru', archive: 'AVPRF', archiveLocation: 'fond 0102', collection: 'C', publisher: 'P'},
        ...{translator: 'T', credit: 'K', rights: 'R', author: ['molotov'], url: 'https://a.org/1'},
        copies: [{label: 'Scan', url: 'https://a.org/2'}],
      },
    ]);
    expect({...page, events: [], tree: null}).to.deep.equal({
      ...{events: [], tree: null},
      ...{language: 'en', dateLanguage: 'en', id: 'd', title: 'd'},
      date: {of: 'whole', words: '17 January 1955'},
      ...{genre: 'telegram', number: '5', state: 'draft', note: 'A note.', writtenIn: 'ko', archive: 'RGANI'},
      ...{collection: 'C', publisher: 'P', translator: 'T', credit: 'K', rights: 'R'},
      ...{author: [], recipient: [], href: 'https://a.org/1'},
      copies: [{label: 'Scan', href: 'https://a.org/2'}],
    });
  });

  it('says its own date, or that it has none', () => {
    expect(pageOf([{id: 'd', date: '1955-02~'}]).date).to.deep.equal({
      of: 'itself',
      words: 'about February 1955',
    });
    expect(pageOf([{id: 'd'}]).date).to.equal(null);
  });

  it('names its people, with what is known of them', () => {
    const timeline = makeTimeline({
      agents: [
        {id: 'molotov', name: 'V. M. Molotov', role: 'minister', sameAs: 'https://a.org/m'},
        {id: 'cc', name: 'Central Committee', sameAs: 'javascript:alert(1)'},
      ],
      documents: [{id: 'd', author: ['molotov', 'nobody'], recipient: ['cc']}],
      events: [{id: 'a', date: '1955'}],
    });
    const {author, recipient} = buildDocumentPage(timeline, 'd', 'en')!;
    expect(author).to.deep.equal([
      {id: 'molotov', name: 'V. M. Molotov', role: 'minister', href: 'https://a.org/m'},
    ]);
    expect(recipient).to.deep.equal([{id: 'cc', name: 'Central Committee'}]);
  });

  it('lists its events with their places, in order of their dates', () => {
    const timeline = makeTimeline({
      documents: [{id: 'd'}],
      events: [
        {
          id: 'later',
          date: '1955-02',
          status: 'planned',
          evidence: [{document: 'e'}, {document: 'd', page: 2}],
        },
        {
          id: 'sooner',
          date: '1955-01-17',
          evidence: [
            {document: 'd', paragraph: 1, locator: 'opening'},
            {document: 'd', paragraph: 4, stance: 'contradicts'},
          ],
        },
      ],
    });
    expect(buildDocumentPage(timeline, 'd', 'en')!.events).to.deep.equal([
      {
        ...{id: 'sooner', title: 'sooner', date: '17 January 1955', status: 'actual', outcome: 'unknown'},
        places: [
          {evidence: 1, stance: 'supports', locator: 'opening', paragraph: 1},
          {evidence: 2, stance: 'contradicts', paragraph: 4},
        ],
      },
      {
        ...{id: 'later', title: 'later', date: 'February 1955', status: 'planned', outcome: 'unknown'},
        places: [{evidence: 2, stance: 'supports', page: 2}],
      },
    ]);
  });

  describe('its tree', () => {
    const tree = (id: string) => buildDocumentPage(moscowVisit, id, 'en')!.tree!;

    for (const [id, expected] of [
      ['report', '*report 3 [draft-resolution 2 [draft-cable-yudin 2]]'],
      ['draft-resolution', 'report 3 [*draft-resolution 2 [draft-cable-yudin 2]]'],
      ['draft-cable-yudin', 'report 3 [draft-resolution 2 [*draft-cable-yudin 2]]'],
    ] as const) {
      it(`is that of the outermost whole, of ${id}`, () => {
        expect(drawn(tree(id))).to.equal(expected);
      });
    }

    it('has the dates that the documents bear', () => {
      expect(tree('report').date).to.equal('17 January 1955');
      expect(tree('report').parts[0]?.date).to.equal(undefined);
    });

    it('is none for a document that stands alone', () => {
      expect(pageOf([{id: 'd'}, {id: 'e', partOf: 'f'}, {id: 'f'}]).tree).to.equal(null);
    });

    it('is made without going through all documents for each', function () {
      this.timeout(2_000);
      const parts = Array.from({length: 20_000}, (_, i) => ({id: `p${i}`, partOf: 'd'}));
      expect(pageOf([{id: 'd'}, ...parts]).tree!.parts).to.have.length(20_000);
    });

    describe('of parts of parts without end', () => {
      const documents = Array.from({length: 9_000}, (_, i) => ({id: `p${i}`, partOf: `p${i - 1}`}));
      const depthOf = ({parts}: DocumentNode): number => 1 + Math.max(0, ...parts.map(depthOf));

      for (const [id, root] of [
        ['p0', 'p0'],
        ['p10', 'p0'],
        ['p4000', 'p3984'],
      ] as const) {
        it(`begins not far above ${id}, and has it with parts of its own`, () => {
          const {tree} = pageOf(documents, id);
          expect([tree!.id, depthOf(tree!)]).to.deep.equal([root, 32]);
          expect(drawn(tree!)).to.match(new RegExp(`\\*${id} 0 \\[p`));
        });
      }
    });

    it('ends where parts go round in a circle', () => {
      const circle = [
        {id: 'd', partOf: 'e'},
        {id: 'e', partOf: 'd'},
      ];
      expect(drawn(pageOf(circle).tree!)).to.equal('e 0 [*d 0]');
    });
  });
});
