import {expect} from 'chai';
import {roomOf} from '../../../src/view-model/picture/room.js';
import type {Overview} from '../../../src/view-model/view-types.js';

describe('roomOf', () => {
  const lanes = [
    {name: 'Moscow', rows: 3},
    {name: 'Peking', rows: 1},
    {name: '', rows: 2},
  ];
  for (const [narrow, lines] of [
    [false, 6],
    [true, 8],
  ] as const) {
    it(`counts ${narrow ? 'rows and captions' : 'rows'}`, () => {
      expect(roomOf({lanes}, narrow)).to.deep.equal({lines, lanes: 3});
    });
  }

  const overview: Overview = {
    ...{
      whole: {start: 0, end: 1},
      unit: 'year',
      step: 1,
      outside: {before: 0, after: 0},
      columns: [],
      count: 0,
    },
  };
  for (const [what, of, narrow, lines] of [
    ['beside its label', lanes, false, 3],
    ['below its label on a narrow page', lanes, true, 3.5],
    ['below its label where lanes have no names', [{name: '', rows: 2}], false, 3.5],
  ] as const) {
    it(`keeps a place for the strip of the whole timeline, ${what}`, () => {
      const without = roomOf({lanes: of}, narrow);
      expect(roomOf({lanes: of, overview}, narrow).lines - without.lines).to.equal(lines);
    });
  }
});
