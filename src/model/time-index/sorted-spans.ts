import {ascending} from './ascending.js';

/**
 * Spans of time in order of their beginnings and in order of their ends. A span has its beginning and ends before its end: `from` up
 * to, not including, `to`, which is later than `from`.
 */
export class SortedSpans {
  /** By place. */
  readonly from: Float64Array;
  readonly to: Float64Array;
  /** Places, in order of the beginnings; of those that begin together, in their own order. */
  readonly byBeginning: Uint32Array;
  /** Places, in order of the ends. */
  readonly byEnd: Uint32Array;

  private constructor(spans: Pick<SortedSpans, 'from' | 'to' | 'byBeginning' | 'byEnd'>) {
    this.from = spans.from;
    this.to = spans.to;
    this.byBeginning = spans.byBeginning;
    this.byEnd = spans.byEnd;
  }

  /** The spans at these places, which are in ascending order. One that does not end after it begins takes its first millisecond. */
  static of(from: Float64Array, ends: Float64Array, places: Uint32Array): SortedSpans {
    const to = withLength(from, ends);
    return new SortedSpans({from, to, byBeginning: ascending(from, places), byEnd: ascending(to, places)});
  }

  get size(): number {
    return this.byBeginning.length;
  }

  /** Those of them that are marked at their place; what is sorted stays so. */
  narrowed(isMarked: Uint8Array): SortedSpans {
    const {from, to} = this;
    const marked = (places: Uint32Array): Uint32Array => places.filter(place => isMarked[place] === 1);
    const byBeginning = marked(this.byBeginning);
    const byEnd = this.byEnd === this.byBeginning ? byBeginning : marked(this.byEnd);
    return new SortedSpans({from, to, byBeginning, byEnd});
  }

  /** How many begin before a moment. */
  begunBefore(moment: number): number {
    return countBefore(this.from, this.byBeginning, moment);
  }

  /** How many begin before a moment or at it. */
  begunBy(moment: number): number {
    return countUpTo(this.from, this.byBeginning, moment);
  }

  /** How many are over before a moment. */
  overBefore(moment: number): number {
    return countBefore(this.to, this.byEnd, moment);
  }

  /** How many are over at a moment. */
  overBy(moment: number): number {
    return countUpTo(this.to, this.byEnd, moment);
  }
}

/** How many of `places`, which are in order of their values and lie from `low` to before `high`, have one below `moment`. */
export function countBefore(
  values: Float64Array,
  places: Uint32Array,
  moment: number,
  low = 0,
  high = places.length,
): number {
  return count(values, places, {moment, isIncluded: false, low, high});
}

/** The same for one that is `moment` or below it. */
export function countUpTo(
  values: Float64Array,
  places: Uint32Array,
  moment: number,
  low = 0,
  high = places.length,
): number {
  return count(values, places, {moment, isIncluded: true, low, high});
}

interface Counted {
  readonly moment: number;
  readonly isIncluded: boolean;
  readonly low: number;
  readonly high: number;
}

function count(values: Float64Array, places: Uint32Array, {moment, isIncluded, low, high}: Counted): number {
  let [first, end] = [low, high];
  while (first < end) {
    const middle = (first + end) >>> 1;
    const value = values[places[middle]!]!;
    if (value < moment || (isIncluded && value === moment)) first = middle + 1;
    else end = middle;
  }
  return first - low;
}

/** The ends themselves, where every span has a length. */
function withLength(from: Float64Array, ends: Float64Array): Float64Array {
  let made: Float64Array | undefined;
  for (let place = 0; place < from.length; place++) {
    if (ends[place]! <= from[place]!) (made ??= ends.slice())[place] = Math.floor(from[place]!) + 1;
  }
  return made ?? ends;
}
