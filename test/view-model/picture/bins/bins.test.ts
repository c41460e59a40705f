import {expect} from 'chai';
import {linksSeen} from '../../../../src/view-model/picture/arrows/links.js';
import {legendOf} from '../../../../src/view-model/picture/legend.js';
import {BIN_ROWS} from '../../../../src/view-model/picture/metrics.js';
import {buildPicture} from '../../../../src/view-model/picture/picture.js';
import {pictureSource} from '../../../../src/view-model/picture/source.js';
import type {Bin, Picture} from '../../../../src/view-model/view-types.js';
import {makeTimeline} from '../../../support/make-timeline.js';
import {DAY, markOf} from '../moscow-picture.js';
import {crowd, START, viewOf} from './crowd.js';

const binsOf = ({bins}: Picture): readonly Bin[] => bins?.bins ?? [];
const heights = (picture: Picture) => binsOf(picture).map(({shares}) => shares.map(({height}) => height));

describe('bins', () => {
  const source = pictureSource(crowd(730));
  const year = buildPicture(source, viewOf(0, 365));

  it('take the place of marks, and have the lowest rows of every lane', () => {
    expect(year.marks).to.deep.equal([]);
    expect(year.lanes.map(({name, rows}) => [name, rows])).to.deep.equal([
      ['Moscow', 1 + BIN_ROWS],
      ['Peking', 1 + BIN_ROWS],
    ]);
    expect(year.bins).to.include({unit: 'month', step: 1});
  });

  it('count what begins in each unit, by lane and status', () => {
    const [january] = binsOf(year);
    expect(january).to.deep.include({lane: 0, start: START, end: START + 31 * DAY, count: 16});
    const ofPeking = binsOf(year).find(({lane}) => lane === 1);
    expect(ofPeking?.shares.map(({status, count}) => [status, count])).to.deep.equal([
      ['actual', 8],
      ['planned', 7],
    ]);
  });

  it('have keys of their own, which stay', () => {
    const keys = binsOf(year).map(({key}) => key);
    expect(new Set(keys).size).to.equal(24);
    const moved = buildPicture(source, viewOf(31, 365), year);
    const kept = binsOf(moved).filter(({key}) => keys.includes(key));
    expect(kept).to.have.length(22);
    // And what did not change is the same object.
    for (const bin of kept) expect(binsOf(year)).to.include(bin);
  });

  it('are whole, wherever the window cuts them', () => {
    const cut = buildPicture(source, viewOf(15, 365));
    expect(binsOf(cut)[0]).to.deep.equal(binsOf(year)[0]);
  });

  it('tell what began before them and lasts into them', () => {
    const events = [
      {id: 'long', date: '1950/1960', lanes: ['moscow']},
      {id: 'open', date: '../1955-01-10', lanes: ['moscow']},
      {id: 'over', date: '../1954-12-31', lanes: ['moscow']},
      {id: 'unknown', date: '/1955-01-10', lanes: ['peking']},
    ];
    const more = Object.fromEntries(events.map((event, i) => [700 + i, event]));
    const picture = buildPicture(pictureSource(crowd(704, more)), viewOf(0, 365));
    expect(picture.bins?.carriedIn).to.deep.equal([{lane: 0, count: 2}]);
  });

  it('are explained by the statuses in them', () => {
    expect(legendOf(source, year).statuses).to.deep.equal(['actual', 'planned']);
  });

  it('do not become higher while the window is moved, and do when the scale changes', () => {
    // A hundred on one day, in the midst of one a day.
    const more = Object.fromEntries(Array.from({length: 100}, (_, i) => [600 + i, {date: '1955-07-01'}]));
    const busy = pictureSource(crowd(700, more));
    const before = buildPicture(busy, viewOf(250, 220));
    const there = buildPicture(busy, viewOf(100, 220), before);
    const back = buildPicture(busy, viewOf(250, 220), there);
    expect(there.bins!.perEvent).to.be.below(before.bins!.perEvent);
    expect(back.bins!.perEvent).to.equal(there.bins!.perEvent);
    expect(heights(buildPicture(busy, viewOf(250, 221), back))).to.deep.equal(
      heights(buildPicture(busy, viewOf(250, 221))),
    );
  });

  it('are of all that is chosen, and no other', () => {
    const only = new Set(Array.from({length: 300}, (_, i) => `e${i}`));
    const some = buildPicture(source, viewOf(0, 365, {only}), year);
    expect(binsOf(some).reduce((sum, {count}) => sum + count, 0)).to.equal(300);
    const few = buildPicture(source, viewOf(0, 730, {only: new Set(['e5', 'e7'])}), some);
    expect(few.bins).to.equal(undefined);
    expect(few.marks.map(({subject}) => subject)).to.deep.equal(['e5', 'e7']);
    // Those for which there would be no room keep no places.
    expect(few.absent).to.deep.equal([]);
  });
});

