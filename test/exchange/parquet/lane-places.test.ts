import {expect} from 'chai';
import {LanePlaces} from '../../../src/exchange/parquet/lane-places.js';
import {OddValues} from '../../../src/exchange/parquet/odd-values.js';
import {NO_LANE} from '../../../src/view-model/events/event-columns.js';

describe('LanePlaces', () => {
  it('finds declared lanes by their ids and by their names, ids first', () => {
    const declared = [
      {id: 'moscow', name: 'Moscow'},
      {id: 'm2', name: 'moscow'},
      {id: 'm3', name: 'Moscow'},
    ];
    const lanes = new LanePlaces(declared, new OddValues());
    const found = new Uint16Array(6).fill(NO_LANE);
    lanes.add(found, 0, 6, ['moscow', 'Moscow', 'm2', ['m3', 'Moscow'], 'Paris', null]);
    expect([...found]).to.deep.equal([0, 0, 1, 2, NO_LANE, NO_LANE]);
    expect(lanes.further.get(3)).to.deep.equal([0]);
    expect(lanes.lanes).to.deep.equal(declared);
  });
});
