import {expect} from 'chai';
import {windowSeparating} from '../../../../src/view-model/picture/bins/separates.js';
import {buildPicture} from '../../../../src/view-model/picture/picture.js';
import {pictureSource} from '../../../../src/view-model/picture/source.js';
import {DAY} from '../moscow-picture.js';
import {crowd, daysFrom, START, viewOf} from './crowd.js';

const bin = (from: number, days: number, lane = 0) => ({...daysFrom(from, days), lane});

/** So many more events than one a day, all of one day, and others that last from before to after it. */
function busy(onOneDay: number, lasting: number) {
  const own = Array.from({length: onOneDay}, () => ({date: '1955-06-10', lanes: ['moscow']}));
  const others = Array.from({length: lasting}, () => ({date: '1954/1956', lanes: ['moscow']}));
  const more = Object.fromEntries([...own, ...others].map((event, i) => [300 + i, event]));
  return pictureSource(crowd(300 + onOneDay + lasting, more));
}
const TENTH_OF_JUNE = 160;

describe('the window in which the events of a bin are told apart', () => {
  const source = pictureSource(crowd(300));
  const shown = viewOf(0, 300);

  for (const [what, from, days] of [
    ['a month of it', 0, 31],
    ['a week', 0, 7],
    ['a day', 0, 1],
  ] as const) {
    it(`is there for ${what}`, () => {
      expect(windowSeparating(source, shown, bin(from, days))).not.to.equal(null);
    });
  }

  it('is not there where the window is no longer', () => {
    const day = viewOf(0, 1);
    expect(windowSeparating(source, day, bin(0, 1))).to.equal(null);
  });

  it('has the bin with a margin', () => {
    expect(windowSeparating(source, shown, bin(0, 100))).to.deep.equal({
      start: START - 4 * DAY,
      end: START + 104 * DAY,
    });
  });

  it('is there for a day on which few begin, though many others go on', () => {
    const crowded = busy(100, 1000);
    const window = windowSeparating(crowded, shown, bin(TENTH_OF_JUNE, 1))!;
    expect(buildPicture(crowded, {...shown, window: daysFrom(TENTH_OF_JUNE - 5, 300)}).bins).not.to.equal(
      undefined,
    );
    const {bins, marks} = buildPicture(crowded, {...shown, window});
    expect(bins).to.equal(undefined);
    expect(marks.length).to.be.at.least(100);
  });

  it('has no margin where it has no room for the neighbours', () => {
    const beside = busy(199, 1000);
    const {start, end} = daysFrom(TENTH_OF_JUNE, 1);
    expect(windowSeparating(beside, shown, bin(TENTH_OF_JUNE, 1))).to.deep.equal({start, end: end - 1});
  });

  it('is not there for a day on which too many begin', () => {
    expect(windowSeparating(busy(300, 0), shown, bin(TENTH_OF_JUNE, 1))).to.equal(null);
  });

  it('is there where too many begin at several moments, and not where all begin at one', () => {
    expect(windowSeparating(busy(300, 0), shown, bin(TENTH_OF_JUNE - 3, 7))).not.to.equal(null);
    expect(windowSeparating(busy(300, 0), shown, bin(TENTH_OF_JUNE, 2))).to.equal(null);
  });

  it('depends on what is shown', () => {
    const only = new Set(Array.from({length: 100}, (_, i) => `e${300 + i}`));
    expect(windowSeparating(busy(300, 0), {...shown, only}, bin(TENTH_OF_JUNE, 1))).not.to.equal(null);
  });
});
