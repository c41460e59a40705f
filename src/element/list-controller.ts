import type {LitElement, ReactiveController} from 'lit';
import type {TimeWindow} from '../view-model/view-types.js';
import {LazyPart} from './lazy-part.js';
import type {LongList} from './long-list.js';
import type {SecondPartController} from './second-part-controller.js';

/** A bin of the picture, as the canvas tells it: UTC milliseconds, and the id of its lane, null for the unnamed one, `DOCUMENT_LANE` for that of the documents. */
export interface OpenedBin {
  readonly start: number;
  readonly end: number;
  readonly lane: string | null;
  /** Of those that begin in it, the ones alone that go on after it. */
  readonly lasting?: boolean;
}

export interface ListControllerOptions {
  readonly second: SecondPartController;
  /** Makes this the span of time that the picture shows. */
  readonly showWindow: (window: TimeWindow) => void;
  readonly onError: (error: Error) => void;
}

/** Fetches what shows long lists, and what stands behind a bin of the picture, for a timeline that has either. */
export class ListController implements ReactiveController {
  readonly #part: LazyPart<LongList>;

  constructor(host: LitElement, {second, showWindow, onError}: ListControllerOptions) {
    const load = async (): Promise<LongList> =>
      (await second.further(() => this.retry())).longList(host, showWindow);
    this.#part = new LazyPart(host, {load, onError});
    host.addController(this);
  }

  /** Null while it is on its way, or not asked for. */
  get list(): LongList | 'failed' | null {
    return this.#part.failed ? 'failed' : this.#part.part;
  }

  /** Asks for it; what did not come is fetched again by `retry` alone. */
  want(): void {
    if (!this.#part.failed) void this.#part.load();
  }

  retry(): void {
    void this.#part.load();
  }

  /** Shows the events behind a bin. */
  openBin(bin: OpenedBin): void {
    void this.#part.load().then(() => this.#part.part?.openBin(bin));
  }

  /** Resolves when nothing has to be waited for; never rejects. */
  settled(): Promise<void> {
    return this.#part.settled();
  }

  hostUpdated(): void {
    this.#part.part?.updated();
  }

  hostDisconnected(): void {
    this.#part.part?.leave();
  }
}
