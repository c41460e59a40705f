import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Timeline} from '../model/timeline.js';
import {indexOf} from '../view-model/reader-index.js';
import {LazyPart, type LazyPartOptions} from './lazy-part.js';
import type {ReadingDesk} from './reading-desk.js';
import type {Reading} from './reading.js';

export interface DeskControllerHost extends ReactiveControllerHost {
  readonly timeline: Timeline | null;
  readonly selected: string | null;
}

export interface DeskControllerOptions extends LazyPartOptions<ReadingDesk> {
  readonly reading: () => Reading;
  /** Something that the page shows to everybody is still on its way, and the visitor did not ask for anything yet. */
  readonly isBusy: () => boolean;
}

/** Fetches what there is to read in documents as soon as an event is, or a document. */
export class DeskController implements ReactiveController {
  readonly #host: DeskControllerHost;
  readonly #options: DeskControllerOptions;
  readonly #desk: LazyPart<ReadingDesk>;
  /** The event for which it was asked for last. */
  #asked: string | null = null;

  constructor(host: DeskControllerHost, options: DeskControllerOptions) {
    this.#host = host;
    this.#options = options;
    this.#desk = new LazyPart(host, options);
    host.addController(this);
  }

  /** Null as long as it can come; undefined where it did not. */
  get desk(): ReadingDesk | null | undefined {
    return this.#desk.failed ? undefined : this.#desk.part;
  }

  /** Where it did not come, it is fetched again with the next event. */
  hostUpdated(): void {
    if (!this.#isNeeded() || this.#options.isBusy()) return;
    const {selected} = this.#host;
    if (this.#desk.failed && selected === this.#asked) return;
    this.#asked = selected;
    void this.#desk.load();
  }

  #isNeeded(): boolean {
    const {timeline, selected} = this.#host;
    if (!timeline) return false;
    return this.#options.reading().document !== null || indexOf(timeline).events.has(selected ?? '');
  }
}
