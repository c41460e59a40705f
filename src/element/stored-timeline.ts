/** Opens a timeline in Parquet. A chunk of its own, with what reads such files. */
import {openParquet} from '../exchange/parquet/open-parquet.js';
import type {Diagnostic} from '../format/diagnostic.js';
import type {LoadTextOptions} from '../load/load-text.js';
import type {Timeline} from '../model/timeline.js';
import type {EventStore} from '../view-model/events/event-store.js';
import type {LoadedTimeline} from './load-timeline.js';

/** A timeline of no more events than this is read whole, and then is like any other. */
const FEW = 2_000;

/** `url` is absolute. Rejects with a `LoadError` and with nothing else. */
export async function openStored(
  url: string,
  {signal, revalidate = false, onProgress}: LoadTextOptions,
): Promise<LoadedTimeline> {
  const told: Diagnostic[] = [];
  const {store, diagnostics} = await openParquet(url, {
    ...{signal, revalidate, onProgress},
    onDiagnostics: found => told.push(...found),
  });
  if (store.columns.size <= FEW) {
    await store.read(
      Array.from({length: store.columns.size}, (_, position) => position),
      signal,
    );
    // Another object, since that of the store is an excerpt.
    return {timeline: {...store.timeline}, diagnostics: [...diagnostics, ...told], file: null};
  }
  return new StoredTimeline(store, () => (told.length === 0 ? diagnostics : [...diagnostics, ...told]));
}

/** What of it has been read, whenever it is asked. */
class StoredTimeline implements LoadedTimeline {
  // Nobody compiles it again.
  readonly file = null;
  readonly #store: EventStore;
  readonly #diagnostics: () => readonly Diagnostic[];

  constructor(store: EventStore, diagnostics: () => readonly Diagnostic[]) {
    this.#store = store;
    this.#diagnostics = diagnostics;
  }

  get timeline(): Timeline {
    return this.#store.timeline;
  }

  get diagnostics(): readonly Diagnostic[] {
    return this.#diagnostics();
  }
}
