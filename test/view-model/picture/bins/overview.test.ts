import {expect} from 'chai';
import {separates} from '../../../../src/view-model/picture/bins/separates.js';
import {buildPicture} from '../../../../src/view-model/picture/picture.js';
import {pictureSource} from '../../../../src/view-model/picture/source.js';
import {DAY} from '../moscow-picture.js';
import {crowd, START, viewOf} from './crowd.js';

describe('overview', () => {
  const source = pictureSource(crowd(730));

  it('is of the whole timeline, whatever the window', () => {
    const {overview} = buildPicture(source, viewOf(0, 730));
    expect(overview).to.include({unit: 'week', step: 1, count: 730});
    expect(overview?.columns).to.have.length(105);
    expect(overview?.columns[1]).to.deep.include({start: START + 2 * DAY, height: 1});
    expect(overview?.columns[0]!.height).to.be.closeTo(2 / 7, 1e-9);
    expect(overview?.whole).to.deep.equal({start: START - 5 * DAY, end: START + 730 * DAY});
    // Where there are marks as well, and the same, so that nothing is drawn again.
    expect(buildPicture(source, viewOf(3, 10)).overview).to.equal(overview);
  });

  it('is of what is shown, and not there where that has room', () => {
    const ids = (count: number) => new Set(Array.from({length: count}, (_, i) => `e${i}`));
    expect(buildPicture(source, viewOf(0, 30, {only: ids(300)})).overview?.count).to.equal(300);
    expect(buildPicture(source, viewOf(0, 30, {only: ids(200)})).overview).to.equal(undefined);
  });

  it('ends where the axis has anything to show', () => {
    const far = pictureSource(crowd(300, {0: {date: 'Y300000'}, 1: {date: '1955-06-01/..'}}));
    const {overview} = buildPicture(far, viewOf(0, 730));
    expect(overview?.count).to.equal(300);
    expect(overview?.whole.end).to.be.below(Date.UTC(1956, 0, 1));
  });
});

describe('whether zooming to a bin tells its events apart', () => {
  const source = pictureSource(crowd(300, {200: {date: '1955-09-01'}, 201: {date: '1955-09-01'}}));
  const bin = (from: number, days: number, lane = 0) => ({
    ...{lane, start: START + from * DAY, end: START + (from + days) * DAY},
  });

  for (const [what, tells, from, days] of [
    ['a week of it', true, 0, 7],
    ['a day', false, 0, 1],
    ['two days with one event in each lane', false, 0, 2],
    ['a time without events', false, 400, 100],
  ] as const) {
    it(`is ${tells} for ${what}`, () => {
      expect(separates(source, {}, bin(from, days))).to.equal(tells);
    });
  }

  it('depends on what is shown', () => {
    expect(separates(source, {only: new Set(['e0'])}, bin(0, 7))).to.equal(false);
    expect(separates(source, {only: new Set(['e0', 'e2'])}, bin(0, 7))).to.equal(true);
    expect(separates(source, {only: new Set(['e0', 'e1'])}, bin(0, 7))).to.equal(false);
  });
});
