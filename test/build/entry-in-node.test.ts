import {expect} from 'chai';

describe('the module that pages load', () => {
  it('does nothing in Node, where pages are rendered on the server', async () => {
    const entry: object = await import('../../src/index.js');
    expect(Object.keys(entry)).to.deep.equal([]);
    expect('customElements' in globalThis).to.equal(false);
  });
});
