/**
 * Where in a long text each group of letters stands, so that hundreds of quotations are looked for without going through the text
 * hundreds of times.
 */
import type {Stretch} from './normalised-text.js';

/** Letters of a group. */
const size = 6;
/** At most so many groups are told apart; that two of them now and then count as one does no harm. */
const groups = 1 << 18;
/** Of a pattern, groups of which the rarest is looked for. */
const mostGroups = 200;

export class TextIndex {
  readonly #text: string;
  /** Where in `#places` those of each group begin. */
  readonly #begins = new Uint32Array(groups + 1);
  readonly #places: Uint32Array;

  constructor(text: string) {
    this.#text = text;
    const last = text.length - size;
    for (let at = 0; at <= last; at += 1) this.#begins[groupAt(text, at) + 1]! += 1;
    for (let group = 0; group < groups; group += 1) this.#begins[group + 1]! += this.#begins[group]!;
    const next = this.#begins.slice();
    this.#places = new Uint32Array(Math.max(0, last + 1));
    for (let at = 0; at <= last; at += 1) this.#places[next[groupAt(text, at)]!++] = at;
  }

  /** Ascending, those that begin within a stretch; null where it would be quicker, or might be, to go through that. */
  occurrences(pattern: string, {from, to}: Stretch): readonly number[] | null {
    if (pattern.length < size) return null;
    const {offset, begin, end} = this.#rarest(pattern);
    if ((end - begin) * pattern.length > to - from) return null;
    const found: number[] = [];
    for (const place of this.#places.subarray(begin, end)) {
      const at = place - offset;
      if (at >= from && at < to && this.#text.startsWith(pattern, at)) found.push(at);
    }
    return found;
  }

  /** The group of the pattern that stands in the fewest places, and which these are. */
  #rarest(pattern: string): {readonly offset: number; readonly begin: number; readonly end: number} {
    let rarest = {offset: 0, begin: 0, end: Infinity};
    const last = Math.min(mostGroups, pattern.length - size);
    for (let offset = 0; offset <= last; offset += 1) {
      const group = groupAt(pattern, offset);
      const [begin, end] = [this.#begins[group]!, this.#begins[group + 1]!];
      if (end - begin < rarest.end - rarest.begin) rarest = {offset, begin, end};
    }
    return rarest;
  }
}

function groupAt(text: string, at: number): number {
  let group = 0;
  for (let unit = at; unit < at + size; unit += 1) group = (group * 31 + text.charCodeAt(unit)) | 0;
  return (group ^ (group >>> 14)) & (groups - 1);
}
