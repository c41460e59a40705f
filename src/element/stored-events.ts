import type {ReactiveController, ReactiveControllerHost, TemplateResult} from 'lit';
import type {Timeline} from '../model/timeline.js';
import type {EventStore} from '../view-model/events/event-store.js';
import {fileStoreOf} from '../view-model/events/file-store.js';
import {documentOf, unreadAt} from '../view-model/subject.js';
import {LazyPart} from './lazy-part.js';
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
  readonly #part: LazyPart<typeof StoredReader>;
  #store: EventStore | undefined;
  #reader: StoredReader | null = null;
  /** What was wished for last before there was a reader: by the picture, and by the visitor. */
  #wanted: readonly number[] = [];
  #opened: number | null = null;

  constructor(host: StoredHost, options: StoredEventsOptions) {
    this.#host = host;
    this.#options = options;
    const load = async () => (await options.second.further(() => this.#again())).storedReader();
    this.#part = new LazyPart(host, {load, onError: options.onError});
    host.addController(this);
  }

  /** These events are in the picture, by their positions in the store. */
  want(positions: readonly number[]): void {
    this.#wanted = positions;
    this.#reader?.want(positions);
  }

  /** Whether a subject is an event that has not been read; it is chosen once it has been. */
  opens(subject: string | null): boolean {
    const position = unreadAt(subject);
    if (position === null) return false;
    if (this.#reader) void this.#reader.open(position);
    else {
      this.#opened = position;
      this.#retry();
    }
    return true;
  }

  /** Whether an event is not to be had yet, or never. */
  awaits(subject: string | null): boolean {
    const isEvent = subject !== null && documentOf(subject) === null;
    return isEvent && this.#store !== undefined && this.#store.positionOf(subject) === undefined;
  }

  /** In place of what there is to read, as long as it has to be fetched; undefined where it has not. */
  absence(locale: string): TemplateResult | undefined {
    if (this.#reader) return this.#reader.absence(locale);
    const isSought = this.#opened !== null || this.awaits(this.#host.selected);
    if (!this.#part.failed || !isSought) return undefined;
    return this.#options.second.loaded?.readerFailure(locale, this.#retry);
  }

  hostUpdated(): void {
    const {timeline, selected} = this.#host;
    const store = timeline ? fileStoreOf(timeline) : undefined;
    if (store !== this.#store) this.#begin(store);
    if (store && this.#part.part) this.#reader ??= this.#start(store, this.#part.part);
    this.#reader?.follow(selected);
  }

  hostDisconnected(): void {
    this.#begin(undefined);
  }

  readonly #retry = (): void => void this.#part.load();

  /** Once the second part has come after all. */
  #again(): void {
    if (this.#store) this.#retry();
  }

  #begin(store: EventStore | undefined): void {
    this.#reader?.end();
    this.#reader = null;
    this.#wanted = [];
    this.#opened = null;
    this.#store = store;
    if (store) this.#retry();
  }

  #start(store: EventStore, Reader: typeof StoredReader): StoredReader {
    const reader = new Reader(this.#host, store, this.#options);
    if (this.#wanted.length > 0) reader.want(this.#wanted);
    if (this.#opened !== null) void reader.open(this.#opened);
    return reader;
  }
}
