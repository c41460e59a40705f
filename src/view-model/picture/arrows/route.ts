/** Of all the ways an arrow could take, the one that is least in the way. */
import type {Obstacles, Place} from './obstacles.js';
import type {Route, Ways} from './ways.js';

/** What is against a route besides what it crosses, in the unit of `Obstacles.cost`. */
const BEND = 14;
const PER_PIXEL = 0.12;
/** Lines that lie on each other cannot be told apart; a few pixels aside they can. */
const SHARED = 60;
const APART = 4;
/** A way out of the picture is no way. */
const OUTSIDE = 2_000;

/** The ids of the events at the two ends of an arrow. */
export interface Ends {
  readonly tail: string;
  readonly head: string;
}

interface Laid extends Ends {
  readonly route: Route;
}

export interface Choice {
  readonly route: Route;
  /** Which of the ways it is. */
  readonly way: number;
}

export class RouteChooser {
  readonly #obstacles: () => Obstacles;
  readonly #left: number;
  readonly #right: number;
  readonly #laid: Laid[] = [];

  /** Between `left` and `right` lies what can be seen. `obstacles` is asked only where there is something to choose. */
  constructor(obstacles: () => Obstacles, left: number, right: number) {
    this.#obstacles = obstacles;
    this.#left = left;
    this.#right = right;
  }

  /** `places`: of the ends in view. Null where no way leads there. */
  choose(ways: Ways, ends: Ends, places: readonly (Place | null)[]): Choice | null {
    const obstacles = this.#obstacles();
    let best: Choice | null = null;
    let least = Infinity;
    for (const [way, route] of ways.entries()) {
      if (route === null) continue;
      const base = baseCost(route);
      // What a route crosses only adds to it: most need not be looked at.
      if (base >= least) continue;
      const outside = this.isInside(route) ? 0 : OUTSIDE;
      const cost = base + outside + this.#shared(route, ends) + obstacles.cost(route, places);
      if (cost >= least) continue;
      least = cost;
      best = {route, way};
    }
    return best;
  }

  /** An arrow runs here; those that are chosen later keep away from it. */
  lay(route: Route, {tail, head}: Ends): void {
    this.#laid.push({route, tail, head});
  }

  /** Whether all of the turns can be seen. */
  isInside(route: Route): boolean {
    const last = route.length - 1;
    return route.every(({x}, i) => i === 0 || i === last || (x >= this.#left && x <= this.#right));
  }

  /** Arrows that begin or end together may share their way. */
  #shared(route: Route, {tail, head}: Ends): number {
    let sum = 0;
    for (const laid of this.#laid) {
      const together = [laid.tail, laid.head].some(end => end === tail || end === head);
      if (!together && overlap(route, laid.route)) sum += SHARED;
    }
    return sum;
  }
}

function baseCost(route: Route): number {
  let length = 0;
  for (let i = 1; i < route.length; i++) {
    length += Math.abs(route[i]!.x - route[i - 1]!.x) + Math.abs(route[i]!.y - route[i - 1]!.y);
  }
  return length * PER_PIXEL + (route.length - 2) * BEND;
}

/** Whether two lines run along each other for more than a crossing. */
function overlap(a: Route, b: Route): boolean {
  for (let i = 1; i < a.length; i++) {
    for (let k = 1; k < b.length; k++) {
      if (runAlong(a[i - 1]!, a[i]!, b[k - 1]!, b[k]!)) return true;
    }
  }
  return false;
}

type Point = Route[number];

function runAlong(a: Point, b: Point, c: Point, d: Point): boolean {
  const level = a.y === b.y;
  if (level !== (c.y === d.y)) return false;
  const [across, along] = level ? (['y', 'x'] as const) : (['x', 'y'] as const);
  if (Math.abs(a[across] - c[across]) >= APART) return false;
  const from = Math.max(Math.min(a[along], b[along]), Math.min(c[along], d[along]));
  const to = Math.min(Math.max(a[along], b[along]), Math.max(c[along], d[along]));
  return to - from > APART;
}
