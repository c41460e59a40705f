import {expect} from 'chai';
import {
  clear,
  entry,
  mark,
  mountLoaded,
  part,
  parts,
  recorded,
  textOf,
  until,
  YAML,
  type ColdWarTimeline,
  present,
} from '../support/element.js';

const RELATED_YAML = `${YAML}    relations: [{type: proposedBy, target: report-sent}]\n`;

describe('selection in <cold-war-timeline>', () => {
  afterEach(clear);

  async function drawn(attributes: Record<string, string> = {}, yaml = YAML): Promise<ColdWarTimeline> {
    const element = await mountLoaded({properties: {yaml}, attributes});
    await until(() => mark(element, 'visit-spring'));
    return element;
  }

  /** Everything in which the selection can be seen. */
  async function expectSelected(element: ColdWarTimeline, id: string, title: string): Promise<void> {
    await element.updateComplete;
    expect(element.selected).to.equal(id);
    expect(element.getAttribute('selected')).to.equal(id);
    const current = parts(element, 'event').filter(node => node.ariaCurrent === 'true');
    expect(current.map(node => node.dataset.eventId)).to.deep.equal([id]);
    expect(textOf(part(element, 'reader'))).to.contain(title);
    const marks = parts(element, 'mark').filter(node => node.classList.contains('is-selected'));
    expect(marks.map(node => node.dataset.eventId)).to.deep.equal([id]);
  }

  async function expectNone(element: ColdWarTimeline): Promise<void> {
    await element.updateComplete;
    expect(parts(element, 'event').filter(node => node.ariaCurrent === 'true').length).to.equal(0);
    expect(parts(element, 'mark').filter(node => node.classList.contains('is-selected')).length).to.equal(0);
    expect(textOf(part(element, 'reader'))).to.equal('Choose an event to read what attests it.');
  }

  function clickAt(node: HTMLElement): void {
    const {left, top, width, height} = node.getBoundingClientRect();
    const at = {clientX: left + width / 2, clientY: top + height / 2, bubbles: true, composed: true};
    const pointer = {...at, pointerId: 1, isPrimary: true, button: 0};
    node.dispatchEvent(new PointerEvent('pointerdown', {...pointer, buttons: 1}));
    node.dispatchEvent(new PointerEvent('pointerup', pointer));
    node.dispatchEvent(new MouseEvent('click', at));
  }

  it('is none at first, and the reader says what to do', async () => {
    const element = await drawn();
    expect(element.selected).to.equal(null);
    expect(element.hasAttribute('selected')).to.equal(false);
    await expectNone(element);
  });

  const ways: readonly [string, (element: ColdWarTimeline) => void][] = [
    ['the list', element => entry(element, 'visit-spring')!.click()],
    ['the canvas', element => clickAt(mark(element, 'visit-spring')!)],
    ['the attribute', element => element.setAttribute('selected', 'visit-spring')],
    ['the property', element => (element.selected = 'visit-spring')],
    ['select()', element => element.select('visit-spring')],
  ];
  for (const [name, choose] of ways) {
    it(`made through ${name} is seen everywhere`, async () => {
      const element = await drawn();
      choose(element);
      await expectSelected(element, 'visit-spring', 'Visit as planned');
    });
  }

  it('given beforehand is seen everywhere', async () => {
    const element = await drawn({selected: 'visit-spring'});
    await expectSelected(element, 'visit-spring', 'Visit as planned');
  });

  it('follows a relation in the reader', async () => {
    const element = await drawn({selected: 'visit-spring'}, RELATED_YAML);
    const selects = recorded(element, 'cwt-select');
    part(element, 'reader')!.querySelector('button')!.click();
    await expectSelected(element, 'report-sent', 'Report to the Central Committee');
    expect(selects.map(({detail}) => detail.id)).to.deep.equal(['report-sent']);
  });

  it('stays when it is made again', async () => {
    const element = await drawn({selected: 'visit-spring'});
    const selects = recorded(element, 'cwt-select');
    entry(element, 'visit-spring')!.click();
    await expectSelected(element, 'visit-spring', 'Visit as planned');
    expect(selects).to.deep.equal([]);
  });

  it('is told to screen readers when the visitor makes it', async () => {
    const element = await drawn({lang: 'en-GB'});
    const status = (): string => textOf(part(element, 'status'));
    const atFirst = status();
    element.select('report-sent');
    await element.updateComplete;
    expect(status()).to.equal(atFirst);
    entry(element, 'visit-spring')!.click();
    await element.updateComplete;
    expect(status()).to.equal('Visit as planned, May 1955');
    clickAt(mark(element, 'report-sent')!);
    await element.updateComplete;
    expect(status()).to.equal('Report to the Central Committee, 17 January 1955');
  });

  it('is told in 120 characters, the date among them', async () => {
    const yaml = YAML.replace('Visit as planned', 'Visit '.repeat(40).trim());
    const element = await drawn({}, yaml);
    entry(element, 'visit-spring')!.click();
    await element.updateComplete;
    const told = textOf(part(element, 'status'));
    expect(told.length).to.be.at.most(120);
    expect(told).to.match(/^Visit Visit .*…, May 1955$/);
  });

  for (const undo of ['select(null)', 'the attribute'] as const) {
    it(`is undone by ${undo}`, async () => {
      const element = await drawn({selected: 'visit-spring'});
      if (undo === 'select(null)') element.select(null);
      else element.removeAttribute('selected');
      await expectNone(element);
      expect(element.hasAttribute('selected')).to.equal(false);
    });
  }

  it('of an id that no event has is kept, and shows nothing', async () => {
    const element = await drawn({selected: 'constructor'});
    expect(element.selected).to.equal('constructor');
    await expectNone(element);
  });

  it('of an id that comes with the next text is shown then', async () => {
    const element = await drawn({selected: 'later'});
    element.yaml = YAML.replace('visit-spring', 'later');
    await until(() => entry(element, 'later'));
    await until(() => mark(element, 'later'));
    await expectSelected(element, 'later', 'Visit as planned');
  });

  it('brings its mark into the window', async () => {
    const element = await drawn({start: '1955-01', end: '1955-06'});
    element.setWindow('1955-01-10', '1955-01-25');
    await until(() => !mark(element, 'visit-spring'));
    entry(element, 'visit-spring')!.click();
    await until(() => mark(element, 'visit-spring'));
  });

  it('is read under its entry where there is no room beside the list', async () => {
    const narrow = document.createElement('div');
    narrow.style.inlineSize = '375px';
    document.body.append(narrow);
    const element = await mountLoaded({properties: {yaml: YAML}, into: narrow});
    await until(() => mark(element, 'visit-spring'));
    expect(present(part(element, 'reader'))).to.equal(false);
    entry(element, 'visit-spring')!.click();
    await element.updateComplete;
    const reader = part(element, 'reader')!;
    expect(entry(element, 'visit-spring')!.closest('li')!.contains(reader)).to.equal(true);
    narrow.style.inlineSize = '700px';
    await until(() => !part(element, 'reader')?.closest('li'));
    expect(textOf(part(element, 'reader'))).to.contain('Visit as planned');
    narrow.remove();
  });
});
