import {expect} from 'chai';
import type {ReaderDocument, ReaderEvidence} from '../../src/view-model/reader-types.js';
import {buildReader} from '../../src/view-model/reader.js';
import {
  makeTimeline,
  type DocumentSketch,
  type EventSketch,
  type EvidenceSketch,
} from '../support/make-timeline.js';

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

describe('evidence of the reader', () => {
  it('is a web address by itself', () => {
    expect(evidenceOf({url: 'https://example.org/1/'})).to.deep.equal({
      title: 'example.org/1',
      stance: 'supports',
      isDiffering: false,
      href: 'https://example.org/1/',
    });
  });

  it('has no link to what is not on the web', () => {
    expect(evidenceOf({url: 'javascript:alert(1)'})).to.deep.equal({
      title: 'javascript:alert(1)',
      stance: 'supports',
      isDiffering: false,
    });
  });

  it('prefers its own address to the document’s', () => {
    const documents = [{id: 'd', url: 'https://example.org/d'}];
    expect(evidenceOf({document: 'd', url: 'https://example.org/d#p5'}, documents).href).to.equal(
      'https://example.org/d#p5',
    );
  });

  it('names a document that is not there by its id', () => {
    expect(evidenceOf({document: 'gone'})).to.deep.equal({
      title: 'gone',
      stance: 'supports',
      isDiffering: false,
    });
  });

  it('gives its own date only where it differs', () => {
    expect(evidenceOf({date: '1955-02'})).not.to.have.property('date');
    expect(evidenceOf({date: '1955-03'})).to.have.property('date', 'March 1955');
  });

  it('differs by its stance, by its date, or not', () => {
    expect(evidenceOf({date: '1955-02'}).isDiffering).to.equal(false);
    expect(evidenceOf({date: '1955-03'}).isDiffering).to.equal(true);
    expect(evidenceOf({stance: 'contradicts'}).isDiffering).to.equal(true);
  });

  it('links to the passage', () => {
    const quote = {exact: 'b', prefix: 'a '};
    const href = evidenceOf({document: 'd', quote}, [{id: 'd', url: 'https://example.org/d'}]).href;
    expect(href).to.equal('https://example.org/d#:~:text=a-,b');
  });

  it('says that a PDF opens at its beginning', () => {
    const documents = [{id: 'd', url: 'https://example.org/d.pdf'}];
    expect(evidenceOf({document: 'd', locator: 'p. 2'}, documents)).to.include({pageMissing: true});
    expect(evidenceOf({document: 'd', page: 2}, documents)).not.to.have.property('pageMissing');
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
