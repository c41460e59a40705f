/** `<cold-war-timeline show-documents>`: documents among the events. */
import {sendKeys} from '@web/test-runner-commands';
import {expect} from 'chai';
import {ids, load, status} from '../support/as-of.js';
import {
  aMoment,
  clear,
  type ColdWarTimeline,
  entry,
  mark,
  mount,
  mountLoaded,
  part,
  parts,
  present,
  recorded,
  textOf,
  until,
} from '../support/element.js';
import {standing, watchForeseen} from '../support/foreseen.js';

const SRC = '/events/moscow-visit-1955.yaml';
const PAPERS = ['draft-cable-yudin', 'draft-resolution', 'report'];

const found = (element: ColdWarTimeline, name: 'event' | 'mark', id = ''): HTMLElement[] =>
  parts(element, name).filter(({dataset}) => (id ? dataset.documentId === id : 'documentId' in dataset));
const papers = (element: ColdWarTimeline, name: 'event' | 'mark') =>
  found(element, name)
    .map(({dataset}) => dataset.documentId)
    .sort();
const isSelected = (node: HTMLElement | null | undefined) => node?.classList.contains('is-selected') ?? false;

async function shown(attributes: Record<string, string> = {}): Promise<ColdWarTimeline> {
  const element = await mountLoaded({
    attributes: {lang: 'en-GB', src: SRC, 'show-documents': '', ...attributes},
  });
  await until(() => found(element, 'mark').length > 0);
  return element;
}

