/** `<cold-war-timeline>`: from an event to the passage in its document, and back. */
import {expect} from 'chai';
import {sendKeys} from '@web/test-runner-commands';
import {VISIT} from '../support/as-of.js';
import {
  aMoment,
  button,
  clear,
  entry,
  mark,
  mountLoaded,
  once,
  part,
  parts,
  present,
  recorded,
  textOf,
  until,
  type ColdWarTimeline,
} from '../support/element.js';
import {stubFetch, type StubServer} from '../support/stub-fetch.js';

const SHORT = `version: 1
title: A visit
documents:
  letter: {title: Letter, text: letter.txt, textKind: transcript, url: https://example.org/letter}
  cable: {title: Cable, partOf: letter, text: cable.txt, textKind: transcript}
events:
  - id: visit
    title: The visit
    date: 1955-02
    evidence:
      - {document: letter, paragraph: 2, quote: in February}
      - {document: cable, paragraph: 1}
  - id: reply
    title: The reply
    date: 1955-03
    evidence:
      - {document: cable, paragraph: 1}
      - {document: letter, paragraph: 2}
  - id: walk
    title: A walk
    date: 1955-04
    evidence: [https://example.org/walk]
`;
const LETTER = 'One.\n\nThey come in February.\n';

const cited = (element: ColdWarTimeline) => part(element, 'cited');
const details = (element: ColdWarTimeline) => [
  ...element.shadowRoot!.querySelectorAll<HTMLDetailsElement>('details.document'),
];
const marker = (element: ColdWarTimeline, words: string, within: ParentNode = element.shadowRoot!) =>
  [...within.querySelectorAll<HTMLButtonElement>('.marker')].find(found => textOf(found).endsWith(words))!;
const page = (element: ColdWarTimeline) => element.shadowRoot!.querySelector<HTMLElement>('.page');
const focused = (element: ColdWarTimeline) => element.shadowRoot!.activeElement as HTMLElement | null;

async function read(selected: string): Promise<ColdWarTimeline> {
  const element = await mountLoaded({attributes: {lang: 'en-GB', src: VISIT, selected}});
  await until(() => cited(element));
  return element;
}

