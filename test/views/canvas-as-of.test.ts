/** The canvas while a former state of knowledge is shown. */
import {expect} from 'chai';
import {setViewport} from '@web/test-runner-commands';
import {en} from '../../src/strings/en.js';
import type {HistoricalEvent, Timeline} from '../../src/model/timeline.js';
import {placeWords} from '../../src/views/canvas/as-of-line.js';
import {
  clearCanvases,
  DAY,
  drawn,
  ids,
  mark,
  propsOf,
  rest,
  spring,
  timeline as whole,
  until,
  type Shown,
} from '../support/show-canvas.js';

const partOf = (...known: readonly string[]): Timeline => ({
  ...whole,
  events: whole.events.filter(({id}) => known.includes(id)),
});
const words = en.asOf.day;
const january = {end: Date.UTC(1955, 0, 18), day: '17 January 1955', dateLanguage: 'en', words};
const props = (timeline: Timeline, more: object = {}) => ({
  ...{
    timeline,
    whole,
    documents: null,
    only: null,
    asOf: january,
    selected: null,
    locale: 'en',
    words: en.reading,
    binWords: en.bins,
  },
  ...more,
});

const strip = ({root}: Shown): HTMLElement => root.querySelector('.as-of-strip')!;
const line = ({root}: Shown): HTMLElement => root.querySelector('.as-of-lines > span')!;
const plane = ({root}: Shown): DOMRect => root.querySelector('.vis-center')!.getBoundingClientRect();
const heights = ({root}: Shown): number[] =>
  Array.from(root.querySelectorAll('.vis-foreground .vis-group'), group => group.clientHeight);
const placeOf = (made: Shown, id: string): number[] => {
  const {left, top, width} = mark(made, id).getBoundingClientRect();
  return [left, top, width];
};