describe('<cold-war-timeline> with documents', () => {
  afterEach(clear);

  it('has none of them by itself', async () => {
    const element = await load();
    expect([...papers(element, 'event'), ...papers(element, 'mark')]).to.deep.equal([]);
    expect(element.showDocuments).to.equal(false);
  });

  it('has a mark and an entry for each, and counts none as an event', async () => {
    const element = await shown();
    expect(papers(element, 'event')).to.deep.equal(PAPERS);
    expect(papers(element, 'mark')).to.deep.equal(PAPERS);
    expect(ids(element, 'event').filter(Boolean)).to.have.length(12);
    expect(ids(element, 'mark').filter(Boolean)).to.have.length(12);
    expect(status(element)).to.match(/^12 events/);
    expect(element.timeline!.events).to.have.length(12);
    expect(textOf(part(element, 'legend'))).to.contain('Document');
  });

  it('shows them and takes them away whenever that is wanted', async () => {
    const element = await load();
    element.showDocuments = true;
    await until(() => found(element, 'mark').length === 3);
    expect(papers(element, 'event')).to.deep.equal(PAPERS);
    expect(status(element)).to.match(/^12 events/);
    element.showDocuments = false;
    await until(() => found(element, 'mark').length === 0);
    expect(papers(element, 'event')).to.deep.equal([]);
    expect(textOf(part(element, 'legend'))).not.to.contain('Document');
  });

  it('keeps the room that the canvas with them takes', async () => {
    const element = mount({attributes: {src: SRC, 'show-documents': ''}});
    const foreseen = watchForeseen(element);
    await until(() => found(element, 'mark').length === 3);
    const {room} = foreseen();
    // Marks are there a frame before their rows are.
    await aMoment(300);
    expect(standing(element).room).to.equal(room);
  });

  describe('choosing one', () => {
    it('in the list selects it there and on the canvas, by keyboard too', async () => {
      const element = await shown();
      const selections = recorded(element, 'cwt-select');
      found(element, 'event', 'report')[0]!.focus();
      await sendKeys({press: 'Enter'});
      await until(() => isSelected(found(element, 'mark', 'report')[0]));
      expect(found(element, 'event', 'report')[0]!.ariaCurrent).to.equal('true');
      expect(status(element)).to.equal('Report from V. Molotov and M. Suslov, 17 January 1955');
      expect(element.shadowRoot!.querySelectorAll('[aria-current=true], .mark.is-selected').length).to.equal(
        2,
      );
      // No event was selected, and none is.
      expect(selections).to.deep.equal([]);
      expect(element.selected).to.equal(null);
    });

    it('on the canvas does as well, and empty ground takes it back', async () => {
      const element = await shown();
      found(element, 'mark', 'draft-resolution')[0]!.querySelector<HTMLElement>('.label')!.click();
      await until(() => isSelected(found(element, 'mark', 'draft-resolution')[0]));
      expect(found(element, 'event', 'draft-resolution')[0]!.ariaCurrent).to.equal('true');
      // The event of the same id is another thing.
      expect([
        entry(element, 'draft-resolution')!.ariaCurrent,
        isSelected(mark(element, 'draft-resolution')),
      ]).to.deep.equal([null, false]);
      element.shadowRoot!.querySelector<HTMLElement>('.vis-center')!.click();
      await until(() => !isSelected(found(element, 'mark', 'draft-resolution')[0]));
      expect(found(element, 'event', 'draft-resolution')[0]!.ariaCurrent).to.equal(null);
    });

    it('deselects the event, and tells of that once', async () => {
      const element = await shown({selected: 'visit-spring'});
      const selections = recorded(element, 'cwt-select');
      found(element, 'event', 'report')[0]!.click();
      await element.updateComplete;
      found(element, 'event', 'draft-resolution')[0]!.click();
      await until(() => isSelected(found(element, 'mark', 'draft-resolution')[0]));
      expect(element.selected).to.equal(null);
      expect(selections.map(({detail}) => detail)).to.deep.equal([{id: null, event: null}]);
      entry(element, 'visit-spring')!.click();
      await until(() => isSelected(mark(element, 'visit-spring')));
      expect(isSelected(found(element, 'mark', 'draft-resolution')[0])).to.equal(false);
      expect(selections.length).to.equal(2);
    });

    it('brings its mark into view', async () => {
      const attributes = {src: SRC, 'show-documents': '', start: '1960', end: '1961'};
      const element = await mountLoaded({attributes});
      await until(() => mark(element, 'cooperatives'));
      expect(papers(element, 'mark')).to.deep.equal([]);
      found(element, 'event', 'report')[0]!.click();
      await until(() => isSelected(found(element, 'mark', 'report')[0]));
    });

    it('in one column opens its entry, and pressing that again closes it', async () => {
      const frame = document.createElement('div');
      frame.style.inlineSize = '375px';
      document.body.append(frame);
      const element = await mountLoaded({attributes: {src: SRC, 'show-documents': ''}, into: frame});
      await until(() => found(element, 'event', 'report')[0]?.ariaExpanded === 'false');
      const button = found(element, 'event', 'report')[0]!;
      button.click();
      await until(() => button.ariaExpanded === 'true');
      button.click();
      await until(() => button.ariaExpanded === 'false');
      frame.remove();
    });
  });

  it('has a document from its own date on', async () => {
    const element = await load({'show-documents': '', 'as-of': '1955-01-16'});
    expect([papers(element, 'event'), papers(element, 'mark')]).to.deep.equal([[], []]);
    expect(status(element)).to.equal('As known on 16 January 1955: 1 of 12 events');
    element.asOf = '1955-01-17';
    await until(() => found(element, 'mark').length === 3);
    expect(papers(element, 'event')).to.deep.equal(PAPERS);
    expect(status(element)).to.equal('As known on 17 January 1955: 12 of 12 events');
  });

  it('lists documents where no event was known yet, or none is attested by them', async () => {
    const yaml = `version: 1
title: Papers
documents: {early: {title: Early, date: 1954-12-01}, used: {title: Used, date: 1955-02-01}}
events: [{id: one, title: One, date: 1955-01, known: 1955-02-01, evidence: [{document: used}]}]
`;
    const attributes = {'show-documents': '', 'as-of': '1955-01-01'};
    const element = await mountLoaded({properties: {yaml}, attributes});
    expect(papers(element, 'event')).to.deep.equal(['early']);
    element.asOf = null;
    element.documents = 'early';
    await until(() =>
      textOf(part(element, 'filters')).includes('No event on this timeline is attested by Early.'),
    );
    expect(papers(element, 'event')).to.deep.equal(['early']);
    expect(ids(element, 'event')).to.deep.equal([undefined]);
  });

  it('keeps of the documents those that are named, where some events alone are shown', async () => {
    const element = await shown({documents: 'draft-resolution'});
    expect(papers(element, 'event')).to.deep.equal(['draft-resolution']);
    expect(papers(element, 'mark')).to.deep.equal(['draft-resolution']);
    expect(status(element)).to.match(/^5 of 12 events/);
    expect(present(part(element, 'filters'))).to.equal(true);
  });
});
