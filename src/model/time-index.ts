/**
 * Which of many spans of time meet a window, without looking at all of them.
 *
 * The spans lie sorted by their beginning in typed arrays. A search tree needs no nodes of its own: the middle of each
 * stretch of the arrays is the root of that stretch, and `furthest` holds, at that middle, the latest end of the whole
 * stretch. So a stretch that ends before the window is skipped at once, however long one of its neighbours is (Cormen
 * et al., "Interval trees"). A query costs O(log n + found).
 */

/** The last millisecond that `Date` can hold (ECMAScript, "Time Values and Time Range"); the first is its negative. */
export const DATE_LIMIT = 8.64e15;

/** What the index needs of a historical date: UTC milliseconds, infinite where open or not known. */
export interface Span {
  readonly earliest: number;
  readonly latest: number;
}

/** Brings a moment into what `Date` can hold. */
export function clampToDate(time: number): number {
  return Math.min(Math.max(time, -DATE_LIMIT), DATE_LIMIT);
}

export class TimeIndex {
  /** Position of each span in the array it came from, in order of the spans. */
  readonly #positions: Uint32Array;
  readonly #earliest: Float64Array;
  readonly #latest: Float64Array;
  readonly #furthest: Float64Array;

  /** The spans in any order; one that ends before it begins is taken as its beginning alone. */
  constructor(spans: readonly Span[]) {
    const earliest = Float64Array.from(spans, span => clampToDate(span.earliest));
    const latest = Float64Array.from(spans, (span, i) => Math.max(clampToDate(span.latest), earliest[i]!));
    this.#positions = Uint32Array.from(spans.keys()).sort(
      (a, b) => earliest[a]! - earliest[b]! || latest[a]! - latest[b]! || a - b,
    );
    this.#earliest = Float64Array.from(this.#positions, position => earliest[position]!);
    this.#latest = Float64Array.from(this.#positions, position => latest[position]!);
    this.#furthest = new Float64Array(spans.length);
    this.#measure(0, spans.length);
  }

  get size(): number {
    return this.#positions.length;
  }

  /**
   * Positions of the spans that share at least a millisecond with `start` to `end` (both included, UTC milliseconds), in
   * order of their earliest, then latest moment, then of the array they came from.
   */
  meeting(start: number, end: number): number[] {
    const found: number[] = [];
    this.#collect(0, this.size, start, end, found);
    return found;
  }

  /** Fills `furthest` for the stretch from `low` to before `high`, and tells its latest end. */
  #measure(low: number, high: number): number {
    if (low >= high) return -Infinity;
    const middle = (low + high) >>> 1;
    const furthest = Math.max(
      this.#latest[middle]!,
      this.#measure(low, middle),
      this.#measure(middle + 1, high),
    );
    this.#furthest[middle] = furthest;
    return furthest;
  }

  #collect(low: number, high: number, start: number, end: number, found: number[]): void {
    if (low >= high) return;
    const middle = (low + high) >>> 1;
    if (this.#furthest[middle]! < start) return;
    this.#collect(low, middle, start, end, found);
    if (this.#earliest[middle]! > end) return;
    if (this.#latest[middle]! >= start) found.push(this.#positions[middle]!);
    this.#collect(middle + 1, high, start, end, found);
  }
}
