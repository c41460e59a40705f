import {expect} from 'chai';
import {setViewport} from '@web/test-runner-commands';
import {all, boxOf, showing, xOf} from '../support/canvas-places.js';
import type {EventSketch} from '../support/make-timeline.js';
import {clearCanvases, click, mark, pointOf, rest} from '../support/show-canvas.js';

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
        expect(all(made, 'set', '.piece .strike')).to.have.length(2);
        expect(all(made, 'set', '.strike.stop')).to.have.length(stops);
        if (stops > 0)
          expect(all(made, 'set', '.piece').at(-1)?.querySelector('.stop')).to.be.instanceOf(Element);
      });
    }

    it('leaves a gap between the line that strikes a piece and the one that leads to the next', async () => {
      const made = await showing([
        {...set, date: '{1955-01-17,1955-03}', status: 'planned', outcome: 'superseded'},
      ]);
      const [strike, next] = all(made, 'set', '.strike').map(node => node.getBoundingClientRect());
      const link = all(made, 'set', '.link')[0]!;
      const inset = Number(/^inset\(0px (\d+)px\)$/.exec(getComputedStyle(link).clipPath)?.[1]);
      const {left, right} = link.getBoundingClientRect();
      expect(left + inset - strike!.right).to.be.at.least(4);
      expect(next!.left - (right - inset)).to.be.at.least(4);
    });

    it('keeps the whiskers of a disc that is struck', async () => {
      const made = await showing([{id: 'a', date: '1955-02-10?', status: 'planned', outcome: 'cancelled'}]);
      const [strike, whisker] = [boxOf(made, 'a', '.strike'), boxOf(made, 'a', '.whisker.a')];
      expect(strike.width).to.equal(22);
      expect(whisker.left).to.be.lessThan(strike.left - 10);
    });

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
});
