import {expect} from 'chai';
import {sendMouse, setViewport} from '@web/test-runner-commands';
import type {Timeline} from '../../src/model/timeline.js';
import type {Legend} from '../../src/view-model/picture/legend.js';
import type {TimeWindow} from '../../src/view-model/view-types.js';
import {createCanvas} from '../../src/views/canvas/canvas.js';
import type {CanvasPort} from '../../src/views/canvas/canvas-port.js';
import {makeTimeline, type EventSketch} from '../support/make-timeline.js';

const DAY = 86_400_000;
const spring: TimeWindow = {start: Date.UTC(1955, 0, 1), end: Date.UTC(1955, 6, 1)};

const events: readonly EventSketch[] = [
  {id: 'report', title: 'Report sent', date: '1955-01-17', lanes: ['moscow']},
  {
    id: 'plan',
    title: 'Visit planned',
    date: '1955-04/1955-05',
    lanes: ['moscow'],
    status: 'planned',
    outcome: 'superseded',
  },
  {
    ...{
      id: 'visit',
      title: 'Visit proposed',
      date: '1955-02',
      lanes: ['moscow', 'peking'],
      status: 'proposed',
    },
    relations: [{type: 'replaces', target: 'plan'}],
  },
  {id: '__proto__', title: '<img src=x onerror="document.title=1">', date: '/1955-03-10', lanes: ['peking']},
  {id: 'constructor', title: 'Runs on', date: '1955-02-10/..', lanes: ['peking'], status: 'planned'},
];
const timeline: Timeline = {
  ...makeTimeline({events}),
  lanes: [
    {id: 'moscow', name: 'Moscow'},
    {id: 'peking', name: 'Peking'},
  ],
};

interface Shown {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  readonly canvas: CanvasPort;
  readonly selections: (string | null)[];
  readonly windows: {readonly window: TimeWindow; readonly final: boolean}[];
  readonly legends: Legend[];
}

const shown: Shown[] = [];

function show(
  options: {timeline?: Timeline; window?: TimeWindow | null; style?: string; selected?: string} = {},
): Shown {
  const element = document.body.appendChild(document.createElement('div'));
  element.style.cssText = `width: 1000px; font: 16px sans-serif; --cwt-ink: currentColor; ${options.style ?? ''}`;
  const root = element.attachShadow({mode: 'open'});
  const host = root.appendChild(document.createElement('div'));
  const [selections, windows, legends]: [Shown['selections'], Shown['windows'], Shown['legends']] = [
    [],
    [],
    [],
  ];
  const props = {timeline: options.timeline ?? timeline, selected: options.selected ?? null, locale: 'en'};
  const canvas = createCanvas(host, props, options.window === undefined ? spring : options.window, {
    select: id => selections.push(id),
    windowChange: (window, final) => windows.push({window, final}),
    legendChange: legend => legends.push(legend),
  });
  const made = {element, root, canvas, selections, windows, legends};
  shown.push(made);
  return made;
}

async function until(test: () => unknown): Promise<void> {
  while (!test()) await new Promise(resolve => setTimeout(resolve, 10));
}

const rest = (): Promise<void> => new Promise(resolve => setTimeout(resolve, 300));

async function drawn(options?: Parameters<typeof show>[0]): Promise<Shown> {
  const made = show(options);
  await until(() => made.root.querySelector('[part~=mark]'));
  await rest();
  return made;
}

function mark({root}: Shown, id: string): HTMLElement {
  const found = [...root.querySelectorAll<HTMLElement>('[part~=mark]')].find(
    ({dataset}) => dataset['eventId'] === id,
  );
  if (!found) throw new Error(`No mark for ${id}.`);
  return found;
}

const ids = ({root}: Shown): string[] =>
  Array.from(
    root.querySelectorAll<HTMLElement>('[data-event-id]'),
    ({dataset}) => dataset['eventId']!,
  ).sort();

/** A point of an element in the coordinates of the mouse. */
function pointOf(element: Element, x = 0.5): [number, number] {
  const box = element.getBoundingClientRect();
  return [Math.round(box.left + box.width * x), Math.round(box.top + box.height / 2)];
}

