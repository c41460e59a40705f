import type {LitElement, ReactiveController, ReactiveControllerHost} from 'lit';
import {LazyPart} from './lazy-part.js';
import type {SecondPart} from './second-part.js';

/**
 * Milliseconds that a timeline waits for what stands around its list. It is asked for before the file is, and nearly always there
 * first; then nothing moves on the page when it comes.
 */
const PATIENCE = 500;

/** Fetches all but the list, at once. */
export class SecondPartController implements ReactiveController {
  readonly #part: LazyPart<SecondPart>;

  constructor(host: ReactiveControllerHost & LitElement, onError: (error: Error) => void) {
    const load = async (): Promise<SecondPart> => (await import('./second-part.js')).secondPart(host);
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

  /** Rejects where it does not come. */
  async needed(): Promise<SecondPart> {
    await this.#part.load();
    if (this.#part.part) return this.#part.part;
    throw new Error('A part of the timeline could not be loaded.');
  }

  retry(): void {
    void this.#part.load();
  }

  /** Resolves when it is there, or failed to come; never rejects. */
  settled(): Promise<void> {
    return this.#part.settled();
  }

  /** The same, or when the list would have waited for long enough. */
  async awaited(): Promise<void> {
    await Promise.race([this.#part.settled(), new Promise(resolve => setTimeout(resolve, PATIENCE))]);
  }
}
