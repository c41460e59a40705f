/** Rests now and then while much is read: a page has to answer its visitor also while a long or hostile text is. */
export class Pace {
  readonly #betweenRests: number;
  #done = 0;

  /** @param betweenRests how much is done in one go, in UTF-16 units that are looked at. */
  constructor(betweenRests: number) {
    this.#betweenRests = betweenRests;
  }

  /** To be awaited before so much is done. */
  async before(units: number): Promise<void> {
    if (this.#done > 0 && this.#done + units > this.#betweenRests) {
      await new Promise(resolve => setTimeout(resolve));
      this.#done = 0;
    }
    this.#done += units;
  }
}
