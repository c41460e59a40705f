import type {ReactiveControllerHost} from 'lit';
import {asError} from './as-error.js';

export interface LazyPartOptions<Part> {
  /** Fetches the part, which is a chunk of its own. */
  readonly load: () => Promise<Part>;
  readonly onError: (error: Error) => void;
}

/** Milliseconds. */
const PATIENCE = 5_000;

/** A part of the interface that most visitors never ask for: fetched when first asked for, and again after it failed to come. */
export class LazyPart<Part> {
  /** Null until it has come. */
  part: Part | null = null;
  /** It did not come, and is not on its way. */
  failed = false;

  readonly #host: ReactiveControllerHost;
  readonly #options: LazyPartOptions<Part>;
  #loading: Promise<void> | null = null;

  constructor(host: ReactiveControllerHost, options: LazyPartOptions<Part>) {
    this.#host = host;
    this.#options = options;
  }

  /** Resolves when it has come or failed to; never rejects. */
  load(): Promise<void> {
    if (this.part) return Promise.resolve();
    this.#loading ??= this.#fetch();
    return this.#loading;
  }

  /** Resolves when it is not on its way any more, or has been for too long to be waited for; never rejects. */
  async settled(): Promise<void> {
    const loading = this.#loading;
    if (loading) await Promise.race([loading, new Promise(resolve => setTimeout(resolve, PATIENCE))]);
  }

  async #fetch(): Promise<void> {
    this.failed = false;
    try {
      this.part = await this.#options.load();
    } catch (error) {
      this.failed = true;
      this.#options.onError(asError(error));
    }
    this.#loading = null;
    this.#host.requestUpdate();
  }
}
