import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Timeline} from '../model/timeline.js';
import {LazyPart, type LazyPartOptions} from './lazy-part.js';
import type {ReaderPart} from './reader-part.js';

export interface ReaderHost extends ReactiveControllerHost, EventTarget {
  readonly timeline: Timeline | null;
  readonly selected: string | null;
}

export interface ReaderControllerOptions extends LazyPartOptions<ReaderPart> {
  /** Id of the document whose page is open, or null. */
  readonly document: () => string | null;
}

/** What a visitor does before they choose something to read. */
const SIGNS = ['pointerover', 'focusin'] as const;

/**
 * Fetches the reader with the first event that is selected, or before that as soon as the visitor comes near: who only looks at
 * the timeline in passing does without.
 */
export class ReaderController implements ReactiveController {
  readonly #host: ReaderHost;
  readonly #options: ReaderControllerOptions;
  readonly #reader: LazyPart<ReaderPart>;
  /** The event, or the document, for which it was asked for last. */
  #asked: string | null = null;

  constructor(host: ReaderHost, options: ReaderControllerOptions) {
    this.#host = host;
    this.#options = options;
    this.#reader = new LazyPart(host, options);
    host.addController(this);
  }

  /** Null while it is on its way, or not asked for. */
  get part(): ReaderPart | 'failed' | null {
    return this.#reader.failed ? 'failed' : this.#reader.part;
  }

  hostConnected(): void {
    for (const sign of SIGNS) this.#host.addEventListener(sign, this.#onSign);
  }

  hostDisconnected(): void {
    for (const sign of SIGNS) this.#host.removeEventListener(sign, this.#onSign);
  }

  hostUpdated(): void {
    const read = this.#options.document() ?? this.#host.selected;
    if (!this.#host.timeline || read === this.#asked) return;
    this.#asked = read;
    if (read !== null) void this.retry();
  }

  retry(): Promise<void> {
    const {part, failed} = this.#reader;
    const loading = this.#reader.load();
    if (!part && failed) this.#host.requestUpdate();
    return loading;
  }

  readonly #onSign = (): void => {
    if (!this.#host.timeline) return;
    this.hostDisconnected();
    void this.#reader.load();
  };

  /** Resolves when it is not on its way any more, or has been for too long to be waited for; never rejects. */
  async settled(): Promise<void> {
    if (this.#host.selected !== null && this.part === null) void this.#reader.load();
    await this.#reader.settled();
  }
}
