/** What the columns of a store say of all its events. */
import {MS_PER_DAY} from '../../model/calendar.js';
import type {KnowledgeChange} from '../as-known.js';
import type {TimeWindow} from '../view-types.js';
import type {EventStore} from './event-store.js';

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
