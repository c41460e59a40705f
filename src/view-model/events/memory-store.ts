/** The store of a timeline that is all in memory. */
import {startOf} from '../../model/start-of.js';
import type {HistoricalEvent, Timeline} from '../../model/timeline.js';
import {extentOf} from '../picture/extent.js';
import {EDGE_KINDS, type EventColumns, NO_LANE, PRECISIONS, TEXTURES} from './event-columns.js';
import type {EventStore} from './event-store.js';

const stores = new WeakMap<Timeline, EventStore>();

/** Made once a timeline. */
export function memoryStore(timeline: Timeline): EventStore {
  const known = stores.get(timeline);
  if (known) return known;
  const made = makeStore(timeline);
  stores.set(timeline, made);
  return made;
}

function makeStore(timeline: Timeline): EventStore {
  const {events} = timeline;
  let columns: EventColumns | undefined;
  let positions: ReadonlyMap<string, number> | undefined;
  const positionOf = (id: string): number | undefined =>
    (positions ??= new Map(events.map((event, position) => [event.id, position]))).get(id);
  return {
    ...{timeline, positionOf, revision: 0, isWhole: true},
    // Most timelines are so short that nobody asks for them.
    get columns() {
      return (columns ??= columnsOf(timeline));
    },
    eventAt: position => events[position],
    read: () => Promise.resolve(),
    find: id => Promise.resolve(positionOf(id) ?? null),
  };
}

function columnsOf({events, lanes}: Timeline): EventColumns {
  const laneAt = new Map(lanes.map(({id}, place) => [id, place]));
  const extents = events.map(({date}) => extentOf(date));
  const placesOf = (event: HistoricalEvent): number[] => [
    ...new Set(event.lanes.flatMap(id => laneAt.get(id) ?? [])),
  ];
  return {
    size: events.length,
    begins: Float64Array.from(extents, extent => extent?.start ?? NaN),
    ends: Float64Array.from(extents, extent => extent?.end ?? NaN),
    startEdge: Uint8Array.from(extents, extent => EDGE_KINDS.indexOf(extent?.startEdge ?? 'unknown')),
    endEdge: Uint8Array.from(extents, extent => EDGE_KINDS.indexOf(extent?.endEdge ?? 'unknown')),
    precision: Uint8Array.from(events, ({date}) => PRECISIONS.indexOf(startOf(date).precision)),
    status: Uint8Array.from(events, ({status}) => TEXTURES.indexOf(status)),
    lane: Uint16Array.from(events, event => placesOf(event)[0] ?? NO_LANE),
    furtherLanes: new Map(
      events.flatMap((event, position) => {
        const further = placesOf(event).slice(1);
        return further.length > 0 ? [[position, further] as const] : [];
      }),
    ),
    known: events.some(({known}) => known)
      ? Float64Array.from(events, ({known}) => known?.earliest ?? -Infinity)
      : null,
  };
}
