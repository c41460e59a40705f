/** `<cold-war-timeline>`: the page of a document, the ways to it and back. */
import {expect} from 'chai';
import {sendKeys} from '@web/test-runner-commands';
import {VISIT} from '../support/as-of.js';
import {
  aMoment,
  button,
  clear,
  entry,
  mountLoaded,
  part,
  parts,
  present,
  textOf,
  until,
  type ColdWarTimeline,
} from '../support/element.js';

const details = (element: ColdWarTimeline) => [
  ...element.shadowRoot!.querySelectorAll<HTMLDetailsElement>('details.document'),
];
const page = (element: ColdWarTimeline) => element.shadowRoot!.querySelector<HTMLElement>('.page');
const focused = (element: ColdWarTimeline) => element.shadowRoot!.activeElement as HTMLElement | null;
const cited = (element: ColdWarTimeline) => part(element, 'cited');

async function read(selected: string): Promise<ColdWarTimeline> {
  const element = await mountLoaded({attributes: {lang: 'en-GB', src: VISIT, selected}});
  await until(() => cited(element));
  return element;
}

describe('the page of a document in <cold-war-timeline>', () => {
  afterEach(clear);

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

  it('leads to its whole, and back by the way that the visitor came', async () => {
    const element = await opened();
    const title = () => textOf(page(element)?.querySelector('h3'));
    const back = () => textOf(page(element)?.querySelector('.back'));
    button(element, 'Report from V. Molotov and M. Suslov')!.click();
    await until(() => title().startsWith('Report'));
    await aMoment();
    expect(focused(element) === page(element)).to.equal(true);
    expect(back()).to.equal('Back to Draft resolution of the CPSU Central Committee');
    button(element, 'Draft cable to Ambassador Yudin')!.click();
    await until(() => title().startsWith('Draft cable'));
    expect(back()).to.equal('Back to Report from V. Molotov and M. Suslov');
    await aMoment();
    await sendKeys({press: 'Escape'});
    await until(() => title().startsWith('Report'));
    await aMoment();
    expect(focused(element) === page(element)).to.equal(true);
    await sendKeys({press: 'Escape'});
    await until(() => title().startsWith('Draft resolution'));
    expect(back()).to.equal('Back to Visit proposed for February 1955');
    await aMoment();
    await sendKeys({press: 'Escape'});
    await until(() => textOf(focused(element)) === 'About this document');
  });

  it('does not lead back and forth between two', async () => {
    const element = await opened();
    button(element, 'Report from V. Molotov and M. Suslov')!.click();
    await until(() => textOf(page(element)?.querySelector('h3')).startsWith('Report'));
    [...page(element)!.querySelectorAll<HTMLElement>('.tree button')]
      .find(found => textOf(found).startsWith('Draft resolution'))!
      .click();
    await until(() => textOf(page(element)?.querySelector('h3')).startsWith('Draft resolution'));
    expect(textOf(page(element)!.querySelector('.back'))).to.equal(
      'Back to Visit proposed for February 1955',
    );
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
    expect(parts(element, 'event').map(({dataset}) => dataset.eventId)).to.deep.equal([
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

  describe('chosen by itself', () => {
    const paper = (element: ColdWarTimeline, id: string) =>
      element.shadowRoot!.querySelector<HTMLElement>(`[part~=event][data-document-id="${id}"]`);

    async function chosen(): Promise<ColdWarTimeline> {
      const element = await mountLoaded({attributes: {lang: 'en', src: VISIT, 'show-documents': ''}});
      await until(() => paper(element, 'report'));
      paper(element, 'report')!.click();
      await until(() => page(element));
      return element;
    }

    it('is closed by Escape, with the focus on its entry', async () => {
      const element = await chosen();
      page(element)!.focus();
      await sendKeys({press: 'Escape'});
      await until(() => !page(element));
      await until(() => focused(element)?.dataset.documentId === 'report');
      expect(paper(element, 'report')!.ariaCurrent).to.equal(null);
      expect(textOf(part(element, 'status'))).to.equal('');
    });

    it('is closed by its entry', async () => {
      const element = await chosen();
      paper(element, 'report')!.click();
      await until(() => !page(element));
      expect(paper(element, 'report')!.ariaCurrent).to.equal(null);
    });

    it('leads on to a part, which is told, and back', async () => {
      const element = await chosen();
      const status = () => textOf(part(element, 'status'));
      expect(status()).to.contain('Report from V. Molotov');
      page(element)!.querySelector<HTMLElement>('.tree button')!.click();
      await until(() => textOf(page(element)!.querySelector('h3')).startsWith('Draft resolution'));
      expect(status()).to.match(/^Draft resolution/);
      expect(paper(element, 'draft-resolution')!.ariaCurrent).to.equal('true');
      await until(() => focused(element) === page(element));
      await sendKeys({press: 'Escape'});
      await until(() => textOf(page(element)!.querySelector('h3')).startsWith('Report'));
      expect(status()).to.match(/^Report/);
    });
  });

  it('closes when another event is chosen', async () => {
    const element = await opened();
    entry(element, 'visit-spring')!.click();
    await until(() => cited(element));
    expect(present(page(element))).to.equal(false);
  });
});
