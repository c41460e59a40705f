/** An abort signal that fires when the caller's does, or after a time without news. */
export class Patience {
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
  /** Whether it was the time, and not the caller, that ended it. */
  ranOut = false;

  readonly #controller = new AbortController();
  readonly #outer: AbortSignal | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(timeoutMs: number, outer: AbortSignal | undefined) {
    this.timeoutMs = timeoutMs;
    this.signal = this.#controller.signal;
    this.#outer = outer;
    outer?.addEventListener('abort', this.#onOuterAbort);
    if (outer?.aborted) this.#onOuterAbort();
    this.renew();
  }

  /** There was news: the time starts again. */
  renew(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.ranOut = !this.signal.aborted;
      this.#controller.abort();
    }, this.timeoutMs);
  }

  /** To be called in any case; also lets go of a connection that nobody reads any more. */
  end(): void {
    clearTimeout(this.#timer);
    this.#outer?.removeEventListener('abort', this.#onOuterAbort);
    this.#controller.abort();
  }

  readonly #onOuterAbort = (): void => this.#controller.abort(this.#outer?.reason);
}
