import type {LitElement, ReactiveController} from 'lit';
import type {CoinsHost} from './coins-controller.js';
import {LazyPart} from './lazy-part.js';
import type {LoadedTimeline} from './load-timeline.js';
import type {SecondPart} from './second-part.js';

/**
 * Milliseconds that a timeline waits for what stands around its list. It is asked for before the file is, and nearly always there
 * first; then nothing moves on the page when it comes.
 */
const PATIENCE = 500;

/** Fetches all but the list, at once. */
export class SecondPartController implements ReactiveController {
  readonly #part: LazyPart<SecondPart>;
  /** Fetch what did not come for want of this part. */
  readonly #left: (() => void)[] = [];

  constructor(host: LitElement & CoinsHost, onError: (error: Error) => void) {
    const load = async (): Promise<SecondPart> => {
      const {secondPart} = await import('./second-part.js');
      return secondPart(host, onError);
    };
    this.#part = new LazyPart(host, {load, onError});
    host.addController(this);
  }

  /** Null while it is on its way. */
  get part(): SecondPart | 'failed' | null {
    return this.#part.failed ? 'failed' : this.#part.part;
  }

  /** The same where it is there. */
  get loaded(): SecondPart | null {
    return this.#part.part;
  }

  hostConnected(): void {
    if (!this.#part.failed) void this.#part.load();
  }

  /** What fetches the parts that come after it. Rejects where this one does not come; `again` is called when it has come after all. */
  async further(again?: () => void): Promise<SecondPart['further']> {
    await this.#part.load();
    if (this.#part.part) return this.#part.part.further;
    if (again) this.#left.push(again);
    throw new Error('A part of the timeline could not be loaded.');
  }

  /** And with it what is missing without it: nobody should have to ask twice. */
  async retry(): Promise<void> {
    await this.#part.load();
    if (this.#part.part) for (const again of this.#left.splice(0)) again();
  }

  /**
   * Resolves when a timeline can be shown, or that it cannot; never rejects. What is wrong with a file is told by this part, and
   * what was known on a day is reckoned by it; otherwise the list is shown in the end without it.
   */
  async ready(loaded: LoadedTimeline | null, asOf: string | null): Promise<void> {
    const isNeeded = loaded?.diagnostics.length !== 0 || asOf !== null;
    const settled = this.#part.settled();
    await (isNeeded
      ? settled
      : Promise.race([settled, new Promise(resolve => setTimeout(resolve, PATIENCE))]));
  }
}
