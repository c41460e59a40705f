import {expect} from 'chai';
import {framed} from '../../../src/views/canvas/overview.js';
import {centred, dragged, type Grip} from '../../../src/views/canvas/overview-drag.js';

const limits = {whole: {start: 0, end: 1000}, shortest: 10};
type Span = readonly [start: number, end: number];

describe('dragged', () => {
  const cases: readonly (readonly [string, Span, Grip, number, Span])[] = [
    ['moves all of it', [100, 300], 'both', 50, [150, 350]],
    ['to the beginning at most', [100, 300], 'both', -500, [0, 200]],
    ['to the end at most', [100, 300], 'both', 5000, [800, 1000]],
    ['no further out than it was', [-50, 150], 'both', -10, [-50, 150]],
    ['back in from there', [-50, 150], 'both', 80, [30, 230]],
    ['around the whole, where it is longer', [-100, 1200], 'both', 500, [0, 1300]],
    ['moves its beginning', [100, 300], 'start', 50, [150, 300]],
    ['to the beginning of the whole', [100, 300], 'start', -500, [0, 300]],
    ['and never past its end', [100, 300], 'start', 500, [290, 300]],
    ['moves its end', [100, 300], 'end', 50, [100, 350]],
    ['to the end of the whole', [100, 300], 'end', 5000, [100, 1000]],
    ['and never before its beginning', [100, 300], 'end', -500, [100, 110]],
    ['does not jump where an end lies outside', [-50, 1200], 'end', 0, [-50, 1200]],
  ];
  for (const [what, [start, end], grip, by, [from, to]] of cases) {
    it(`${what}: ${start} to ${end} by ${by} at ${grip}`, () => {
      expect(dragged({start, end}, grip, by, limits)).to.deep.equal({start: from, end: to});
    });
  }
});

describe('centred', () => {
  for (const [what, [start, end], time, [from, to]] of [
    ['lies about the moment', [100, 300], 500, [400, 600]],
    ['but within the whole', [100, 300], 20, [0, 200]],
    ['at its end too', [100, 300], 990, [800, 1000]],
    ['or around it', [-100, 1200], 0, [-300, 1000]],
  ] as const) {
    it(`${what}: ${start} to ${end} at ${time}`, () => {
      expect(centred({start, end}, time, limits)).to.deep.equal({start: from, end: to});
    });
  }
});

describe('framed', () => {
  const {whole} = limits;
  for (const [what, [start, end], left, right] of [
    ['lies at its place', [100, 300], 50, 150],
    ['stays within the strip', [0, 1000], 2, 498],
    ['is wide enough to be held', [500, 501], 244.25, 256.25],
    ['at the very edge too', [999, 1000], 486, 498],
    ['and beyond it', [5000, 6000], 486, 498],
    ['or before it', [-6000, -5000], 2, 14],
  ] as const) {
    it(`${what}: ${start} to ${end}`, () => {
      expect(framed({start, end}, whole, 500)).to.deep.equal({left, right});
    });
  }
});
