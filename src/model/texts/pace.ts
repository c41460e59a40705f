import {giveWay} from '../give-way.js';

/** Milliseconds at a stretch; at sixty pictures a second, there are sixteen for each. */
const AT_A_STRETCH = 12;

/** Rests now and then while much is read: a page has to answer its visitor also while a long or hostile text is. */
export class Pace {
  readonly #rest: () => Promise<void> | undefined;
  #since = performance.now();

  /** @param rest what is done in a rest; lets the page do what waits, if nothing else is said. */
  constructor(rest: () => Promise<void> | undefined = giveWay) {
    this.#rest = rest;
  }

  get isDue(): boolean {
    return performance.now() - this.#since >= AT_A_STRETCH;
  }

  async rest(): Promise<void> {
    await this.#rest();
    this.#since = performance.now();
  }

  /** To be awaited between small pieces of work. */
  async step(): Promise<void> {
    if (this.isDue) await this.rest();
  }
}
