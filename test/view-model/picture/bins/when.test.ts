import {expect} from 'chai';
import {binWidth, mostMarks} from '../../../../src/view-model/picture/bins/when.js';
import {LEAST_BIN} from '../../../../src/view-model/picture/metrics.js';
import {boundsOf} from '../../../../src/view-model/picture/bins/units.js';
import {buildPicture} from '../../../../src/view-model/picture/picture.js';
import {pictureSource} from '../../../../src/view-model/picture/source.js';
import {DAY, view} from '../moscow-picture.js';
import {crowd, daysFrom, viewOf} from './crowd.js';

describe('whether there are bins', () => {
  for (const [width, most] of [
    [1000, 200],
    [1500, 300],
    [343, 68.6],
    [200, 40],
    [50, 40],
  ] as const) {
    it(`depends on the width: ${most} marks on ${width} px`, () => {
      expect(mostMarks(width)).to.be.closeTo(most, 1e-9);
    });
  }

  const source = pictureSource(crowd(199 + 3 * 100));
  const isBinned = (first: number, count: number, previous?: ReturnType<typeof buildPicture>) =>
    Boolean(buildPicture(source, viewOf(first, count), previous).bins);

  it('depends on how many events meet the window', () => {
    // Who looks from noon to noon meets one more.
    expect([isBinned(0, 199), isBinned(0, 202)]).to.deep.equal([false, true]);
  });

  it('stays so for some more or less while the window is moved', () => {
    // The last ones leave the window, one after the other.
    const binned = buildPicture(source, viewOf(200, 250));
    expect(Boolean(binned.bins)).to.equal(true);
    expect(isBinned(350, 250, binned)).to.equal(true);
    expect(isBinned(350, 250)).to.equal(false);
    expect(isBinned(380, 250, binned)).to.equal(false);
    const marked = buildPicture(source, viewOf(-100, 250));
    expect(Boolean(marked.bins)).to.equal(false);
    expect(isBinned(0, 250, marked)).to.equal(false);
    expect(isBinned(0, 250)).to.equal(true);
  });

  it('does not depend on what there was before at another scale, or of other events', () => {
    const marked = buildPicture(source, viewOf(-100, 250));
    expect(isBinned(0, 251, marked)).to.equal(true);
    const only = new Set(['e1']);
    const some = buildPicture(source, viewOf(0, 250, {only}));
    expect(some.bins).to.equal(undefined);
    expect(isBinned(0, 250, some)).to.equal(true);
  });

  it('does not lay out the crowd beyond the edge of the window', () => {
    // A thousand on the day after it.
    const more = Object.fromEntries(Array.from({length: 1000}, (_, i) => [i + 50, {date: '1955-02-20'}]));
    const edge = buildPicture(pictureSource(crowd(1050, more)), viewOf(0, 49));
    expect(edge.bins).to.equal(undefined);
    expect(edge.marks.length).to.be.within(49, 60);
  });
});

describe('how wide bins are', () => {
  const unitOf = (days: number, lanes: number, width = 1000) =>
    binWidth(view(width, daysFrom(0, days)), lanes).unit;

  for (const [days, lanes, unit] of [
    [30, 3, 'day'],
    [41, 3, 'day'],
    [42, 3, 'week'],
    [290, 3, 'week'],
    [365, 3, 'month'],
    [8 * 365, 3, 'quarter'],
    [45 * 365, 3, 'decade'],
    [15 * 365, 3, 'year'],
    // In many lanes they are wider, though never so wide that nothing is told apart.
    [30, 20, 'week'],
    [365, 1000, 'quarter'],
  ] as const) {
    it(`is a ${unit} for ${days} days in ${lanes} lanes`, () => {
      expect(unitOf(days, lanes)).to.equal(unit);
    });
  }

  it('tells what is in a bin apart, on any plane and in any number of lanes', () => {
    for (const width of [100, 200, 343, 1000, 2000]) {
      for (const lanes of [1, 5, 40, 1000]) {
        const before = (days: number): number =>
          boundsOf(binWidth(view(width, daysFrom(0, days)), lanes), daysFrom(0, days)).length - 1;
        for (const days of [7, 31, 91, 366, 3653, 36_524]) {
          expect(before(days), `${width} px, ${lanes} lanes, ${days} days`).to.be.above(2);
        }
      }
    }
  });

  it('is no less than it has to be', () => {
    for (const days of [1, 10, 100, 1000, 1e4, 1e5]) {
      const window = daysFrom(0, days);
      const bounds = boundsOf(binWidth(view(1000, window), 3), window);
      const narrowest = Math.min(...bounds.slice(1).map((end, i) => end - bounds[i]!));
      expect((narrowest / (days * DAY)) * 1000).to.be.at.least(LEAST_BIN);
    }
  });
});