describe('<cold-war-timeline> and the documents', () => {
  afterEach(clear);

  describe('the passage', () => {
    it('stands in its text, where the event is selected from the first', async () => {
      const element = await read('visit-february');
      expect(textOf(cited(element)!.querySelector('.number'))).to.equal('1');
      expect(parts(element, 'quotation').map(textOf)[0]).to.equal(
        'instead of the previously planned time frame of April-May 1955',
      );
      expect(parts(element, 'paragraph').length).to.equal(3);
      expect(scrollY).to.equal(0);
    });

    it('is not sought for an event that cites no document', async () => {
      const server = stubFetch();
      const element = await mountLoaded({properties: {yaml: SHORT, selected: 'walk'}});
      await until(() => mark(element, 'walk'));
      await aMoment();
      expect([server.requests.length, present(button(element, 'About this document'))]).to.deep.equal([
        0,
        false,
      ]);
      server.restore();
    });

    it('of another piece is fetched when that is opened', async () => {
      const element = await read('visit-february');
      const [report] = details(element);
      expect(report!.querySelectorAll('[part~=paragraph]').length).to.equal(0);
      report!.querySelector('summary')!.click();
      await until(() => report!.querySelector('[part~=cited]'));
      expect(textOf(report!.querySelector('[part~=cited] mark'))).to.equal('to Moscow in February 1955');
    });
  });

  describe('a marker', () => {
    it('selects its event, with the piece of evidence open that cites the paragraph', async () => {
      const element = await read('visit-february');
      const selects = recorded(element, 'cwt-select');
      const [, cable] = details(element);
      cable!.querySelector('summary')!.click();
      await until(() => cable!.querySelector('[part~=cited]'));
      marker(element, 'Draft cable to Ambassador Yudin', cable).click();
      await until(() => details(element)[0]?.querySelector('[part~=cited]'));
      expect(element.selected).to.equal('draft-cable-yudin');
      expect(selects.map(({detail}) => detail.id)).to.deep.equal(['draft-cable-yudin']);
      expect(details(element).map(({open}) => open)).to.deep.equal([true]);
      expect(textOf(details(element)[0]!.querySelector('[part~=cited] .number'))).to.equal('1');
      expect(focused(element)?.getAttribute('part')).to.equal('reader');
    });

    it('names only events that are known on the day that is shown', async () => {
      const element = await read('visit-spring');
      const names = () => [...part(element, 'cited')!.querySelectorAll('.marker')].map(textOf);
      expect(names().length).to.equal(3);
      element.asOf = '1955-01-16';
      await until(() => names().length === 1);
      expect(names()).to.deep.equal(['Back to the mark']);
    });

    it('of the event being read brings its mark into view, and the focus to its entry', async () => {
      const element = await read('visit-february');
      await until(() => mark(element, 'visit-february'));
      const spacer = document.body.appendChild(document.createElement('div'));
      spacer.style.blockSize = '3000px';
      const own = marker(element, 'Back to the mark');
      own.focus();
      scrollTo(0, own.getBoundingClientRect().top + scrollY);
      await sendKeys({press: 'Enter'});
      await until(() => focused(element)?.dataset.eventId === 'visit-february');
      const top = () => mark(element, 'visit-february')!.getBoundingClientRect().top;
      await until(() => top() >= 0 && top() < innerHeight);
      expect(focused(element)!.getAttribute('part')).to.equal('event');
      expect(element.selected).to.equal('visit-february');
      spacer.remove();
      scrollTo(0, 0);
    });
  });

  describe('the page of a document', () => {
    async function opened(): Promise<ColdWarTimeline> {
      const element = await read('visit-february');
      button(element, 'About this document')!.click();
      await until(() => page(element));
      await element.updateComplete;
      await aMoment();
      return element;
    }

    it('takes the place of the event, and the focus', async () => {
      const element = await opened();
      expect(textOf(page(element)!.querySelector('h3'))).to.equal(
        'Draft resolution of the CPSU Central Committee',
      );
      expect(present(part(element, 'evidence'))).to.equal(false);
      expect(focused(element) === page(element)).to.equal(true);
      expect(parts(element, 'paragraph').length).to.equal(3);
      expect(parts(element, 'quotation').length).to.equal(0);
    });

    for (const way of ['Escape', 'button'] as const) {
      it(`goes back by ${way} to where it was opened`, async () => {
        const element = await opened();
        if (way === 'Escape') await sendKeys({press: 'Escape'});
        else button(element, 'Back to Visit proposed for February 1955')!.click();
        await until(() => part(element, 'evidence') && textOf(focused(element)) === 'About this document');
        expect(present(page(element))).to.equal(false);
        expect(element.selected).to.equal('visit-february');
      });
    }

    it('leads to its whole, and from there back to the event as well', async () => {
      const element = await opened();
      button(element, 'Report from V. Molotov and M. Suslov')!.click();
      await until(() => textOf(page(element)?.querySelector('h3')).startsWith('Report'));
      await aMoment();
      expect(focused(element) === page(element)).to.equal(true);
      await sendKeys({press: 'Escape'});
      await until(() => textOf(focused(element)) === 'About this document');
    });

    it('leads to an event and what it cites', async () => {
      const element = await opened();
      button(element, 'Chinese side to be informed and asked')!.click();
      await until(() => details(element)[0]?.querySelector('[part~=cited]'));
      expect(element.selected).to.equal('inform-china');
      expect(details(element).map(({open}) => open)).to.deep.equal([true, false]);
    });

    it('has only its events shown, and stays open, with the focus where it was', async () => {
      const element = await opened();
      const only = button(element, 'Show only these events')!;
      only.focus();
      only.click();
      await until(() => part(element, 'filters'));
      expect(element.documents).to.equal('draft-resolution');
      expect(parts(element, 'event').map(({dataset}) => dataset['eventId'])).to.deep.equal([
        ...['draft-cable-yudin', 'inform-china', 'visit-february', 'presidium-conversation', 'visit-spring'],
      ]);
      expect(textOf(focused(element))).to.equal('Show all events');
      focused(element)!.click();
      await until(() => !part(element, 'filters'));
      expect(element.documents).to.equal(null);
      expect(present(page(element))).to.equal(true);
    });

    it('opens by itself where documents are among the events', async () => {
      const element = await mountLoaded({attributes: {lang: 'en', src: VISIT, 'show-documents': ''}});
      const report = '[part~=event][data-document-id="report"]';
      await until(() => element.shadowRoot!.querySelector(report));
      element.shadowRoot!.querySelector<HTMLElement>(report)!.click();
      await until(() => page(element) && parts(element, 'paragraph').length === 9);
      expect(element.selected).to.equal(null);
      expect(page(element)!.querySelector('.back')).to.equal(null);
    });

    it('closes when another event is chosen', async () => {
      const element = await opened();
      entry(element, 'visit-spring')!.click();
      await until(() => cited(element));
      expect(present(page(element))).to.equal(false);
    });
  });

  describe('a text', () => {
    let server: StubServer;

    beforeEach(() => (server = stubFetch()));
    afterEach(() => {
      server.restore();
    });

    async function asked(): Promise<ColdWarTimeline> {
      const element = await mountLoaded({properties: {yaml: SHORT, selected: 'visit'}});
      await server.request(0);
      await element.updateComplete;
      return element;
    }

    it('that is on its way leaves the quotation where it is', async () => {
      const element = await asked();
      expect(server.requests.map(({url}) => new URL(url).pathname.split('/').at(-1))).to.deep.equal([
        'letter.txt',
      ]);
      expect(parts(element, 'quotation').map(textOf)).to.deep.equal(['in February']);
      expect(textOf(part(element, 'document'))).to.contain('Loading the text…');
      server.requests[0]!.text(LETTER);
      await until(() => cited(element));
      expect(parts(element, 'quotation').map(textOf)).to.deep.equal(['in February']);
      expect(textOf(part(element, 'document'))).not.to.contain('Loading');
    });

    it('that does not come says so, with the quotation and the link as they were, and can be asked for again', async () => {
      const element = await asked();
      server.requests[0]!.status(404);
      await until(() => part(element, 'error'));
      expect(parts(element, 'quotation').map(textOf)).to.deep.equal(['in February']);
      expect(part(element, 'document')!.querySelector<HTMLAnchorElement>('a.read')!.href).to.contain(
        'example.org',
      );
      const open = [...part(element, 'error')!.querySelectorAll('a')].find(a =>
        textOf(a).startsWith('Open the text'),
      )!;
      expect(open.href).to.match(/letter\.txt$/);
      button(element, 'Retry')!.focus();
      button(element, 'Retry')!.click();
      await server.request(1);
      await element.updateComplete;
      expect(focused(element)?.getAttribute('part')).to.equal('reader');
      server.requests[1]!.text(LETTER);
      await until(() => cited(element));
      expect(present(part(element, 'error'))).to.equal(false);
    });

    it('without the quoted words shows these by themselves, and says so', async () => {
      const element = await asked();
      server.requests[0]!.text('One.\n\nThey come in March.\n');
      await until(() => cited(element));
      expect(parts(element, 'quotation').map(textOf)).to.deep.equal(['in February']);
      expect(cited(element)!.querySelectorAll('mark').length).to.equal(0);
      expect(textOf(part(element, 'document'))).to.contain('The quotation does not stand in this text.');
    });

    it('stays as it is scrolled and opened while the file changes in other places', async () => {
      const element = await asked();
      server.requests[0]!.text(LETTER);
      await until(() => cited(element));
      details(element)[0]!.open = true;
      (await server.request(1)).text('The cable.');
      await until(() => parts(element, 'cited').length === 2);
      element.yaml = SHORT.replace('A walk', 'A long walk');
      await once(element, 'cwt-load');
      await element.updateComplete;
      expect(details(element)[0]!.open).to.equal(true);
      expect([parts(element, 'cited').length, server.requests.length]).to.deep.equal([2, 2]);
    });
  });
});
