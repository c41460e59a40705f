/** Timelines of which only some events are in memory: what there is to say of all of them is found by the store they are read from. */
import type {Timeline} from '../../model/timeline.js';
import type {EventStore} from './event-store.js';

const stores = new WeakMap<Timeline, EventStore>();

/** A timeline of what has been read of a store so far. */
export function excerptOf(store: EventStore, timeline: Timeline): Timeline {
  stores.set(timeline, store);
  return timeline;
}

/** The store that a timeline is an excerpt of; undefined for one that is all in memory. */
export function fileStoreOf(timeline: Timeline): EventStore | undefined {
  return stores.get(timeline);
}

/** How many events there are in all. */
export function countEvents(timeline: Timeline): number {
  return fileStoreOf(timeline)?.columns.size ?? timeline.events.length;
}
