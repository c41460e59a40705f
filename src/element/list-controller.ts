import type {LitElement, ReactiveController} from 'lit';
import type {OpenedBin, TimeWindow} from '../view-model/view-types.js';
import {LazyPart} from './lazy-part.js';
import type {LongList} from './long-list.js';
import type {SecondPartController} from './second-part-controller.js';

export interface ListControllerOptions {
  readonly second: SecondPartController;
  /** Makes this the span of time that the picture shows. */
  readonly showWindow: (window: TimeWindow) => void;
  readonly onError: (error: Error) => void;
}

/** Fetches what shows long lists, and what stands behind a bin of the picture, for a timeline that has either. */
export class ListController implements ReactiveController {
  readonly #part: LazyPart<LongList>;
  /** Makes this the span of time that the picture shows. */
  readonly showWindow: ListControllerOptions['showWindow'];

  constructor(host: LitElement, {second, showWindow, onError}: ListControllerOptions) {
    this.showWindow = showWindow;
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

  /** Shows the events behind a figure of the picture. */
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
