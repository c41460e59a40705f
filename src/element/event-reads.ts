import type {ReactiveControllerHost} from 'lit';
import type {EventStore} from '../view-model/events/event-store.js';

/** Reads the events of open sections that are not in memory, those of one section at a time together. */
export class EventReads {
  readonly #host: ReactiveControllerHost;
  #store: EventStore | null = null;
  /** By section: what the last rendering missed. */
  readonly #wanted = new Map<string, readonly number[]>();
  readonly #reading = new Map<string, AbortController>();
  readonly #failed = new Set<string>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** The list is about to be drawn, from this store. */
  begin(store: EventStore): void {
    if (store !== this.#store) this.leave();
    this.#store = store;
    this.#wanted.clear();
  }

  /** These are missing in a section. */
  want(section: string, positions: readonly number[]): void {
    this.#wanted.set(section, positions);
  }

  isFailed(section: string): boolean {
    return this.#failed.has(section);
  }

  retry(section: string): void {
    this.#failed.delete(section);
    this.#host.requestUpdate();
  }

  /** What was wanted is in the page as that. */
  updated(): void {
    for (const [section, positions] of this.#wanted) {
      if (!this.#reading.has(section) && !this.#failed.has(section)) void this.#read(section, positions);
    }
  }

  /** What is being read is not needed any more. */
  leave(): void {
    for (const reading of this.#reading.values()) reading.abort();
    this.#reading.clear();
    this.#failed.clear();
  }

  async #read(section: string, positions: readonly number[]): Promise<void> {
    const store = this.#store!;
    const reading = new AbortController();
    this.#reading.set(section, reading);
    let isRead = false;
    try {
      await store.read(positions, reading.signal);
      isRead = positions.every(position => store.eventAt(position) !== undefined);
    } catch {
      // What went wrong is said where the entries would be, with a button to try again.
    }
    if (reading.signal.aborted) return;
    this.#reading.delete(section);
    if (!isRead) this.#failed.add(section);
    this.#host.requestUpdate();
  }
}
