import {expect} from 'chai';
import {LazyPart} from '../../src/element/lazy-part.js';

describe('LazyPart', () => {
  let updates: number;
  let errors: Error[];

  function lazy(load: () => Promise<string>): LazyPart<string> {
    [updates, errors] = [0, []];
    const host = {
      addController: () => undefined,
      removeController: () => undefined,
      requestUpdate: () => updates++,
      updateComplete: Promise.resolve(true),
    };
    return new LazyPart(host, {load, onError: error => errors.push(error)});
  }

  it('is fetched once, when it is first asked for', async () => {
    let loads = 0;
    const part = lazy(() => Promise.resolve(`load ${++loads}`));
    expect([part.part, part.failed, loads]).to.deep.equal([null, false, 0]);
    await Promise.all([part.load(), part.load()]);
    await part.load();
    expect([part.part, part.failed, loads, updates]).to.deep.equal(['load 1', false, 1, 1]);
  });

  it('tells that it did not come, and is fetched again when asked for again', async () => {
    let loads = 0;
    const part = lazy(() =>
      ++loads === 1 ? Promise.reject(new Error('offline')) : Promise.resolve('there'),
    );
    await part.load();
    expect([part.part, part.failed, updates]).to.deep.equal([null, true, 1]);
    expect(errors.map(({message}) => message)).to.deep.equal(['offline']);
    const again = part.load();
    expect(part.failed).to.equal(false);
    await again;
    expect([part.part, part.failed, updates]).to.deep.equal(['there', false, 2]);
  });
});
