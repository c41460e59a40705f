/** `<cold-war-timeline>` with more events than are listed at once. */
import {expect} from 'chai';
import {setViewport} from '@web/test-runner-commands';
import {
  button,
  clear,
  type ColdWarTimeline,
  entry,
  mountLoaded,
  part,
  parts,
  present,
  recorded,
  textOf,
  until,
} from '../support/element.js';
import {focused, open, section, sections, yamlOf} from '../support/many-listed.js';

/** All on one day. */
const dayOf = (count: number): string =>
  `version: 1\ntitle: A day\nevents:\n${Array.from({length: count}, (_, i) => `  - {id: e${i}, title: Event ${i}, date: 1953-06-17, evidence: [https://example.org/${i}]}\n`).join('')}`;

describe('<cold-war-timeline> with many events', () => {
  let place: HTMLElement;

  beforeEach(() => {
    place = document.body.appendChild(document.createElement('div'));
  });
  afterEach(async () => {
    clear();
    place.remove();
    await setViewport({width: 800, height: 600});
  });

  async function show(
    yaml: string,
    attributes: Record<string, string> = {},
    width = 1000,
  ): Promise<ColdWarTimeline> {
    place.style.inlineSize = `${width}px`;
    const element = await mountLoaded({
      attributes: {lang: 'en-GB', ...attributes},
      properties: {yaml},
      into: place,
    });
    await element.updateComplete;
    return element;
  }

  async function press(element: ColdWarTimeline, target: HTMLElement | undefined): Promise<void> {
    target!.click();
    await element.updateComplete;
  }

  it('lists up to five hundred at once', async () => {
    const element = await show(yamlOf(500));
    expect(parts(element, 'event').length).to.equal(500);
    expect(sections(element).length).to.equal(0);
  });

  it('has sections of more, closed at first, which say what they hold', async () => {
    const element = await show(yamlOf(520));
    expect(parts(element, 'event').length).to.equal(0);
    expect(sections(element).map(textOf).slice(0, 3)).to.deep.equal([
      '1945, 26 events',
      '1946, 26 events',
      '1947, 26 events',
    ]);
    const counts = sections(element).map(found => Number(/, (\d+) events?$/.exec(textOf(found))![1]));
    expect(counts.reduce((sum, count) => sum + count)).to.equal(520);
    expect(open(element)).to.deep.equal([]);
  });

  it('opens a section, reads an event in it, and closes it', async () => {
    const element = await show(yamlOf(520));
    const selections = recorded(element, 'cwt-select');
    await press(element, section(element, '1946'));
    expect(parts(element, 'event').length).to.equal(26);
    await press(element, entry(element, 'e30')!);
    expect(selections.map(({detail}) => detail.id)).to.deep.equal(['e30']);
    expect(textOf(part(element, 'reader'))).to.contain('Event 30');
    await press(element, section(element, '1946'));
    expect(parts(element, 'event').length).to.equal(0);
    expect(element.selected).to.equal('e30');
    expect(textOf(part(element, 'reader'))).to.contain('Event 30');
  });

  it('opens the section of what is selected, at first and later', async () => {
    const element = await show(yamlOf(520), {selected: 'e30'});
    expect(open(element)).to.deep.equal(['1946, 26 events']);
    expect(entry(element, 'e30')!.ariaCurrent).to.equal('true');
    element.selected = 'e60';
    await element.updateComplete;
    expect(open(element)).to.deep.equal(['1946, 26 events', '1947, 26 events']);
    expect(entry(element, 'e60')!.ariaCurrent).to.equal('true');
    expect(entry(element, 'e30')!.ariaCurrent).to.equal(null);
  });

  it('has the reader below its entry in one column', async () => {
    const element = await show(yamlOf(520), {}, 375);
    await press(element, section(element, '1946'));
    await press(element, entry(element, 'e30')!);
    const reader = part(element, 'reader')!;
    expect(reader.closest('li')?.contains(entry(element, 'e30'))).to.equal(true);
    expect(entry(element, 'e30')!.ariaExpanded).to.equal('true');
    await press(element, entry(element, 'e30')!);
    expect(present(part(element, 'reader'))).to.equal(false);
    expect(open(element)).to.deep.equal(['1946, 26 events']);
  });

  it('brings an event that is chosen elsewhere into view in one column', async () => {
    await setViewport({width: 800, height: 600});
    const element = await show(yamlOf(520), {selected: 'e30', permalink: ''}, 375);
    location.hash = '#event=e400';
    await until(() => entry(element, 'e400')?.ariaExpanded === 'true');
    await element.updateComplete;
    const {top} = entry(element, 'e400')!.getBoundingClientRect();
    expect(top).to.be.within(-1, 600);
    history.replaceState(null, '', location.pathname + location.search);
    scrollTo(0, 0);
  });

  it('shows a hundred of a day with many, and more when asked', async () => {
    const element = await show(dayOf(650));
    await press(element, section(element, '17 June 1953'));
    expect(parts(element, 'event').length).to.equal(100);
    await press(element, button(element, 'Show 100 more (550 left)'));
    expect(parts(element, 'event').length).to.equal(200);
    expect(focused(element)).to.contain('Event 100');
    expect(present(button(element, 'Show 100 more (450 left)'))).to.equal(true);
  });

  it('shows what is selected among them, and what is about it', async () => {
    const element = await show(dayOf(650), {selected: 'e430'});
    expect(parts(element, 'event').map(({dataset}) => dataset.eventId)).to.deep.equal(
      Array.from({length: 100}, (_, i) => `e${400 + i}`),
    );
    await press(element, button(element, 'Show 100 earlier (400 left)'));
    expect(parts(element, 'event').length).to.equal(200);
    expect(focused(element)).to.contain('Event 300');
    await press(element, button(element, 'Show 100 more (150 left)'));
    expect(parts(element, 'event').length).to.equal(300);
  });

  it('counts what a filter leaves, and lists it at once where that is little', async () => {
    const element = await show(yamlOf(600), {documents: 'common'});
    expect(sections(element).map(textOf)[0]).to.equal('1945, 23 events');
    element.documents = 'rare';
    await element.updateComplete;
    expect(sections(element).length).to.equal(0);
    expect(parts(element, 'event').length).to.equal(60);
    element.documents = null;
    await element.updateComplete;
    expect(sections(element).map(textOf)[0]).to.equal('1945, 26 events');
  });

  it('counts what was known on a day', async () => {
    const element = await show(yamlOf(650), {'as-of': '1966-06-01'});
    expect(sections(element).map(textOf).slice(-2)).to.deep.equal(['1964, 26 events', '1965, 26 events']);
    element.asOf = '1965-06-01';
    await element.updateComplete;
    expect(sections(element).map(textOf).at(-1)).to.equal('1964, 26 events');
  });

  it('keeps what is open while more or less is shown', async () => {
    const element = await show(yamlOf(650));
    await press(element, section(element, '1950'));
    element.asOf = '1965-06-01';
    await element.updateComplete;
    expect(open(element)).to.deep.equal(['1950, 26 events']);
  });

  it('has documents among the events, and counts both', async () => {
    const element = await show(yamlOf(520), {'show-documents': ''});
    expect(textOf(section(element, '1950'))).to.equal('1950, 27 entries');
    await press(element, section(element, '1950'));
    const found = () => parts(element, 'event').find(({dataset}) => dataset.documentId === 'common');
    const paper = found();
    expect(textOf(paper)).to.contain('Common');
    await press(element, paper);
    expect(found()!.ariaCurrent).to.equal('true');
  });

  it('has the titles of closed sections for the browser to find, and opens the section where it does', async () => {
    const element = await show(yamlOf(520));
    const titles = (): readonly Element[] => [
      ...element.shadowRoot!.querySelectorAll('[hidden=until-found]'),
    ];
    await until(() => titles().length > 0);
    expect(titles().map(({textContent}) => textContent.split('\n').length)).to.deep.equal(
      sections(element).map(found => Number(/, (\d+) events?$/.exec(textOf(found))![1])),
    );
    titles()[1]!.dispatchEvent(new Event('beforematch', {bubbles: true}));
    await element.updateComplete;
    expect(open(element)).to.deep.equal(['1946, 26 events']);
    expect(titles().length).to.equal(sections(element).length - 1);
  });
});
