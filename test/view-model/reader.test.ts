import {expect} from 'chai';
import type {RelationType} from '../../src/model/timeline.js';
import type {ReaderDocument, ReaderEvidence} from '../../src/view-model/reader-types.js';
import {buildReader} from '../../src/view-model/reader.js';
import {
  makeTimeline,
  type DocumentSketch,
  type EventSketch,
  type EvidenceSketch,
} from '../support/make-timeline.js';
import {moscowVisit} from '../support/moscow-visit.js';

const published = 'https://digitalarchive.wilsoncenter.org/document/115797';

function readerOf(event: Partial<EventSketch>, documents: readonly DocumentSketch[] = []) {
  const timeline = makeTimeline({documents, events: [{id: 'a', date: '1955-02', ...event}]});
  return buildReader(timeline, 'a', 'en')!;
}

function evidenceOf(evidence: EvidenceSketch, documents: readonly DocumentSketch[] = []): ReaderEvidence {
  return readerOf({evidence: [evidence]}, documents).evidence[0]!;
}

function documentOf(...documents: readonly DocumentSketch[]): ReaderDocument {
  return evidenceOf({document: documents[0]!.id}, documents).document!;
}

describe('buildReader', () => {
  it('reads the visit proposed for February', () => {
    const reader = buildReader(moscowVisit, 'visit-february', 'en')!;
    expect(reader).to.deep.include({
      language: 'en',
      title: 'Visit proposed for February 1955',
      date: 'February 1955',
      edtf: '1955-02',
      status: 'proposed',
      outcome: 'unknown',
      accounts: 2,
      documents: 3,
    });
    expect(reader.relations).to.deep.equal([
      {
        type: 'replaces',
        direction: 'from',
        conditional: true,
        others: [{id: 'visit-spring', title: 'Visit as previously planned', date: 'April or May 1955'}],
      },
      {
        type: 'proposedBy',
        direction: 'from',
        conditional: false,
        others: [{id: 'report-sent', title: 'Report to the Central Committee', date: '17 January 1955'}],
      },
      {
        type: 'partOf',
        direction: 'to',
        conditional: false,
        others: [
          {id: 'presidium-conversation', title: 'Conversation in the CC Presidium', date: 'February 1955'},
        ],
      },
    ]);
    expect(reader.evidence[0]).to.deep.equal({
      title: 'Draft resolution of the CPSU Central Committee',
      document: {
        id: 'draft-resolution',
        undated: true,
        wholes: [{title: 'Report from V. Molotov and M. Suslov', date: '17 January 1955'}],
        archive: 'AVPRF, fond 0102, opis 11, papka 65, delo 45',
        collection: 'Wilson Center Digital Archive',
        translator: 'Gary Goldberg, for NKIDP',
        copies: [],
      },
      stance: 'supports',
      locator: 'point 1',
      paragraph: 1,
      quote: {exact: 'instead of the previously planned time frame of April-May 1955'},
      href: published,
    });
  });

  it('follows a part of a part to the whole', () => {
    const reader = buildReader(moscowVisit, 'visit-february', 'en')!;
    expect(reader.evidence[2]).to.deep.include({stance: 'contradicts', href: published});
    expect(reader.evidence[2]?.document?.wholes).to.deep.equal([
      {title: 'Draft resolution of the CPSU Central Committee'},
      {title: 'Report from V. Molotov and M. Suslov', date: '17 January 1955'},
    ]);
  });

  it('names the agents, with the address that identifies them', () => {
    expect(buildReader(moscowVisit, 'visit-february', 'en')?.agents).to.deep.equal([
      {id: 'kim', name: 'Kim Il Sung', href: 'https://www.wikidata.org/wiki/Q41117'},
      {id: 'molotov', name: 'V. M. Molotov', role: 'Soviet foreign minister'},
      {id: 'suslov', name: 'M. A. Suslov'},
    ]);
  });

  for (const id of [null, '', 'nobody', '__proto__', 'constructor', 'toString']) {
    it(`has nothing to read for ${JSON.stringify(id)}`, () => {
      expect(buildReader(moscowVisit, id, 'en')).to.equal(null);
    });
  }

  it('reads an event that is called constructor', () => {
    const timeline = makeTimeline({
      events: [
        {id: 'constructor', date: '1955'},
        {id: '__proto__', date: '1956'},
      ],
    });
    expect(buildReader(timeline, '__proto__', 'en')?.edtf).to.equal('1956');
    expect(buildReader(timeline, 'constructor', 'en')?.relations).to.deep.equal([]);
  });

  it('leaves out a picture from elsewhere than the web', () => {
    const image = {alt: 'Kim', caption: 'c', credit: 'd'};
    expect(readerOf({image: {...image, url: 'images/a.jpg'}}).image).to.deep.equal({
      ...image,
      src: 'images/a.jpg',
    });
    expect(readerOf({image: {...image, url: 'javascript:alert(1)'}})).not.to.have.property('image');
  });

  it('does not link an agent elsewhere than to the web', () => {
    const agents = [{id: 'x', name: 'X', sameAs: 'javascript:alert(1)'}];
    const timeline = makeTimeline({agents, events: [{id: 'a', date: '1955', agents: ['x', 'unknown']}]});
    expect(buildReader(timeline, 'a', 'en')?.agents).to.deep.equal([{id: 'x', name: 'X'}]);
  });
});

