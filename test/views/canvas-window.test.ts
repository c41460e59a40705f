import {expect} from 'chai';
import {sendMouse, setViewport} from '@web/test-runner-commands';
import {
  clearCanvases,
  DAY,
  spring,
  events,
  until,
  rest,
  drawn,
  mark,
  ids,
  pointOf,
  click,
} from '../support/show-canvas.js';

describe('canvas', () => {
  before(() => setViewport({width: 1100, height: 800}));
  afterEach(clearCanvases);

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

    for (const [what, init, prevented, over = '.vis-center'] of [
      ['leaves the plain wheel to the page', {deltaY: 100}, false],
      ['leaves the plain wheel over the lanes’ names to the page', {deltaY: 100}, false, '.scroller'],
      ['zooms by ctrl and wheel', {deltaY: 100, ctrlKey: true}, true],
      ['zooms by ctrl and wheel over the lanes’ names', {deltaY: 100, ctrlKey: true}, true, '.scroller'],
      ['moves by a sweep sideways', {deltaX: 100}, true],
      ['moves by shift and wheel', {deltaY: 100, shiftKey: true}, true],
    ] as const) {
      it(what, async () => {
        const made = await drawn();
        const center = made.root.querySelector(over)!;
        const [clientX, clientY] = pointOf(center);
        const options = {...init, clientX, clientY, bubbles: true, composed: true, cancelable: true};
        const event = new WheelEvent('wheel', options);
        center.dispatchEvent(event);
        await rest();
        expect(event.defaultPrevented).to.equal(prevented);
        expect(made.windows.length > 0).to.equal(prevented);
        const {start, end} = made.canvas.window;
        const longer = Math.abs(end - start - (spring.end - spring.start));
        expect(longer > DAY).to.equal('ctrlKey' in init);
      });
    }

    it('lets one finger scroll the page, and keeps two for itself', async () => {
      const {root} = await drawn();
      for (const element of root.querySelectorAll('.vis-timeline, .vis-center, [part~=mark]')) {
        expect(getComputedStyle(element).touchAction).to.equal('pan-y');
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
      await rest();
      expect(ids(made)).to.include('report');
      const there = made.canvas.window;
      made.canvas.reveal('report');
      made.canvas.reveal('no such event');
      expect(made.canvas.window).to.deep.equal(there);
    });
  });
});
