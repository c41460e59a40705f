/** What an arrow should not cross: titles first of all, then marks. Lengths in CSS pixels of the plane. */
import type {Mark} from '../../view-types.js';
import {CHEVRON, LABEL_GAP, STUB} from '../metrics.js';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where the rows of the picture lie on the plane. */
export interface RowPlaces {
  readonly rowHeight: number;
  /** For each lane the top of its first row. */
  readonly laneTops: readonly number[];
  /** Where all of them end. */
  readonly bottom: number;
  /** Names of lanes that stand above their rows, at the window's left edge. */
  readonly captions: readonly Caption[];
}

export interface Caption {
  /** The middle of its height. */
  readonly y: number;
  readonly width: number;
}

/** Where one mark lies. */
export interface Place {
  readonly mark: Mark;
  /** Of the ink. */
  readonly left: number;
  readonly right: number;
  /** The same without what thins out. */
  readonly coreLeft: number;
  readonly coreRight: number;
  readonly y: number;
  readonly labelLeft: number;
  readonly labelRight: number;
}

/** Cost of crossing: a title is worse than anything, a mark bad, and both outweigh any detour. */
const LABEL = 1_000;
const INK = 300;
/** Half the part of a row in which there is ink or text; beyond it lines may run along. */
const BAND = 1 / 3;
/** Nearer than this a line touches what it passes. */
const NEAR = 3;

/** What cannot be crossed of a mark, or of the name of a lane, which has no ink. */
type Obstacle = Pick<Place, 'left' | 'right' | 'labelLeft' | 'labelRight'>;

interface Row {
  readonly y: number;
  readonly places: Obstacle[];
}

export class Obstacles {
  readonly #rows: readonly Row[];
  readonly #places = new Map<Mark, Place>();
  readonly #band: number;

  /** `xOf`: where a moment lies, given in UTC milliseconds; `left`: where the window begins. */
  constructor(marks: readonly Mark[], rows: RowPlaces, xOf: (time: number) => number, left: number) {
    this.#band = rows.rowHeight * BAND;
    const byHeight = new Map<number, Row>();
    for (const {y, width} of rows.captions) {
      const caption = {left, right: left, labelLeft: left, labelRight: left + width};
      byHeight.set(y, {y, places: [caption]});
    }
    for (const mark of marks) {
      const place = placeOf(mark, rows, xOf);
      const {y} = place;
      this.#places.set(mark, place);
      const row = byHeight.get(y);
      if (row) row.places.push(place);
      else byHeight.set(y, {y, places: [place]});
    }
    this.#rows = [...byHeight.values()].sort((a, b) => a.y - b.y);
  }

  place(mark: Mark): Place {
    return this.#places.get(mark)!;
  }

  /** What a line of level and upright pieces crosses; the ink of its own two ends is not in its way. */
  cost(points: readonly Point[], own: readonly (Place | null)[]): number {
    let sum = 0;
    for (let i = 1; i < points.length; i++) sum += this.covered(points[i - 1]!, points[i]!, own);
    return sum;
  }

  /** What lies in the rectangle between two corners. */
  covered(a: Point, b: Point, own: readonly (Place | null)[] = []): number {
    const [top, bottom] = [Math.min(a.y, b.y), Math.max(a.y, b.y)];
    const [left, right] = [Math.min(a.x, b.x), Math.max(a.x, b.x)];
    let sum = 0;
    for (let r = this.#firstBelow(top - this.#band); r < this.#rows.length; r++) {
      const {y, places} = this.#rows[r]!;
      if (y - this.#band >= bottom) break;
      sum += crossed(places, left, right, own);
    }
    return sum;
  }

  #firstBelow(y: number): number {
    let low = 0;
    let high = this.#rows.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#rows[middle]!.y <= y) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function crossed(
  places: readonly Obstacle[],
  left: number,
  right: number,
  own: readonly (Obstacle | null)[],
): number {
  let sum = 0;
  for (const place of places) {
    const hasLabel = place.labelRight > place.labelLeft;
    if (hasLabel && place.labelLeft < right + NEAR && place.labelRight > left - NEAR) sum += LABEL;
    const hasInk = place.right > place.left;
    if (hasInk && place.left < right + NEAR && place.right > left - NEAR && !own.includes(place)) sum += INK;
  }
  return sum;
}

/** `xOf`: where a moment lies, given in UTC milliseconds. */
export function placeOf(mark: Mark, {laneTops, rowHeight}: RowPlaces, xOf: (time: number) => number): Place {
  const y = (laneTops[mark.lane] ?? 0) + (mark.row + 0.5) * rowHeight;
  const [left, right] = [xOf(mark.start), xOf(mark.end)];
  const {labelPlace, labelWidth, startEdge, startTail, endTail} = mark;
  const [boxLeft, boxRight] = [xOf(mark.boxStart), xOf(mark.boxEnd)];
  const insideBar = left + startTail + (startEdge === 'open' ? CHEVRON : 0) + STUB + LABEL_GAP;
  const inside = mark.labelLeft === undefined ? insideBar : boxLeft + mark.labelLeft;
  // Pieces for other dates may lie between the ink of the event's own and its title.
  const labelLeft = {after: boxRight - labelWidth, before: boxLeft, inside}[labelPlace];
  const [coreLeft, coreRight] = [left + startTail, right - endTail];
  return {mark, left, right, coreLeft, coreRight, y, labelLeft, labelRight: labelLeft + labelWidth};
}
