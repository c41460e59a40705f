import {expect} from 'chai';
import {DATE_LIMIT, type Span, TimeIndex, clampToDate} from '../../src/model/time-index.js';

/** A small generator with a seed, so that a failure can be repeated. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function randomSpans(count: number, next: () => number): Span[] {
  return Array.from({length: count}, () => {
    const earliest = next() < 0.05 ? -Infinity : Math.floor(next() * 1000) - 500;
    const length = next() < 0.1 ? 600 : Math.floor(next() * 20);
    return {earliest, latest: next() < 0.05 ? Infinity : Math.max(earliest, -500) + length};
  });
}

/** The same question, answered by looking at every span. */
function meetingByScan(spans: readonly Span[], start: number, end: number): number[] {
  return spans
    .map((_, position) => position)
    .filter(position => spans[position]!.earliest <= end && spans[position]!.latest >= start)
    .sort((a, b) => {
      const [x, y] = [spans[a]!, spans[b]!];
      return (
        clampToDate(x.earliest) - clampToDate(y.earliest) ||
        clampToDate(x.latest) - clampToDate(y.latest) ||
        a - b
      );
    });
}

describe('TimeIndex', () => {
  for (const count of [0, 1, 2, 3, 7, 64, 500]) {
    it(`finds in ${count} spans what a scan of them finds`, () => {
      const next = random(count + 1);
      const spans = randomSpans(count, next);
      const index = new TimeIndex(spans);
      for (let i = 0; i < 200; i++) {
        const start = Math.floor(next() * 1400) - 700;
        const end = start + Math.floor(next() * 200);
        expect(index.meeting(start, end), `${start} to ${end}`).to.deep.equal(
          meetingByScan(spans, start, end),
        );
      }
    });
  }

  it('finds a long span that began far before the window', () => {
    const spans = [
      {earliest: 0, latest: 10_000},
      ...Array.from({length: 100}, (_, i) => ({earliest: i + 1, latest: i + 2})),
    ];
    expect(new TimeIndex(spans).meeting(9_000, 9_001)).to.deep.equal([0]);
  });

  it('counts both ends of the window and of the span', () => {
    const index = new TimeIndex([{earliest: 10, latest: 20}]);
    expect(index.meeting(20, 30)).to.deep.equal([0]);
    expect(index.meeting(0, 10)).to.deep.equal([0]);
    expect(index.meeting(21, 30)).to.deep.equal([]);
    expect(index.meeting(0, 9)).to.deep.equal([]);
  });

  it('brings spans outside what Date can hold to its edge', () => {
    const index = new TimeIndex([
      {earliest: -1e17, latest: -9e16},
      {earliest: 9e15, latest: 1e16},
    ]);
    expect(index.meeting(-DATE_LIMIT, -DATE_LIMIT)).to.deep.equal([0]);
    expect(index.meeting(DATE_LIMIT, DATE_LIMIT)).to.deep.equal([1]);
  });

  it('takes a span that ends before it begins as its beginning', () => {
    expect(new TimeIndex([{earliest: 5, latest: 1}]).meeting(5, 5)).to.deep.equal([0]);
    expect(new TimeIndex([{earliest: 5, latest: 1}]).meeting(1, 4)).to.deep.equal([]);
  });

  it('keeps the order of the array for spans that are alike', () => {
    const span = {earliest: 1, latest: 2};
    expect(new TimeIndex([span, span, span]).meeting(0, 9)).to.deep.equal([0, 1, 2]);
  });
});
