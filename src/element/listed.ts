/** What is in a long list: events by their positions in the store, and behind them the documents that are shown as well. */
import type {HistoricalDate} from '../model/historical-date-types.js';
import type {Timeline} from '../model/timeline.js';
import type {EventStore} from '../view-model/events/event-store.js';
import {memoryStore} from '../view-model/events/memory-store.js';
import {indexOf} from '../view-model/reader-index.js';
import {eventsOfBin} from '../view-model/sections/bin-events.js';
import {SectionIndex} from '../view-model/sections/section-index.js';
import {withDocumentColumns} from '../view-model/sections/with-documents.js';
import {documentOf, type Subject} from '../view-model/subject.js';
import type {OpenedBin} from '../view-model/view-types.js';
import {memoize} from './memoize.js';

export interface ListedFacts {
  /** All of it. */
  readonly whole: Timeline;
  /** Where its events are. Absent: in `whole`. */
  readonly store?: EventStore;
  /** The state of knowledge that is shown, whose day is null for that of today. */
  readonly known: Timeline;
  readonly day: HistoricalDate | null;
  /** Of what is known, the events that are shown; these, with the documents that are. */
  readonly timeline: Timeline;
  readonly subjects: readonly Subject[];
}

export interface Listed {
  readonly store: EventStore;
  readonly index: SectionIndex;
  readonly count: number;
  readonly documents: readonly Subject[];
  /** As it is known; undefined for an event that has not been read. */
  subjectAt(position: number): Subject | undefined;
  /** Undefined for one that is not in the list, or has not been read. */
  positionOf(subject: string): number | undefined;
  /** The positions behind a figure of the picture. */
  binPositions(bin: OpenedBin): Uint32Array;
  /** How many began before a moment, and go on at it. */
  countGoingOn(moment: number): number;
}

export function listedOf({
  whole,
  store = memoryStore(whole),
  known,
  day,
  timeline,
  subjects,
}: ListedFacts): Listed {
  const documents = documentsAmong(subjects);
  const shown = store.isWhole ? shownIn(timeline, store) : knownIn(store, day);
  return {...contentOf(store, shown, documents), subjectAt: subjectsOf(store, known, documents)};
}

type Content = Omit<Listed, 'subjectAt'>;

/** Once for as long as neither the events that are shown nor the documents change. */
const contentOf = memoize(
  (store: EventStore, shown: Uint32Array | null, documents: readonly Subject[]): Content => {
    const {columns} = store;
    const events = shown?.length ?? columns.size;
    const behind = documents.map((_, place) => columns.size + place);
    const all = documents.length === 0 ? columns : withDocumentColumns(columns, documents);
    const positions =
      documents.length === 0 || shown === null ? shown : Uint32Array.from([...shown, ...behind]);
    const index = new SectionIndex(all, positions);
    const places = new Map(documents.map(({id}, place) => [id, columns.size + place]));
    const positionOf = (subject: string): number | undefined =>
      places.get(subject) ?? store.positionOf(subject);
    const countable = {columns, shown, lanes: store.timeline.lanes, documents, positionOf};
    const goingOn = new Map<number, number>();
    return {
      ...{store, index, documents, count: events + documents.length},
      positionOf: subject => {
        const position = positionOf(subject);
        return position === undefined || index.pathTo(position).length === 0 ? undefined : position;
      },
      binPositions: memoize(bin => eventsOfBin(countable, bin)),
      countGoingOn: before => {
        const count = goingOn.get(before) ?? eventsOfBin(countable, {before}).length;
        goingOn.set(before, count);
        return count;
      },
    };
  },
);

const NONE: readonly Subject[] = [];

const documentsAmong = memoize((subjects: readonly Subject[]): readonly Subject[] => {
  const found = subjects.filter(({id}) => documentOf(id) !== null);
  return found.length === 0 ? NONE : found;
});

/** The positions of the events of a part of the timeline; null for all of them. */
const shownIn = memoize((timeline: Timeline, store: EventStore): Uint32Array | null => {
  if (timeline.events.length === store.columns.size) return null;
  return Uint32Array.from(timeline.events, ({id}) => store.positionOf(id) ?? 0);
});

/** The positions of what is known by the end of a day; null for all. */
const knownIn = memoize(({columns}: EventStore, day: HistoricalDate | null): Uint32Array | null => {
  const {known, size} = columns;
  if (day === null || known === null) return null;
  const found = new Uint32Array(size);
  let count = 0;
  for (let position = 0; position < size; position++)
    if (known[position]! <= day.latest) found[count++] = position;
  return found.subarray(0, count);
});

function subjectsOf(store: EventStore, known: Timeline, documents: readonly Subject[]): Listed['subjectAt'] {
  const {size} = store.columns;
  return position => {
    if (position >= size) return documents[position - size];
    const event = store.eventAt(position);
    return event && (indexOf(known).events.get(event.id) ?? event);
  };
}
