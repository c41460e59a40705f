/** Work in small pieces, so that a page can answer its visitor between them. */

/** A phase that can be left after each piece of it: after each event. */
export type Work<Result> = Generator<undefined, Result, undefined>;

/** Goes through it at a stretch. */
export function finish<Result>(work: Work<Result>): Result {
  for (;;) {
    const next = work.next();
    if (next.done) return next.value;
  }
}

/** How far the checking of a file is. */
export interface Progress {
  /** Of the events, as many as the work that is done would be enough for. */
  readonly checked: number;
  /** Events in the file. */
  readonly total: number;
}

/** Told how far the work is; what it promises is waited for. */
export type Turn = (progress: Progress) => Promise<void> | undefined;

/** Phases that take up each event once. */
const PHASES = 5;
/** Milliseconds; at sixty pictures a second, there are sixteen for each. */
const AT_A_STRETCH = 10;

/** Goes through the phases, at a stretch or, where somebody wants to have a turn now and then, with rests. */
export class Phases {
  /** Events in the file, once that is known. */
  total = 0;
  /** Undefined where nobody wants a turn. */
  readonly rest: (() => Promise<void> | undefined) | undefined;
  #pieces = 0;

  constructor(turn: Turn | undefined) {
    this.rest =
      turn && (() => turn({checked: Math.min((this.#pieces / PHASES) | 0, this.total), total: this.total}));
  }

  async run<Result>(work: Work<Result>): Promise<Result> {
    let since = performance.now();
    for (;;) {
      const next = work.next();
      if (next.done) return next.value;
      this.#pieces += 1;
      if (!this.rest || performance.now() - since < AT_A_STRETCH) continue;
      await this.rest();
      since = performance.now();
    }
  }
}
