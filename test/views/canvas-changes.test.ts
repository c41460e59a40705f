import {expect} from 'chai';
import {setViewport} from '@web/test-runner-commands';
import {createCanvas} from '../../src/views/canvas/canvas.js';
import {makeTimeline} from '../support/make-timeline.js';
import {
  propsOf,
  clearCanvases,
  spring,
  events,
  timeline,
  show,
  until,
  rest,
  drawn,
  mark,
  ids,
  type Shown,
} from '../support/show-canvas.js';

describe('canvas', () => {
  before(() => setViewport({width: 1100, height: 800}));
  afterEach(clearCanvases);

  describe('changes', () => {
    it('selects without drawing other marks anew', async () => {
      const made = await drawn({selected: 'visit'});
      const [before, other] = [mark(made, 'visit'), mark(made, 'report').firstChild];
      made.canvas.update(propsOf(timeline, {selected: 'report'}));
      expect(mark(made, 'report').part.contains('selected')).to.equal(true);
      expect(mark(made, 'visit')).to.equal(before);
      expect(before.part.contains('selected')).to.equal(false);
      expect(mark(made, 'report').firstChild).to.equal(other);
    });

    it('keeps the window, and what is drawn, for another state of the timeline', async () => {
      const made = await drawn();
      const stage = made.root.querySelector('.vis-timeline');
      const [report, ...rest] = events;
      const other = makeTimeline({events: [{...report!, title: 'Report sent again'}, ...rest.slice(0, 2)]});
      made.canvas.update(propsOf(other));
      await until(() => ids(made).length === 3);
      expect(made.canvas.window).to.deep.equal(spring);
      expect(mark(made, 'report').textContent).to.equal('Report sent again');
      expect(made.root.querySelector('.vis-timeline') === stage).to.equal(true);
      const [first, second] = ['report', 'visit'].map(id => mark(made, id).getBoundingClientRect());
      expect(first!.left).to.be.lessThan(second!.left);
    });

    it('shows a timeline whole of which nothing is in the window', async () => {
      const made = await drawn();
      const other = makeTimeline({events: [{id: 'wall', date: '1961-08-13'}]});
      made.canvas.update(propsOf(other));
      await until(() => ids(made).join() === 'wall');
      expect(made.canvas.window.start).to.be.lessThan(Date.UTC(1961, 7, 13));
      expect(made.canvas.window.end).to.be.greaterThan(Date.UTC(1961, 7, 14));
      expect(made.root.querySelectorAll('.vis-timeline')).to.have.length(1);
    });

    it('tells what the legend has to explain when that changes', async () => {
      const made = await drawn();
      expect(made.legends).to.deep.equal([
        {
          ...{statuses: ['actual', 'planned', 'proposed'], edges: ['unknown', 'open']},
          ...{outcomes: ['superseded'], arrows: ['wouldReplace'], signs: []},
        },
      ]);
      made.canvas.setWindow({start: Date.UTC(1955, 5, 20), end: Date.UTC(1955, 5, 30)});
      await until(() => made.legends.length === 2);
      expect(made.legends[1]).to.deep.equal({
        statuses: ['planned'],
        edges: ['open'],
        outcomes: [],
        arrows: [],
        signs: [],
      });
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

    describe('while it is hidden', () => {
      const happenings: readonly (readonly [string, (made: Shown) => void])[] = [
        [
          'the window moves',
          ({canvas}) => canvas.setWindow({start: spring.start, end: Date.UTC(1955, 6, 20)}),
        ],
        [
          'an event is chosen that is out of the window',
          ({canvas}) => {
            canvas.update(propsOf(timeline, {selected: 'report'}));
            canvas.reveal('report');
          },
        ],
      ];
      for (const [what, happens] of happenings) {
        it(`${what}: every lane is as high as before once it is seen`, async () => {
          const made = await drawn({window: {start: Date.UTC(1955, 4, 1), end: Date.UTC(1955, 6, 1)}});
          const heights = (): number[] =>
            Array.from(made.root.querySelectorAll('.vis-foreground .vis-group'), group => group.clientHeight);
          const before = heights();
          made.element.style.display = 'none';
          await rest();
          happens(made);
          await rest();
          made.element.style.display = '';
          await until(() => ids(made).includes('report'));
          await rest();
          expect(heights().every((height, lane) => height >= before[lane]!)).to.equal(true);
          expect(heights()).to.have.length(2);
        });
      }

      for (const when of ['after it was hidden', 'in the task in which it is hidden']) {
        it(`scrolls to an event chosen ${when}, once it is seen`, async () => {
          const made = await drawn({style: '--cwt-height: 100px'});
          made.element.style.display = 'none';
          if (when === 'after it was hidden') await rest();
          made.canvas.reveal('constructor');
          await rest();
          made.element.style.display = '';
          await rest();
          const axis = made.root.querySelector('.axis')!.getBoundingClientRect();
          expect(mark(made, 'constructor').getBoundingClientRect().bottom).to.be.at.most(axis.top + 2);
        });
      }
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
      await rest();
      const axis = made.root.querySelector('.axis')!.getBoundingClientRect();
      expect(mark(made, 'constructor').getBoundingClientRect().bottom).to.be.at.most(axis.top + 2);
    });

    it('begins with the row of what is selected', async () => {
      const made = await drawn({style: '--cwt-height: 100px', selected: 'constructor'});
      const axis = made.root.querySelector('.axis')!.getBoundingClientRect();
      expect(mark(made, 'constructor').getBoundingClientRect().bottom).to.be.at.most(axis.top + 2);
      expect(made.canvas.window).to.deep.equal(spring);
    });

    it('hides rows behind the axis as soon as there are more of them than have room', async () => {
      const made = await drawn({
        style: '--cwt-height: 150px',
        window: {start: Date.UTC(1955, 5, 20), end: Date.UTC(1955, 5, 30)},
      });
      const canvas = made.root.querySelector('.canvas')!;
      expect(canvas.classList.contains('is-scrolling')).to.equal(false);
      made.canvas.setWindow(spring);
      await rest();
      expect(canvas.classList.contains('is-scrolling')).to.equal(true);
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
    const again = createCanvas(root.firstElementChild as HTMLElement, propsOf(timeline), null, {
      select: () => undefined,
      windowChange: () => undefined,
    });
    expect(root.adoptedStyleSheets).to.have.length(sheets);
    expect(document.head.querySelectorAll('style')).to.have.length(styles);
    again.destroy();
    canvas.destroy();
  });
});
