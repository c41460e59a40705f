import {expect} from 'chai';
import {
  button,
  clear,
  mark,
  mount,
  mountLoaded,
  part,
  parts,
  until,
  YAML,
  aMoment,
  type ColdWarTimeline,
  present,
} from '../support/element.js';
import {standing, watchForeseen} from '../support/foreseen.js';

describe('views of <cold-war-timeline>', () => {
  afterEach(clear);

  const pressed = (element: ColdWarTimeline): (string | null)[] =>
    ['Timeline', 'List'].map(label => button(element, label)!.ariaPressed);
  const load = (attributes: Record<string, string> = {}): Promise<ColdWarTimeline> =>
    mountLoaded({properties: {yaml: YAML}, attributes});

  for (const view of [undefined, 'timeline', 'story', 'nonsense', '']) {
    it(`shows the canvas for ${view === undefined ? 'no view' : `view="${view}"`}`, async () => {
      const element = await load(view === undefined ? {} : {view});
      await until(() => mark(element, 'report-sent'));
      expect(pressed(element)).to.deep.equal(['true', 'false']);
    });
  }

  it('shows the list alone for view="list", and fetches no canvas', async () => {
    const element = await load({view: 'list'});
    await aMoment(200);
    expect(pressed(element)).to.deep.equal(['false', 'true']);
    expect(part(element, 'timeline')!.offsetHeight).to.equal(0);
    expect(button(element, 'Zoom in')!.offsetHeight).to.equal(0);
    expect(parts(element, 'mark').length).to.equal(0);
    expect(part(element, 'list')!.offsetHeight).to.be.above(0);
  });

  it('changes by its buttons, and comes back as it was', async () => {
    const element = await load();
    await until(() => mark(element, 'report-sent'));
    element.setWindow('1955-05', '1955-06');
    await until(() => !mark(element, 'report-sent'));
    button(element, 'List')!.click();
    await element.updateComplete;
    expect(element.view).to.equal('list');
    expect(pressed(element)).to.deep.equal(['false', 'true']);
    expect(part(element, 'timeline')!.offsetHeight).to.equal(0);
    button(element, 'Timeline')!.click();
    await element.updateComplete;
    expect(pressed(element)).to.deep.equal(['true', 'false']);
    expect(part(element, 'timeline')!.offsetHeight).to.be.above(50);
    await aMoment();
    expect([present(mark(element, 'report-sent')), present(mark(element, 'visit-spring'))]).to.deep.equal([
      false,
      true,
    ]);
  });

  for (const width of ['1000px', '700px', '375px']) {
    it(`keeps just the room that the canvas and its legend take, ${width} wide`, async () => {
      const page = document.createElement('div');
      page.style.inlineSize = width;
      document.body.append(page);
      const element = mount({properties: {yaml: YAML, selected: 'visit-spring'}, into: page});
      const foreseen = watchForeseen(element);
      await until(() => mark(element, 'report-sent'));
      const before = foreseen();
      expect(before.room).to.be.greaterThan(50);
      await aMoment(300);
      expect(standing(element)).to.deep.equal(before);
      page.remove();
    });
  }

  it('goes on after a canvas that failed, with the focus where it was', async () => {
    const element = await load();
    const {ResizeObserver} = globalThis;
    globalThis.ResizeObserver = class extends ResizeObserver {
      constructor(callback: ResizeObserverCallback) {
        super(callback);
        throw new Error('There is none');
      }
    };
    await until(() => button(element, 'Retry'));
    globalThis.ResizeObserver = ResizeObserver;
    expect(present(button(element, 'Zoom in'))).to.equal(false);
    button(element, 'Retry')!.focus();
    button(element, 'Retry')!.click();
    await until(() => mark(element, 'report-sent'));
    expect(button(element, 'Zoom in')!.disabled).to.equal(false);
    expect(element.shadowRoot!.activeElement?.getAttribute('part')).to.equal('base');
  });

  it('draws the canvas when it is asked for later', async () => {
    const element = await load({view: 'list'});
    element.setAttribute('view', 'timeline');
    await until(() => mark(element, 'report-sent'));
  });

  it('hides the canvas from screen readers, with nothing in it that takes the focus', async () => {
    const element = await load();
    await until(() => mark(element, 'report-sent'));
    const canvas = part(element, 'timeline')!;
    expect(canvas.ariaHidden).to.equal('true');
    expect(canvas.querySelectorAll('a[href], button, input, [tabindex], [contenteditable]').length).to.equal(
      0,
    );
  });

  it('puts list and reader side by side where there is room', async () => {
    const element = await load({style: 'inline-size: 700px', selected: 'visit-spring'});
    const list = part(element, 'list')!.getBoundingClientRect();
    const reader = part(element, 'reader')!.getBoundingClientRect();
    expect(reader.left).to.be.above(list.right);
    expect(reader.top).to.be.closeTo(list.top, 1);
  });

  it('has targets of 24 pixels and more', async () => {
    const element = await load();
    const small = [...element.shadowRoot!.querySelectorAll('button')]
      .map(node => node.getBoundingClientRect())
      .filter(({width, height}) => Math.min(width, height) < 24);
    expect(small).to.deep.equal([]);
  });
});
