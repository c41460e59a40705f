import {runInNewContext} from 'node:vm';
import {expect} from 'chai';
import {classicGuard} from '../../build/classic-guard.mjs';

const TAG = 'cold-war-timeline';

describe('classicGuard', () => {
  const {banner, footer} = classicGuard(TAG);

  /** A page in which the script has run. */
  function page(tags: readonly string[] | null, claim?: Promise<unknown>) {
    const defined = new Set(tags);
    const globals = {
      runs: 0,
      defined,
      ...(tags && {customElements: {get: (name: string) => (defined.has(name) ? {} : undefined)}}),
      ...(claim && {[Symbol.for(TAG)]: claim}),
    };
    runInNewContext(`${banner}globalThis.runs++;${footer}`, globals);
    return globals;
  }

  it('lets the script run where nothing is', () => {
    expect(page([]).runs).to.equal(1);
  });

  it('stops it where the tag is defined', () => {
    expect(page([TAG]).runs).to.equal(0);
  });

  it('stops it where there are no custom elements', () => {
    expect(page(null).runs).to.equal(0);
  });

  it('stops it where a module is on its way', async () => {
    const globals = page([], Promise.resolve());
    await new Promise(resolve => setTimeout(resolve));
    expect(globals.runs).to.equal(0);
  });

  it('lets it run when the module has failed', async () => {
    const globals = page([], Promise.reject(new Error('no network')));
    expect(globals.runs).to.equal(0);
    await new Promise(resolve => setTimeout(resolve));
    expect(globals.runs).to.equal(1);
  });

  it('stops it when the module has failed, and another defined the tag', async () => {
    const globals = page([], Promise.reject(new Error('no network')));
    globals.defined.add(TAG);
    await new Promise(resolve => setTimeout(resolve));
    expect(globals.runs).to.equal(0);
  });
});