describe('canvas', () => {
  before(() => setViewport({width: 1100, height: 800}));
  afterEach(clearCanvases);

  describe('as known on a day', () => {
    it('draws what was known', async () => {
      const made = await drawn({more: props(partOf('plan', 'report'))});
      expect(ids(made)).to.deep.equal(['plan', 'report']);
    });

    it('keeps window, lanes and the places of marks from day to day', async () => {
      const made = await drawn({more: props(whole)});
      const [before, lanes] = [placeOf(made, 'plan'), heights(made)];
      const element = mark(made, 'plan');
      for (const timeline of [partOf('plan'), partOf(), partOf('plan', 'visit'), whole]) {
        made.canvas.update(props(timeline));
        await rest();
        expect(made.canvas.window).to.deep.equal(spring);
        expect(heights(made)).to.deep.equal(lanes);
        expect(ids(made)).to.deep.equal(timeline.events.map(({id}) => id).sort());
        if (timeline.events.length > 0) expect(placeOf(made, 'plan')).to.deep.equal(before);
        if (timeline.events.length === 1) expect(mark(made, 'plan') === element).to.equal(true);
      }
    });

    it('draws a mark anew whose outcome became known', async () => {
      const open = whole.events.map((event): HistoricalEvent => ({...event, outcome: 'unknown'}));
      const made = await drawn({more: props({...whole, events: open})});
      expect(mark(made, 'plan').querySelectorAll('.strike').length).to.equal(0);
      made.canvas.update(props(whole));
      expect(mark(made, 'plan').querySelectorAll('.strike').length).to.equal(1);
      expect(mark(made, 'plan').part.contains('superseded')).to.equal(true);
    });

    it('shows the days of an event, and goes to it, only once it is known', async () => {
      const made = await drawn({more: props(partOf('plan'), {selected: 'report'})});
      const days = (): number => made.root.querySelectorAll('.axis > i').length;
      made.canvas.setWindow({start: Date.UTC(1955, 3, 1), end: Date.UTC(1955, 5, 1)});
      made.canvas.reveal('report');
      await rest();
      expect(made.canvas.window.start).to.equal(Date.UTC(1955, 3, 1));
      made.canvas.setWindow(spring);
      await rest();
      expect(days()).to.equal(0);
      made.canvas.update(props(whole, {selected: 'report'}));
      expect(days()).to.equal(1);
    });

    it('fits what is shown', async () => {
      const made = await drawn({more: props(partOf('plan'))});
      made.canvas.showAll();
      await rest();
      const {start, end} = made.canvas.window;
      made.canvas.update(props(whole));
      made.canvas.showAll();
      await rest();
      expect([start, end]).not.to.deep.equal([made.canvas.window.start, made.canvas.window.end]);
      expect(start).to.be.lessThan(Date.UTC(1955, 3, 1));
      expect(end).to.be.greaterThan(Date.UTC(1955, 5, 1));
    });

    it('goes on to another timeline', async () => {
      const made = await drawn({more: props(partOf('plan'))});
      const other = {...whole, events: whole.events.slice(0, 2)};
      made.canvas.update(propsOf(other));
      await until(() => ids(made).length === 2);
      expect(strip(made).hidden).to.equal(true);
    });
  });

  describe('the line at the end of the day', () => {
    const xOf = (made: Shown, time: number): number => {
      const {start, end} = made.canvas.window;
      const {left, width} = plane(made);
      return left + ((time - start) / (end - start)) * width;
    };

    it('is not there without a day, and takes no room', async () => {
      const made = await drawn();
      const without = made.root.querySelector('.canvas')!.getBoundingClientRect().height;
      expect(strip(made).offsetHeight).to.equal(0);
      expect(line(made).offsetWidth).to.equal(0);
      made.canvas.update(props(whole));
      await rest();
      expect(made.root.querySelector('.canvas')!.getBoundingClientRect().height).to.equal(without + 24);
      expect(strip(made).textContent).to.equal('As known on 17 January 1955');
      made.canvas.update(props(whole, {asOf: null}));
      await rest();
      expect(made.root.querySelector('.canvas')!.getBoundingClientRect().height).to.equal(without);
    });

    it('goes through strip and lanes down to the axis', async () => {
      const made = await drawn({more: props(whole)});
      const box = line(made).getBoundingClientRect();
      expect(box.width).to.equal(1);
      expect(box.top).to.equal(strip(made).getBoundingClientRect().top);
      expect(box.bottom).to.be.closeTo(made.root.querySelector('.axis')!.getBoundingClientRect().top, 1);
      expect(strip(made).getBoundingClientRect().bottom).to.be.at.most(plane(made).top);
    });

    it('follows the window', async () => {
      const made = await drawn({more: props(whole)});
      for (const change of [
        () => made.canvas.move(-0.3),
        () => made.canvas.zoom(0.6),
        () => made.canvas.setWindow({start: Date.UTC(1955, 0, 10), end: Date.UTC(1955, 1, 10)}),
      ]) {
        change();
        await rest();
        expect(line(made).getBoundingClientRect().left).to.be.closeTo(xOf(made, january.end), 1);
      }
    });

    for (const [dateLanguage, day, direction] of [
      ['ar', '17 يناير 1955', 'rtl'],
      ['ko', '1955년 1월 17일', 'ltr'],
    ] as const) {
      it(`keeps its day apart from the words around it, in the language ${dateLanguage}`, async () => {
        const made = await drawn({more: props(whole, {locale: dateLanguage})});
        made.canvas.update(props(whole, {locale: dateLanguage, asOf: {...january, day, dateLanguage}}));
        expect(strip(made).textContent).to.equal(`As known on ${day}`);
        const date = strip(made).querySelector('bdi')!;
        expect([date.textContent, date.lang]).to.deep.equal([day, dateLanguage]);
        // A browser orders what is isolated by its own first letter: the day of the month stands at the side where reading begins.
        const range = document.createRange();
        const text = date.firstChild!;
        const left = (from: number, to: number): number => {
          range.setStart(text, from);
          range.setEnd(text, to);
          return range.getBoundingClientRect().left;
        };
        const [first, last] = [left(0, 2), left(day.length - 2, day.length)];
        expect(direction === 'rtl' ? first - last : last - first).to.be.greaterThan(0);
      });
    }

    for (const [edge, window] of [
      ['earlier', {start: Date.UTC(1955, 2, 1), end: Date.UTC(1955, 4, 1)}],
      ['later', {start: Date.UTC(1954, 10, 1), end: Date.UTC(1954, 11, 1)}],
    ] as const) {
      it(`lies beyond the ${edge} edge with its words at it`, async () => {
        const made = await drawn({more: props(whole), window: {...spring}});
        made.canvas.setWindow(window);
        await rest();
        expect(line(made).offsetWidth).to.equal(0);
        const words = strip(made).querySelector('span')!;
        const [box, {left, right}] = [words.getBoundingClientRect(), plane(made)];
        expect(words.textContent).to.equal('As known on 17 January 1955');
        expect(words.className).to.equal(`is-${edge}`);
        if (edge === 'earlier') expect(box.left).to.be.closeTo(left, 1);
        else expect(box.right).to.be.closeTo(right, 2);
      });
    }

    it('changes its day where all was known on both', async () => {
      const made = await drawn({more: props(whole)});
      made.canvas.update(props(whole, {asOf: {...january, end: january.end + DAY, day: '18 January 1955'}}));
      expect(strip(made).textContent).to.equal('As known on 18 January 1955');
      expect(line(made).getBoundingClientRect().left).to.be.closeTo(xOf(made, january.end + DAY), 1);
    });
  });
});

describe('placeWords', () => {
  const cases: readonly (readonly [
    what: string,
    x: number,
    words: number,
    width: number,
    place: ReturnType<typeof placeWords>,
  ])[] = [
    ['after the line', 100, 180, 1000, {side: 'after', left: 108}],
    ['before it, where there is no room after it', 900, 180, 1000, {side: 'before', left: 712}],
    ['above it, where there is none on either side', 160, 180, 320, {side: 'above', left: 70}],
    ['above it, within the plane', 175, 180, 240, {side: 'above', left: 60}],
    ['above it, from the edge where nothing is wide enough', 100, 180, 150, {side: 'above', left: 0}],
    ['at the beginning, for a line before it', -1, 180, 1000, {side: 'earlier', left: 0}],
    ['at the end, for a line after it', 1001, 180, 1000, {side: 'later', left: 805}],
    ['at the very edges', 0, 180, 1000, {side: 'after', left: 8}],
    ['at the very edges', 1000, 180, 1000, {side: 'before', left: 812}],
  ];
  for (const [what, x, words, width, place] of cases) {
    it(`${what}: ${x} of ${width}`, () => {
      expect(placeWords(x, words, width)).to.deep.equal(place);
    });
  }
});