describe('relations of the reader', () => {
  type Case = readonly [type: RelationType, source: Partial<EventSketch>, conditional: boolean];
  const cases: readonly Case[] = [
    ['replaces', {status: 'proposed'}, true],
    ['replaces', {status: 'planned'}, true],
    ['replaces', {status: 'planned', outcome: 'cancelled'}, true],
    ['replaces', {status: 'planned', outcome: 'realised'}, false],
    ['replaces', {status: 'actual'}, false],
    ['proposedBy', {status: 'proposed'}, false],
    ['realises', {status: 'actual'}, false],
  ];
  for (const [type, source, conditional] of cases) {
    const name = `${type} of an event ${JSON.stringify(source)}`;
    it(`has ${name} from both sides, ${conditional ? 'as what would be' : 'as what is'}`, () => {
      const timeline = makeTimeline({
        events: [
          {id: 'old', date: '1955-04', status: 'planned'},
          {id: 'new', date: '1955-02', ...source, relations: [{type, target: 'old'}]},
        ],
      });
      const [from] = buildReader(timeline, 'new', 'en')!.relations;
      const [to] = buildReader(timeline, 'old', 'en')!.relations;
      expect(from).to.deep.include({type, direction: 'from', conditional});
      expect(from?.others.map(({id}) => id)).to.deep.equal(['old']);
      expect(to).to.deep.include({type, direction: 'to', conditional});
      expect(to?.others.map(({id}) => id)).to.deep.equal(['new']);
    });
  }

  it('puts those of one kind together, in order', () => {
    const part = (id: string, date: string): EventSketch => ({
      id,
      date,
      relations: [{type: 'partOf', target: 'whole'}],
    });
    const timeline = makeTimeline({
      events: [{id: 'whole', date: '1955'}, part('b', '1955-03'), part('a', '1955-02')],
    });
    const {relations} = buildReader(timeline, 'whole', 'en')!;
    expect(relations).to.have.length(1);
    expect(relations[0]?.others.map(({id}) => id)).to.deep.equal(['a', 'b']);
  });

  it('leaves out what leads nowhere', () => {
    expect(readerOf({relations: [{type: 'partOf', target: 'nobody'}]}).relations).to.deep.equal([]);
  });
});

