import type {Listed} from './listed.js';

/** So many entries are shown at once where there are no finer sections for them, and then so many more. */
export const STEP = 100;

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Of a list of which everything is open. */
export const EVERYTHING: Pick<ShownSections, 'isOpen' | 'range'> = {
  isOpen: () => true,
  range: (_key, count) => ({from: 0, to: count}),
};

/** Which sections of a long list are open, and which of their entries are shown. By their keys, so that it outlives filters. */
export class ShownSections {
  readonly #open = new Set<string>();
  readonly #ranges = new Map<string, Range>();

  isOpen(key: string): boolean {
    return this.#open.has(key);
  }

  toggle(key: string, open: boolean): void {
    if (open) this.#open.add(key);
    else this.#open.delete(key);
  }

  /** Which of `count` entries are shown: all of them up to `most`. */
  range(key: string, count: number, most: number): Range {
    if (count <= most) return {from: 0, to: count};
    const {from, to} = this.#ranges.get(key) ?? {from: 0, to: STEP};
    return from < count ? {from, to: Math.min(to, count)} : {from: 0, to: STEP};
  }

  /** Shows the next ones after, or before, those that are shown. */
  showMore(key: string, {from, to}: Range, where: 'before' | 'after'): void {
    const range = where === 'after' ? {from, to: to + STEP} : {from: Math.max(from - STEP, 0), to};
    this.#ranges.set(key, range);
  }

  /** Shows the entry at this place as well: with those between where it is near, and else in their place. */
  include(key: string, place: number, {from, to}: Range): void {
    if (place >= from && place < to) return;
    const first = Math.floor(place / STEP) * STEP;
    const isNext = first >= to && first < to + STEP;
    this.#ranges.set(key, {from: isNext ? from : first, to: first + STEP});
  }

  /** Opens all sections on the way to an event, and shows its entry. */
  reveal({index}: Listed, position: number, most: number): void {
    const path = index.pathTo(position);
    for (const {key} of path) this.#open.add(key);
    const last = path.at(-1);
    if (!last || last.count <= most) return;
    const place = index.positions(last).indexOf(position);
    this.include(last.key, place, this.range(last.key, last.count, most));
  }
}