async function click(at: [number, number]): Promise<void> {
  await sendMouse({type: 'click', position: at});
}

describe('canvas', () => {
  before(() => setViewport({width: 1100, height: 800}));
  afterEach(() => {
    for (const {canvas, element} of shown.splice(0)) {
      canvas.destroy();
      element.remove();
    }
  });

  describe('marks', () => {
    it('draws each event once, and its copies in further lanes apart', async () => {
      const made = await drawn();
      expect(ids(made)).to.deep.equal(['__proto__', 'constructor', 'plan', 'report', 'visit']);
      const copies = made.root.querySelectorAll('[data-copy-of=visit]');
      expect(copies).to.have.length(1);
      expect(copies[0]!.matches('[part~=mark]:not([data-event-id])')).to.equal(true);
    });

    it('names status, outcome and selection as parts', async () => {
      const made = await drawn({selected: 'visit'});
      expect(mark(made, 'report').part.value).to.equal('mark actual');
      expect(mark(made, 'plan').part.value).to.equal('mark planned superseded');
      expect(mark(made, 'visit').part.value).to.equal('mark proposed selected');
    });

    it('takes no text of a file for markup', async () => {
      const made = await drawn();
      expect(made.root.querySelector('img')).to.equal(null);
      expect(mark(made, '__proto__').textContent).to.equal('<img src=x onerror="document.title=1">');
    });

    it('stands a day where its day is, and a month from its first day to its last', async () => {
      const made = await drawn();
      const plane = made.root.querySelector('.vis-center')!.getBoundingClientRect();
      const xOf = (time: number): number =>
        plane.left + ((time - spring.start) / (spring.end - spring.start)) * plane.width;
      const dot = mark(made, 'report').querySelector('.dot')!.getBoundingClientRect();
      expect(dot.left + dot.width / 2).to.be.closeTo(xOf(Date.UTC(1955, 0, 17, 12)), 1);
      const bar = mark(made, 'visit').querySelector('.bar')!.getBoundingClientRect();
      expect(bar.left).to.be.closeTo(xOf(Date.UTC(1955, 1, 1)), 1);
      expect(bar.right).to.be.closeTo(xOf(Date.UTC(1955, 2, 1)), 1);
    });

    it('stands a replaced timing in the row above the new one', async () => {
      const made = await drawn();
      const [old, fresh] = [mark(made, 'plan'), mark(made, 'visit')].map(({offsetTop}) => offsetTop);
      expect(fresh! - old!).to.equal(24);
    });

    it('gives every mark a target of 24 px', async () => {
      const made = await drawn();
      for (const element of made.root.querySelectorAll('[part~=mark]')) {
        const {height, width} = element.getBoundingClientRect();
        expect(height).to.be.at.least(24);
        expect(width).to.be.at.least(24);
      }
    });

    it('takes no focus and hides from assistive technology', async () => {
      const {root} = await drawn();
      expect(root.querySelector('.canvas')!.getAttribute('aria-hidden')).to.equal('true');
      const focusable = [...root.querySelectorAll<HTMLElement>('*')].filter(({tabIndex}) => tabIndex >= 0);
      expect(focusable).to.deep.equal([]);
    });
  });

  describe('lanes', () => {
    const captions = ({root}: Shown): string[] =>
      Array.from(root.querySelectorAll('.lane'), lane => lane.textContent ?? '');

    it('names them in a column', async () => {
      const made = await drawn();
      expect(captions(made)).to.deep.equal(['Moscow', 'Peking']);
      expect(made.root.querySelector('.vis-left')!.getBoundingClientRect().width).to.equal(96);
    });

    it('names them over their rows where it is narrow', async () => {
      const made = await drawn({style: 'width: 360px'});
      expect(made.root.querySelector('.vis-left')!.getBoundingClientRect().width).to.equal(0);
      const caption = made.root.querySelector('.lane')!.getBoundingClientRect();
      expect(mark(made, 'report').getBoundingClientRect().top).to.be.at.least(caption.top + 24);
    });

    it('has no column where no lane has a name', async () => {
      const made = await drawn({timeline: makeTimeline({events: [{id: 'a', date: '1955-02'}]})});
      expect(captions(made)).to.deep.equal(['']);
      expect(made.root.querySelector('.vis-left')!.getBoundingClientRect().width).to.equal(0);
    });
  });

  describe('axis', () => {
    const ticks = ({root}: Shown): string[] =>
      Array.from(root.querySelectorAll('.axis > span'), tick => tick.textContent ?? '').filter(Boolean);

    it('names the months, and the year at the first', async () => {
      expect(ticks(await drawn())).to.deep.equal(['Jan 1955', 'Feb', 'Mar', 'Apr', 'May', 'Jun']);
    });

    it('speaks the language that it is given', async () => {
      const {canvas, ...made} = await drawn();
      canvas.update({timeline, selected: null, locale: 'de'});
      expect(ticks({canvas, ...made})[2]).to.equal('Mär');
    });

    it('lays the days of what is selected on it', async () => {
      const made = await drawn({selected: 'visit'});
      const bar = mark(made, 'visit').querySelector('.bar')!.getBoundingClientRect();
      const span = made.root.querySelector('.axis > i')!.getBoundingClientRect();
      expect(span.left).to.be.closeTo(bar.left, 1);
      expect(span.right).to.be.closeTo(bar.right, 1);
      expect(made.root.querySelector('.axis > .is-current')!.textContent).to.equal('Feb');
    });
  });

  describe('pointer', () => {
    it('selects the event whose bar, label or copy is clicked, and nothing on empty ground', async () => {
      const made = await drawn();
      await click(pointOf(mark(made, 'report').querySelector('.dot')!));
      await click(pointOf(mark(made, 'report').querySelector('.label')!));
      await click(pointOf(made.root.querySelector('[data-copy-of=visit] .bar')!));
      const ground = made.root.querySelector('.vis-center')!.getBoundingClientRect();
      await click([Math.round(ground.right - 20), Math.round(ground.top + 8)]);
      expect(made.selections).to.deep.equal(['report', 'report', 'visit', null]);
    });

    it('selects for a program that clicks', async () => {
      const made = await drawn();
      mark(made, '__proto__').click();
      expect(made.selections).to.deep.equal(['__proto__']);
    });

    it('moves the window by dragging, which is no click', async () => {
      const made = await drawn();
      const [x, y] = pointOf(mark(made, 'visit').querySelector('.bar')!);
      await sendMouse({type: 'move', position: [x, y]});
      await sendMouse({type: 'down'});
      for (let step = 1; step <= 10; step++)
        await sendMouse({type: 'move', position: [x + step * 20, y + 1]});
      await sendMouse({type: 'up'});
      await rest();
      expect(made.selections).to.deep.equal([]);
      expect(made.canvas.window.start).to.be.lessThan(spring.start - 20 * DAY);
      expect(made.windows.filter(({final}) => final)).to.have.length(1);
      expect(made.windows.at(-1)).to.deep.equal({window: made.canvas.window, final: true});
      expect(made.windows.length).to.be.greaterThan(3);
    });

    for (const [what, init, prevented] of [
      ['leaves the plain wheel to the page', {deltaY: 100}, false],
      ['zooms by ctrl and wheel', {deltaY: 100, ctrlKey: true}, true],
      ['moves by a sweep sideways', {deltaX: 100}, true],
    ] as const) {
      it(what, async () => {
        const made = await drawn();
        const center = made.root.querySelector('.vis-center')!;
        const [clientX, clientY] = pointOf(center);
        const options = {...init, clientX, clientY, bubbles: true, composed: true, cancelable: true};
        const event = new WheelEvent('wheel', options);
        center.dispatchEvent(event);
        await rest();
        expect(event.defaultPrevented).to.equal(prevented);
        expect(made.windows.length > 0).to.equal(prevented);
      });
    }

    it('lets one finger scroll the page and two zoom it', async () => {
      const {root} = await drawn();
      for (const element of root.querySelectorAll('.vis-timeline, .vis-center, [part~=mark]')) {
        expect(getComputedStyle(element).touchAction).to.equal('pan-y pinch-zoom');
      }
    });
  });

  describe('window', () => {
    it('begins with what it is given, and tells nothing of that', async () => {
      const made = await drawn();
      expect(made.canvas.window).to.deep.equal(spring);
      expect(made.windows).to.deep.equal([]);
    });

    it('begins with all events, as showAll() shows them', async () => {
      const made = await drawn({window: null});
      const first = made.canvas.window;
      expect(ids(made)).to.have.length(events.length);
      made.canvas.setWindow({start: 0, end: DAY});
      made.canvas.showAll();
      expect(made.canvas.window).to.deep.equal(first);
    });

    it('moves by a part of itself, and zooms about its middle', async () => {
      const {canvas} = await drawn();
      const length = spring.end - spring.start;
      canvas.move(-0.5);
      expect(canvas.window.start).to.be.closeTo(spring.start - length / 2, 2);
      canvas.move(0.5);
      canvas.zoom(0.5);
      expect(canvas.window.start).to.be.closeTo(spring.start + length / 4, 2);
      expect(canvas.window.end).to.be.closeTo(spring.end - length / 4, 2);
    });

    it('zooms in to an hour and out to four times all there is, but shows any window asked for', async () => {
      const {canvas} = await drawn();
      for (let i = 0; i < 60; i++) canvas.zoom(0.5);
      expect(canvas.window.end - canvas.window.start).to.be.closeTo(3_600_000, 2);
      for (let i = 0; i < 60; i++) canvas.zoom(2);
      expect(canvas.window.end - canvas.window.start).to.be.lessThan(5 * 365 * DAY);
      const ages = {start: Date.UTC(-3000, 0, 1), end: Date.UTC(2000, 0, 1)};
      canvas.setWindow(ages);
      expect(canvas.window).to.deep.equal(ages);
    });

    it('tells once when a movement has ended', async () => {
      const made = await drawn();
      made.canvas.move(0.5);
      await rest();
      expect(made.windows.map(({final}) => final)).to.deep.equal([false, true]);
    });

    it('takes marks away and brings them back as the window moves', async () => {
      const made = await drawn();
      made.canvas.setWindow({start: Date.UTC(1955, 5, 20), end: Date.UTC(1955, 5, 30)});
      await until(() => ids(made).join() === 'constructor');
      expect(mark(made, 'constructor').querySelectorAll('.beyond')).to.have.length(2);
      made.canvas.setWindow(spring);
      await until(() => ids(made).length === events.length);
    });

    it('goes to an event that is out of view, and stays for one that is not', async () => {
      const made = await drawn({window: {start: Date.UTC(1957, 0, 1), end: Date.UTC(1957, 1, 1)}});
      made.canvas.reveal('report');
      expect(made.canvas.window.start).to.be.lessThan(Date.UTC(1955, 0, 17));
      expect(made.canvas.window.end).to.be.greaterThan(Date.UTC(1955, 0, 18));
      expect(ids(made)).to.include('report');
      const there = made.canvas.window;
      made.canvas.reveal('report');
      made.canvas.reveal('no such event');
      expect(made.canvas.window).to.deep.equal(there);
    });
  });

  describe('changes', () => {
    it('selects without drawing other marks anew', async () => {
      const made = await drawn({selected: 'visit'});
      const [before, other] = [mark(made, 'visit'), mark(made, 'report').firstChild];
      made.canvas.update({timeline, selected: 'report', locale: 'en'});
      expect(mark(made, 'report').part.contains('selected')).to.equal(true);
      expect(mark(made, 'visit')).to.equal(before);
      expect(before.part.contains('selected')).to.equal(false);
      expect(mark(made, 'report').firstChild).to.equal(other);
    });

    it('shows another timeline whole', async () => {
      const made = await drawn();
      const other = makeTimeline({events: [{id: 'wall', date: '1961-08-13'}]});
      made.canvas.update({timeline: other, selected: null, locale: 'en'});
      await until(() => ids(made).join() === 'wall');
      expect(made.canvas.window.start).to.be.lessThan(Date.UTC(1961, 7, 13));
      expect(made.canvas.window.end).to.be.greaterThan(Date.UTC(1961, 7, 14));
      expect(made.root.querySelectorAll('.vis-timeline')).to.have.length(1);
    });

    it('tells what the legend has to explain when that changes', async () => {
      const made = await drawn();
      expect(made.legends).to.deep.equal([
        {statuses: ['actual', 'planned', 'proposed'], edges: ['unknown', 'open'], outcomes: ['superseded']},
      ]);
      made.canvas.setWindow({start: Date.UTC(1955, 5, 20), end: Date.UTC(1955, 5, 30)});
      await until(() => made.legends.length === 2);
      expect(made.legends[1]).to.deep.equal({statuses: ['planned'], edges: ['open'], outcomes: []});
    });

    it('follows its width', async () => {
      const made = await drawn();
      made.element.style.width = '500px';
      await until(() => made.root.querySelector('.is-narrow'));
      await rest();
      const plane = made.root.querySelector('.vis-center')!.getBoundingClientRect();
      expect(plane.width).to.equal(500);
      const bar = mark(made, 'visit').querySelector('.bar')!.getBoundingClientRect();
      const start = (Date.UTC(1955, 1, 1) - spring.start) / (spring.end - spring.start);
      expect(bar.left).to.be.closeTo(plane.left + start * 500, 1);
    });

    it('draws when it gets a width, however late', async () => {
      const made = show({style: 'display: none'});
      await rest();
      expect(made.root.querySelector('.vis-timeline')).to.equal(null);
      expect(made.canvas.window).to.deep.equal(spring);
      made.element.style.display = '';
      await until(() => ids(made).length === events.length);
    });

    it('is there again after it was hidden', async () => {
      const made = await drawn();
      made.element.style.display = 'none';
      await rest();
      made.element.style.display = '';
      await rest();
      expect(ids(made)).to.have.length(events.length);
      expect(mark(made, 'report').getBoundingClientRect().width).to.be.greaterThan(24);
    });

    it('goes with the host that is moved in the page', async () => {
      const made = await drawn();
      document.body.prepend(made.element);
      made.canvas.move(0.1);
      await rest();
      expect(ids(made)).to.include('visit');
    });
  });

  describe('height', () => {
    it('is what the rows need', async () => {
      const {root} = await drawn();
      // Two lanes with 2 and 3 rows, each with its padding; the axis and the line on top.
      const rows = 2 + 3;
      expect(root.querySelector('.canvas')!.getBoundingClientRect().height).to.equal(rows * 24 + 2 * 12 + 30);
    });

    it('is that of --cwt-height, and scrolls to what is revealed', async () => {
      const made = await drawn({style: '--cwt-height: 100px'});
      expect(made.root.querySelector('.canvas')!.getBoundingClientRect().height).to.equal(100);
      made.canvas.reveal('constructor');
      const axis = made.root.querySelector('.axis')!.getBoundingClientRect();
      expect(mark(made, 'constructor').getBoundingClientRect().bottom).to.be.at.most(axis.top + 2);
    });

    it('stretches to a greater --cwt-height, with the ground to be clicked', async () => {
      const made = await drawn({style: '--cwt-height: 600px'});
      expect(made.root.querySelector('.canvas')!.getBoundingClientRect().height).to.equal(600);
      expect(made.root.querySelector('.vis-center')!.getBoundingClientRect().height).to.be.greaterThan(500);
    });
  });

  it('can be destroyed twice, and leaves nothing', async () => {
    const {canvas, root} = await drawn();
    canvas.move(0.3);
    canvas.destroy();
    canvas.destroy();
    await rest();
    expect(root.querySelector('.canvas')).to.equal(null);
  });

  it('leaves no style in the document and no sheet twice in the root', async () => {
    const styles = document.head.querySelectorAll('style').length;
    const {root, canvas} = await drawn();
    const sheets = root.adoptedStyleSheets.length;
    const again = createCanvas(
      root.firstElementChild as HTMLElement,
      {timeline, selected: null, locale: 'en'},
      null,
      {
        select: () => undefined,
        windowChange: () => undefined,
      },
    );
    expect(root.adoptedStyleSheets).to.have.length(sheets);
    expect(document.head.querySelectorAll('style')).to.have.length(styles);
    again.destroy();
    canvas.destroy();
  });
});
