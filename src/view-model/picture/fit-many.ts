/**
 * What a fitting window has to hold where there are so many events that they cannot be sorted by length while a visitor waits: the rule
 * of `fit-bounds.ts`, nearly. Events are told apart by the power of two that their length comes near, so that those of one class are
 * taken as they are or all as too long; and all the dates that accounts give an event are one stretch. Costs O(n), without an object
 * for each event.
 */
import {DATE_LIMIT} from '../../model/date-limit.js';
import type {TimeIndex} from '../../model/time-index.js';
import {DAY} from './extent.js';
import {type Bounds, boundsOfStretch, FEW, join, nearerEnd, roomy, SQUEEZE} from './fit-bounds.js';

/** From so many on. */
export const MANY = 2000;

/** Steps from one class to the next, by doubling; there are no more classes than that makes of all there is. */
const PER_DOUBLING = 2;
const CLASSES = 2 + PER_DOUBLING * Math.ceil(Math.log2(2 * DATE_LIMIT));

/** Null where none has a bound. */
export function boundsOfMany(index: TimeIndex): Bounds | null {
  const classes = new Classes(index);
  const {all, longest} = classes.fitted();
  if (!all) return index.bounds && roomy([index.bounds.start, index.bounds.end], 0);
  // Few of them, so that it costs little to look at each.
  const parts: Bounds[] = [];
  if (longest < CLASSES) {
    eachWithin(index, (start, end) => {
      if (classOf(end - start) > longest) parts.push(nearerEnd([start, end], all));
    });
  }
  return roomy(parts.reduce(join, all), classes.shortest);
}

/** What the events of each length take together. */
class Classes {
  shortest = Infinity;
  readonly #counts = new Uint32Array(CLASSES);
  readonly #starts = new Float64Array(CLASSES).fill(Infinity);
  readonly #ends = new Float64Array(CLASSES).fill(-Infinity);

  constructor(index: TimeIndex) {
    eachWithin(index, (start, end) => {
      const length = end - start;
      const own = classOf(length);
      this.#counts[own]!++;
      this.shortest = Math.min(this.shortest, length);
      this.#starts[own] = Math.min(this.#starts[own]!, start);
      this.#ends[own] = Math.max(this.#ends[own]!, end);
    });
  }

  /** `all`: what those up to the class `longest` take together; the others are too long to count whole. Null where there are none. */
  fitted(): {readonly all: Bounds | null; readonly longest: number} {
    const upTo = this.#cumulated();
    let [few, longest] = [FEW * this.#counts.reduce((sum, count) => sum + count, 0), CLASSES];
    for (let own = CLASSES - 1; own > 0; own--) {
      const [rest, count] = [upTo[own - 1], this.#counts[own]!];
      if (count === 0) continue;
      few -= count;
      if (!rest || few < 0 || leastOf(own) <= SQUEEZE * (rest[1] - rest[0]) || rest[0] === rest[1]) break;
      longest = own - 1;
    }
    return {all: upTo[Math.min(longest, CLASSES - 1)] ?? null, longest};
  }

  /** For each class what it takes with all shorter ones. */
  #cumulated(): (Bounds | null)[] {
    let all: Bounds | null = null;
    return Array.from({length: CLASSES}, (_, own) => {
      if (this.#counts[own] === 0) return all;
      const bounds: Bounds = [this.#starts[own]!, this.#ends[own]!];
      return (all = all ? join(all, bounds) : bounds);
    });
  }
}

/** The bounds of each event that lies on the axis: at its edges stand those that lie outside. */
function eachWithin({positions, reach}: TimeIndex, visit: (start: number, end: number) => void): void {
  for (const position of positions) {
    const bounds = boundsOfStretch({start: reach.from[position]!, end: reach.to[position]!});
    if (!bounds || bounds[1] <= DAY - DATE_LIMIT || bounds[0] >= DATE_LIMIT - DAY) continue;
    visit(bounds[0], bounds[1]);
  }
}

function classOf(length: number): number {
  return length < 1 ? 0 : 1 + Math.floor(PER_DOUBLING * Math.log2(length));
}

/** The least length in a class. */
function leastOf(own: number): number {
  return 2 ** ((own - 1) / PER_DOUBLING);
}
