/** Of all the ways an arrow could take, the one that is least in the way. */
import type {Obstacles, Place} from './obstacles.js';
import type {Route, Ways} from './ways.js';

/** What is against a route besides what it crosses, in the unit of `Obstacles.cost`. */
const BEND = 14;
const PER_PIXEL = 0.12;
/** Lines that lie on each other cannot be told apart; a few pixels aside they can. */
const SHARED = 150;
/** Of two targets on each other one cannot be pressed. */
const SHARED_TARGET = 2_000;
const APART = 4;
/** Of a line shorter than this nothing is seen but its head. */
const SHORTEST = 14;
const SHORT = 60;

/** What of an arrow tells whether it may run where another does. */
export interface Kind {
  /** The ids of the events at its two ends. */
  readonly tail: string;
  readonly head: string;
  /** Arrows that look alike have the same. */
  readonly look: string;
  /** Its line has to be seen: dashed or solid, it says what the head does not. */
  readonly isTold: boolean;
  /** It leads to the edge, where every line has a target of its own. */
  readonly isStub: boolean;
}

interface Laid {
  readonly route: Route;
  readonly kind: Kind;
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

  /** `places`: of the ends in view. Null where no way leads there that can be seen. */
  choose(ways: Ways, kind: Kind, places: readonly (Place | null)[]): Choice | null {
    const obstacles = this.#obstacles();
    let best: Choice | null = null;
    let least = Infinity;
    for (const [way, route] of ways.entries()) {
      if (route === null || !this.isInside(route)) continue;
      const base = baseCost(route, kind);
      // What a route crosses only adds to it: most need not be looked at.
      if (base >= least) continue;
      const cost = base + this.#shared(route, kind) + obstacles.cost(route, places);
      if (cost >= least) continue;
      least = cost;
      best = {route, way};
    }
    return best;
  }

  /** An arrow runs here; those that are chosen later keep away from it. */
  lay(route: Route, kind: Kind): void {
    this.#laid.push({route, kind});
  }

  /** Whether all of the turns can be seen. */
  isInside(route: Route): boolean {
    const last = route.length - 1;
    return route.every(({x}, i) => i === 0 || i === last || (x >= this.#left && x <= this.#right));
  }

  #shared(route: Route, kind: Kind): number {
    let sum = 0;
    for (const laid of this.#laid) {
      const shareable = shareableBy(kind, laid.kind);
      if (shareable === 'all' || !overlap(route, laid.route, shareable === 'nothing')) continue;
      sum += kind.isStub && laid.kind.isStub ? SHARED_TARGET : SHARED;
    }
    return sum;
  }
}

/**
 * Arrows that look alike may share their way to or from a common event, those between the same two events nothing. Two stubs may
 * go up or down from their event together, but have to reach the edge apart.
 */
function shareableBy(a: Kind, b: Kind): 'all' | 'uprights' | 'nothing' {
  const common = [a.tail, a.head].filter(end => end === b.tail || end === b.head).length;
  if (a.look !== b.look || common !== 1) return 'nothing';
  return a.isStub && b.isStub ? 'uprights' : 'all';
}

function baseCost(route: Route, {isTold}: Kind): number {
  let length = 0;
  for (let i = 1; i < route.length; i++) {
    length += Math.abs(route[i]!.x - route[i - 1]!.x) + Math.abs(route[i]!.y - route[i - 1]!.y);
  }
  const short = isTold && length < SHORTEST ? SHORT : 0;
  return length * PER_PIXEL + (route.length - 2) * BEND + short;
}

/** Whether two lines run along each other for more than a crossing. */
function overlap(a: Route, b: Route, alsoUpright: boolean): boolean {
  for (let i = 1; i < a.length; i++) {
    for (let k = 1; k < b.length; k++) {
      if (runAlong(a[i - 1]!, a[i]!, b[k - 1]!, b[k]!, alsoUpright)) return true;
    }
  }
  return false;
}

type Point = Route[number];

function runAlong(a: Point, b: Point, c: Point, d: Point, alsoUpright: boolean): boolean {
  const level = a.y === b.y;
  if (level !== (c.y === d.y) || !(level || alsoUpright)) return false;
  const [across, along] = level ? (['y', 'x'] as const) : (['x', 'y'] as const);
  if (Math.abs(a[across] - c[across]) >= APART) return false;
  const from = Math.max(Math.min(a[along], b[along]), Math.min(c[along], d[along]));
  const to = Math.min(Math.max(a[along], b[along]), Math.max(c[along], d[along]));
  return to - from > APART;
}
