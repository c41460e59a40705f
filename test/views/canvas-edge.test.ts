import {expect} from 'chai';
import {sendMouse, setViewport} from '@web/test-runner-commands';
import {all, boxOf, showing} from '../support/canvas-places.js';
import type {EventSketch} from '../support/make-timeline.js';
import {clearCanvases, click, DAY, mark, pointOf, rest, spring, until} from '../support/show-canvas.js';

const AGES = 'Y-170000002';
const ALL = {start: -8.64e15, end: 8.64e15};

describe('canvas', () => {
  before(() => setViewport({width: 1100, height: 800}));
  afterEach(clearCanvases);

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
