import {countBefore, countUpTo, type SortedSpans} from './sorted-spans.js';

/** In which lanes a span stands, and in which status, as numbers from 0. */
export interface Grouping {
  /** How many lanes and statuses there are. */
  readonly lanes: number;
  readonly statuses: number;
  /** By place: the first lane of it, and its status. */
  readonly lane: Uint16Array;
  readonly status: Uint8Array;
  /** The other lanes of what stands in several. */
  readonly furtherLanes: ReadonlyMap<number, readonly number[]>;
}

/** The same spans, apart by lane and status, in the order they have: what is in several lanes is in the group of each. */
export class GroupedSpans {
  readonly #spans: SortedSpans;
  readonly #statuses: number;
  /** Where each group begins in the arrays below, and at the end their length. */
  readonly #begins: Uint32Array;
  readonly #byBeginning: Uint32Array;
  readonly #byEnd: Uint32Array;

  constructor(spans: SortedSpans, grouping: Grouping) {
    this.#spans = spans;
    this.#statuses = grouping.statuses;
    this.#begins = beginsOf(spans, grouping);
    this.#byBeginning = partition(spans.byBeginning, grouping, this.#begins);
    this.#byEnd =
      spans.byEnd === spans.byBeginning ? this.#byBeginning : partition(spans.byEnd, grouping, this.#begins);
  }

  /** Of each group; see `TimeIndex.binned`. */
  binned(bounds: ArrayLike<number>): Uint32Array {
    const bins = Math.max(0, bounds.length - 1);
    const groups = this.#begins.length - 1;
    const counts = new Uint32Array(bins * groups);
    for (let group = 0; group < groups; group++) {
      let before = bins > 0 ? this.#begunBefore(group, bounds[0]!) : 0;
      for (let bin = 0; bin < bins; bin++) {
        const by = this.#begunBefore(group, bounds[bin + 1]!);
        counts[bin * groups + group] = by - before;
        before = by;
      }
    }
    return counts;
  }

  /** Of each group; see `TimeIndex.carriedIn`. */
  carriedIn(moment: number): Uint32Array {
    return Uint32Array.from({length: this.#begins.length - 1}, (_, group) => {
      const [low, high] = [this.#begins[group]!, this.#begins[group + 1]!];
      return this.#begunBefore(group, moment) - countUpTo(this.#spans.to, this.#byEnd, moment, low, high);
    });
  }

  /** See `TimeIndex.beginningsIn`. */
  beginningsIn(start: number, end: number, lane: number): readonly [first: number, last: number] | null {
    let [least, most] = [Infinity, -Infinity];
    for (let group = lane * this.#statuses; group < (lane + 1) * this.#statuses; group++) {
      const low = this.#begins[group]! + this.#begunBefore(group, start);
      const high = this.#begins[group]! + this.#begunBefore(group, end);
      if (low >= high) continue;
      least = Math.min(least, this.#spans.from[this.#byBeginning[low]!]!);
      most = Math.max(most, this.#spans.from[this.#byBeginning[high - 1]!]!);
    }
    return least <= most ? [least, most] : null;
  }

  #begunBefore(group: number, moment: number): number {
    const [low, high] = [this.#begins[group]!, this.#begins[group + 1]!];
    return countBefore(this.#spans.from, this.#byBeginning, moment, low, high);
  }
}

function beginsOf({byBeginning}: SortedSpans, {lanes, statuses, ...grouping}: Grouping): Uint32Array {
  const {lane, status, furtherLanes} = grouping;
  const begins = new Uint32Array(lanes * statuses + 1);
  for (const place of byBeginning) {
    begins[lane[place]! * statuses + status[place]! + 1]!++;
    if (furtherLanes.size === 0) continue;
    for (const further of furtherLanes.get(place) ?? []) begins[further * statuses + status[place]! + 1]!++;
  }
  for (let group = 1; group < begins.length; group++) begins[group]! += begins[group - 1]!;
  return begins;
}

function partition(places: Uint32Array, grouping: Grouping, begins: Uint32Array): Uint32Array {
  const {lane, status, statuses, furtherLanes} = grouping;
  const parted = new Uint32Array(begins.at(-1)!);
  const next = begins.slice();
  for (const place of places) {
    parted[next[lane[place]! * statuses + status[place]!]!++] = place;
    if (furtherLanes.size === 0) continue;
    for (const further of furtherLanes.get(place) ?? []) {
      parted[next[further * statuses + status[place]!]!++] = place;
    }
  }
  return parted;
}
