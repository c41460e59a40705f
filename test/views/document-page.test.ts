import {expect} from 'chai';
import {sendKeys} from '@web/test-runner-commands';
import {nothing} from 'lit';
import {documentStringsFor} from '../../src/strings/document-strings-for.js';
import {en} from '../../src/strings/en.js';
import type {Timeline} from '../../src/model/timeline.js';
import {buildDocumentPage} from '../../src/view-model/documents/page-model.js';
import {renderDocumentPage, type DocumentPageProps} from '../../src/views/document-page.js';
import {makeTimeline, type EvidenceSketch} from '../support/make-timeline.js';
import {moscowVisit} from '../support/moscow-visit.js';
import {removeRendered, renderInShadow, wordsOf} from '../support/render-in-shadow.js';

interface Shown {
  readonly root: ShadowRoot;
  /** What was asked for, in order. */
  readonly asked: readonly unknown[];
}

function show(
  id: string,
  timeline: Timeline = moscowVisit,
  text: unknown = nothing,
  alone: Partial<DocumentPageProps> = {},
): Shown {
  const asked: unknown[] = [];
  const root = renderInShadow(
    renderDocumentPage({
      ...{strings: en, words: documentStringsFor('en'), headingLevel: 3, text, tools: nothing},
      page: buildDocumentPage(timeline, id, 'en')!,
      from: 'The visit',
      onBack: () => void asked.push('back'),
      onDocument: other => void asked.push(other),
      onEvent: (event, evidence) => void asked.push([event, evidence]),
      isOnly: false,
      onOnly: only => void asked.push({only}),
      ...alone,
    }),
  );
  return {root, asked};
}

/** Terms and what is said to them, in order. */
function facts(root: ShadowRoot): readonly (readonly string[])[] {
  return [...root.querySelectorAll('dt')].map(dt => [wordsOf(dt), wordsOf(dt.nextElementSibling)]);
}

const button = (root: ShadowRoot, words: string) =>
  [...root.querySelectorAll('button')].find(found => wordsOf(found) === words)!;

