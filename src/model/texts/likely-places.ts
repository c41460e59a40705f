/**
 * Where in a long text something like a short one may stand: where most of its groups of letters come together, in whatever
 * order. Costs one look at each letter, so that what is dear needs to be done only there.
 */
import type {Stretch} from './normalised-text.js';

/** Places that are told. In a long text there are many that have common words in common with a phrase. */
const mostPlaces = 16;

/** At most so many groups of letters are told apart; that two of them now and then count as one does no harm. */
const groups = 1 << 16;

/** In their order and apart from one another; each has room for the pattern with as much again around it. */
export function likelyPlaces(text: string, pattern: string, {from, to}: Stretch): readonly Stretch[] {
  const size = sizeFor(pattern);
  const step = Math.max(8, pattern.length >> 1);
  const counts = countsBySteps(text, groupsOf(pattern, size), {from, to}, step, size);
  const best: {readonly index: number; readonly count: number}[] = [];
  for (let index = 0; index < counts.length; index += 1) {
    const count = counts[index]! + (counts[index + 1] ?? 0);
    if (count === 0 || (best.length === mostPlaces && best.at(-1)!.count >= count)) continue;
    const place = best.findLastIndex(other => other.count >= count) + 1;
    best.splice(place, 0, {index, count});
    best.length = Math.min(best.length, mostPlaces);
  }
  const places = best.map(({index}) => ({
    from: Math.max(from, from + (index - 1) * step),
    to: Math.min(to, from + (index + 3) * step + pattern.length),
  }));
  return joined(places.sort((a, b) => a.from - b.from));
}

function joined(places: readonly Stretch[]): readonly Stretch[] {
  return places.reduce<readonly Stretch[]>((before, place) => {
    const last = before.at(-1);
    if (!last || last.to < place.from) return [...before, place];
    return [...before.slice(0, -1), {from: last.from, to: Math.max(last.to, place.to)}];
  }, []);
}

export interface DenseStretch extends Stretch {
  /** Groups of the pattern that do not stand in it. */
  readonly missing: number;
}

/**
 * The stretch as long as the pattern that has most of its groups, in whatever order; null where that is less than `share` of
 * them.
 */
export function densestStretch(
  text: string,
  pattern: string,
  {from, to}: Stretch,
  share: number,
): DenseStretch | null {
  // In a long stretch most groups of three stand anyhow.
  const size = pattern.length < 60 ? sizeFor(pattern) : 5;
  const wanted = groupsOf(pattern, size);
  const within = new Uint32Array(groups);
  const last = pattern.length - size;
  let count = 0;
  let best = {from, count: 0};
  for (let at = from; at + size <= to; at += 1) {
    const entering = groupAt(text, at, size);
    within[entering] = within[entering]! + 1;
    if (within[entering] === 1) count += wanted[entering]!;
    if (at - last > from) {
      const leaving = groupAt(text, at - last - 1, size);
      within[leaving] = within[leaving]! - 1;
      if (within[leaving] === 0) count -= wanted[leaving]!;
    }
    if (count > best.count) best = {from: Math.max(from, at - last), count};
  }
  const all = wanted.reduce((sum, one) => sum + one, 0);
  if (best.count < share * all) return null;
  return {from: best.from, to: Math.min(to, best.from + pattern.length), missing: all - best.count};
}

/** For each step of the text, how many of its groups are the pattern's. */
function countsBySteps(
  text: string,
  wanted: Uint8Array,
  {from, to}: Stretch,
  step: number,
  size: number,
): Uint32Array {
  const counts = new Uint32Array(Math.ceil(Math.max(0, to - from) / step));
  for (let at = from; at + size <= to; at += 1) {
    const index = Math.floor((at - from) / step);
    counts[index] = counts[index]! + wanted[groupAt(text, at, size)]!;
  }
  return counts;
}

/** Letters of a group. */
const sizeFor = (pattern: string) => (pattern.length < 12 ? 2 : 3);

/** 1 for each group that the pattern has. */
function groupsOf(pattern: string, size: number): Uint8Array {
  const wanted = new Uint8Array(groups);
  for (let at = 0; at + size <= pattern.length; at += 1) wanted[groupAt(pattern, at, size)] = 1;
  return wanted;
}

function groupAt(text: string, at: number, size: number): number {
  let group = 0;
  for (let unit = at; unit < at + size; unit += 1) group = (group * 31 + text.charCodeAt(unit)) % groups;
  return group;
}
