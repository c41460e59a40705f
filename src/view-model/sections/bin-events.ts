/** What stands behind one figure of the picture. */
import {DATE_LIMIT} from '../../model/date-limit.js';
import {type EventColumns, NO_LANE} from '../events/event-columns.js';
import {extentOf} from '../picture/extent.js';
import {DOCUMENT_LANE, type Subject, unreadAt} from '../subject.js';
import type {OpenedBin} from '../view-types.js';

/** What there is to count: events by their positions, and behind them the documents. */
export interface Countable {
  readonly columns: EventColumns;
  /** The positions of the events that are shown, in rising order; null for all. */
  readonly shown: Uint32Array | null;
  /** Of the timeline. */
  readonly lanes: readonly {readonly id: string}[];
  /** Those that are shown. The first has the position `columns.size`. */
  readonly documents: readonly Subject[];
  /** Undefined for a subject that there is not. */
  positionOf(subject: string): number | undefined;
}

/** The positions of what a figure of the picture counts: events in the order of their positions, then documents. */
export function eventsOfBin(countable: Countable, bin: OpenedBin): Uint32Array {
  const {columns, shown, lanes, documents, positionOf} = countable;
  const {begins, ends, lane, furtherLanes, size} = columns;
  const found: number[] = [];
  const isIn = holds(bin);
  const left = new Set(
    'before' in bin ? bin.besides?.map(subject => unreadAt(subject) ?? positionOf(subject)) : [],
  );
  const take = (position: number): void => {
    if (!left.has(position)) found.push(position);
  };
  const total = bin.lane === DOCUMENT_LANE ? 0 : (shown?.length ?? size);
  const place = bin.lane === null ? NO_LANE : lanes.findIndex(({id}) => id === bin.lane);
  for (let i = 0; i < total; i++) {
    const position = shown === null ? i : shown[i]!;
    if (!isIn(begins[position]!, ends[position]!)) continue;
    const isThere = bin.lane === undefined || lane[position] === place;
    if (isThere || furtherLanes.get(position)?.includes(place)) take(position);
  }
  if (bin.lane !== undefined && bin.lane !== DOCUMENT_LANE) return Uint32Array.from(found);
  documents.forEach(({date}, i) => {
    const extent = extentOf(date);
    if (extent && isIn(extent.start, extent.end)) take(size + i);
  });
  return Uint32Array.from(found);
}

/** By when something begins and is over. What has no place on the axis, `NaN` in the columns, is in none. */
function holds(bin: OpenedBin): (begin: number, end: number) => boolean {
  if ('before' in bin) return (begin, end) => begin < bin.before && end > bin.before;
  const {start, end} = bin;
  // The last bin there is ends where it is cut off.
  const until = end === DATE_LIMIT ? Infinity : end;
  return begin => begin >= start && begin < until;
}
