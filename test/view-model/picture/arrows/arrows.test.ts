import {expect} from 'chai';
import {
  type Arrow,
  type ArrowPicture,
  buildArrows,
} from '../../../../src/view-model/picture/arrows/arrows.js';
import type {Place} from '../../../../src/view-model/picture/arrows/obstacles.js';
import {buildPicture} from '../../../../src/view-model/picture/picture.js';
import {pictureSource} from '../../../../src/view-model/picture/source.js';
import type {Picture, TimeWindow} from '../../../../src/view-model/view-types.js';
import {type EventSketch, makeTimeline} from '../../../support/make-timeline.js';
import {view, visit, winter} from '../moscow-picture.js';

const ROW = 24;
const none = new Map<string, Arrow>();

interface Drawn extends ArrowPicture {
  readonly picture: Picture;
  /** The ends of a mark's ink, and its middle height, in the arrows' pixels. */
  readonly placeOf: (id: string) => Place;
}

/** Lanes one below the other, each as high as its rows and its padding. */
function tops({lanes}: Picture): number[] {
  let top = 0;
  return lanes.map(({rows}) => {
    const first = top + ROW / 4;
    top += rows * ROW + ROW / 2;
    return first;
  });
}

const rowsOf = (picture: Picture) => ({rowHeight: ROW, laneTops: tops(picture), bottom: 1000, captions: []});

function drawn(
  timeline: Parameters<typeof pictureSource>[0],
  window: TimeWindow,
  {selected = null, before = none}: {selected?: string | null; before?: ReadonlyMap<string, Arrow>} = {},
): Drawn {
  const source = pictureSource(timeline);
  const picture = buildPicture(source, view(1040, window, {selected}));
  const rows = rowsOf(picture);
  const made = buildArrows(source, picture, {rows, anchor: window.start}, before);
  const placeOf = (id: string) =>
    made.obstacles().place(picture.marks.find(({subject, first}) => first && subject === id)!);
  return {...made, picture, placeOf};
}

const sketched = (events: readonly EventSketch[], window: TimeWindow, selected?: string): Drawn =>
  drawn(makeTimeline({events}), window, selected === undefined ? {} : {selected});

const arrow = ({arrows}: ArrowPicture, tail: string, head: string): Arrow => {
  const found = arrows.find(one => one.tail === tail && one.head === head);
  if (!found) throw new Error(`No arrow from ${tail} to ${head}.`);
  return found;
};

const year = {start: Date.UTC(1955, 0, 1), end: Date.UTC(1956, 0, 1)};

