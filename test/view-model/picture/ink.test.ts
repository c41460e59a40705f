import {expect} from 'chai';
import {parseHistoricalDate} from '../../../src/model/historical-date.js';
import {extentOf} from '../../../src/view-model/picture/extent.js';
import {type Ink, inkOf} from '../../../src/view-model/picture/ink.js';
import {metricsFor} from '../../../src/view-model/picture/metrics.js';

/** A plane of 1000 px that begins with 1955, with this many days on it. */
function drawn(edtf: string, days: number, narrow = false): Ink {
  const start = Date.UTC(1955, 0, 1);
  const window = {start, end: start + days * 86_400_000};
  return inkOf(extentOf(parseHistoricalDate(edtf))!, {window, width: 1000, metrics: metricsFor(narrow)});
}

const round = ({left, right}: Ink): [number, number] => [Math.round(left), Math.round(right)];

describe('inkOf', () => {
  const cases: readonly [what: string, edtf: string, days: number, shape: string, ends: [number, number]][] =
    [
      ['a day that is too narrow is a disc in its middle', '1955-01-11', 100, 'point', [99, 111]],
      ['a day with room is a bar', '1955-01-11', 50, 'bar', [200, 220]],
      ['a moment is a disc', '1955-01-11T12:00:00', 50, 'point', [204, 216]],
      ['an uncertain day has whiskers', '1955-01-11?', 100, 'point', [79, 131]],
      ['a bar is never narrower than 12', '1955-01-11/1955-01-13', 1000, 'bar', [6, 18]],
      ['half of a soft end lies outside the bound', '1955-02~', 100, 'bar', [298, 602]],
      ['both soft ends and a bar of 12 between them', '1955-02-01~/1955-02-02~', 1000, 'bar', [2, 62]],
      ['an unknown start lies before a core that ends with the day', '/1955-04-10', 200, 'bar', [436, 500]],
      ['an unknown end lies after a core that begins with the day', '1955-04-11/', 200, 'bar', [500, 564]],
      ['a month is core enough', '/1955-04', 200, 'bar', [402, 600]],
      ['what runs past the window stops before its edge', '1955-02/1956', 100, 'bar', [310, 988]],
      ['what began before the window likewise', '1954/1955-02', 100, 'bar', [12, 590]],
      ['an open end runs to the edge', '1955-02/..', 100, 'bar', [310, 988]],
      ['what just shows slides out as it is', '1954-12-01/1955-01-02', 100, 'bar', [-310, 20]],
    ];
  for (const [what, edtf, days, shape, ends] of cases) {
    it(`${what} (${edtf})`, () => {
      const ink = drawn(edtf, days);
      expect(ink.shape).to.equal(shape);
      expect(round(ink)).to.deep.equal(ends);
    });
  }

  it('is cut with a chevron, and keeps its row free as if it were not', () => {
    const ink = drawn('1954~/1956', 100);
    expect(ink).to.include({startEdge: 'open', endEdge: 'open', startTail: 0, endTail: 0});
    expect(ink.fullLeft).to.be.lessThan(-3000);
    expect(ink.fullRight).to.be.greaterThan(7000);
  });

  it('has shorter tails where there is little room', () => {
    expect(drawn('/1955-04-10', 200)).to.include({startTail: 48, endTail: 0});
    const narrow = drawn('/1955-04-10', 200, true);
    expect(narrow.startTail).to.equal(24);
    expect(narrow.right - narrow.left).to.be.closeTo(32, 1e-6);
  });

  it('keeps an unknown tail whatever the scale', () => {
    for (const days of [1, 10, 1000, 100_000]) {
      const {left, right} = drawn('/1955-01-01', days);
      if (right < 1000) expect(right - left, `${days} days`).to.be.at.least(64 - 1e-6);
    }
  });
});
