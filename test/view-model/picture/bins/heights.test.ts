import {expect} from 'chai';
import {heightOf, roomPerEvent} from '../../../../src/view-model/picture/bins/heights.js';
import {BIN_GAP, EVENT_IN_BIN, LEAST_SHARE, TALLEST_BIN} from '../../../../src/view-model/picture/metrics.js';
import {numbers} from '../../../support/numbers.js';

const total = (counts: readonly number[], perEvent: number): number =>
  counts.reduce((sum, count) => sum + heightOf(count, perEvent), (counts.length - 1) * BIN_GAP);

describe('heights of bins', () => {
  for (const [counts, perEvent] of [
    [[1], EVENT_IN_BIN],
    [[10], EVENT_IN_BIN],
    [[20], 3],
    [[5, 4], EVENT_IN_BIN],
    // 60 less a gap and the least of the small share.
    [[1000, 1], 0.055],
    [[1, 1000, 1, 1], 0.045],
  ] as const) {
    it(`give ${counts.join(' + ')} events ${perEvent} px each`, () => {
      expect(roomPerEvent(counts)).to.be.closeTo(perEvent, 1e-9);
    });
  }

  it('are whole pixels, and never nothing', () => {
    expect(heightOf(20, 3)).to.equal(60);
    expect(heightOf(7, 60 / 7)).to.equal(60);
    expect(heightOf(10, 0.55)).to.equal(5);
    expect(heightOf(1, 0.001)).to.equal(LEAST_SHARE);
  });

  it('stay within the highest, however the shares are', () => {
    const below = numbers(3);
    for (let i = 0; i < 2000; i++) {
      const counts = Array.from({length: 1 + below(4)}, () => 1 + below(10 ** (1 + below(6))));
      const height = total(counts, roomPerEvent(counts));
      expect(height, counts.join()).to.be.at.most(TALLEST_BIN);
      // Where not all has the height it could have, the column is as high as it may be, but for parts of pixels.
      if (roomPerEvent(counts) < EVENT_IN_BIN) expect(height, counts.join()).to.be.above(TALLEST_BIN - 5);
    }
  });
});
