import {expect} from 'chai';
import {sendMouse, setViewport} from '@web/test-runner-commands';
import type {TimeWindow} from '../../src/view-model/view-types.js';
import {makeTimeline, type EventSketch} from '../support/make-timeline.js';
import {
  type Shown,
  clearCanvases,
  click,
  DAY,
  drawn,
  mark,
  pointOf,
  rest,
  spring,
  until,
} from '../support/show-canvas.js';

const AGES = 'Y-170000002';
const ALL = {start: -8.64e15, end: 8.64e15};

function showing(
  events: readonly EventSketch[],
  more: {window?: TimeWindow; selected?: string} = {},
): Promise<Shown> {
  return drawn({timeline: makeTimeline({events}), style: '--cwt-mark: currentColor', ...more});
}

/** Where a moment lies, in pixels of the page. */
function xOf({root}: Shown, time: number, window: TimeWindow = spring): number {
  const plane = root.querySelector('.vis-center')!.getBoundingClientRect();
  return plane.left + ((time - window.start) / (window.end - window.start)) * plane.width;
}

const boxOf = (made: Shown, id: string, selector: string): DOMRect =>
  mark(made, id).querySelector(selector)!.getBoundingClientRect();
const all = (made: Shown, id: string, selector: string): HTMLElement[] => [
  ...mark(made, id).querySelectorAll<HTMLElement>(selector),
];

