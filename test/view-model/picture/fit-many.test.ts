import {expect} from 'chai';
import {MANY} from '../../../src/view-model/picture/fit-many.js';
import {fitWindow, longestWindow} from '../../../src/view-model/picture/fit-window.js';
import {pictureSource} from '../../../src/view-model/picture/source.js';
import {type EventSketch, makeTimeline} from '../../support/make-timeline.js';
import {DAY, view, winter} from './moscow-picture.js';

const START = Date.UTC(1955, 0, 1);

/** More than can be looked at one by one, each on a day of ten years, and others with them. */
function fit(others: readonly EventSketch[] = [], more: {only?: ReadonlySet<string>} = {}) {
  const days = Array.from({length: MANY + 1}, (_, i) => {
    const date = new Date(START + Math.round((i * 3652) / MANY) * DAY).toISOString().slice(0, 10);
    return {id: `e${i}`, date};
  });
  const source = pictureSource(makeTimeline({events: [...days, ...others]}));
  return {source, ...fitWindow(source, view(1000, winter, more))};
}

describe('the window that fits many events', () => {
  const plain = fit();
  const last = START + 3653 * DAY;

  it('holds all of them, with room on either side', () => {
    expect(plain.start)
      .to.be.below(START)
      .and.above(START - 800 * DAY);
    expect(plain.end)
      .to.be.above(last)
      .and.below(last + 800 * DAY);
  });

  for (const [what, others] of [
    ['a long interval', [{id: 'ages', date: '1000/1957'}]],
    ['one that spans all', [{id: 'ages', date: '1000/3000'}]],
    [
      'one that is open',
      [
        {id: 'open', date: '1960/..'},
        {id: 'since', date: '../1960'},
      ],
    ],
    ['one without a bound', [{id: 'open', date: '../1955-02-01'}]],
    [
      'what lies outside the axis',
      [
        {id: 'far', date: 'Y300000'},
        {id: 'early', date: 'Y-300000'},
      ],
    ],
  ] as const) {
    it(`does not wait for ${what}`, () => {
      const {start, end} = fit(others);
      expect([start, end]).to.deep.equal([plain.start, plain.end]);
    });
  }

  it('waits for a day that lies far off, and for the nearer end of what is too long', () => {
    expect(fit([{id: 'early', date: '1900-05-01'}]).start).to.be.below(Date.UTC(1900, 4, 1));
    const {start, end} = fit([{id: 'ages', date: '1000/1950'}]);
    expect(start)
      .to.be.below(Date.UTC(1950, 11, 31))
      .and.above(Date.UTC(1945, 0, 1));
    expect(end).to.be.below(last + 1500 * DAY);
  });

  it('waits for long ones that are not few', () => {
    const long = Array.from({length: MANY}, (_, i) => ({id: `long${i}`, date: '1000/1957'}));
    expect(fit(long).start).to.be.below(Date.UTC(1000, 0, 1));
  });

  it('is that of those that are shown, looked at one by one where these are few', () => {
    const {start, end} = fit([], {only: new Set(['e0', 'e1'])});
    expect(start).to.be.below(START);
    expect(end - start).to.be.below(30 * DAY);
  });

  it('may be four times as long as all bounds take together', () => {
    const {source, ...window} = fit([{id: 'ages', date: '1000/1957'}]);
    expect(longestWindow(source, window)).to.equal(4 * (window.end - Date.UTC(1000, 0, 1)));
  });
});
