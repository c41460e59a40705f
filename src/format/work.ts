/** Work in small pieces, so that a page can answer its visitor between them. */

/** A phase that can be left after each piece of it: after each event. */
export type Work<Result> = Generator<undefined, Result, undefined>;

/** Goes through the phases of a compilation, one after the other, in its own time. */
export interface Pacer {
  /** @param total events in the file. */
  run<Result>(work: Work<Result>, total: number): Promise<Result>;
  /** What is done between pieces of what takes long in any case. */
  rest(): Promise<void> | undefined;
}

/** All of it at a stretch. */
export function finish<Result>(work: Work<Result>): Result {
  for (;;) {
    const next = work.next();
    if (next.done) return next.value;
  }
}
