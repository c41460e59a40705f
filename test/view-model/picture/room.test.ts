import {expect} from 'chai';
import {roomOf} from '../../../src/view-model/picture/room.js';

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
      expect(roomOf(lanes, narrow)).to.deep.equal({lines, lanes: 3});
    });
  }
});
