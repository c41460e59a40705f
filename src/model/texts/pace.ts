/** Milliseconds at a stretch; at sixty pictures a second, there are sixteen for each. */
const AT_A_STRETCH = 12;

/** Rests now and then while much is read: a page has to answer its visitor also while a long or hostile text is. */
export class Pace {
  #since = performance.now();

  /** To be awaited between small pieces of work. */
  async step(): Promise<void> {
    if (performance.now() - this.#since < AT_A_STRETCH) return;
    await new Promise(resolve => setTimeout(resolve));
    this.#since = performance.now();
  }
}
