/** What of the events of a store stays the same however many of them are read: lanes, keys and the index. Made once. */
import {TimeIndex} from '../../model/time-index.js';
import {type EventColumns, NO_LANE, TEXTURES} from '../events/event-columns.js';
import type {EventStore} from '../events/event-store.js';
import type {Subject} from '../subject.js';
import {extentOf} from './extent.js';
import {othersOf, reachOf} from './placed.js';

/** Documents in a lane of their own, below all others. */
export interface DocumentLane {
  readonly name: string;
  /** In order of their dates. */
  readonly documents: readonly Subject[];
}

export interface Ground {
  /** By position: events as in the store, then documents. */
  readonly index: TimeIndex;
  /** How many positions there are. */
  readonly size: number;
  readonly lanes: readonly GroundLane[];
  /** In which of them the subject at a position stands. */
  lanesOf(position: number): readonly number[];
}

export interface GroundLane {
  /** Of a lane that the file names its id, of the unnamed one null, of that of the documents undefined. */
  readonly id: string | null | undefined;
  /** Empty for the unnamed lane. */
  readonly name: string;
}

const grounds = new WeakMap<EventColumns, {readonly below: DocumentLane | null; readonly ground: Ground}>();

/** `below`: the documents that are drawn as well, if any are. */
export function groundOf(store: EventStore, below: DocumentLane | null): Ground {
  const made = grounds.get(store.columns);
  if (made?.below === below) return made.ground;
  const ground = makeGround(store, below);
  grounds.set(store.columns, {below, ground});
  return ground;
}

/** How many lanes a column can tell apart. */
const PLACES = NO_LANE + 1;
/** In the lane column, in place of a lane of the timeline. */
const DOCUMENTS = NO_LANE - 1;

function makeGround(store: EventStore, below: DocumentLane | null): Ground {
  const {name = '', documents = []} = below ?? {};
  const {lanes: named, laneAt} = usedLanes(store);
  const lanes = documents.length === 0 ? named : [...named, {id: undefined, name}];
  laneAt[DOCUMENTS] = lanes.length - 1;
  const columns = withDocuments(store.columns, documents);
  const lane = columns.lane.map(place => laneAt[place]!);
  const furtherLanes = new Map(
    Array.from(columns.furtherLanes, ([position, further]) => [
      position,
      further.map(place => laneAt[place]!),
    ]),
  );
  const reach = store.isWhole ? reachColumns(store, columns) : undefined;
  const grouping = {lanes: lanes.length, statuses: TEXTURES.length, lane, furtherLanes};
  return {
    index: new TimeIndex({...columns, ...grouping, ...(reach && {reach})}),
    size: columns.size,
    lanes,
    lanesOf: position => [lane[position]!, ...(furtherLanes.get(position) ?? [])],
  };
}

/** The lanes that hold anything, in display order, and for each lane of the columns which of them it is. */
function usedLanes({columns, timeline}: EventStore): {lanes: readonly GroundLane[]; laneAt: Uint16Array} {
  const isUsed = new Uint8Array(PLACES);
  for (const place of columns.lane) isUsed[place] = 1;
  for (const further of columns.furtherLanes.values()) for (const place of further) isUsed[place] = 1;
  const places = timeline.lanes.flatMap((_, place) => (isUsed[place] === 1 ? [place] : []));
  const named = places.map((place): GroundLane => timeline.lanes[place]!);
  const hasUnnamed = isUsed[NO_LANE] === 1 || named.length === 0;
  const laneAt = new Uint16Array(PLACES);
  places.forEach((place, i) => (laneAt[place] = i));
  if (hasUnnamed) laneAt[NO_LANE] = named.length;
  return {lanes: hasUnnamed ? [...named, {id: null, name: ''}] : named, laneAt};
}

type Columns = Pick<EventColumns, 'size' | 'begins' | 'ends' | 'status' | 'lane' | 'furtherLanes'>;

/** The same columns where there are none. */
function withDocuments(columns: EventColumns, documents: readonly Subject[]): Columns {
  if (documents.length === 0) return columns;
  const size = columns.size + documents.length;
  const extents = documents.map(({date}) => extentOf(date));
  const longer = <T extends Float64Array | Uint8Array | Uint16Array>(
    made: T,
    column: T,
    rest: number[],
  ): T => {
    made.set(column);
    made.set(rest, column.length);
    return made;
  };
  return {
    size,
    begins: longer(
      new Float64Array(size),
      columns.begins,
      extents.map(extent => extent?.start ?? NaN),
    ),
    ends: longer(
      new Float64Array(size),
      columns.ends,
      extents.map(extent => extent?.end ?? NaN),
    ),
    status: longer(
      new Uint8Array(size),
      columns.status,
      documents.map(({status}) => TEXTURES.indexOf(status)),
    ),
    lane: longer(
      new Uint16Array(size),
      columns.lane,
      documents.map(() => DOCUMENTS),
    ),
    furtherLanes: columns.furtherLanes,
  };
}

/** Where no account gives an event another date there is nothing to add to the columns. */
function reachColumns(
  {timeline: {events}}: EventStore,
  {begins, ends}: Columns,
): {readonly from: Float64Array; readonly to: Float64Array} | undefined {
  let reach: {readonly from: Float64Array; readonly to: Float64Array} | undefined;
  events.forEach((event, position) => {
    if (Number.isNaN(begins[position]!) || !event.evidence.some(({date}) => date)) return;
    const extent = extentOf(event.date);
    const others = othersOf(event);
    if (!extent || others.length === 0) return;
    reach ??= {from: begins.slice(), to: ends.slice()};
    const {from, to} = reachOf({extent, others});
    reach.from[position] = from;
    reach.to[position] = to;
  });
  return reach;
}
