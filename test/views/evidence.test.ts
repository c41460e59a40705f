import {expect} from 'chai';
import {sendKeys} from '@web/test-runner-commands';
import {en} from '../../src/strings/en.js';
import {buildReader} from '../../src/view-model/reader.js';
import {renderReader} from '../../src/views/reader.js';
import {makeTimeline, type DocumentSketch, type EvidenceSketch} from '../support/make-timeline.js';
import {moscowVisit} from '../support/moscow-visit.js';
import {removeRendered, renderInShadow, wordsOf} from '../support/render-in-shadow.js';

const published = 'https://digitalarchive.wilsoncenter.org/document/115797';

function show(timeline = moscowVisit, id = 'visit-february'): HTMLElement {
  const reader = buildReader(timeline, id, 'en');
  const root = renderInShadow(renderReader({strings: en, reader, onSelect: () => undefined}));
  return root.querySelector<HTMLElement>('[part~=evidence]')!;
}

function showEvidence(
  evidence: readonly EvidenceSketch[],
  documents: readonly DocumentSketch[] = [],
): HTMLElement {
  return show(makeTimeline({documents, events: [{id: 'a', date: '1955-02', evidence}]}), 'a');
}

describe('evidence', () => {
  afterEach(removeRendered);

  it('is counted in its heading', () => {
    expect(wordsOf(show().querySelector('h4'))).to.equal('Evidence three places in three documents');
    expect(wordsOf(showEvidence([{url: 'https://a.org'}]).querySelector('h4'))).to.equal(
      'Evidence one place in one document',
    );
  });

  it('says honestly that none is given', () => {
    expect(wordsOf(showEvidence([]))).to.equal('Evidence No evidence is given for this event.');
  });

  it('shows the first piece open, with place, words, archive and link', () => {
    const first = show().querySelector<HTMLElement>('[part~=document]')!;
    expect(first.localName).to.equal('div');
    expect(wordsOf(first.querySelector('h5'))).to.equal('Draft resolution of the CPSU Central Committee');
    expect(wordsOf(first.querySelector('.where'))).to.equal(
      'point 1 · part of Report from V. Molotov and M. Suslov, 17 January 1955 · bears no date of its own',
    );
    expect(wordsOf(first.querySelector('blockquote p'))).to.equal(
      '1Paragraph 1: “instead of the previously planned time frame of April-May 1955”',
    );
    expect(wordsOf(first.querySelector('[part~=citation]'))).to.equal(
      'AVPRF, fond 0102, opis 11, papka 65, delo 45. Translated by Gary Goldberg, for NKIDP. ' +
        'Wilson Center Digital Archive.',
    );
  });

  it('marks the quotation, and nothing else', () => {
    const marks = [...show().querySelectorAll('mark')];
    expect(marks.map(mark => mark.getAttribute('part'))).to.deep.equal([
      'quotation',
      'quotation',
      'quotation',
    ]);
    expect(marks[1]?.textContent).to.equal('to Moscow in February 1955');
  });

  it('shows what surrounds a quotation without marking it', () => {
    const evidence = showEvidence([{document: 'd', quote: {prefix: 'a ', exact: 'b', suffix: ' c'}}]);
    expect(wordsOf(evidence.querySelector('blockquote'))).to.equal('“a b c”');
    expect(evidence.querySelector('mark')?.textContent).to.equal('b');
  });

  it('links to the passage in the published document, in a new tab that knows nothing of this one', () => {
    const links = [...show().querySelectorAll<HTMLAnchorElement>('.actions > a')];
    expect(links.length).to.equal(3);
    for (const link of links) {
      expect(link.href.startsWith(`${published}#:~:text=`), link.href).to.equal(true);
      expect(link.target).to.equal('_blank');
      expect(link.rel).to.equal('noopener noreferrer');
      expect(wordsOf(link)).to.equal('Read the published document (opens in a new tab)');
    }
  });

  it('says what to do where the link does not lead there, to those who ask', () => {
    const astray = show().querySelector<HTMLDetailsElement>('.astray')!;
    expect(astray.open).to.equal(false);
    expect(wordsOf(astray.querySelector('summary'))).to.equal('If the link does not lead there');
    expect(wordsOf(astray.querySelector('p'))).to.equal(
      'Search what opens for the words quoted. ' +
        'If it is gone, look for a copy in the Internet Archive (opens in a new tab).',
    );
    expect(astray.querySelector('a')?.href).to.equal(`https://web.archive.org/web/${published}`);
  });

  it('speaks of words quoted only where there are some', () => {
    const astray = showEvidence([{url: 'https://example.org/a?b#c'}]).querySelector('.astray');
    expect(wordsOf(astray?.querySelector('p'))).to.match(/^If it is gone/);
    expect(astray?.querySelector('a')?.href).to.equal('https://web.archive.org/web/https://example.org/a?b');
  });

  it('says that a PDF opens at its beginning, where the page is not told', () => {
    const documents = [{id: 'd', url: 'https://example.org/d.pdf'}];
    const actions = (page?: number): string =>
      wordsOf(
        showEvidence([{document: 'd', locator: 'p. 2', ...(page && {page})}], documents).querySelector(
          '.actions',
        ),
      );
    expect(actions()).to.match(
      /^Read the published document \(opens in a new tab\) opens at its beginning If the/,
    );
    expect(actions(2)).to.match(/^Read the published document \(opens in a new tab\) If the link/);
  });

  it('has the other pieces behind their summaries', () => {
    const details = [...show().querySelectorAll<HTMLDetailsElement>('details[part~=document]')];
    expect(details.map(({open}) => open)).to.deep.equal([false, false]);
    expect(details.map(piece => wordsOf(piece.querySelector('summary')))).to.deep.equal([
      'Report from V. Molotov and M. SuslovParagraph 5 · “to Moscow in February 1955”',
      'Draft cable to Ambassador Yudin Another accountParagraph 2 · ' +
        '“has expressed a desire to go to Moscow” · Told to Peking as Kim’s own wish.',
    ]);
  });

  for (const press of ['Enter', 'Space']) {
    it(`opens another piece by ${press}`, async () => {
      const details = show().querySelector<HTMLDetailsElement>('details[part~=document]')!;
      details.querySelector('summary')?.focus();
      await sendKeys({press});
      expect(details.open).to.equal(true);
    });
  }

  it('follows a part of a part, and a document’s own date', () => {
    const [report, cable] = show().querySelectorAll('details .where');
    expect(wordsOf(report)).to.equal('Paragraph 5 · 17 January 1955');
    expect(wordsOf(cable)).to.equal(
      'Paragraph 2 · part of Draft resolution of the CPSU Central Committee · ' +
        'part of Report from V. Molotov and M. Suslov, 17 January 1955 · bears no date of its own',
    );
  });

  it('tags another account also where it is the first piece', () => {
    const first = showEvidence([{document: 'd', stance: 'contradicts'}]).querySelector('[part~=document]');
    expect(wordsOf(first?.querySelector('.tag'))).to.equal('Another account');
    const dated = showEvidence([{document: 'd', date: '1955-03'}]).querySelector('[part~=document]');
    expect(wordsOf(dated?.querySelector('.tag'))).to.equal('Another account');
    expect(showEvidence([{document: 'd', date: '1955-02'}]).querySelectorAll('.tag').length).to.equal(0);
  });

  it('gives page, differing date and note', () => {
    const evidence = showEvidence([{document: 'd', page: 2, date: '1955-03', note: 'A note.'}]);
    expect(wordsOf(evidence.querySelector('.where'))).to.equal('Page 2 · gives the date March 1955');
    expect(wordsOf(evidence.querySelector('.note'))).to.equal('A note.');
  });

  it('may be no more than an address', () => {
    const evidence = showEvidence([{url: 'https://example.org/a/1'}]);
    expect(wordsOf(evidence.querySelector('h5'))).to.equal('example.org/a/1');
    expect(wordsOf(evidence.querySelector('a'))).to.equal('Open the source (opens in a new tab)');
    expect(evidence.querySelectorAll('.where, .archive, blockquote, .copies').length).to.equal(0);
  });

  it('has no link where the document has no address', () => {
    expect(
      showEvidence([{document: 'd'}], [{id: 'd'}]).querySelectorAll('a, .actions, .astray').length,
    ).to.equal(0);
  });

  it('lists the copies', () => {
    const copies = [{label: 'Scan', url: 'https://example.org/scan'}, {url: 'https://example.org/2'}];
    const evidence = showEvidence([{document: 'd'}], [{id: 'd', copies}]);
    expect(wordsOf(evidence.querySelector('.copies'))).to.equal(
      'Copies: Scan (opens in a new tab), example.org/2 (opens in a new tab)',
    );
  });
});
