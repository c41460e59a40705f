import {expect} from 'chai';
import {setViewport} from '@web/test-runner-commands';
import {
  clear,
  entry,
  mark,
  mountLoaded,
  part,
  present,
  recorded,
  textOf,
  until,
  type ColdWarTimeline,
} from '../support/element.js';

/** Eight events; each has a page to read, and a relation to the one before it. */
const TALL_YAML = `version: 1
title: Tall
events:
${Array.from(
  {length: 8},
  (_, index) => `  - id: e${index}
    title: Event ${index}
    date: 1955-01-0${index + 1}
    text: "${'Words. '.repeat(150)}"
    evidence: [https://example.org/${index}]
    relations: [${index === 0 ? '' : `{type: references, target: e${index - 1}}`}]
`,
).join('')}`;

const top = (node: HTMLElement): number => Math.round(node.getBoundingClientRect().top);
const focused = (element: ColdWarTimeline): string | null =>
  element.shadowRoot!.activeElement?.getAttribute('part') ?? null;
const related = (element: ColdWarTimeline): HTMLButtonElement =>
  part(element, 'reader')!.querySelector('button')!;

describe('<cold-war-timeline> in one column', () => {
  let place: HTMLElement;

  beforeEach(async () => {
    await setViewport({width: 800, height: 700});
    place = document.createElement('div');
    place.style.inlineSize = '375px';
    place.style.paddingBlock = '1000px';
    document.body.append(place);
  });
  afterEach(async () => {
    clear();
    place.remove();
    scrollTo(0, 0);
    await setViewport({width: 800, height: 600});
  });

  async function show(selected: string | null, yaml = TALL_YAML): Promise<ColdWarTimeline> {
    const element = await mountLoaded({properties: {yaml, selected}, into: place});
    await until(() => mark(element, 'e1'));
    await until(() => entry(element, 'e1')!.ariaExpanded !== null);
    await element.updateComplete;
    return element;
  }

  it('keeps the entry that is pressed where it is', async () => {
    const element = await show('e1');
    entry(element, 'e3')!.scrollIntoView({block: 'center'});
    const before = top(entry(element, 'e3')!);
    entry(element, 'e3')!.click();
    await element.updateComplete;
    expect(top(entry(element, 'e3')!)).to.equal(before);
    await new Promise(resolve => setTimeout(resolve, 100));
    expect(top(entry(element, 'e3')!)).to.equal(before);
  });

  it('keeps it in a box that scrolls by itself, too', async () => {
    place.style.cssText = 'inline-size: 375px; block-size: 500px; overflow: auto';
    const element = await show('e1');
    entry(element, 'e3')!.scrollIntoView({block: 'center'});
    const before = top(entry(element, 'e3')!);
    entry(element, 'e3')!.click();
    await element.updateComplete;
    expect(top(entry(element, 'e3')!)).to.equal(before);
  });

  it('goes to the entry of a mark', async () => {
    const element = await show(null);
    mark(element, 'e5')!.scrollIntoView({block: 'center'});
    for (const time of ['first', 'second']) {
      scrollTo(0, 1000);
      const {left, top: y, height} = mark(element, 'e5')!.getBoundingClientRect();
      const at = {clientX: left + 4, clientY: y + height / 2, bubbles: true, composed: true};
      const pointer = {...at, pointerId: 1, isPrimary: true, button: 0};
      mark(element, 'e5')!.dispatchEvent(new PointerEvent('pointerdown', {...pointer, buttons: 1}));
      mark(element, 'e5')!.dispatchEvent(new PointerEvent('pointerup', pointer));
      mark(element, 'e5')!.dispatchEvent(new MouseEvent('click', at));
      await element.updateComplete;
      expect(element.selected).to.equal('e5');
      expect(top(entry(element, 'e5')!), time).to.be.within(0, 24);
    }
  });

  it('goes to the entry of a relation, and reading goes on there', async () => {
    const element = await show('e5');
    related(element).focus();
    related(element).click();
    await element.updateComplete;
    expect(element.selected).to.equal('e4');
    expect(top(entry(element, 'e4')!)).to.be.within(0, 24);
    expect(focused(element)).to.equal('reader');
  });

  it('scrolls nothing when a page selects', async () => {
    const element = await show(null);
    scrollTo(0, 300);
    element.select('e7');
    await element.updateComplete;
    expect(scrollY).to.equal(300);
  });

  it('closes an entry that is pressed again', async () => {
    const element = await show('e1');
    const selects = recorded(element, 'cwt-select');
    entry(element, 'e1')!.click();
    await element.updateComplete;
    expect(element.selected).to.equal(null);
    expect(entry(element, 'e1')!.ariaExpanded).to.equal('false');
    expect(present(part(element, 'reader'))).to.equal(false);
    expect(selects.map(({detail}) => detail)).to.deep.equal([{id: null, event: null}]);
  });

  it('keeps the focus in the reader where its place changes with the width', async () => {
    const element = await show('e5');
    for (const width of ['700px', '375px']) {
      related(element).focus();
      const inline = width === '375px';
      place.style.inlineSize = width;
      await until(() => (part(element, 'reader')?.closest('li') !== null) === inline);
      await element.updateComplete;
      expect(focused(element), width).to.equal('reader');
    }
  });

  it('gives the focus to the entry when the page closes what is read', async () => {
    const element = await show('e5');
    related(element).focus();
    element.select(null);
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement?.getAttribute('data-event-id')).to.equal('e5');
  });

  it('takes no focus from elsewhere on the page', async () => {
    const element = await show('e5');
    element.select('e2');
    await element.updateComplete;
    expect(document.activeElement?.localName).to.equal('body');
    expect(textOf(part(element, 'reader'))).to.contain('Words.');
  });

  it('breaks words longer than a line, wherever they stand', async () => {
    const long = 'Donaudampfschifffahrtsgesellschaft'.repeat(8);
    const yaml = `version: 1
title: ${long}
summary: ${long}
lanes: {l: ${long}}
agents: {a: {name: ${long}, role: ${long}}}
documents: {d: {title: ${long}, archive: ${long}, translator: ${long}, copies: [{label: ${long}, url: https://a.org}]}}
events:
  - id: e0
    title: ${long}
    date: 1955-01
    lane: l
    agents: [a]
    text: ${long}
    evidence:
      - {document: d, locator: ${long}, note: ${long}, quote: ${long}}
      - {document: d, locator: ${long}, note: ${long}, quote: ${long}}
  - {id: e1, title: ${long}, date: 1955-02, evidence: [{document: d}], relations: [{type: replaces, target: e0}]}
`;
    // Under a title of many lines, the picture would be too far away to be drawn.
    place.style.paddingBlock = '0';
    const element = await show('e0', yaml);
    expect(element.diagnostics.map(({message}) => message)).to.deep.equal([]);
    for (const width of ['320px', '375px', '700px', '1100px']) {
      place.style.inlineSize = width;
      await new Promise(resolve => setTimeout(resolve, 100));
      expect(element.scrollWidth, width).to.be.at.most(element.clientWidth);
    }
  });
});
