import {expect} from 'chai';
import {giveWay} from '../../src/model/give-way.js';

describe('giveWay', () => {
  const page = globalThis as {scheduler?: unknown};
  const own = Object.getOwnPropertyDescriptor(page, 'scheduler');
  const withScheduler = (scheduler: unknown): void => {
    Object.defineProperty(page, 'scheduler', {value: scheduler, configurable: true, writable: true});
  };

  afterEach(() => {
    if (own) Object.defineProperty(page, 'scheduler', own);
    else delete page.scheduler;
  });

  it('asks the browser’s scheduler', async () => {
    let yields = 0;
    withScheduler({
      yield() {
        yields += 1;
        return Promise.resolve();
      },
    });
    await giveWay();
    expect(yields).to.equal(1);
  });

  for (const [name, scheduler] of [
    ['without a scheduler', undefined],
    ['with one of before it could yield', {postTask: () => Promise.resolve()}],
  ] as const) {
    it(`comes back in another task ${name}`, async () => {
      withScheduler(scheduler);
      let isBack = false;
      const back = giveWay().then(() => (isBack = true));
      for (let turn = 0; turn < 20; turn++) await Promise.resolve();
      expect(isBack).to.equal(false);
      await back;
      expect(isBack).to.equal(true);
    });
  }
});
