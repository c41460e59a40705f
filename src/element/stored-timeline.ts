/** Opens a timeline in Parquet. A chunk of its own, with what reads such files. */
import {openParquet} from '../exchange/parquet/open-parquet.js';
import type {Diagnostic} from '../format/diagnostic.js';
import {LoadError} from '../load/load-error.js';
import type {Timeline} from '../model/timeline.js';
import type {EventStore} from '../view-model/events/event-store.js';
import type {LoadedTimeline, LoadTimelineOptions} from './load-timeline.js';
import {renewal} from './renewal.js';

/** A timeline of no more events than this is read whole, and then is like any other. */
const FEW = 2_000;

/** `url` is absolute. Rejects with a `LoadError` and with nothing else. */
export async function openStored(
  url: string,
  {signal, revalidate = false, onProgress, onReplaced}: LoadTimelineOptions,
): Promise<LoadedTimeline> {
  const told: Diagnostic[] = [];
  let isOpen = false;
  const {store, diagnostics} = await openParquet(url, {
    ...{signal, revalidate, onProgress},
    onDiagnostics: found => told.push(...found),
    // Before that, whoever opens it is told.
    onReplaced: async () => {
      if (isOpen && onReplaced) await renewal(onReplaced);
    },
  });
  if (store.columns.size <= FEW) {
    await readWhole(store, url, signal);
    // Another object, since that of the store is an excerpt.
    return {timeline: {...store.timeline}, diagnostics: [...diagnostics, ...told], file: null};
  }
  isOpen = true;
  return new StoredTimeline(store, diagnostics, told);
}

async function readWhole(store: EventStore, url: string, signal: AbortSignal | undefined): Promise<void> {
  const positions = Array.from({length: store.columns.size}, (_, position) => position);
  try {
    await store.read(positions, signal);
  } catch (cause) {
    if (cause instanceof LoadError || !signal?.aborted) throw cause;
    throw new LoadError('aborted', `Loading ${url} was aborted`, {url, cause});
  }
}

/** What of it has been read, whenever it is asked. */
class StoredTimeline implements LoadedTimeline {
  // Nobody compiles it again.
  readonly file = null;
  readonly #store: EventStore;
  /** Of these there can only be more. */
  readonly #told: readonly Diagnostic[];
  #diagnostics: readonly Diagnostic[];
  #taken = 0;

  constructor(store: EventStore, diagnostics: readonly Diagnostic[], told: readonly Diagnostic[]) {
    this.#store = store;
    this.#diagnostics = diagnostics;
    this.#told = told;
  }

  get timeline(): Timeline {
    return this.#store.timeline;
  }

  get diagnostics(): readonly Diagnostic[] {
    if (this.#told.length > this.#taken) {
      this.#diagnostics = [...this.#diagnostics, ...this.#told.slice(this.#taken)];
      this.#taken = this.#told.length;
    }
    return this.#diagnostics;
  }
}
