/** The path data (SVG 2, "Paths") of an arrow's line and head. */
import type {Route} from '../../view-model/picture/arrows/ways.js';

/** Corners are rounded, as far as the pieces beside them are long enough. */
const RADIUS = 8;

export interface ArrowShape {
  readonly line: string;
  readonly head: string;
}

/** A filled head of 8 by 8 ends the line where it begins; an open one lies on the line. */
export function arrowShape(route: Route, filled: boolean): ArrowShape {
  const [before, tip] = [route.at(-2)!, route.at(-1)!];
  const length = Math.hypot(tip.x - before.x, tip.y - before.y) || 1;
  const [dx, dy] = [(tip.x - before.x) / length, (tip.y - before.y) / length];
  // Along the line and across it.
  const at = (back: number, aside: number): string =>
    `${round(tip.x - dx * back - dy * aside)} ${round(tip.y - dy * back + dx * aside)}`;
  const back = filled ? Math.min(7, length - 1) : 0;
  const end = {x: tip.x - dx * back, y: tip.y - dy * back};
  return {
    line: linePath([...route.slice(0, -1), end]),
    head: filled ? `M${at(0, 0)}L${at(8, 4)}L${at(8, -4)}Z` : `M${at(5.5, 3.5)}L${at(0, 0)}L${at(5.5, -3.5)}`,
  };
}

function linePath(route: Route): string {
  const [first] = route;
  const parts = [`M${round(first!.x)} ${round(first!.y)}`];
  for (let i = 1; i < route.length; i++) {
    const [a, corner, b] = [route[i - 1]!, route[i]!, route[i + 1]];
    if (!b) {
      parts.push(`L${round(corner.x)} ${round(corner.y)}`);
      continue;
    }
    const radius = Math.min(RADIUS, distance(a, corner) / 2, distance(corner, b) / 2);
    const [into, out] = [towards(corner, a, radius), towards(corner, b, radius)];
    parts.push(
      `L${round(into.x)} ${round(into.y)}Q${round(corner.x)} ${round(corner.y)} ${round(out.x)} ${round(out.y)}`,
    );
  }
  return parts.join('');
}

type Point = Route[number];

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function towards(from: Point, to: Point, by: number): Point {
  const share = by / (distance(from, to) || 1);
  return {x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share};
}

/** Tenths of a pixel: what stays where it was gets the same path, and need not be drawn again. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}
