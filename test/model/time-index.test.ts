import {expect} from 'chai';
import {DATE_LIMIT} from '../../src/model/date-limit.js';
import {type IndexColumns, TimeIndex} from '../../src/model/time-index.js';

/** Events in one lane and one status. */
function columnsOf(spans: readonly (readonly [begin: number, end: number])[]): IndexColumns {
  return {
    size: spans.length,
    begins: Float64Array.from(spans, ([begin]) => begin),
    ends: Float64Array.from(spans, ([, end]) => end),
    ...{lanes: 1, statuses: 1, furtherLanes: new Map()},
    lane: new Uint16Array(spans.length),
    status: new Uint8Array(spans.length),
  };
}

const indexOf = (...spans: Parameters<typeof columnsOf>[0]) => new TimeIndex(columnsOf(spans));

describe('TimeIndex', () => {
  it('finds a long event that began far before the window', () => {
    const short = Array.from({length: 100}, (_, i) => [i + 1, i + 2] as const);
    expect(indexOf([0, 10_000], ...short).meeting(9_000, 9_001)).to.deep.equal([0]);
  });

  it('counts both ends of the window, the beginning of the event, and not its end', () => {
    const index = indexOf([10, 20]);
    const found = (start: number, end: number) => [index.meeting(start, end), index.countMeeting(start, end)];
    expect(found(19, 30)).to.deep.equal([[0], 1]);
    expect(found(0, 10)).to.deep.equal([[0], 1]);
    expect(found(20, 30)).to.deep.equal([[], 0]);
    expect(found(0, 9)).to.deep.equal([[], 0]);
  });

  it('takes an event that does not end after it begins as a millisecond', () => {
    for (const index of [indexOf([5, 5]), indexOf([5, 1])]) {
      expect(index.meeting(5, 5)).to.deep.equal([0]);
      expect(index.meeting(0, 4)).to.deep.equal([]);
      expect(index.meeting(6, 9)).to.deep.equal([]);
      expect([...index.binned([0, 5, 6])]).to.deep.equal([0, 1]);
      expect([5, 6].map(moment => index.carriedIn(moment)[0])).to.deep.equal([0, 0]);
    }
  });

  it('has an event without a beginning in every moment before its end, and in no bin', () => {
    const index = indexOf([-Infinity, 10], [-Infinity, Infinity]);
    expect(index.meeting(-DATE_LIMIT, -DATE_LIMIT)).to.deep.equal([0, 1]);
    expect(index.meeting(10, 11)).to.deep.equal([1]);
    expect([...index.binned([-DATE_LIMIT, 0, DATE_LIMIT])]).to.deep.equal([0, 0]);
    expect([-DATE_LIMIT, 9, 10].map(moment => index.carriedIn(moment)[0])).to.deep.equal([2, 2, 1]);
  });

  it('reaches to the edges of what Date can hold', () => {
    const index = indexOf([-DATE_LIMIT, 1 - DATE_LIMIT], [DATE_LIMIT, DATE_LIMIT]);
    expect(index.meeting(-DATE_LIMIT, -DATE_LIMIT)).to.deep.equal([0]);
    expect(index.meeting(DATE_LIMIT, DATE_LIMIT)).to.deep.equal([1]);
  });

  it('leaves out what has no place on the axis', () => {
    const index = indexOf([NaN, NaN], [1, 2]);
    expect(index.size).to.equal(1);
    expect(index.meeting(-DATE_LIMIT, DATE_LIMIT)).to.deep.equal([1]);
    expect(index.countMeeting(-DATE_LIMIT, DATE_LIMIT)).to.equal(1);
  });

  it('keeps the order of the positions for events that are alike', () => {
    expect(indexOf([1, 2], [1, 2], [1, 2]).meeting(0, 9)).to.deep.equal([0, 1, 2]);
  });

  it('stops after as many as are asked for', () => {
    const index = indexOf([3, 4], [1, 9], [2, 3], [8, 9]);
    expect(index.meeting(3, 8, 2)).to.deep.equal([1, 0]);
    expect(index.meeting(3, 8, 0)).to.deep.equal([]);
  });

  it('counts an event in each of its lanes, and once in all', () => {
    const index = new TimeIndex({...columnsOf([[1, 2]]), lanes: 3, furtherLanes: new Map([[0, [2]]])});
    expect([...index.binned([0, 5])]).to.deep.equal([1, 0, 1]);
    expect([...index.carriedIn(2)]).to.deep.equal([0, 0, 0]);
    expect(index.countBeginning(0, 5)).to.equal(1);
    expect([0, 1, 2].map(lane => index.beginningsIn(0, 5, lane))).to.deep.equal([[1, 1], null, [1, 1]]);
  });

  for (const [what, spans, bounds] of [
    ['nothing', [], null],
    ['what is open on either side', [[-Infinity, Infinity]], null],
    ['what has one bound', [[-Infinity, 7]], {start: 7, end: 7}],
    [
      'open ones among others',
      [
        [-Infinity, -9],
        [1, 2],
        [5, Infinity],
      ],
      {start: -9, end: 5},
    ],
  ] as const) {
    it(`has the bounds of ${what}`, () => {
      expect(indexOf(...spans).bounds).to.deep.equal(bounds);
    });
  }

  it('has the bounds between others', () => {
    const index = indexOf([-100, -99], [1, 2], [5, 9], [99, 100]);
    expect(index.boundsWithin(-99, 99)).to.deep.equal({start: 1, end: 9});
    expect(index.boundsWithin(10, 90)).to.equal(null);
  });

  it('takes what is drawn of an event beside its own date for where it meets a window, and for nothing else', () => {
    const reach = {from: Float64Array.of(0, 20), to: Float64Array.of(11, 90)};
    const index = new TimeIndex({
      ...columnsOf([
        [10, 11],
        [20, 21],
      ]),
      reach,
    });
    expect(index.meeting(5, 6)).to.deep.equal([0]);
    expect(index.meeting(15, 30)).to.deep.equal([1]);
    expect(index.countMeeting(80, 85)).to.equal(1);
    expect([...index.binned([0, 10, 20, 30])]).to.deep.equal([0, 1, 1]);
    expect(index.carriedIn(50)[0]).to.equal(0);
    expect(index.bounds).to.deep.equal({start: 0, end: 90});
  });
});