describe('the page of a document', () => {
  afterEach(removeRendered);

  it('has its title, and what is known of it in the order of a catalogue', () => {
    const timeline = makeTimeline({
      agents: [{id: 'kim', name: 'Kim', role: 'leader', sameAs: 'https://a.org/kim'}],
      documents: [
        {
          ...{id: 'd', title: 'A letter', date: '1955-01-17', genre: 'personalCommunication', number: '5'},
          ...{
            author: ['kim'],
            recipient: ['kim'],
            archive: 'AVPRF',
            archiveLocation: 'fond 1',
            state: 'draft',
          },
          ...{collection: 'C', publisher: 'P', language: 'ru', translator: 'T', credit: 'K', rights: 'R'},
          ...{note: 'N', copies: [{label: 'Scan', url: 'https://a.org/scan'}]},
        },
      ],
      events: [{id: 'a', date: '1955'}],
    });
    const {root} = show('d', timeline);
    expect(wordsOf(root.querySelector('h3'))).to.equal('A letter');
    expect(facts(root)).to.deep.equal([
      ['Date', '17 January 1955'],
      ['Kind', 'letter'],
      ['State', 'draft'],
      ['Number', '5'],
      ['From', 'Kim (opens in a new tab), leader'],
      ['To', 'Kim (opens in a new tab), leader'],
      ['Archive', 'AVPRF, fond 1'],
      ['Collection', 'C'],
      ['Publisher', 'P'],
      ['Language', 'Russian'],
      ['Translator', 'T'],
      ['Credit', 'K'],
      ['Rights', 'R'],
      ['Note', 'N'],
      ['Copies', 'Scan (opens in a new tab)'],
    ]);
  });

  it('leaves out what is not known, but for the date', () => {
    const timeline = makeTimeline({documents: [{id: 'd'}], events: [{id: 'a', date: '1955'}]});
    const {root} = show('d', timeline);
    expect(facts(root)).to.deep.equal([['Date', 'not given']]);
    expect(root.querySelectorAll('.actions, .tree, a').length).to.equal(0);
    expect(wordsOf(root.querySelector('section:last-of-type'))).to.equal(
      'Events that cite it no events No event cites it.',
    );
  });

  it('says by what a part is dated', () => {
    expect(facts(show('draft-cable-yudin').root)[0]).to.deep.equal([
      'Date',
      'none of its own; part of a document of 17 January 1955',
    ]);
  });

  it('has the tree of its whole, with itself marked in it, and leads to the others', () => {
    const {root, asked} = show('draft-resolution');
    const nodes = [...root.querySelectorAll('.tree .node')];
    expect(nodes.map(wordsOf)).to.deep.equal([
      'Report from V. Molotov and M. Suslov 17 January 1955 · three events',
      'Draft resolution of the CPSU Central Committee two events · this document',
      'Draft cable to Ambassador Yudin two events',
    ]);
    expect(nodes.map(node => node.querySelector('[aria-current=true]') !== null)).to.deep.equal([
      false,
      true,
      false,
    ]);
    expect(root.querySelectorAll('.tree ul ul').length).to.equal(1);
    button(root, 'Draft cable to Ambassador Yudin').click();
    expect(asked).to.deep.equal(['draft-cable-yudin']);
  });

  it('has its events with date, status and place, and leads to what each of them cites', () => {
    const {root, asked} = show('draft-cable-yudin');
    expect([...root.querySelectorAll('.citing > li')].map(wordsOf)).to.deep.equal([
      'Kim Il Sung’s wish to come to Moscow to 17 January 1955, start not known · Actual · Paragraph 2',
      'Visit proposed for February 1955 February 1955 · Proposed; outcome not known · Paragraph 2, contradicts it',
    ]);
    button(root, 'Visit proposed for February 1955').click();
    expect(asked).to.deep.equal([['visit-february', 3]]);
  });

  it('keeps the places of one piece of evidence together', () => {
    const cited = (evidence: readonly EvidenceSketch[]) =>
      wordsOf(
        show(
          'd',
          makeTimeline({documents: [{id: 'd'}], events: [{id: 'a', title: 'A', date: '1955', evidence}]}),
        ).root.querySelector('.citing li'),
      );
    const d = {document: 'd'};
    expect(
      cited([{...d, paragraph: 1, page: 1}, d, {...d, page: 2}, {...d, locator: 'at the end', page: 3}]),
    ).to.equal('A 1955 · Actual · Paragraph 1, page 1; Page 2; at the end, page 3');
    expect(cited([d])).to.equal('A 1955 · Actual');
  });

  it('has the timeline show only its events, and all again', () => {
    const {root, asked} = show('report');
    button(root, 'Show only these events').click();
    expect(asked).to.deep.equal([{only: true}]);
    const filtered = show('report', moscowVisit, nothing, {isOnly: true});
    button(filtered.root, 'Show all events').click();
    expect(filtered.asked).to.deep.equal([{only: false}]);
  });

  it('is closed by Escape where it was chosen by itself, and leads back nowhere', async () => {
    const {root, asked} = show('report', moscowVisit, nothing, {from: null});
    expect(root.querySelector('.back')).to.equal(null);
    root.querySelector('article')!.focus();
    await sendKeys({press: 'Escape'});
    expect(asked).to.deep.equal(['back']);
  });

  it('leads to the published document, in a new tab', () => {
    const link = show('draft-resolution').root.querySelector<HTMLAnchorElement>('a.read')!;
    expect([link.href, link.target, link.rel]).to.deep.equal([
      'https://digitalarchive.wilsoncenter.org/document/115797',
      ...['_blank', 'noopener noreferrer'],
    ]);
  });

  it('says directly after that link what to do where it leads to nothing', () => {
    const {root} = show('draft-resolution');
    const astray = root.querySelector('a.read')!.nextElementSibling!;
    expect(wordsOf(astray)).to.equal(
      'If the link does not lead there If it is gone, look for a copy in the Internet Archive (opens in a new tab).',
    );
  });

  it('has a text under a heading of its own, where there is one', () => {
    const headings = ({root}: Shown) => [...root.querySelectorAll('h4')].map(wordsOf);
    expect(headings(show('report'))).to.deep.equal([
      'The document and its parts',
      'Events that cite it three events',
    ]);
    expect(headings(show('report', moscowVisit, 'words'))[1]).to.equal('Text');
  });

  it('leads back by its button and by Escape, from wherever in it the focus is', async () => {
    const {root, asked} = show('report');
    button(root, 'Back to The visit').click();
    for (const selector of ['article', '.tree button']) {
      root.querySelector<HTMLElement>(selector)!.focus();
      await sendKeys({press: 'Escape'});
    }
    expect(asked).to.deep.equal(['back', 'back', 'back']);
  });
});
