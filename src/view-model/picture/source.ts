/** What of a timeline stays the same in all of its pictures, as long as no more of its events are read. */
import type {TimeIndex} from '../../model/time-index.js';
import type {Timeline} from '../../model/timeline.js';
import type {EventStore} from '../events/event-store.js';
import {memoryStore} from '../events/memory-store.js';
import {unreadAt} from '../subject.js';
import {type Links, linksOf} from './arrows/links.js';
import {type DocumentLane, groundOf} from './ground.js';
import {claimOfSubject, claimOfUnread, type Placed} from './placed.js';

export type {DocumentLane} from './ground.js';
export type {Placed} from './placed.js';

/** Subjects have positions: events as in the store, in order of their dates, then documents. */
export interface PictureSource {
  readonly store: EventStore;
  readonly documents: DocumentLane['documents'];
  /** The subject at a position; undefined where that has no place on the axis. */
  placedAt(position: number): Placed | undefined;
  /** Where the subject with this id is; undefined for one that has not been read, or has no place on the axis. */
  positionOf(id: string): number | undefined;
  /** Of all that has a place on the axis. */
  readonly index: TimeIndex;
  /** Names of the lanes that hold anything, in display order; empty for the unnamed lane, which comes after all that the file names. */
  readonly lanes: readonly string[];
  /** For each of them its id: null for the unnamed one, undefined for that of the documents. */
  readonly laneIds: readonly (string | null | undefined)[];
  /** By position: which earlier timing an event replaces. */
  readonly replaces: ReadonlyMap<number, number>;
  readonly links: Links;
}

/** Of a timeline in memory. `below`: the documents that are drawn as well, if any are. */
export function pictureSource(timeline: Timeline, below: DocumentLane | null = null): PictureSource {
  return sourceOfStore(memoryStore(timeline), below);
}

/** The same, whatever has been read of its events; to be made anew after more has been, which costs what has been read. */
export function sourceOfStore(store: EventStore, below: DocumentLane | null = null): PictureSource {
  const {documents = []} = below ?? {};
  const ground = groundOf(store, below);
  const placed = placedOnce(store, documents, ground);
  const positionOf = positionsOf(store, documents);
  const links = linksOf(store, positionOf);
  return {
    ...{store, documents, placedAt: placed, positionOf},
    index: ground.index,
    lanes: ground.lanes.map(({name}) => name),
    laneIds: ground.lanes.map(({id}) => id),
    replaces: replacements(links),
    links,
  };
}

/** Made when it is first asked for: few of many events are ever drawn. */
function placedOnce(
  store: EventStore,
  documents: DocumentLane['documents'],
  {size, lanesOf}: Pick<ReturnType<typeof groundOf>, 'size' | 'lanesOf'>,
): PictureSource['placedAt'] {
  const made = new Map<number, Placed | undefined>();
  const make = (position: number): Placed | undefined => {
    const subject = store.eventAt(position) ?? documents[position - store.columns.size];
    const claim = subject ? claimOfSubject(subject) : claimOfUnread(store.columns, position);
    if (!claim) return undefined;
    const lanes = lanesOf(position);
    // The same however much has been read, and numbers, as vis-timeline likes them.
    return {...claim, lanes, keys: lanes.map((_, i) => position + i * size)};
  };
  return position => {
    if (!made.has(position)) made.set(position, make(position));
    return made.get(position);
  };
}

function positionsOf(store: EventStore, documents: DocumentLane['documents']): PictureSource['positionOf'] {
  const {begins, size} = store.columns;
  const papers = new Map(documents.map(({id}, i) => [id, size + i]));
  return id => {
    const position = unreadAt(id) ?? store.positionOf(id);
    if (position === undefined) return papers.get(id);
    return position < size && !Number.isNaN(begins[position]!) ? position : undefined;
  };
}

/** By relations in the order of the file, the first of each event. */
function replacements(links: Links): Map<number, number> {
  const found = new Map<number, number>();
  for (const [end, own] of links) {
    const link = own.find(({type, source}) => type === 'replaces' && source === end);
    if (link) found.set(end, link.tail);
  }
  return found;
}
