/** The index beside a look at every event, for random events and windows. The same in every run. */
import {expect} from 'chai';
import {DATE_LIMIT} from '../../src/model/date-limit.js';
import {TimeIndex} from '../../src/model/time-index.js';
import {numbers} from '../support/numbers.js';
import {inFurtherLanes, randomColumns, Scan} from './time-index/random-columns.js';

const WINDOWS = 250;

/** Around the events, at the edges of what there is, and of no length. */
function randomWindow(below: (most: number) => number): {start: number; end: number} {
  const start = below(20) === 0 ? -DATE_LIMIT : below(1400) - 700;
  const end = below(20) === 0 ? DATE_LIMIT : start + below(below(4) === 0 ? 800 : 60);
  return {start, end};
}

function randomBounds(start: number, below: (most: number) => number): number[] {
  const bounds = [start];
  for (let i = below(12); i >= 0; i--) bounds.push(bounds.at(-1)! + 1 + below(90));
  return bounds;
}

describe('TimeIndex, for random events', () => {
  for (const size of [0, 1, 2, 3, 7, 64, 500]) {
    for (const [kind, withReach, isNarrowed] of [
      ['all', false, false],
      ['with the dates of other accounts', true, false],
      ['some of them', false, true],
      ['some with the dates of other accounts', true, true],
    ] as const) {
      it(`tells of ${size} events, ${kind}, what a look at each tells`, () => {
        const below = numbers(size + 1);
        const columns = inFurtherLanes(randomColumns(size, size + 2, withReach), size + 3);
        const isShown = (position: number): boolean => !isNarrowed || position % 3 !== 0;
        const whole = new TimeIndex(columns);
        const index = isNarrowed ? whole.narrowed(isShown) : whole;
        const scan = new Scan(columns, isShown);
        expect(index.size).to.equal(scan.positions.length);
        for (let i = 0; i < WINDOWS; i++) {
          const {start, end} = randomWindow(below);
          const bounds = randomBounds(start, below);
          const found = scan.meeting(start, end);
          const what = `${start} to ${end}`;
          expect(index.meeting(start, end), what).to.deep.equal(found);
          expect(index.meeting(start, end, 5), what).to.deep.equal(found.slice(0, 5));
          expect(index.countMeeting(start, end), what).to.equal(found.length);
          const carried = scan.carried(start);
          expect(index.countCarriedIn(start), what).to.equal(carried.length);
          expect(
            scan.positions.filter(position => index.isCarriedIn(position, start)),
            what,
          ).to.deep.equal(carried);
          const lasting = carried.filter(position => columns.begins[position]! >= start - 40);
          const inOrder = scan.inOrder.filter(position => lasting.includes(position));
          expect(index.lasting(start - 40, start), what).to.deep.equal(inOrder);
          expect(index.lasting(start - 40, start, 3), what).to.deep.equal(inOrder.slice(0, 3));
          expect(index.lasting(start, start), what).to.deep.equal([]);
          const begun = scan.beginning(start, end);
          expect([...index.beginning(start, end)], what).to.deep.equal(begun);
          // What meets a window begins in it, is carried into it, or does by the dates of other accounts alone.
          expect([...begun, ...carried, ...index.meetingElsewhere(start, end)].sort(), what).to.deep.equal(
            [...found].sort(),
          );
          expect([...index.binned(bounds)], bounds.join()).to.deep.equal(scan.binned(bounds));
          expect([...index.carriedIn(start)], what).to.deep.equal(scan.carriedIn(start));
        }
      });
    }
  }

  it('goes from one event to the next and back', () => {
    const columns = randomColumns(200, 1);
    const isShown = (position: number): boolean => position % 2 === 0;
    const {inOrder} = new Scan(columns, isShown);
    const index = new TimeIndex(columns).narrowed(isShown);
    expect([...index.positions]).to.deep.equal(inOrder);
    inOrder.forEach((position, i) => {
      expect(index.next(position)).to.equal(inOrder[i + 1]);
      expect(index.previous(position)).to.equal(inOrder[i - 1]);
    });
    const {begins} = columns;
    for (const moment of [-DATE_LIMIT, -400, -3, 0, 77, 499, DATE_LIMIT]) {
      expect(index.after(moment)).to.equal(inOrder.find(position => begins[position]! > moment));
      expect(index.before(moment)).to.equal(inOrder.findLast(position => begins[position]! < moment));
    }
  });

  it('finds the neighbours of an event that it does not have', () => {
    const columns = randomColumns(100, 9);
    const all = new Scan(columns).inOrder;
    const index = new TimeIndex(columns).narrowed(position => position % 4 === 0);
    all.forEach((position, i) => {
      expect(index.next(position)).to.equal(all.slice(i + 1).find(other => other % 4 === 0));
      expect(index.previous(position)).to.equal(all.slice(0, i).findLast(other => other % 4 === 0));
    });
  });

  it('can be narrowed once more', () => {
    const columns = randomColumns(300, 5, true);
    const index = new TimeIndex(columns)
      .narrowed(position => position % 2 === 0)
      .narrowed(position => position % 3 === 0);
    const scan = new Scan(columns, position => position % 6 === 0);
    expect(index.meeting(-100, 100)).to.deep.equal(scan.meeting(-100, 100));
    expect(index.countMeeting(-100, 100)).to.equal(scan.meeting(-100, 100).length);
  });
});
