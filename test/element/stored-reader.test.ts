/** When events that are in view are read. */
import {expect} from 'chai';
import {StoredReader} from '../../src/element/stored-reader.js';
import type {EventStore} from '../../src/view-model/events/event-store.js';
import {BareHost} from '../support/bare-host.js';

/** A clock that goes only when it is told to. */
class Clock {
  #now = 0;
  #next = 1;
  readonly #timers = new Map<number, {readonly at: number; readonly act: () => void}>();
  readonly #real = {setTimeout, clearTimeout, now: performance.now.bind(performance)};

  constructor() {
    globalThis.setTimeout = ((act: () => void, milliseconds = 0) => {
      this.#timers.set(this.#next, {at: this.#now + milliseconds, act});
      return this.#next++;
    }) as unknown as typeof setTimeout;
    globalThis.clearTimeout = timer => void this.#timers.delete(timer as number);
    performance.now = () => this.#now;
  }

  /** Lets so many milliseconds go by, and what is due then be done. */
  async pass(milliseconds: number): Promise<void> {
    for (const until = this.#now + milliseconds; this.#now < until;) {
      const [due, next] = [...this.#timers].sort(([, a], [, b]) => a.at - b.at)[0] ?? [];
      this.#now = Math.min(until, Math.max(this.#now, next?.at ?? until));
      if (due !== undefined && next!.at <= this.#now) {
        this.#timers.delete(due);
        next!.act();
      }
      for (let turn = 0; turn < 5; turn++) await Promise.resolve();
    }
  }

  restore(): void {
    Object.assign(globalThis, {setTimeout: this.#real.setTimeout, clearTimeout: this.#real.clearTimeout});
    performance.now = this.#real.now;
  }
}

describe('StoredReader', () => {
  let clock: Clock;
  let host: BareHost;
  let asked: (readonly number[])[];
  let errors: Error[];
  let isDown: boolean;
  let reader: StoredReader;

  beforeEach(() => {
    [host, asked, errors, isDown] = [new BareHost(), [], [], false];
    const read = (positions: readonly number[]): Promise<void> => {
      asked.push(positions);
      return isDown ? Promise.reject(new Error('offline')) : Promise.resolve();
    };
    const store: Pick<EventStore, 'read'> = {read};
    clock = new Clock();
    const ignore = (): void => undefined;
    reader = new StoredReader(host, store as EventStore, {
      ...{choose: ignore, absent: ignore},
      onError: error => errors.push(error),
    });
  });
  afterEach(() => {
    reader.end();
    clock.restore();
  });

  it('reads what is in view once the picture rests', async () => {
    for (let frame = 0; frame < 20; frame++) {
      reader.want([frame]);
      await clock.pass(16);
    }
    expect(asked).to.deep.equal([]);
    await clock.pass(60);
    expect(asked).to.deep.equal([[19]]);
    expect(host.updates).to.equal(1);
  });

  it('reads again by itself what did not come, each time after a longer pause', async () => {
    isDown = true;
    reader.want([1]);
    await clock.pass(60);
    expect([asked.length, errors.length]).to.deep.equal([1, 1]);
    await clock.pass(4_900);
    expect(asked).to.have.length(1);
    await clock.pass(200);
    expect(asked).to.have.length(2);
    await clock.pass(9_000);
    expect(asked).to.have.length(2);
    isDown = false;
    await clock.pass(1_100);
    expect(asked).to.deep.equal([[1], [1], [1]]);
    expect(host.updates).to.equal(1);
    await clock.pass(200_000);
    expect(asked).to.have.length(3);
  });

  it('does not ask in each frame of a movement while nothing comes, and reads what came into view last', async () => {
    isDown = true;
    reader.want([1]);
    await clock.pass(60);
    for (let frame = 2; frame < 100; frame++) {
      reader.want([frame]);
      await clock.pass(16);
    }
    expect(asked).to.deep.equal([[1]]);
    isDown = false;
    await clock.pass(5_000);
    expect(asked).to.deep.equal([[1], [99]]);
  });

  it('reads nothing more once it has ended', async () => {
    isDown = true;
    reader.want([1]);
    await clock.pass(60);
    reader.end();
    await clock.pass(100_000);
    expect(asked).to.have.length(1);
  });
});
