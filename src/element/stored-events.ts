import type {ReactiveController, ReactiveControllerHost, TemplateResult} from 'lit';
import type {Timeline} from '../model/timeline.js';
import type {EventStore} from '../view-model/events/event-store.js';
import {fileStoreOf} from '../view-model/events/file-store.js';
import {documentOf, unreadAt} from '../view-model/subject.js';
import {asError} from './as-error.js';
import type {SecondPartController} from './second-part-controller.js';
import type {StoredReader, StoredReaderOptions} from './stored-reader.js';

export interface StoredHost extends ReactiveControllerHost {
  readonly timeline: Timeline | null;
  readonly selected: string | null;
}

export interface StoredEventsOptions extends StoredReaderOptions {
  readonly second: SecondPartController;
}

/** Fetches what reads events, for a timeline of which not all are in memory. */
export class StoredEvents implements ReactiveController {
  readonly #host: StoredHost;
  readonly #options: StoredEventsOptions;
  #store: EventStore | undefined;
  #reader: StoredReader | null = null;
  /** What was asked for before there was a reader. */
  #early: ((reader: StoredReader) => void)[] = [];

  constructor(host: StoredHost, options: StoredEventsOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** These events are in the picture, by their positions in the store. */
  want(positions: readonly number[]): void {
    this.#ask(reader => reader.want(positions));
  }

  /** Whether a subject is an event that has not been read; it is chosen once it has been. */
  opens(subject: string | null): boolean {
    const position = unreadAt(subject);
    if (position !== null) this.#ask(reader => void reader.open(position));
    return position !== null;
  }

  /** Whether an event is not to be had yet, or never. */
  awaits(subject: string | null): boolean {
    const isEvent = subject !== null && documentOf(subject) === null;
    return isEvent && this.#store !== undefined && this.#store.positionOf(subject) === undefined;
  }

  /** In place of what there is to read, as long as it has to be fetched; undefined where it has not. */
  absence(locale: string): TemplateResult | undefined {
    return this.#reader?.absence(locale);
  }

  hostUpdated(): void {
    const {timeline, selected} = this.#host;
    const store = timeline ? fileStoreOf(timeline) : undefined;
    if (store !== this.#store) this.#begin(store);
    this.#reader?.follow(selected);
  }

  hostDisconnected(): void {
    this.#begin(undefined);
  }

  #ask(act: (reader: StoredReader) => void): void {
    if (this.#reader) act(this.#reader);
    else this.#early.push(act);
  }

  #begin(store: EventStore | undefined): void {
    this.#reader?.end();
    this.#reader = null;
    this.#early = [];
    this.#store = store;
    if (store) void this.#load(store);
  }

  async #load(store: EventStore): Promise<void> {
    const again = (): unknown => store === this.#store && this.#load(store);
    try {
      const Reader = await (await this.#options.second.further(again)).storedReader();
      if (this.#store !== store) return;
      const reader = new Reader(this.#host, store, this.#options);
      this.#reader = reader;
      for (const act of this.#early.splice(0)) act(reader);
      this.#host.requestUpdate();
    } catch (error) {
      this.#options.onError(asError(error));
    }
  }
}