describe('what is selected, above bins', () => {
  const relations = (...targets: readonly number[]) => ({
    relations: targets.map(i => ({type: 'references' as const, target: `e${i}`})),
  });
  const source = pictureSource(
    crowd(365, {
      10: {lanes: ['moscow', 'peking'], ...relations(12, 200)},
      60: relations(...Array.from({length: 50}, (_, i) => 61 + i)),
    }),
  );
  const bare = buildPicture(source, viewOf(0, 365));
  const selected = buildPicture(source, viewOf(0, 365, {selected: 'e10'}), bare);

  it('is a mark in the first row of each of its lanes', () => {
    const marks = selected.marks.filter(({subject}) => subject === 'e10');
    expect(marks.map(({lane, row}) => [lane, row])).to.deep.equal([
      [0, 0],
      [1, 0],
    ]);
  });

  it('moves no lane and no bin', () => {
    const alone = buildPicture(source, viewOf(0, 365, {selected: 'e20'}), bare);
    expect(alone.marks.map(({subject}) => subject)).to.deep.equal(['e20']);
    expect(alone.lanes).to.deep.equal(bare.lanes);
    expect(heights(alone)).to.deep.equal(heights(bare));
  });

  it('is told by the bin in which it begins, in each of its lanes', () => {
    const told = binsOf(selected).filter(bin => bin.selected);
    expect(told.map(({lane, start}) => [lane, start])).to.deep.equal([
      [0, START],
      [1, START],
    ]);
    expect(binsOf(bare).some(bin => bin.selected)).to.equal(false);
  });

  it('has the events it is related to beside it, and its arrows', () => {
    const others = selected.marks.filter(({subject}) => subject !== 'e10');
    expect(others.map(({subject}) => subject)).to.deep.equal(['e12', 'e200']);
    expect(linksSeen(source, selected).map(({link}) => [link.tail, link.head])).to.deep.equal([
      [10, 12],
      [10, 200],
    ]);
  });

  it('has a related event in another row where there is no room beside it', () => {
    const {rows} = selected.lanes[0]!;
    const row = markOf(selected, 'e12').row;
    expect([row, rows]).to.deep.equal([1, 2 + BIN_ROWS]);
    expect(markOf(selected, 'e200').row).to.equal(0);
  });

  it('has neither where they are many', () => {
    const hub = buildPicture(source, viewOf(0, 365, {selected: 'e60'}));
    expect(hub.marks.map(({subject}) => subject)).to.deep.equal(['e60']);
    expect(linksSeen(source, hub)).to.deep.equal([]);
  });

  it('is not drawn, nor its bin told, where it is left out', () => {
    const only = new Set(Array.from({length: 300}, (_, i) => `e${i + 20}`));
    const picture = buildPicture(source, viewOf(0, 365, {selected: 'e10', only}));
    expect(picture.bins).not.to.equal(undefined);
    expect(picture.marks).to.deep.equal([]);
    expect(binsOf(picture).some(bin => bin.selected)).to.equal(false);
  });

  it('keeps its row and its title while the window is moved', () => {
    const moved = buildPicture(source, viewOf(3, 365, {selected: 'e10'}), selected);
    expect(markOf(moved, 'e10')).to.equal(markOf(selected, 'e10'));
  });
});

describe('a picture with neither', () => {
  it('has no bins and no overview where there are few events', () => {
    const few = buildPicture(
      pictureSource(makeTimeline({events: [{id: 'a', date: '1955'}]})),
      viewOf(0, 365),
    );
    expect(few).not.to.have.any.keys('bins', 'overview');
  });
});
