import {expect} from 'chai';
import type {Ink} from '../../../src/view-model/picture/ink.js';
import {boxOf, placeLabel} from '../../../src/view-model/picture/label.js';

function bar(left: number, right: number): Ink {
  const edges = {startEdge: 'sharp', endEdge: 'sharp', startTail: 0, endTail: 0} as const;
  return {shape: 'bar', left, right, fullLeft: left, fullRight: right, ...edges};
}

describe('placeLabel', () => {
  const cases: readonly [what: string, ink: Ink, width: number, place: string, given: number][] = [
    ['after, if there is room', bar(100, 200), 100, 'after', 100],
    ['after, to the last pixel', bar(100, 392), 100, 'after', 100],
    ['before, if there is none after', bar(150, 393), 100, 'before', 100],
    ['inside, if there is neither', bar(50, 450), 200, 'inside', 200],
    ['cut where there is most room', bar(50, 480), 400, 'inside', 378],
    ['cut after a bar that is too narrow for it', bar(200, 250), 400, 'after', 242],
    ['after a bar that is not in the window yet', bar(600, 700), 100, 'after', 100],
    ['never inside a disc', {...bar(40, 480), shape: 'point'}, 100, 'before', 32],
  ];
  for (const [what, ink, width, place, given] of cases) {
    it(what, () => {
      expect(placeLabel(ink, width, 500)).to.deep.equal({place, width: given});
    });
  }

  it('leaves room inside for tails and chevrons', () => {
    const ink: Ink = {...bar(12, 488), startEdge: 'open', endEdge: 'unknown', endTail: 48};
    expect(placeLabel(ink, 476 - 11 - 48 - 52, 500).width).to.equal(365);
    expect(placeLabel(ink, 366, 500)).to.deep.equal({place: 'inside', width: 365});
  });
});

describe('boxOf', () => {
  for (const [place, left, right] of [
    ['after', 100, 258],
    ['before', 42, 200],
    ['inside', 100, 200],
  ] as const) {
    it(`holds a label ${place} the bar`, () => {
      expect(boxOf(bar(100, 200), {place, width: 50})).to.deep.include({left, right});
    });
  }

  it('keeps free what the window cut off', () => {
    const ink: Ink = {...bar(12, 200), fullLeft: -Infinity};
    expect(boxOf(ink, {place: 'after', width: 50}).full).to.deep.equal({left: -Infinity, right: 258});
  });
});
