/**
 * Where events lie in time, as columns of numbers: which of them meet a window, how many begin in a bin, which is next. A question
 * costs as much as its answer is long, and a little more each time that the number of events doubles; none looks at all of them.
 *
 * An event has its beginning and is over at its end: one from 10 to 20 is met by a window from 19 on, and no longer by one from 20 on.
 * One that does not end after it begins takes the millisecond of its beginning. An infinite beginning lies before every moment, an
 * infinite end after every moment. Moments are UTC milliseconds, in years before the era as in all others, and whole numbers where
 * they are asked for; dates outside what `Date` can hold have been brought to its edge before they come here (`extentOf`).
 *
 *   columns → beginnings and ends, each sorted (sorted-spans) → which meet a window (interval-search)
 *                                                             → counts by lane and status (grouped-spans)
 */
import {GroupedSpans, type Grouping} from './time-index/grouped-spans.js';
import {IntervalSearch} from './time-index/interval-search.js';
import {SortedSpans} from './time-index/sorted-spans.js';

/** One value for each event, at its position. Lanes and statuses are numbered from 0. */
export interface IndexColumns extends Grouping {
  readonly size: number;
  /** `NaN` where an event has no place on the axis: it is left out of everything. */
  readonly begins: Float64Array;
  readonly ends: Float64Array;
  /**
   * From the first to the last moment at which anything is drawn of an event, where that is more than its own date: other accounts
   * may give it other dates. Absent where it is the same for all.
   */
  readonly reach?: {readonly from: Float64Array; readonly to: Float64Array};
}

interface Spans {
  readonly own: SortedSpans;
  readonly reach: SortedSpans;
}

export class TimeIndex {
  readonly #columns: IndexColumns;
  readonly #own: SortedSpans;
  readonly #reach: SortedSpans;
  #search: IntervalSearch | undefined;
  #ownSearch: IntervalSearch | undefined;
  #elsewhere: IntervalSearch | undefined;
  #groups: GroupedSpans | undefined;

  /** `spans`: a part of these columns, where it is not all of them; see `narrowed`. */
  constructor(columns: IndexColumns, spans: Spans = spansOf(columns)) {
    this.#columns = columns;
    this.#own = spans.own;
    this.#reach = spans.reach;
  }

  /** How many events there are that have a place on the axis. */
  get size(): number {
    return this.#own.size;
  }

  /** Their positions, in order of their beginnings, then of the positions. */
  get positions(): Uint32Array {
    return this.#own.byBeginning;
  }

  /** By position: when anything is first drawn of an event, and from when on nothing more is. */
  get reach(): {readonly from: Float64Array; readonly to: Float64Array} {
    return this.#reach;
  }

  /**
   * Positions of the events of which anything is drawn between `start` and `end`, both included, in order of where that begins, then
   * of the positions. No more than the first `most`. Costs O(log n + found).
   */
  meeting(start: number, end: number, most = Infinity): number[] {
    return this.#reachSearch.meeting(start, end, most);
  }

  /** How many that are; `start` is not later than `end`. */
  countMeeting(start: number, end: number): number {
    return this.#reach.begunBy(end) - this.#reach.overBy(start);
  }

  /** How many events begin from `start` on and before `end`; each once, however many lanes it stands in. */
  countBeginning(start: number, end: number): number {
    return this.#own.begunBefore(end) - this.#own.begunBefore(start);
  }

  /** Positions of the events that begin between `start` and `end`, both included, in order of the beginnings. Costs O(log n). */
  beginning(start: number, end: number): Uint32Array {
    return this.#own.byBeginning.subarray(this.#own.begunBefore(start), this.#own.begunBy(end));
  }

  /** When the event at a position begins; it need not be in the index itself. */
  beginOf(position: number): number {
    return this.#own.from[position]!;
  }

