import {expect} from 'chai';
import {defineOnce} from '../../src/define-once.js';

const TAG = 'cold-war-timeline';
const CLAIM = Symbol.for(TAG);
const claims = globalThis as {[CLAIM]?: Promise<unknown>};

describe('defineOnce', () => {
  const realGet = customElements.get.bind(customElements);
  let defined: boolean;

  beforeEach(() => {
    defined = false;
    customElements.get = name => (name === TAG ? (defined ? HTMLElement : undefined) : realGet(name));
  });
  afterEach(() => {
    customElements.get = realGet;
    expect(claims[CLAIM]).to.equal(undefined);
  });

  /** A copy that takes some time to load. */
  function copy(fails = false) {
    const made = {begun: 0, define};
    async function define(): Promise<void> {
      made.begun++;
      await new Promise(resolve => setTimeout(resolve, 5));
      if (fails) throw new Error('no network');
      defined = true;
    }
    return made;
  }

  it('defines', async () => {
    const one = copy();
    await defineOnce(one.define);
    expect([one.begun, defined]).to.deep.equal([1, true]);
  });

  it('does nothing where the tag is defined', async () => {
    defined = true;
    const one = copy();
    await defineOnce(one.define);
    expect(one.begun).to.equal(0);
  });

  it('waits for a copy that is on its way, and does nothing', async () => {
    const [one, two] = [copy(), copy()];
    void defineOnce(one.define);
    await defineOnce(two.define);
    expect([one.begun, two.begun, defined]).to.deep.equal([1, 0, true]);
  });

  it('steps in when the copy before it fails', async () => {
    const [one, two, three] = [copy(true), copy(), copy()];
    const first = defineOnce(one.define).catch((error: unknown) => error);
    await Promise.all([defineOnce(two.define), defineOnce(three.define)]);
    expect([one.begun, two.begun, three.begun, defined]).to.deep.equal([1, 1, 0, true]);
    expect(await first).to.be.instanceOf(Error);
  });
});
