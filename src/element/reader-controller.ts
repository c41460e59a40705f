import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Timeline} from '../model/timeline.js';
import {LazyPart, type LazyPartOptions} from './lazy-part.js';
import {nextPaint} from './next-paint.js';
import type {ReaderPart} from './reader-part.js';

export interface ReaderHost extends ReactiveControllerHost {
  readonly timeline: Timeline | null;
  readonly selected: string | null;
}

export interface ReaderControllerOptions extends LazyPartOptions<ReaderPart> {
  /** Something that the page shows to everybody is still on its way. */
  readonly isBusy: () => boolean;
}

/** Fetches the reader with the first event that is selected, and for the others as soon as there is nothing more urgent. */
export class ReaderController implements ReactiveController {
  readonly #host: ReaderHost;
  readonly #options: ReaderControllerOptions;
  readonly #reader: LazyPart<ReaderPart>;
  /** The event for which it was asked for last; undefined before. */
  #asked: string | null | undefined;

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

  hostUpdated(): void {
    const {timeline, selected} = this.#host;
    if (!timeline || selected === this.#asked) return;
    if (selected === null && this.#options.isBusy()) return;
    this.#asked = selected;
    void (selected === null ? nextPaint().then(() => this.retry()) : this.retry());
  }

  retry(): Promise<void> {
    const {part, failed} = this.#reader;
    const loading = this.#reader.load();
    if (!part && failed) this.#host.requestUpdate();
    return loading;
  }

  /** Resolves when it is not on its way any more, or has been for too long to be waited for; never rejects. */
  async settled(): Promise<void> {
    if (this.#host.selected !== null && this.part === null) void this.#reader.load();
    await this.#reader.settled();
  }
}
