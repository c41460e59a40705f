import {expect} from 'chai';
import {sendMouse, setViewport} from '@web/test-runner-commands';
import type {TimeWindow} from '../../../src/view-model/view-types.js';
import {manyEvents} from '../../support/many-events.js';
import {
  clearCanvases,
  click,
  DAY,
  pointOf,
  rest,
  show,
  type Shown,
  until,
} from '../../support/show-canvas.js';

const years: TimeWindow = {start: Date.UTC(1950, 0, 1), end: Date.UTC(1952, 0, 1)};
const bins = ({root}: Shown): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('[part~=bin]')];
const figureOf = (element: Element): string => element.querySelector('.bin-figure')!.textContent;

async function showBins(options: Parameters<typeof show>[0] = {}): Promise<Shown> {
  const made = show({timeline: manyEvents, window: years, ...options});
  await until(() => bins(made).length > 0);
  await rest();
  return made;
}

function sameLane(made: Shown, name: 'moscow' | 'peking'): Element {
  return made.root.querySelectorAll('.vis-foreground > .vis-group')[name === 'moscow' ? 0 : 1]!;
}

describe('canvas of many events', () => {
  before(() => setViewport({width: 1100, height: 800}));
  afterEach(clearCanvases);

  it('draws bins, and the strip of the whole below the axis', async () => {
    const {root, legends} = await showBins();
    expect(root.querySelectorAll('[part~=mark]')).to.have.length(0);
    const axis = root.querySelector('.axis')!.getBoundingClientRect();
    const overview = root.querySelector('[part=overview]')!.getBoundingClientRect();
    expect(overview.top).to.be.closeTo(axis.bottom, 0.1);
    expect(overview.height).to.equal(72);
    expect(root.querySelector('.overview-label')!.textContent).to.equal('All 2,301');
    expect(legends.at(-1)).to.deep.include({
      statuses: ['actual', 'planned', 'proposed'],
      bins: {unit: 'month', step: 1},
    });
  });

  it('keeps the elements of bins while it moves', async () => {
    const made = await showBins();
    const before = bins(made);
    made.canvas.move(0.25);
    await rest();
    const after = bins(made);
    const kept = after.filter(element => before.includes(element));
    expect(kept.length).to.be.greaterThan(before.length / 2);
    expect(figureOf(kept[0]!)).to.match(/^\d+$/);
  });

  it('zooms to a bin whose events are then told apart', async () => {
    const made = await showBins();
    const [first] = sameLane(made, 'moscow').querySelectorAll('.bin');
    expect(figureOf(first!)).to.equal('16');
    await click(pointOf(first!.querySelector('.bin-share')!));
    await rest();
    const {start, end} = made.canvas.window;
    expect(start).to.be.within(Date.UTC(1949, 11, 25), Date.UTC(1950, 0, 1));
    expect(end).to.be.within(Date.UTC(1950, 1, 1), Date.UTC(1950, 1, 7));
    expect(made.selections).to.deep.equal([]);
    expect(made.opened).to.deep.equal([]);
  });

  it('has told what cannot be told apart, and what began before', async () => {
    const day = Date.UTC(1951, 2, 1);
    const made = await showBins({window: {start: day - 3 * DAY, end: day + 4 * DAY}});
    const full = [...sameLane(made, 'peking').querySelectorAll('.bin')].find(
      e => Number(figureOf(e)) >= 300,
    )!;
    await click(pointOf(full.querySelector('.bin-share')!));
    const sign = made.root.querySelector('[part=carried-in]')!;
    expect(sign.textContent).to.equal('1');
    await click(pointOf(sign));
    expect(made.opened).to.deep.equal([
      {start: day, end: day + DAY, lane: 'peking'},
      {before: day - 3 * DAY, lane: 'moscow', besides: []},
    ]);
    expect(made.canvas.window.end).to.equal(day + 4 * DAY);
  });

  it('moves the window with the strip, and tells that once it is let go', async () => {
    const made = await showBins();
    const [x, y] = pointOf(made.root.querySelector('.overview-frame')!);
    await sendMouse({type: 'move', position: [x, y]});
    await sendMouse({type: 'down'});
    for (let step = 1; step <= 5; step++) await sendMouse({type: 'move', position: [x + 20 * step, y + 1]});
    await rest();
    expect(made.windows.filter(({final}) => final)).to.deep.equal([]);
    expect(made.windows.length).to.be.greaterThan(2);
    await sendMouse({type: 'up'});
    await rest();
    expect(made.windows.filter(({final}) => final)).to.deep.equal([
      {window: made.canvas.window, final: true},
    ]);
    expect(made.canvas.window.start).to.be.greaterThan(years.start + 60 * DAY);
    expect(made.canvas.window.end - made.canvas.window.start).to.be.closeTo(years.end - years.start, 2);
    expect(made.selections).to.deep.equal([]);
  });

  it('draws marks again in a short window, with the strip where it was', async () => {
    const made = await showBins();
    const top = made.root.querySelector('[part=overview]')!.getBoundingClientRect().height;
    made.canvas.setWindow({start: Date.UTC(1952, 0, 1), end: Date.UTC(1952, 0, 20)});
    await until(() => made.root.querySelector('[part~=mark]'));
    await rest();
    expect(bins(made)).to.have.length(0);
    expect(made.root.querySelector('[part=carried-in]')).to.equal(null);
    expect(made.root.querySelector('[part=overview]')!.getBoundingClientRect().height).to.equal(top);
    expect(made.legends.at(-1)).not.to.have.property('bins');
    made.canvas.setWindow(years);
    await until(() => bins(made).length > 0);
    expect(made.legends.at(-1)).to.have.property('bins');
  });

  it('draws the selected event as itself, above its bin', async () => {
    const made = await showBins({selected: 'event-200'});
    const mark = made.root.querySelector('[part~=mark]')!.getBoundingClientRect();
    const bin = made.root.querySelector('[part~=bin][part~=selected]')!.getBoundingClientRect();
    expect(mark.bottom).to.be.at.most(bin.top);
  });

  it('has no strip for a few events', () => {
    const {root} = show();
    expect(root.querySelector<HTMLElement>('[part=overview]')!.getBoundingClientRect().height).to.equal(0);
    expect(root.querySelector('.has-overview')).to.equal(null);
  });

  it('stays within a given height, with axis and strip in view', async () => {
    const {root} = await showBins({style: '--cwt-height: 220px'});
    const canvas = root.querySelector('.canvas')!.getBoundingClientRect();
    expect(canvas.height).to.equal(220);
    expect(root.querySelector('[part=overview]')!.getBoundingClientRect().bottom).to.be.closeTo(
      canvas.bottom,
      0.1,
    );
    const scroller = root.querySelector('.scroller')!;
    expect(scroller.scrollHeight).to.be.greaterThan(scroller.clientHeight);
    expect(root.querySelector('.axis')!.getBoundingClientRect().bottom).to.be.closeTo(
      scroller.getBoundingClientRect().bottom,
      0.1,
    );
  });

  it('has nothing that takes the focus, and is hidden from assistive technology', async () => {
    const {root} = await showBins();
    expect(root.querySelector('a, button, input, [tabindex], summary')).to.equal(null);
    expect(root.querySelector('.canvas')!.ariaHidden).to.equal('true');
  });
});
