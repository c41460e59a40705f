/** Which row each mark of one lane stands in, so that none lies over another. */
import {MARK_GAP} from './metrics.js';

/** What is to be placed: pixels of the row that it needs for itself. */
export interface Box {
  readonly left: number;
  readonly right: number;
}

/** The rows of one lane. Each keeps its boxes sorted, and as they never overlap their right ends are sorted as well. */
class Rows {
  readonly #rows: Box[][] = [];

  fits(row: number, {left, right}: Box): boolean {
    const boxes = this.#rows[row];
    if (!boxes) return true;
    const next = boxes[this.#position(boxes, left)];
    return next === undefined || next.left >= right + MARK_GAP;
  }

  put(row: number, box: Box): void {
    while (this.#rows.length <= row) this.#rows.push([]);
    const boxes = this.#rows[row]!;
    boxes.splice(this.#position(boxes, box.left), 0, box);
  }

  /** The first row, not before `from`, from which all of the boxes fit, each one row below the one before. */
  firstFit(boxes: readonly Box[], from: number): number {
    let row = from;
    while (!boxes.every((box, i) => this.fits(row + i, box))) row++;
    return row;
  }

  /** Of the first box that is not wholly to the left of a box beginning at `left`, the gap included. */
  #position(boxes: readonly Box[], left: number): number {
    let low = 0;
    let high = boxes.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (boxes[middle]!.right + MARK_GAP <= left) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

export interface RowsInput {
  /** In order of their dates. */
  readonly boxes: readonly Box[];
  /** For each box the position of the one that it replaces, if that is in the lane too. */
  readonly replaces: ReadonlyMap<number, number>;
  /** The row it had before, if it is to be kept where possible. */
  readonly previousRow: (position: number) => number | undefined;
}

/**
 * The row of each box, from 0. Boxes that had a row keep it if they can; the rest take the first that is free. A timing
 * and the one it replaced stand one below the other, old above new: their rows are looked for together.
 */
export function assignRows({boxes, replaces, previousRow}: RowsInput): number[] {
  const rows = new Rows();
  const assigned: (number | undefined)[] = new Array<undefined>(boxes.length).fill(undefined);
  const put = (position: number, row: number): void => {
    rows.put(row, boxes[position]!);
    assigned[position] = row;
  };
  boxes.forEach((box, position) => {
    const row = previousRow(position);
    if (row !== undefined && rows.fits(row, box)) put(position, row);
  });
  const replacedBy = new Map(Array.from(replaces, ([newer, older]) => [older, newer]));
  boxes.forEach((box, position) => {
    if (assigned[position] !== undefined) return;
    const chain = chainOf(position, replaces, replacedBy).filter(member => assigned[member] === undefined);
    const older = assigned[replaces.get(position) ?? -1];
    const newer = assigned[replacedBy.get(position) ?? -1];
    // One of them may have a row already: then below what it replaces, or above what replaces it.
    if (older === undefined && newer !== undefined && newer > 0 && rows.fits(newer - 1, box)) {
      return put(position, newer - 1);
    }
    const boxesOfChain = chain.map(member => boxes[member]!);
    const row = rows.firstFit(boxesOfChain, older === undefined ? 0 : older + 1);
    chain.forEach((member, i) => put(member, row + i));
  });
  return assigned.map(row => row ?? 0);
}

/** From the oldest timing to the newest. A circle, which a checked file does not have, ends where it closes. */
function chainOf(
  position: number,
  replaces: ReadonlyMap<number, number>,
  replacedBy: ReadonlyMap<number, number>,
): number[] {
  const chain = new Set([position]);
  for (
    let older = replaces.get(position);
    older !== undefined && !chain.has(older);
    older = replaces.get(older)
  ) {
    chain.add(older);
  }
  const oldestFirst = [...chain].reverse();
  const seen = new Set(oldestFirst);
  for (
    let newer = replacedBy.get(position);
    newer !== undefined && !seen.has(newer);
    newer = replacedBy.get(newer)
  ) {
    seen.add(newer);
  }
  return [...seen];
}