describe('evidence of the reader', () => {
  it('is a web address by itself', () => {
    expect(evidenceOf({url: 'https://example.org/1/'})).to.deep.equal({
      title: 'example.org/1',
      stance: 'supports',
      href: 'https://example.org/1/',
    });
  });

  it('has no link to what is not on the web', () => {
    expect(evidenceOf({url: 'javascript:alert(1)'})).to.deep.equal({
      title: 'javascript:alert(1)',
      stance: 'supports',
    });
  });

  it('prefers its own address to the document’s', () => {
    const documents = [{id: 'd', url: 'https://example.org/d'}];
    expect(evidenceOf({document: 'd', url: 'https://example.org/d#p5'}, documents).href).to.equal(
      'https://example.org/d#p5',
    );
  });

  it('names a document that is not there by its id', () => {
    expect(evidenceOf({document: 'gone'})).to.deep.equal({title: 'gone', stance: 'supports'});
  });

  it('gives its own date only where it differs', () => {
    expect(evidenceOf({date: '1955-02'})).not.to.have.property('date');
    expect(evidenceOf({date: '1955-03'})).to.have.property('date', 'March 1955');
  });

  it('keeps page, note and what surrounds a quotation', () => {
    const quote = {exact: 'b', prefix: 'a ', suffix: ' c'};
    expect(evidenceOf({page: 2, note: 'n', quote})).to.deep.include({page: 2, note: 'n', quote});
  });

  it('counts places and documents', () => {
    const evidence = [
      {document: 'a'},
      {document: 'a'},
      {document: 'b'},
      {url: 'https://a.org'},
      {url: 'https://a.org'},
    ];
    const reader = readerOf({evidence});
    expect([reader.evidence.length, reader.documents]).to.deep.equal([5, 3]);
  });
});

describe('documents of the reader', () => {
  it('take from their whole what they do not say themselves', () => {
    const whole = {
      id: 'w',
      date: '1955',
      archive: 'A',
      archiveLocation: '1',
      collection: 'C',
      translator: 'T',
      credit: 'D',
      rights: 'R',
      copies: [
        {label: 'Scan', url: 'https://example.org/scan'},
        {url: 'https://example.org/2'},
        {url: 'data:x'},
      ],
    };
    const own = documentOf({id: 'p', partOf: 'w', translator: 'U'}, whole);
    expect(own).to.deep.equal({
      id: 'p',
      undated: true,
      wholes: [{title: 'w', date: '1955'}],
      archive: 'A, 1',
      collection: 'C',
      translator: 'U',
      credit: 'D',
      rights: 'R',
      copies: [
        {label: 'Scan', href: 'https://example.org/scan'},
        {label: 'example.org/2', href: 'https://example.org/2'},
      ],
    });
  });

  type Place = readonly [
    part: Partial<DocumentSketch>,
    whole: Partial<DocumentSketch>,
    archive: string | undefined,
  ];
  const places: readonly Place[] = [
    [{}, {}, undefined],
    [{}, {archive: 'A'}, 'A'],
    [{}, {archiveLocation: '1'}, '1'],
    [{archiveLocation: '2'}, {archive: 'A', archiveLocation: '1'}, 'A, 2'],
    [{archive: 'B'}, {archive: 'A', archiveLocation: '1'}, 'B'],
    [{archive: 'B', archiveLocation: '2'}, {archive: 'A', archiveLocation: '1'}, 'B, 2'],
  ];
  for (const [part, whole, archive] of places) {
    it(`lie in ${archive ?? 'no archive'} with ${JSON.stringify(part)} in ${JSON.stringify(whole)}`, () => {
      expect(documentOf({...part, id: 'p', partOf: 'w'}, {...whole, id: 'w'}).archive).to.equal(archive);
    });
  }

  it('are undated only as parts of what is dated', () => {
    expect(documentOf({id: 'p'}).undated).to.equal(false);
    expect(documentOf({id: 'p', partOf: 'w'}, {id: 'w'}).undated).to.equal(false);
    expect(documentOf({id: 'p', partOf: 'w', date: '1954'}, {id: 'w', date: '1955'})).to.deep.include({
      undated: false,
      date: '1954',
    });
  });

  it('do not go in circles', () => {
    expect(documentOf({id: 'p', partOf: 'w'}, {id: 'w', partOf: 'p'}).wholes).to.deep.equal([{title: 'w'}]);
  });

  it('end where a whole is not there', () => {
    expect(documentOf({id: 'p', partOf: 'gone'}).wholes).to.deep.equal([]);
  });

  it('link to the nearest address that is on the web', () => {
    const documents = [
      {id: 'p', partOf: 'm', url: 'javascript:alert(1)'},
      {id: 'm', partOf: 'w'},
      {id: 'w', url: 'https://example.org/w'},
    ];
    expect(evidenceOf({document: 'p'}, documents).href).to.equal('https://example.org/w');
  });
});
