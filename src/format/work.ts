/** Work in small pieces, so that a page can answer its visitor between them. */
import {Pace} from '../model/texts/pace.js';

/** A phase that can be left after each piece of it: after each event. */
export type Work<Result> = Generator<undefined, Result, undefined>;

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

/** Goes through the phases, at a stretch or, where somebody wants to have a turn now and then, with rests. */
export class Phases {
  /** Events in the file, once that is known. */
  total = 0;
  readonly #pace: Pace | null;
  #pieces = 0;

  constructor(turn: Turn | undefined) {
    this.#pace = turn ? new Pace(() => turn(this.#progress)) : null;
  }

  /** For what takes long in any case, and rests in any case. */
  get pace(): Pace {
    return this.#pace ?? new Pace();
  }

  async run<Result>(work: Work<Result>): Promise<Result> {
    for (;;) {
      const next = work.next();
      if (next.done) return next.value;
      this.#pieces += 1;
      if (this.#pace?.isDue) await this.#pace.rest();
    }
  }

  get #progress(): Progress {
    const {total} = this;
    return {checked: Math.min(Math.floor(this.#pieces / PHASES), total), total};
  }
}
