/** The relations between events that have a place on the axis, as lines between their marks. */
import {type Mood, moodOf} from '../../../model/mood.js';
import type {RelationType} from '../../../model/timeline.js';
import type {EventStore} from '../../events/event-store.js';
import type {Subject} from '../../subject.js';
import type {Mark, Picture} from '../../view-types.js';
import {knownAt, shownAt} from '../shown.js';
import type {PictureSource} from '../source.js';

/** Both ends are positions in the source. */
export interface Link {
  /** Unique among the links of a timeline. */
  readonly key: string;
  readonly type: RelationType;
  /** The event that has the relation. */
  readonly source: number;
  readonly tail: number;
  readonly head: number;
}

/** By the position of either end, so that the links of what is in view are found without looking at all. */
export type Links = ReadonlyMap<number, readonly Link[]>;

/** A link of which at least one end is in view. Of events in several lanes it joins the marks that lie nearest. */
export interface SeenLink {
  readonly link: Link;
  readonly tail: Mark | null;
  readonly head: Mark | null;
  readonly mood: Mood;
}

/** Between those events that have been read. `positionOf`: where an event is that has a place on the axis. */
export function linksOf(store: EventStore, positionOf: PictureSource['positionOf']): Links {
  const links = new Map<number, Link[]>();
  const add = (end: number, link: Link): void => {
    const known = links.get(end);
    if (known) known.push(link);
    else links.set(end, [link]);
  };
  for (const {id, relations} of store.timeline.events) {
    if (relations.length === 0) continue;
    const source = positionOf(id);
    if (source === undefined) continue;
    for (const {type, target} of relations) {
      const other = positionOf(target);
      if (other === undefined || other === source) continue;
      const link = directed(type, source, other, `${type} ${source} ${other}`);
      add(source, link);
      add(other, link);
    }
  }
  return links;
}

/** The links that are to be drawn for a picture, in order of the marks they begin or end at. */
export function linksSeen(source: PictureSource, picture: Picture): readonly SeenLink[] {
  const {links} = source;
  if (links.size === 0) return [];
  const isShown = (position: number): boolean => shownAt(source, position, picture) !== undefined;
  const seen = marksInView(picture, source);
  const found = new Map<string, SeenLink>();
  for (const position of seen.keys()) {
    for (const link of links.get(position) ?? []) {
      // What is not shown is not out of view either.
      if (found.has(link.key) || !isShown(link.tail) || !isShown(link.head)) continue;
      const [tail, head] = nearest(seen.get(link.tail), seen.get(link.head));
      if (!(tail && head) && isInBins(source, tail ? link.head : link.tail, picture)) continue;
      found.set(link.key, {link, tail, head, mood: mood(link, source, picture)});
    }
  }
  return [...found.values()];
}

/** Neither a mark nor out of view. */
function isInBins(source: PictureSource, position: number, {bins, window}: Picture): boolean {
  const extent = bins && source.placedAt(position)?.extent;
  return extent !== undefined && extent.start < window.end && extent.end > window.start;
}

function mood({type, source, tail, head}: Link, all: PictureSource, picture: Picture): Mood {
  const target = source === tail ? head : tail;
  // What has come about has done so whether it is among what is shown or not.
  const eventAt = (position: number): Subject | undefined => knownAt(all, position, picture);
  const alike = (all.links.get(target) ?? []).filter(
    other => other.type === type && other.source !== source && other.source !== target,
  );
  return moodOf(
    type,
    eventAt(source)!,
    eventAt(target)!,
    alike.flatMap(other => eventAt(other.source) ?? []),
  );
}

/** By the positions of their events, in the order of their lanes. */
function marksInView(
  {marks, window}: Picture,
  {positionOf}: PictureSource,
): ReadonlyMap<number, readonly Mark[]> {
  const seen = new Map<number, Mark[]>();
  for (const mark of marks) {
    if (mark.end <= window.start || mark.start >= window.end) continue;
    const position = positionOf(mark.subject)!;
    const known = seen.get(position);
    if (known) known.push(mark);
    else seen.set(position, [mark]);
  }
  return seen;
}

function nearest(tails: readonly Mark[] = [], heads: readonly Mark[] = []): [Mark | null, Mark | null] {
  let best: [Mark | null, Mark | null] = [tails[0] ?? null, heads[0] ?? null];
  let least = Infinity;
  for (const tail of tails) {
    for (const head of heads) {
      const apart = Math.abs(tail.lane - head.lane);
      if (apart >= least) continue;
      least = apart;
      best = [tail, head];
    }
  }
  return best;
}

/** A timing leads to the one that replaces it; every other relation leads from the event that has it. */
function directed(type: RelationType, source: number, other: number, key: string): Link {
  return type === 'replaces'
    ? {key, type, source, tail: other, head: source}
    : {key, type, source, tail: source, head: other};
}
