import {expect} from 'chai';
import {type FigureRoom, placeFigure} from '../../../src/views/canvas/figure-place.js';

const column: FigureRoom = {from: 100, to: 200, room: 20, free: 0, line: null};

describe('the figure of a column', () => {
  for (const [what, more, place] of [
    ['in the middle of it', {}, 150],
    ['in the middle, though wider', {room: 120}, 150],
    ['in the middle, though a line runs through another part', {line: 137}, 150],
    ['beside a line to the right of the middle', {line: 155}, 142],
    ['beside a line to the left of it', {line: 145}, 158],
    ['beside a line in the middle', {line: 150}, 163],
    ['beside the line, though wider than what is there', {to: 120, line: 112}, 99],
    ['in the middle, where that is free', {from: 0, to: 140, free: 60}, 70],
    ['behind what is taken', {from: 0, to: 100, free: 45}, 55],
    ['behind what is taken, and a line', {from: 0, to: 100, free: 45, line: 57}, 70],
    ['nowhere, where too little is free', {from: 0, to: 60, free: 45}, null],
    ['nowhere, where nothing is', {from: 0, to: 38, free: 45}, null],
  ] as const satisfies readonly (readonly [string, Partial<FigureRoom>, number | null])[]) {
    it(`stands ${what}`, () => {
      expect(placeFigure({...column, ...more})).to.equal(place);
    });
  }
});