describe('canvas', () => {
  before(() => setViewport({width: 1100, height: 800}));
  afterEach(clearCanvases);

  describe('sets', () => {
    const set: EventSketch = {id: 'set', title: 'Talks', date: '[1955-01-17,1955-03]'};

    it('stands each member where it is, and a line of dots between', async () => {
      const made = await showing([set]);
      const dot = boxOf(made, 'set', '.dot');
      expect(dot.left + dot.width / 2).to.be.closeTo(xOf(made, Date.UTC(1955, 0, 17, 12)), 1);
      const bar = boxOf(made, 'set', '.bar');
      expect(bar.left).to.be.closeTo(xOf(made, Date.UTC(1955, 2, 1)), 1);
      expect(bar.right).to.be.closeTo(xOf(made, Date.UTC(1955, 3, 1)), 1);
      const link = boxOf(made, 'set', '.link.is-oneOf');
      expect(link.left).to.be.closeTo(dot.right, 1);
      expect(link.right).to.be.closeTo(bar.left, 1);
      expect(link.top + link.height / 2).to.be.closeTo(bar.top + bar.height / 2, 0.1);
      expect(boxOf(made, 'set', '.label').left).to.be.closeTo(bar.right + 8, 1);
    });

    it('tells by the line whether it is one of them or all', async () => {
      const made = await showing([set, {...set, id: 'all', date: '{1955-01-17,1955-03}'}]);
      const paint = (id: string): string => getComputedStyle(all(made, id, '.link')[0]!).backgroundSize;
      expect(paint('set')).to.equal('5px 100%');
      expect(paint('all')).not.to.equal(paint('set'));
    });

    it('draws members in the texture of the status, each by its own ends', async () => {
      const made = await showing([{...set, date: '{1955-01-17~,1955-03~,1955-05..}', status: 'planned'}]);
      expect(all(made, 'set', '.whisker')).to.have.length(2);
      expect(all(made, 'set', '.bar').map(({className}) => className)).to.deep.equal([
        'bar soft-a opens-a soft-b opens-b',
        'bar opens-b',
      ]);
      expect(mark(made, 'set').querySelectorAll('.beyond.b')).to.have.length(1);
      expect(getComputedStyle(all(made, 'set', '.bar')[0]!).backgroundImage).to.contain('linear-gradient');
      expect(mark(made, 'set').classList.contains('is-planned')).to.equal(true);
    });

    for (const [outcome, stops] of [
      ['superseded', 0],
      ['cancelled', 1],
    ] as const) {
      it(`strikes every piece of what was ${outcome}`, async () => {
        const made = await showing([{...set, status: 'planned', outcome}]);
        expect(all(made, 'set', '.piece > .strike')).to.have.length(2);
        expect(all(made, 'set', '.strike.stop')).to.have.length(stops);
        if (stops > 0)
          expect(all(made, 'set', '.piece').at(-1)?.querySelector('.stop')).to.be.instanceOf(Element);
      });
    }

    it('selects by a click on any piece, which is in the accent and higher then', async () => {
      const made = await showing([set]);
      for (const piece of all(made, 'set', '.piece > :is(.point, .bar)')) await click(pointOf(piece));
      await click(pointOf(all(made, 'set', '.link')[0]!));
      expect(made.selections).to.deep.equal(['set', 'set', 'set']);
      const accented = await showing([set], {selected: 'set'});
      expect(boxOf(accented, 'set', '.bar').height).to.equal(16);
      expect(boxOf(accented, 'set', '.dot').height).to.equal(16);
    });

    it('moves its pieces with the window, without making them anew', async () => {
      const made = await showing([set]);
      const nodes = all(made, 'set', '*');
      made.canvas.move(0.02);
      await rest();
      made.canvas.move(-0.04);
      await rest();
      expect(all(made, 'set', '*')).to.deep.equal(nodes);
      made.canvas.zoom(1.5);
      await rest();
      expect(all(made, 'set', '*')).to.deep.equal(nodes);
      const bar = boxOf(made, 'set', '.bar');
      expect(bar.left).to.be.closeTo(xOf(made, Date.UTC(1955, 2, 1), made.canvas.window), 1);
    });

    it('runs to the edge where its first member is out of view, and keeps its pieces where they are', async () => {
      const made = await showing([set], {window: {start: Date.UTC(1955, 1, 1), end: Date.UTC(1955, 6, 1)}});
      expect(all(made, 'set', '.piece')).to.have.length(1);
      const node = all(made, 'set', '.bar')[0]!;
      made.canvas.move(0.05);
      await rest();
      const {window} = made.canvas;
      expect(all(made, 'set', '.bar')[0]).to.equal(node);
      expect(boxOf(made, 'set', '.bar').left).to.be.closeTo(xOf(made, Date.UTC(1955, 2, 1), window), 1);
      expect(boxOf(made, 'set', '.beyond.a').left).to.be.closeTo(xOf(made, window.start, window) + 12, 1);
    });

    it('puts the title into the line where there is no room beside it', async () => {
      const window = {start: Date.UTC(1955, 0, 20), end: Date.UTC(1955, 1, 20)};
      const made = await showing([set], {window});
      const [label, links] = [boxOf(made, 'set', '.label'), all(made, 'set', '.link')];
      expect(links).to.have.length(2);
      expect(label.left).to.be.closeTo(links[0]!.getBoundingClientRect().right + 8, 1);
      expect(label.right).to.be.closeTo(links[1]!.getBoundingClientRect().left - 8, 1);
    });

    it('lays the days of each member on the axis when it is selected', async () => {
      const made = await showing([set], {selected: 'set'});
      const spans = [...made.root.querySelectorAll('.axis > i')].map(span => span.getBoundingClientRect());
      expect(spans).to.have.length(2);
      expect(spans[1]!.left).to.be.closeTo(xOf(made, Date.UTC(1955, 2, 1)), 1);
    });

    it('keeps a disc in its place whose whiskers are on one side', async () => {
      const made = await showing([
        {id: 'from', date: '1955-02-10~/1955-02-10'},
        {id: 'to', date: '1955-02-10/1955-02-10~'},
      ]);
      for (const id of ['from', 'to']) {
        const dot = boxOf(made, id, '.dot');
        expect(dot.left + dot.width / 2, id).to.be.closeTo(xOf(made, Date.UTC(1955, 1, 10, 12)), 1);
        const whisker = boxOf(made, id, '.whisker');
        expect(id === 'from' ? whisker.right - dot.left : whisker.left - dot.right).to.be.closeTo(0, 1);
      }
    });
  });

  describe('other accounts', () => {
    const evidence = [{}, {date: '1955-04-10/1955-05-10'}];

    it('draws the date of another account beside the bar, and the sign behind the title', async () => {
      const made = await showing([{id: 'a', title: 'Visit', date: '1955-02', evidence}]);
      const bracket = boxOf(made, 'a', '.bracket');
      expect(bracket.left).to.be.closeTo(xOf(made, Date.UTC(1955, 3, 10)), 1);
      expect(bracket.right).to.be.closeTo(xOf(made, Date.UTC(1955, 4, 11)), 1);
      expect(bracket.height).to.equal(8);
      expect(boxOf(made, 'a', '.bar').right).to.be.closeTo(xOf(made, Date.UTC(1955, 2, 1)), 1);
      const [label, sign] = [boxOf(made, 'a', '.label'), boxOf(made, 'a', '.sign')];
      expect(label.left).to.be.closeTo(bracket.right + 8, 1);
      expect([sign.width, sign.height]).to.deep.equal([11, 11]);
      expect(sign.left).to.be.closeTo(label.right + 6, 0.1);
      expect(mark(made, 'a').getBoundingClientRect().right).to.be.closeTo(sign.right, 0.1);
      expect(all(made, 'a', '.label')[0]!.scrollWidth).to.be.at.most(Math.ceil(label.width));
    });

    it('draws it below a bar that it would lie over', async () => {
      const made = await showing([{id: 'a', date: '1955-04', evidence}]);
      expect(boxOf(made, 'a', '.bracket').top).to.be.at.least(boxOf(made, 'a', '.bar').bottom);
      expect(all(made, 'a', '.link')).to.have.length(0);
    });

    it('has no wall at an end that is not certain', async () => {
      const made = await showing([{id: 'a', date: '1955-02', evidence: [{}, {date: '1955-04~/1955-05-01'}]}]);
      expect(all(made, 'a', '.bracket')[0]!.className).to.equal('bracket fades-a wall-b');
    });

    for (const [place, date, window] of [
      ['before', '1955-06', spring],
      ['inside', '1954/1956', spring],
    ] as const) {
      it(`has the sign behind a title ${place} the bar, and nothing over it`, async () => {
        const made = await showing(
          [{id: 'a', title: 'Visit', date, evidence: [{}, {stance: 'contradicts'}]}],
          {window},
        );
        expect(mark(made, 'a').classList.contains(`label-${place}`)).to.equal(true);
        const [label, sign, bars] = [
          boxOf(made, 'a', '.label'),
          boxOf(made, 'a', '.sign'),
          all(made, 'a', '.bar'),
        ];
        expect(sign.left).to.be.at.least(label.left + 10);
        expect(bars.at(-1)!.getBoundingClientRect().left - sign.right).to.be.closeTo(8, 1);
      });
    }

    it('has no sign where nothing differs', async () => {
      const made = await showing([{id: 'a', date: '1955-02', evidence: [{}, {}]}]);
      expect(all(made, 'a', '.sign')).to.have.length(0);
    });
  });

  describe('outside the axis', () => {
    const events: readonly EventSketch[] = [
      {id: 'ages', title: 'Ages ago', date: AGES},
      {id: 'a', date: '1955-02'},
    ];

    it('goes to the edge of the axis for an event that lies beyond it', async () => {
      const made = await showing(events);
      made.canvas.reveal('ages');
      await until(() => made.root.querySelector('[data-event-id=ages]'));
      await rest();
      expect(made.canvas.window.start).to.equal(ALL.start);
      expect(made.canvas.window.end - made.canvas.window.start).to.be.closeTo(spring.end - spring.start, 2);
      const plane = made.root.querySelector('.vis-center')!.getBoundingClientRect();
      expect(boxOf(made, 'ages', '.axis-edge').left).to.be.closeTo(plane.left, 1);
      expect(boxOf(made, 'ages', '.bar').left).to.be.closeTo(plane.left + 15, 1);
      await click(pointOf(all(made, 'ages', '.bar')[0]!));
      expect(made.selections).to.deep.equal(['ages']);
      expect(made.legends.at(-1)).to.deep.include({signs: ['beyond'], edges: []});
    });

    it('zooms out to all there is, and no further', async () => {
      const made = await showing(events);
      for (let i = 0; i < 80; i++) made.canvas.zoom(2);
      await rest();
      expect(made.canvas.window).to.deep.equal(ALL);
      expect(mark(made, 'ages').getBoundingClientRect().width).to.be.greaterThan(24);
    });

    it('stops at the edge, however far it is pulled', async () => {
      const made = await showing(events, {window: {start: ALL.start, end: ALL.start + 1000 * DAY}});
      const complaints: unknown[] = [];
      const onError = (event: ErrorEvent): void => void complaints.push(event.message);
      addEventListener('error', onError);
      const center = made.root.querySelector('.vis-center')!;
      const [x, y] = pointOf(center, 0.6);
      await sendMouse({type: 'move', position: [x, y]});
      await sendMouse({type: 'down'});
      for (let step = 1; step <= 5; step++) await sendMouse({type: 'move', position: [x + step * 60, y]});
      await sendMouse({type: 'up'});
      // vis-timeline reads the older of the two.
      const wheel = {
        deltaY: 300,
        wheelDeltaY: -360,
        ctrlKey: true,
        bubbles: true,
        composed: true,
        cancelable: true,
      };
      center.dispatchEvent(new WheelEvent('wheel', {...wheel, clientX: x, clientY: y}));
      await rest();
      removeEventListener('error', onError);
      expect(complaints).to.deep.equal([]);
      expect(made.canvas.window.start).to.equal(ALL.start);
      expect(made.canvas.window.end - made.canvas.window.start).to.be.greaterThan(1100 * DAY);
    });
  });
});
