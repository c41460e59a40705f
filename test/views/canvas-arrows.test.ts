import {setViewport} from '@web/test-runner-commands';
import {expect} from 'chai';
import {makeTimeline} from '../support/make-timeline.js';
import {
  propsOf,
  click,
  clearCanvases,
  drawn,
  mark,
  rest,
  type Shown,
  timeline,
  until,
} from '../support/show-canvas.js';

const related = {
  ...makeTimeline({
    events: [
      {id: 'report', title: 'Report', date: '1955-01-17', lanes: ['moscow']},
      {
        ...{id: 'memo', title: 'Memo', date: '1955-03-01', lanes: ['peking']},
        relations: [{type: 'partOf', target: 'report'}],
      },
      {
        ...{id: 'late', title: 'Told long after', date: '1975-03-01', lanes: ['moscow']},
        relations: [{type: 'references', target: 'memo'}],
      },
    ],
  }),
  lanes: timeline.lanes,
};

const arrows = ({root}: Shown): SVGElement[] => [...root.querySelectorAll<SVGElement>('[part~=relation]')];

function arrow(made: Shown, tail: string, head: string): SVGElement {
  const found = arrows(made).find(({dataset}) => dataset.tail === tail && dataset.head === head);
  if (!found) throw new Error(`No arrow from ${tail} to ${head}.`);
  return found;
}

/** Where a line begins or ends, on the screen. */
function endOf(element: SVGElement, end: 'first' | 'last'): DOMPoint {
  const line = element.querySelector<SVGPathElement>('.arrow-line')!;
  const point = line.getPointAtLength(end === 'first' ? 0 : line.getTotalLength());
  return new DOMPoint(point.x, point.y).matrixTransform(line.getScreenCTM()!);
}

const words = ({root}: Shown): string[] =>
  Array.from(root.querySelectorAll('.arrow-words > span'), span => span.textContent);

