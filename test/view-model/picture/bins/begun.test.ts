import {expect} from 'chai';
import {legendOf} from '../../../../src/view-model/picture/legend.js';
import {openedBin} from '../../../../src/view-model/picture/bins/opened-bin.js';
import {buildPicture} from '../../../../src/view-model/picture/picture.js';
import {pictureSource} from '../../../../src/view-model/picture/source.js';
import type {Picture} from '../../../../src/view-model/view-types.js';
import {DAY, markOf} from '../moscow-picture.js';
import {crowd, viewOf} from './crowd.js';

const LASTING = 500;
/** One a day, and others that last from before all of these to after them, of which one is related to an event. */
const source = pictureSource(
  crowd(300 + LASTING, {
    ...Object.fromEntries(
      Array.from({length: LASTING}, (_, i) => [300 + i, {date: '1954/1956', lanes: ['moscow']}]),
    ),
    50: {relations: [{type: 'references', target: 'e350'}]},
    60: {date: '1955-03-02/1955-06-01'},
    61: {date: '../1955-03-03'},
    62: {date: '1955-03-04', evidence: [{document: 'd', date: '1955-01-05'}]},
  }),
);
const first = buildPicture(source, viewOf(40, 30));
const ids = ({marks}: Picture): string[] => marks.map(({subject}) => subject);
const numbers = (from: number, to: number): string[] =>
  Array.from({length: to - from}, (_, i) => `e${from + i}`);

describe('where many events go on and few begin', () => {
  it('those that begin are marks, and of the others there is a number for each lane', () => {
    expect(first.bins).to.equal(undefined);
    expect(ids(first)).to.include.members(numbers(40, 61)).and.not.include('e61').and.not.include('e300');
    // With the one that has no beginning.
    expect(first.carriedIn).to.deep.equal([
      {lane: 0, count: LASTING},
      {lane: 1, count: 1},
    ]);
    expect(legendOf(source, first)).to.include({carriedIn: true}).and.not.have.property('bins');
  });

  it('the lowest row of every lane is free for it', () => {
    const used = [0, 1].map(lane =>
      Math.max(...first.marks.filter(mark => mark.lane === lane).map(({row}) => row)),
    );
    expect(first.lanes.map(({rows}) => rows - 1)).to.deep.equal(used.map(row => row + 1));
  });

  it('another date in the window is a mark', () => {
    const january = buildPicture(source, viewOf(2, 10));
    expect(ids(january)).to.include('e62');
  });

  it('what is selected is a mark, and is not counted', () => {
    const picture = buildPicture(source, viewOf(40, 30, {selected: 'e400'}), first);
    const {marks, carriedIn} = picture;
    expect(marks.map(({subject}) => subject)).to.include('e400');
    expect(carriedIn![0]).to.deep.equal({lane: 0, count: LASTING - 1});
    const bin = openedBin(source, picture, {bin: null, lane: 0});
    expect(bin).to.deep.include({before: picture.window.start, lane: 'moscow'});
    expect('besides' in bin && bin.besides).to.include('e400');
  });

  it('so is what is related to it', () => {
    const picture = buildPicture(source, viewOf(40, 30, {selected: 'e50'}), first);
    expect(ids(picture)).to.include('e350').and.not.include('e351');
    expect(picture.carriedIn![0]!.count).to.equal(LASTING - 1);
  });

  it('nothing moves while the window does, and what began goes over once that is out of view', () => {
    let before = first;
    for (let day = 41; day < 90; day++) {
      const moved = buildPicture(source, viewOf(day, 30), before);
      for (const mark of moved.marks) {
        const last = before.marks.find(({key}) => key === mark.key);
        if (last) expect(mark.row).to.equal(last.row);
      }
      moved.lanes.forEach(({rows}, lane) => expect(rows).to.be.at.least(before.lanes[lane]!.rows));
      // It began on day 60 and is a mark for some of the time in which it runs through the window.
      const isMark = ids(moved).includes('e60');
      expect(moved.carriedIn![0]).to.deep.equal({lane: 0, count: LASTING + (isMark ? 0 : 1)});
      if (day <= 62) expect(isMark).to.equal(true);
      if (day >= 75) expect(isMark).to.equal(false);
      before = moved;
    }
  });

  it('what began on the day that the window cuts is a mark all day', () => {
    const {start} = viewOf(70, 1).window;
    const hour = {start: start + 20 * (DAY / 24), end: start + 21 * (DAY / 24)};
    const picture = buildPicture(source, {...viewOf(70, 1), window: hour});
    expect(ids(picture)).to.deep.equal(['e70']);
    // With e60.
    expect(picture.carriedIn).to.deep.equal([{lane: 0, count: LASTING + 1}]);
  });

  it('they take turns with bins only for some more or less, at one scale', () => {
    const isBinned = (days: number, shift: number, previous?: Picture): boolean =>
      buildPicture(source, viewOf(shift, days), previous).bins !== undefined;
    // So many begin in it: 200 is the most at first.
    const [begun, bins] = [buildPicture(source, viewOf(-20, 215)), buildPicture(source, viewOf(20, 215))];
    expect([begun, bins].map(picture => picture.bins !== undefined)).to.deep.equal([false, true]);
    expect(isBinned(215, 20, begun)).to.equal(false);
    expect(isBinned(215, -20, bins)).to.equal(true);
    expect(isBinned(216, 20, begun)).to.equal(true);
  });

  it('all are marks again where the others are left out', () => {
    const few = buildPicture(source, viewOf(40, 30, {only: new Set(numbers(0, 320))}), first);
    expect(few).not.to.have.any.keys('bins', 'carriedIn');
    expect(ids(few)).to.include.members(['e300', 'e319', 'e61', 'e45']);
    expect(markOf(few, 'e45').row).to.equal(markOf(first, 'e45').row);
  });
});
