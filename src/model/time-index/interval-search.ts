/**
 * Which of many spans of time meet a window, without looking at all of them.
 *
 * A search tree needs no nodes of its own: the middle of each stretch of the spans, which are in order of their beginnings, is the
 * root of that stretch, and `furthest` holds, at that middle, the latest end of the whole stretch. So a stretch that ends before
 * the window is skipped at once, however long one of its neighbours is (Cormen et al., "Interval trees").
 */
import type {SortedSpans} from './sorted-spans.js';

export class IntervalSearch {
  readonly #spans: SortedSpans;
  readonly #furthest: Float64Array;

  constructor(spans: SortedSpans) {
    this.#spans = spans;
    this.#furthest = new Float64Array(spans.size);
    this.#measure(0, spans.size);
  }

  /**
   * Places of the spans that meet `start` to `end`, both included, in order of their beginnings; the first `most` of them. `skipped`: so
   * many spans are left out that begin before all others.
   */
  meeting(start: number, end: number, most: number, skipped = 0): number[] {
    const found: number[] = [];
    this.#collect(0, this.#spans.size, {start, end, most, skipped, found});
    return found;
  }

  /** Fills `furthest` for the stretch from `low` to before `high`, and tells its latest end. */
  #measure(low: number, high: number): number {
    if (low >= high) return -Infinity;
    const middle = (low + high) >>> 1;
    const {to, byBeginning} = this.#spans;
    const [before, after] = [this.#measure(low, middle), this.#measure(middle + 1, high)];
    const furthest = Math.max(to[byBeginning[middle]!]!, before, after);
    this.#furthest[middle] = furthest;
    return furthest;
  }

  #collect(low: number, high: number, query: Query): void {
    if (low >= high || high <= query.skipped || query.found.length >= query.most) return;
    const middle = (low + high) >>> 1;
    if (this.#furthest[middle]! <= query.start) return;
    this.#collect(low, middle, query);
    const place = this.#spans.byBeginning[middle]!;
    if (this.#spans.from[place]! > query.end) return;
    const isMet = middle >= query.skipped && this.#spans.to[place]! > query.start;
    if (isMet && query.found.length < query.most) query.found.push(place);
    this.#collect(middle + 1, high, query);
  }
}

interface Query {
  readonly start: number;
  readonly end: number;
  readonly most: number;
  readonly skipped: number;
  readonly found: number[];
}
