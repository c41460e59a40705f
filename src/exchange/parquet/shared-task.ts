/** Work that several wait for. It is given up only when all of them have given it up. */
export class SharedTask<T> {
  readonly #controller = new AbortController();
  readonly #result: Promise<T>;
  #waiting = 0;

  constructor(work: (signal: AbortSignal) => Promise<T>) {
    this.#result = work(this.#controller.signal);
    // Whoever waits hears of it; nobody may be waiting any more.
    this.#result.catch(() => undefined);
  }

  get wasGivenUp(): boolean {
    return this.#controller.signal.aborted;
  }

  /** Rejects as the work does, and with the signal's reason when that is aborted. */
  async wait(signal?: AbortSignal): Promise<T> {
    this.#waiting++;
    let stop: (() => void) | undefined;
    try {
      const aborted = new Promise<never>((_, reject) => {
        stop = () => reject(signal?.reason as Error);
        if (signal?.aborted) stop();
        else signal?.addEventListener('abort', stop);
      });
      return await Promise.race([this.#result, aborted]);
    } finally {
      if (stop) signal?.removeEventListener('abort', stop);
      if (--this.#waiting === 0 && signal?.aborted) this.#controller.abort(signal.reason);
    }
  }
}