describe('canvas', () => {
  before(() => setViewport({width: 1100, height: 800}));
  afterEach(clearCanvases);

  describe('arrows', () => {
    it('lead from mark to mark', async () => {
      const made = await drawn();
      const line = arrow(made, 'plan', 'visit');
      const [old, fresh] = ['plan', 'visit'].map(id =>
        mark(made, id).querySelector('.ink')!.getBoundingClientRect(),
      );
      expect(endOf(line, 'first').x).to.be.closeTo(old!.left, 6);
      expect(endOf(line, 'first').y).to.be.closeTo(old!.top + old!.height / 2, 1);
      expect(endOf(line, 'last').x).to.be.closeTo(fresh!.right - 12, 1);
      expect(endOf(line, 'last').y).to.be.within(old!.bottom - 6, fresh!.top + 12);
    });

    it('say what they are as parts, classes and data', async () => {
      const made = await drawn();
      const line = arrow(made, 'plan', 'visit');
      expect([...line.classList]).to.include.members(['is-replaces', 'is-conditional']);
      expect(line.classList.contains('is-stub')).to.equal(false);
    });

    it('lie below the marks, which keep the pointer', async () => {
      const made = await drawn({timeline: related});
      const box = mark(made, 'memo').getBoundingClientRect();
      const at = made.root.elementFromPoint(box.left + 6, box.top + 12);
      expect(at?.closest('.mark')).to.equal(mark(made, 'memo'));
    });

    it('come with their words while one of their events is selected', async () => {
      const made = await drawn();
      expect(words(made)).to.deep.equal([]);
      made.canvas.update(propsOf(timeline, {selected: 'plan'}));
      expect(words(made)).to.deep.equal(['would replace']);
      expect(arrow(made, 'plan', 'visit').classList.contains('is-current')).to.equal(true);
      made.canvas.update(propsOf(timeline));
      expect(words(made)).to.deep.equal([]);
    });

    it('come with their words while they are pointed at', async () => {
      const made = await drawn();
      const hit = arrow(made, 'plan', 'visit').querySelector('.arrow-hit')!;
      hit.dispatchEvent(new PointerEvent('pointerover', {bubbles: true}));
      expect(words(made)).to.deep.equal(['would replace']);
      made.root.querySelector('.arrows')!.dispatchEvent(new PointerEvent('pointerleave'));
      expect(words(made)).to.deep.equal([]);
    });

    it('lead to the edge behind which the other event is, and a click there goes to it', async () => {
      const made = await drawn({timeline: related, selected: 'memo'});
      const line = arrow(made, 'late', 'memo');
      const plane = made.root.querySelector('.vis-center')!.getBoundingClientRect();
      expect(endOf(line, 'first').x).to.be.closeTo(plane.right, 5);
      expect(words(made)).to.include('Referred to by: Told long after');
      const {left, top, width, height} = line.querySelector('.arrow-target')!.getBoundingClientRect();
      expect([width, height]).to.deep.equal([24, 24]);
      await click([Math.round(left + width / 2), Math.round(top + height / 2)]);
      await until(() => made.canvas.window.end > Date.UTC(1975, 0, 1));
      await rest();
      expect(mark(made, 'late').getBoundingClientRect().left).to.be.within(plane.left, plane.right);
      expect(made.selections).to.deep.equal(['late']);
    });

    it('between two marks are no ground that deselects', async () => {
      const made = await drawn({selected: 'visit'});
      const line = arrow(made, 'plan', 'visit').querySelector<SVGPathElement>('.arrow-line')!;
      const {x, y} = line.getPointAtLength(line.getTotalLength() / 2).matrixTransform(line.getScreenCTM()!);
      await click([Math.round(x), Math.round(y)]);
      await rest();
      expect(made.selections).to.deep.equal([]);
    });

    it('go with their lanes when the rows of a lane become more', async () => {
      const made = await drawn({timeline: related});
      const more = {
        ...related,
        events: makeTimeline({
          events: Array.from({length: 5}, (_, i) => ({id: `x${i}`, date: '1955-02', lanes: ['moscow']})),
        }).events.concat(related.events),
      };
      const before = mark(made, 'memo').getBoundingClientRect().top;
      made.canvas.update(propsOf(more));
      await rest();
      const {top, height} = mark(made, 'memo').getBoundingClientRect();
      expect(top).to.be.greaterThan(before + 24);
      expect(endOf(arrow(made, 'memo', 'report'), 'first').y).to.be.within(top, top + height);
    });

    it('are gone with their events', async () => {
      const made = await drawn();
      const without = {...timeline, events: timeline.events.filter(({id}) => id !== 'visit')};
      made.canvas.update(propsOf(without));
      await rest();
      expect(arrows(made)).to.deep.equal([]);
    });

    it('have each a target of its own where several lead to one edge', async () => {
      const others = Array.from({length: 5}, (_, i) => `later ${String(i)}`);
      const hub = {
        ...{id: 'hub', title: 'Hub', date: '1955-03-01'},
        relations: others.map(target => ({type: 'references' as const, target})),
      };
      const beside = Array.from({length: 6}, (_, i) => ({
        id: `beside ${String(i)}`,
        date: '1955-01/1955-06',
      }));
      const events = [hub, ...beside, ...others.map((id, i) => ({id, date: `197${String(i)}`}))];
      const made = await drawn({
        timeline: makeTimeline({events}),
        selected: 'hub',
      });
      const heights = arrows(made).map(
        element => element.querySelector('.arrow-target')!.getBoundingClientRect().top,
      );
      heights.sort((a, b) => a - b);
      expect(heights).to.have.length(5);
      const plane = made.root.querySelector('.vis-center')!.getBoundingClientRect();
      for (const [i, top] of heights.entries()) {
        if (i > 0) expect(top - heights[i - 1]!, 'apart').to.be.at.least(12);
        expect(top, 'seen').to.be.within(plane.top - 12, plane.bottom);
      }
    });

    it('are told apart where there are two between the same events', async () => {
      const pair = makeTimeline({
        events: [
          {id: 'x', date: '1955-02-01', relations: [{type: 'references', target: 'y'}]},
          {
            ...{id: 'y', date: '1955-04-01'},
            relations: [
              {type: 'references', target: 'x'},
              {type: 'respondsTo', target: 'x'},
            ],
          },
        ],
      });
      const made = await drawn({timeline: pair, selected: 'x'});
      const paths = arrows(made).map(element => element.querySelector('.arrow-line')!.getAttribute('d'));
      expect(new Set(paths)).to.have.length(3);
      const boxes = [...made.root.querySelectorAll('.arrow-words > span:not(.is-covered)')].map(words =>
        words.getBoundingClientRect(),
      );
      for (const [i, a] of boxes.entries()) {
        for (const b of boxes.slice(i + 1)) {
          const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
          expect(apart, 'words stand apart').to.equal(true);
        }
      }
    });

    it('join the marks of events in several lanes that lie nearest', async () => {
      const lanes = ['a', 'b', 'c'].map(id => ({id, name: id}));
      const made = await drawn({
        timeline: {
          ...makeTimeline({
            events: [
              {id: 'x', date: '1955-02-01', lanes: ['a', 'c']},
              {id: 'y', date: '1955-04-01', lanes: ['c'], relations: [{type: 'references', target: 'x'}]},
            ],
          }),
          lanes,
        },
      });
      const lane = made.root.querySelectorAll('.vis-foreground > .vis-group')[1]!.getBoundingClientRect();
      for (const end of ['first', 'last'] as const) {
        expect(endOf(arrow(made, 'y', 'x'), end).y).to.be.within(lane.top, lane.bottom);
      }
    });

    it('keep their nodes and their paths while the window moves', async () => {
      const made = await drawn();
      const line = arrow(made, 'plan', 'visit');
      const path = line.querySelector('.arrow-line')!.getAttribute('d');
      made.canvas.move(0.02);
      await rest();
      expect(arrow(made, 'plan', 'visit')).to.equal(line);
      expect(line.querySelector('.arrow-line')!.getAttribute('d')).to.equal(path);
    });
  });
});
