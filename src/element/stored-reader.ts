/** Reads the events of a timeline of which not all are in memory, as they are wanted. A chunk of its own. */
import {html, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {stringsFor} from '../strings/strings-for.js';
import type {EventStore} from '../view-model/events/event-store.js';
import {renderPartFailure} from '../views/failure.js';
import {asError} from './as-error.js';

export interface StoredReaderOptions {
  /** The visitor chose an event, whose id is known now. */
  readonly choose: (id: string) => void;
  /** This was selected, and no event has this id. */
  readonly absent: (id: string) => void;
  readonly onError: (error: Error) => void;
}

/** Milliseconds that a picture has to rest before what is in it is read. */
const REST = 60;
/** And after which what failed is tried again: by itself after twice as long each time, up to the second of these. */
const PAUSE = 5_000;
const LONGEST_PAUSE = 80_000;
/** The events that the selected one names are read as well, up to this many. */
const MOST_RELATED = 12;

export class StoredReader {
  readonly #host: ReactiveControllerHost;
  readonly #store: EventStore;
  readonly #options: StoredReaderOptions;
  /** Everything ends with it. */
  readonly #ended = new AbortController();
  #wanted: readonly number[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** No event has this id, or what it names has been read. */
  readonly #settled = new Set<string>();
  /** What is being sought for the visitor, or could not be had. */
  #sought: {readonly what: string | number; readonly failed: boolean} | null = null;
  /** What was selected at the last update. */
  #followed: string | null = null;
  #failedAt = -Infinity;
  /** How long it is until what is in view is tried again, if nobody moves it. */
  #pause = PAUSE;

  constructor(host: ReactiveControllerHost, store: EventStore, options: StoredReaderOptions) {
    this.#host = host;
    this.#store = store;
    this.#options = options;
  }

  /** These are in view. Only the last wish counts: what has left the view again is not needed. */
  want(positions: readonly number[]): void {
    this.#wanted = positions;
    this.#readAfter(Math.max(REST, this.#failedAt + PAUSE - performance.now()));
  }

  /** The host has this event selected, or none. */
  follow(selected: string | null): void {
    const isOther = selected !== this.#followed;
    this.#followed = selected;
    if (isOther) this.#letGo(selected);
    if (selected === null || this.#sought?.what === selected) return;
    const position = this.#store.positionOf(selected);
    if (this.#settled.has(selected)) {
      if (isOther && position === undefined) this.#options.absent(selected);
    } else if (position === undefined) void this.#seek(selected);
    else void this.#readRelated(selected, position);
  }

  /** What was sought before another choice is of no interest any more. */
  #letGo(selected: string | null): void {
    if (!this.#sought || this.#sought.what === selected) return;
    this.#sought = null;
    this.#host.requestUpdate();
  }

  /** The visitor chose an event that has not been read. */
  async open(position: number): Promise<void> {
    const sought = this.#begin(position);
    try {
      await this.#store.read([position], this.#ended.signal);
      const event = this.#store.eventAt(position);
      // Something else may have been chosen meanwhile.
      if (this.#sought !== sought || !event) return;
      this.#sought = null;
      this.#options.choose(event.id);
    } catch (error) {
      this.#fail(sought, error);
    }
  }

  /** In place of what there is to read, in the language of the interface: that it is on its way, or did not come; undefined for neither. */
  absence(locale: string): TemplateResult | undefined {
    if (!this.#sought) return undefined;
    const {what, failed} = this.#sought;
    const strings = stringsFor(locale);
    if (!failed) return html`${strings.loadingReader}`;
    const retry = (): void => {
      this.#sought = null;
      if (typeof what === 'number') void this.open(what);
      else void this.#seek(what);
    };
    return renderPartFailure(strings.failure.reader, strings, retry);
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#ended.abort();
  }

  async #seek(id: string): Promise<void> {
    const sought = this.#begin(id);
    try {
      const position = await this.#store.find(id, {signal: this.#ended.signal});
      if (position !== null) await this.#store.read([position], this.#ended.signal);
      // Also where what was found there is called otherwise.
      const isAbsent = this.#store.positionOf(id) === undefined;
      if (isAbsent) this.#settled.add(id);
      if (this.#sought === sought) this.#sought = null;
      this.#host.requestUpdate();
      if (isAbsent) this.#options.absent(id);
    } catch (error) {
      this.#fail(sought, error);
    }
  }

  /** So that what the reader says of an event has the titles of those it is related to, as far as they are found at little cost. */
  async #readRelated(id: string, position: number): Promise<void> {
    this.#settled.add(id);
    const {relations = []} = this.#store.eventAt(position) ?? {};
    const targets = relations
      .map(({target}) => target)
      .filter(target => this.#store.positionOf(target) === undefined);
    try {
      for (const target of targets.slice(0, MOST_RELATED)) {
        const found = await this.#store.find(target, {signal: this.#ended.signal, cheaply: true});
        if (found !== null) await this.#store.read([found], this.#ended.signal);
        this.#host.requestUpdate();
      }
    } catch {
      // The event itself is there to be read, and it can be chosen again.
      this.#settled.delete(id);
    }
  }

  /** Whatever was to be read before is not, unless it is among what is wanted now. */
  #readAfter(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#readWanted(), milliseconds);
  }

  async #readWanted(): Promise<void> {
    const wanted = this.#wanted;
    try {
      await this.#store.read(wanted, this.#ended.signal);
      this.#pause = PAUSE;
      this.#host.requestUpdate();
    } catch (error) {
      if (this.#ended.signal.aborted) return;
      // Every frame in which the window moves is another wish, and none comes while it rests.
      this.#failedAt = performance.now();
      if (wanted === this.#wanted) this.#readAfter(this.#pause);
      else this.want(this.#wanted);
      this.#pause = Math.min(2 * this.#pause, LONGEST_PAUSE);
      this.#options.onError(asError(error));
    }
  }

  #begin(what: string | number): {readonly what: string | number; readonly failed: boolean} {
    const sought = {what, failed: false};
    this.#sought = sought;
    this.#host.requestUpdate();
    return sought;
  }

  #fail(sought: {readonly what: string | number}, error: unknown): void {
    if (this.#ended.signal.aborted) return;
    if (this.#sought === sought) this.#sought = {what: sought.what, failed: true};
    this.#options.onError(asError(error));
    this.#host.requestUpdate();
  }
}
