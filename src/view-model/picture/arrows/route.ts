/** Of all the ways an arrow could take, the one that is least in the way. */
import type {Obstacles, Place} from './obstacles.js';
import type {Route} from './routes.js';

/** What is against a route besides what it crosses, in the unit of `Obstacles.cost`. */
const BEND = 14;
const PER_PIXEL = 0.12;
/** Lines that lie on each other cannot be told apart; a few pixels aside they can. */
const SHARED = 60;
const APART = 4;
/** A way out of the picture is no way. */
const OUTSIDE = 2_000;
/** So much better must another route be than the one that an arrow had. */
const HABIT = 40;

/** Pieces of lines that are drawn already: those of one arrow have its ends. */
interface Laid {
  readonly route: Route;
  readonly ends: readonly (Place | null)[];
}

export interface Choice {
  readonly route: Route;
  /** Which of the routes it was. */
  readonly index: number;
}

export class RouteChooser {
  readonly #obstacles: Obstacles;
  readonly #left: number;
  readonly #right: number;
  readonly #laid: Laid[] = [];

  /** Between `left` and `right` lies what can be seen. */
  constructor(obstacles: Obstacles, left: number, right: number) {
    this.#obstacles = obstacles;
    this.#left = left;
    this.#right = right;
  }

  /** `habit`: the route it had when things were last laid out. */
  choose(
    routes: readonly Route[],
    ends: readonly (Place | null)[],
    habit: number | undefined,
  ): Choice | null {
    let best: Choice | null = null;
    let least = Infinity;
    routes.forEach((route, index) => {
      const base = baseCost(route) - (index === habit ? HABIT : 0);
      // What a route crosses only adds to it: most need not be looked at.
      if (base >= least) return;
      const cost =
        base + this.#outside(route) + this.#shared(route, ends) + this.#obstacles.cost(route, ends);
      if (cost >= least) return;
      least = cost;
      best = {route, index};
    });
    const chosen = best as Choice | null;
    if (chosen) this.#laid.push({route: chosen.route, ends});
    return chosen;
  }

  #outside(route: Route): number {
    const turns = route.slice(1, -1);
    return turns.some(({x}) => x < this.#left || x > this.#right) ? OUTSIDE : 0;
  }

  /** Arrows that begin or end together may share their way. */
  #shared(route: Route, ends: readonly (Place | null)[]): number {
    let sum = 0;
    for (const laid of this.#laid) {
      if (laid.ends.some(end => end !== null && ends.includes(end))) continue;
      if (overlap(route, laid.route)) sum += SHARED;
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
