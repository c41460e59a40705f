import {expect} from 'chai';
import {windowShowing} from '../../../src/view-model/picture/reveal.js';

describe('windowShowing', () => {
  const window = {start: 100, end: 200};
  const extent = (start: number, end: number) =>
    ({start, end, startEdge: 'sharp', endEdge: 'sharp'}) as const;
  for (const [what, start, end, expected] of [
    ['nothing to do for what is in view', 150, 160, null],
    ['nor for what reaches into it', -Infinity, 101, null],
    ['an event in the middle', 300, 310, {start: 255, end: 355}],
    ['the beginning of a long later one', 300, 900, {start: 250, end: 350}],
    ['the end of a long earlier one', -900, 50, {start: 0, end: 100}],
    ['the end of one without beginning', -Infinity, 50, {start: 0, end: 100}],
  ] as const) {
    it(what, () => {
      expect(windowShowing(extent(start, end), window)).to.deep.equal(expected);
    });
  }
});
