/** Timelines of which only some events are in memory: what there is to say of all of them is found by the store they are read from. */
import {MS_PER_DAY} from '../../model/calendar.js';
import type {Timeline} from '../../model/timeline.js';
import type {KnowledgeChange} from '../as-known.js';
import type {TimeWindow} from '../view-types.js';
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

/** From the beginning of the first event to the end of the last, as far as they have one on the axis. */
export function spanOfStore({columns: {begins, ends}}: EventStore): TimeWindow | null {
  let [start, end] = [Infinity, -Infinity];
  for (const bounds of [begins, ends]) {
    for (const bound of bounds) {
      if (!Number.isFinite(bound)) continue;
      start = Math.min(start, bound);
      end = Math.max(end, bound);
    }
  }
  return start < end ? {start, end} : null;
}

/** How many events are known by a moment, UTC milliseconds. */
export function countKnown({columns: {known, size}}: EventStore, by: number): number {
  return known ? known.reduce((sum, from) => sum + Number(from <= by), 0) : size;
}

/** In order of time. What became of plans is not told by columns. */
export function changesOfStore({columns: {known}}: EventStore): readonly KnowledgeChange[] {
  const events = new Map<number, number>();
  for (const from of known ?? []) {
    const start = Math.floor(from / MS_PER_DAY) * MS_PER_DAY;
    if (Number.isFinite(start)) events.set(start, (events.get(start) ?? 0) + 1);
  }
  return Array.from(events, ([start, count]) => ({start, events: count, outcomes: 0})).sort(
    (a, b) => a.start - b.start,
  );
}
