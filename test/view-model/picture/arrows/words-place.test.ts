import {expect} from 'chai';
import {Obstacles} from '../../../../src/view-model/picture/arrows/obstacles.js';
import {wordsPlace} from '../../../../src/view-model/picture/arrows/words-place.js';
import {buildPicture} from '../../../../src/view-model/picture/picture.js';
import {pictureSource} from '../../../../src/view-model/picture/source.js';
import {makeTimeline} from '../../../support/make-timeline.js';
import {view} from '../moscow-picture.js';

const window = {start: 0, end: 1_000_000_000_000};

/** What lies on a plane of 1000 px with these events in its one lane, whose first row is in the middle of 24 px. */
function plane(dates: readonly string[]) {
  const source = pictureSource(makeTimeline({events: dates.map((date, i) => ({id: `event ${i}`, date}))}));
  const picture = buildPicture(source, view(1000, window));
  const perPixel = (window.end - window.start) / 1000;
  const obstacles = new Obstacles(
    picture.marks,
    {rowHeight: 24, laneTops: [0], bottom: 400, captions: []},
    time => time / perPixel,
    0,
  );
  return {arrows: [], obstacles: () => obstacles, left: 0, right: 1000, bottom: 400, rowHeight: 24};
}

const level = (y: number, from = 300, to = 700) => [
  {x: from, y},
  {x: to, y},
];

describe('the words on an arrow', () => {
  it('stand above the middle of its level piece', () => {
    expect(wordsPlace(level(100), 80, plane([]))).to.deep.include({x: 460, y: 94, isFree: true});
  });

  it('stand below it where there is something above', () => {
    // In the row from 0 to 24 the whole width is taken.
    const place = wordsPlace(level(24), 80, plane(['1970/2001']));
    expect(place.y).to.be.greaterThan(24);
    expect(place.isFree).to.equal(true);
  });

  it('say where they found no room', () => {
    expect(wordsPlace(level(12), 80, plane(['1970/2001', '1970/2001'])).isFree).to.equal(false);
  });

  it('stay in view', () => {
    expect(wordsPlace(level(100, 0, 20), 80, plane([])).x).to.be.at.least(0);
    expect(wordsPlace(level(100, 980, 1000), 80, plane([])).x).to.be.at.most(920);
  });

  it('stand beside an upright line', () => {
    const upright = [
      {x: 500, y: 100},
      {x: 500, y: 300},
    ];
    const {x, y} = wordsPlace(upright, 80, plane([]));
    expect(x).to.be.greaterThan(500);
    expect(y).to.be.within(190, 210);
  });
});
