/** Lets a page do something else in between, so that long work is no long task. */
export class Breather {
  #since = performance.now();

  /** To be waited for between small steps; seldom takes time. */
  async breathe(): Promise<void> {
    if (performance.now() - this.#since < SLICE_MS) return;
    await new Promise<void>(resolve => {
      const {port1, port2} = new MessageChannel();
      // Timers of zero are made to wait after a few of them; messages are not.
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(null);
    });
    this.#since = performance.now();
  }
}

/** Milliseconds of work at a time. */
const SLICE_MS = 16;
