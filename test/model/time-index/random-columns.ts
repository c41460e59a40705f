/** Columns of random events, and what a look at every one of them tells. */
import {DATE_LIMIT} from '../../../src/model/date-limit.js';
import type {IndexColumns} from '../../../src/model/time-index.js';
import {numbers} from '../../support/numbers.js';

export const LANES = 3;
export const STATUSES = 4;

/** Moments from −500 to 500, so that many events begin or end together; some at the edges of what `Date` can hold. */
export function randomColumns(size: number, seed: number, withReach = false): IndexColumns {
  const below = numbers(seed);
  const odds = (part: number): boolean => below(1000) < part * 1000;
  const begin = (): number => {
    if (odds(0.05)) return NaN;
    if (odds(0.05)) return -Infinity;
    if (odds(0.02)) return odds(0.5) ? -DATE_LIMIT : DATE_LIMIT;
    return below(1000) - 500;
  };
  const endOf = (start: number): number => {
    if (Number.isNaN(start)) return NaN;
    if (odds(0.05)) return Infinity;
    // Of no length at all, now and then; or as long as all others together.
    const length = odds(0.1) ? 0 : odds(0.1) ? 600 : 1 + below(20);
    return Math.min(Math.max(start, -600) + length, DATE_LIMIT);
  };
  const begins = Float64Array.from({length: size}, begin);
  const ends = begins.map(endOf);
  return {
    ...{size, begins, ends, lanes: LANES, statuses: STATUSES},
    lane: Uint16Array.from({length: size}, () => below(LANES)),
    status: Uint8Array.from({length: size}, () => below(STATUSES)),
    furtherLanes: new Map(),
    ...(withReach && {
      reach: {
        from: begins.map(start => (odds(0.2) ? start - below(300) : start)),
        to: ends.map(end => (odds(0.2) ? end + below(300) : end)),
      },
    }),
  };
}

/** The same, some of its events in all other lanes as well. */
export function inFurtherLanes(columns: IndexColumns, seed: number): IndexColumns {
  const below = numbers(seed);
  const furtherLanes = new Map<number, readonly number[]>();
  columns.lane.forEach((lane, position) => {
    if (below(5) === 0)
      furtherLanes.set(
        position,
        [0, 1, 2].filter(other => other !== lane),
      );
  });
  return {...columns, furtherLanes};
}

/** Answers by looking at every event. `isShown`: those that count. */
export class Scan {
  readonly #columns: IndexColumns;
  readonly positions: readonly number[];

  constructor(columns: IndexColumns, isShown: (position: number) => boolean = () => true) {
    this.#columns = columns;
    this.positions = Array.from({length: columns.size}, (_, position) => position).filter(
      position => !Number.isNaN(columns.begins[position]!) && isShown(position),
    );
  }

  meeting(start: number, end: number): number[] {
    const {begins, ends, reach} = this.#columns;
    const from = reach?.from ?? begins;
    return this.positions
      .filter(position => {
        const first = from[position]!;
        const over = overAt(first, (reach?.to ?? ends)[position]!);
        return first <= end && over > start;
      })
      .sort((a, b) => order(from[a]!, from[b]!) || a - b);
  }

  /** As `TimeIndex.binned` has them. */
  binned(bounds: readonly number[]): number[] {
    const groups = LANES * STATUSES;
    const counts = new Array<number>((bounds.length - 1) * groups).fill(0);
    for (const position of this.positions) {
      const begin = this.#columns.begins[position]!;
      const bin = bounds.findIndex(
        (bound, i) => i + 1 < bounds.length && begin >= bound && begin < bounds[i + 1]!,
      );
      if (bin < 0) continue;
      for (const group of this.#groupsOf(position)) counts[bin * groups + group]!++;
    }
    return counts;
  }

  carriedIn(moment: number): number[] {
    const {begins, ends} = this.#columns;
    const counts = new Array<number>(LANES * STATUSES).fill(0);
    for (const position of this.positions) {
      const begin = begins[position]!;
      if (begin >= moment || overAt(begin, ends[position]!) <= moment) continue;
      for (const group of this.#groupsOf(position)) counts[group]!++;
    }
    return counts;
  }

  /** In order of the beginnings, then of the positions. */
  get inOrder(): number[] {
    const {begins} = this.#columns;
    return [...this.positions].sort((a, b) => order(begins[a]!, begins[b]!) || a - b);
  }

  #groupsOf(position: number): number[] {
    const {lane, status, furtherLanes} = this.#columns;
    return [lane[position]!, ...(furtherLanes.get(position) ?? [])].map(
      own => own * STATUSES + status[position]!,
    );
  }
}

/** What has no length takes a millisecond. */
function overAt(begin: number, end: number): number {
  return end > begin ? end : begin + 1;
}

function order(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