  /**
   * Positions of those events that `meeting` finds by the dates of other accounts alone, their own being over at `start` or beginning
   * after `end`.
   */
  meetingElsewhere(start: number, end: number): number[] {
    if (this.#reach === this.#own) return [];
    const {from, to} = this.#own;
    this.#elsewhere ??= new IntervalSearch(differing(this.#own, this.#reach));
    return this.#elsewhere
      .meeting(start, end, Infinity)
      .filter(position => from[position]! > end || to[position]! <= start);
  }

  /**
   * How many events begin in each bin, by lane and status: bin `i` has its bounds `i` and, not included, `i + 1`, which ascend. An
   * event that stands in several lanes counts in each of them. Laid out as `[(bin * lanes + lane) * statuses + status]`.
   */
  binned(bounds: ArrayLike<number>): Uint32Array {
    return this.#grouped.binned(bounds);
  }

  /**
   * How many events began before a moment, or have no beginning, and are not over at it, by lane and status, laid out as
   * `[lane * statuses + status]`. Those that begin at the moment are not among them.
   */
  carriedIn(moment: number): Uint32Array {
    return this.#grouped.carriedIn(moment);
  }

  /** How many events that are, each once, however many lanes it stands in. Every one of them meets a window that begins there. */
  countCarriedIn(moment: number): number {
    return this.#own.begunBefore(moment) - this.#own.overBy(moment);
  }

  /** Whether the event at a position is one of them; it need not be in the index itself. */
  isCarriedIn(position: number, moment: number): boolean {
    const {from, to} = this.#own;
    return from[position]! < moment && to[position]! > moment;
  }

  /**
   * Positions of those of them that began from `start` on, in order of the beginnings. No more than the first `most`. However many
   * began there, it costs O(log n) for each that is found.
   */
  lasting(start: number, moment: number, most = Infinity): number[] {
    this.#ownSearch ??= this.#reach === this.#own ? this.#reachSearch : new IntervalSearch(this.#own);
    return this.#ownSearch.meeting(moment, moment - 1, most, this.#own.begunBefore(start));
  }

  /** When the first and the last of the events of a lane begin that begin from `start` on and before `end`; null for none. */
  beginningsIn(start: number, end: number, lane: number): readonly [first: number, last: number] | null {
    return this.#grouped.beginningsIn(start, end, lane);
  }

  /** The position of the first event that begins after a moment. */
  after(moment: number): number | undefined {
    return this.positions[this.#own.begunBy(moment)];
  }

  /** The position of the last event that begins before a moment. */
  before(moment: number): number | undefined {
    return this.positions[this.#own.begunBefore(moment) - 1];
  }

  /** The position of the event that comes next in order of the beginnings, then of the positions; it need not be in the index itself. */
  next(position: number): number | undefined {
    const place = this.#placeOf(position);
    return this.positions[this.positions[place] === position ? place + 1 : place];
  }

  /** The same, for the one that comes before. */
  previous(position: number): number | undefined {
    return this.positions[this.#placeOf(position) - 1];
  }

  /** The first and the last moment that is a beginning or an end, of what is drawn of any event; null where all are infinite. */
  get bounds(): {readonly start: number; readonly end: number} | null {
    return this.boundsWithin(-Infinity, Infinity);
  }

  /** The first and the last of these between `low` and `high`, neither included. */
  boundsWithin(low: number, high: number): {readonly start: number; readonly end: number} | null {
    const {from, to, byBeginning, byEnd} = this.#reach;
    const within = (moment: number | undefined): number[] =>
      moment !== undefined && moment > low && moment < high ? [moment] : [];
    const at = (values: Float64Array, places: Uint32Array, i: number): number | undefined =>
      values[places[i] ?? -1];
    const firsts = [
      ...within(at(from, byBeginning, this.#reach.begunBy(low))),
      ...within(at(to, byEnd, this.#reach.overBy(low))),
    ];
    const lasts = [
      ...within(at(from, byBeginning, this.#reach.begunBefore(high) - 1)),
      ...within(at(to, byEnd, this.#reach.overBefore(high) - 1)),
    ];
    return firsts.length === 0 ? null : {start: Math.min(...firsts), end: Math.max(...lasts)};
  }

  /** The index of the events that are shown, all else being as it is. Nothing is sorted again: it costs O(n). */
  narrowed(isShown: (position: number) => boolean): TimeIndex {
    const isMarked = new Uint8Array(this.#columns.size);
    for (const position of this.positions) isMarked[position] = Number(isShown(position));
    const own = this.#own.narrowed(isMarked);
    const reach = this.#reach === this.#own ? own : this.#reach.narrowed(isMarked);
    return new TimeIndex(this.#columns, {own, reach});
  }

  get #reachSearch(): IntervalSearch {
    return (this.#search ??= new IntervalSearch(this.#reach));
  }

  /** Many timelines are never counted by lane. */
  get #grouped(): GroupedSpans {
    return (this.#groups ??= new GroupedSpans(this.#own, this.#columns));
  }

  /** How many come before it. */
  #placeOf(position: number): number {
    const {from} = this.#own;
    const {positions} = this;
    const begin = from[position]!;
    let [low, high] = [0, positions.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      const other = positions[middle]!;
      if (from[other]! < begin || (from[other] === begin && other < position)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function spansOf({size, begins, ends, reach}: IndexColumns): Spans {
  const all = new Uint32Array(size);
  let placed = 0;
  for (let position = 0; position < size; position++) {
    if (!Number.isNaN(begins[position]!)) all[placed++] = position;
  }
  const places = all.subarray(0, placed);
  const own = SortedSpans.of(begins, ends, places);
  return {own, reach: reach ? SortedSpans.of(reach.from, reach.to, places) : own};
}

/** Those of which more is drawn than their own dates. */
function differing(own: SortedSpans, reach: SortedSpans): SortedSpans {
  const isMarked = Uint8Array.from(own.from, (from, position) =>
    Number(reach.from[position] !== from || reach.to[position] !== own.to[position]),
  );
  return reach.narrowed(isMarked);
}