describe('arrows', () => {
  it('lead from the old timing’s near end onto the top of the new one, 12 px inside its near end', () => {
    const made = drawn(visit, winter);
    const {route, mood, type, beyond} = arrow(made, 'visit-spring', 'visit-february');
    expect({mood, type, beyond}).to.deep.equal({mood: 'would', type: 'replaces', beyond: null});
    const [old, fresh] = [made.placeOf('visit-spring'), made.placeOf('visit-february')];
    expect(route[0]!.x).to.be.closeTo(old.left, 3);
    expect(route[0]!.y).to.equal(old.y);
    const tip = route.at(-1)!;
    expect(tip.x).to.be.closeTo(fresh.right - 12, 1);
    expect(tip.y).to.be.closeTo(fresh.y - 7, 1);
    expect(route.at(-2)!.x, 'it comes from above').to.equal(tip.x);
  });

  it('are made of level and upright pieces that begin and end at their marks', () => {
    const made = drawn(withRelations(), winter);
    expect(made.arrows).to.have.length(9);
    for (const {route, tail, head} of made.arrows) {
      for (const [i, point] of route.slice(1).entries()) {
        expect(point.x === route[i]!.x || point.y === route[i]!.y, `${tail}, ${head}`).to.equal(true);
      }
      for (const [end, id] of [[route[0]!, tail] as const, [route.at(-1)!, head] as const]) {
        const {left, right, y} = made.placeOf(id);
        expect(end.x, id).to.be.within(left - 3, right + 3);
        expect(end.y, id).to.be.within(y - 11, y + 11);
      }
    }
  });

  it('cross no title of the visit to Moscow', () => {
    const made = drawn(withRelations(), winter);
    for (const {route, tail, head} of made.arrows) {
      const own = [made.placeOf(tail), made.placeOf(head)];
      const crossed = made.obstacles().cost(route, own);
      expect(crossed, `${tail}, ${head}`).to.be.lessThan(1_000);
    }
  });

  it('go round what lies between two marks of one row', () => {
    const events = [
      {id: 'a', date: '1955-01-17', relations: [{type: 'references', target: 'c'} as const]},
      {id: 'b', date: '1955-05-17'},
      {id: 'c', date: '1955-10-17'},
    ];
    const made = sketched(events, year);
    expect(new Set(['a', 'b', 'c'].map(id => made.placeOf(id).y)), 'all in one row').to.have.length(1);
    const {route} = arrow(made, 'a', 'c');
    expect(made.obstacles().cost(route, [])).to.be.lessThan(1_000);
    expect(route.some(({y}) => Math.abs(y - made.placeOf('b').y) >= ROW / 2)).to.equal(true);
  });

  it('run straight through an empty row', () => {
    const events = [
      {id: 'c', title: '', date: '1955-10-17', relations: [{type: 'references', target: 'a'} as const]},
      {id: 'a', title: '', date: '1955-01-17'},
    ];
    expect(arrow(sketched(events, year), 'c', 'a').route).to.have.length(2);
  });

  it('replace for certain what was superseded by what took place', () => {
    const events = [
      {id: 'plan', date: '1955-04', status: 'planned', outcome: 'superseded'} as const,
      {id: 'visit', date: '1955-02', relations: [{type: 'replaces', target: 'plan'} as const]},
    ];
    expect(arrow(sketched(events, year), 'plan', 'visit').mood).to.equal('is');
  });

  describe('to what is out of view', () => {
    const spring = {start: Date.UTC(1955, 2, 15), end: Date.UTC(1955, 6, 1)};

    it('end at the edge behind which it lies', () => {
      const made = drawn(visit, spring);
      const {route, beyond} = arrow(made, 'visit-spring', 'visit-february');
      expect(beyond).to.equal('head');
      expect(route.at(-1)!.x).to.be.closeTo(made.left, 5);
      expect(route[0]!.x).to.be.closeTo(made.placeOf('visit-spring').left, 13);
    });

    it('begin there where it is what leads on', () => {
      const february = {start: Date.UTC(1955, 0, 20), end: Date.UTC(1955, 2, 5)};
      const made = drawn(visit, february);
      const {route, beyond} = arrow(made, 'visit-spring', 'visit-february');
      expect(beyond).to.equal('tail');
      expect(route[0]!.x).to.be.closeTo(made.right, 5);
      const {left, right} = made.placeOf('visit-february');
      expect(route.at(-1)!.x).to.be.within(left - 2, right + 2);
    });

    it('are not drawn where neither end is in view', () => {
      const july = {start: Date.UTC(1955, 6, 15), end: Date.UTC(1955, 8, 1)};
      expect(drawn(visit, july).arrows).to.deep.equal([]);
    });
  });

  it('stay where they are while the window moves', () => {
    const source = pictureSource(withRelations());
    const anchor = winter.start;
    const first = buildPicture(source, view(1040, winter));
    const rows = rowsOf(first);
    const before = buildArrows(source, first, {rows, anchor}, none);
    const by = 86_400_000;
    const moved = {start: winter.start + by, end: winter.end + by};
    const second = buildPicture(source, view(1040, moved), first);
    const known = new Map(before.arrows.map(one => [one.key, one]));
    const after = buildArrows(source, second, {rows, anchor}, known);
    expect(after.arrows).to.have.length(before.arrows.length);
    for (const [i, {route, key}] of after.arrows.entries()) {
      expect(key).to.equal(before.arrows[i]!.key);
      for (const [k, {x, y}] of route.entries()) {
        expect(x).to.be.closeTo(before.arrows[i]!.route[k]!.x, 0.1);
        expect(y).to.equal(before.arrows[i]!.route[k]!.y);
      }
    }
  });

  it('of the selected event come first and are marked', () => {
    const made = drawn(withRelations(), winter, {selected: 'memo-enclosed'});
    expect(made.arrows.map(({current}) => current)).to.deep.equal([
      true,
      ...new Array<boolean>(8).fill(false),
    ]);
    expect(made.arrows[0]!.tail).to.equal('memo-enclosed');
  });

  it('are no more than can be told apart', () => {
    const events: EventSketch[] = Array.from({length: 60}, (_, i) => ({
      id: `event-${i}`,
      date: '1955-06-01',
      relations: Array.from({length: i}, (_, k) => ({type: 'references' as const, target: `event-${k}`})),
    }));
    expect(sketched(events, year).arrows).to.have.length(200);
  });

  it('skip relations to the event itself, and to what has no place', () => {
    const events = [
      {
        id: 'a',
        date: '1955',
        relations: [
          {type: 'references', target: 'a'} as const,
          {type: 'references', target: 'nowhere'} as const,
        ],
      },
    ];
    expect(sketched(events, year).arrows).to.deep.equal([]);
  });
});

/** As in the file of 1955. */
function withRelations() {
  const relations: Readonly<Record<string, EventSketch['relations']>> = {
    'memo-enclosed': [{type: 'partOf', target: 'report-sent'}],
    'draft-resolution': [{type: 'partOf', target: 'report-sent'}],
    'visit-february': [
      {type: 'replaces', target: 'visit-spring'},
      {type: 'proposedBy', target: 'report-sent'},
    ],
    'presidium-conversation': [
      {type: 'partOf', target: 'visit-february'},
      {type: 'proposedBy', target: 'draft-resolution'},
    ],
    'draft-cable-yudin': [{type: 'partOf', target: 'draft-resolution'}],
    'inform-china': [{type: 'proposedBy', target: 'report-sent'}],
    'kim-wish': [{type: 'references', target: 'five-year-plan'}],
  };
  return {
    ...visit,
    events: visit.events.map(event => ({...event, relations: relations[event.id] ?? []})),
  };
}
