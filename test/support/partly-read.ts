/** A store of which not all has been read, as that of a file that is read in pieces. */
import type {Timeline} from '../../src/model/timeline.js';
import type {EventStore} from '../../src/view-model/events/event-store.js';
import {memoryStore} from '../../src/view-model/events/memory-store.js';

/** `isRead`: whether the event at a position is there from the first. */
export function partlyRead(whole: Timeline, isRead: (position: number) => boolean): EventStore {
  const all = memoryStore(whole);
  const read = new Set(whole.events.flatMap((_, position) => (isRead(position) ? [position] : [])));
  let revision = 0;
  const soFar = (): Timeline => ({
    ...whole,
    events: whole.events.filter((_, position) => read.has(position)),
  });
  let timeline = soFar();
  const positionOf = (id: string): number | undefined => {
    const position = all.positionOf(id);
    return position !== undefined && read.has(position) ? position : undefined;
  };
  const readAll = (positions: readonly number[]): Promise<void> => {
    const before = read.size;
    for (const position of positions) read.add(position);
    if (read.size > before) {
      revision++;
      timeline = soFar();
    }
    return Promise.resolve();
  };
  return {
    ...{columns: all.columns, positionOf, read: readAll, isWhole: false},
    eventAt: position => (read.has(position) ? whole.events[position] : undefined),
    get revision() {
      return revision;
    },
    get timeline() {
      return timeline;
    },
    find: async id => {
      const position = all.positionOf(id);
      if (position === undefined) return null;
      await readAll([position]);
      return position;
    },
  };
}
