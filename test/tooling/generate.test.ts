import {expect} from 'chai';
import {generateEvents, toYaml} from '../bench/generate.js';

describe('generated events', () => {
  it('are the same for the same seed, and others for another', () => {
    expect(generateEvents(50, 7)).to.deep.equal(generateEvents(50, 7));
    expect(generateEvents(50, 7)).to.not.deep.equal(generateEvents(50, 8));
  });

  it('are as many as asked for, each with its own id, in order of their days', () => {
    const events = generateEvents(500);
    expect(new Set(events.map(({id}) => id)).size).to.equal(500);
    const days = events.map(({start}) => start);
    expect(days).to.deep.equal([...days].sort());
  });

  it('last in about one case of five, and never end before they start', () => {
    const lasting = generateEvents(1000).filter(({end}) => end !== undefined);
    expect(lasting.length).to.be.within(150, 250);
    for (const {start, end = ''} of lasting) expect(end > start).to.equal(true);
  });

  it('are written with as many items', () => {
    expect(toYaml(generateEvents(20)).match(/^ {2}- id: /gm)).to.have.length(20);
  });
});
