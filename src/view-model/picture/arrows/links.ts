/** The relations between events that have a place on the axis, as lines between their marks. */
import type {RelationType} from '../../../model/timeline.js';
import {isConditional} from '../../conditional.js';
import type {Mark, Picture} from '../../view-types.js';
import {shownEvent} from '../picture-view.js';
import type {Placed} from '../source.js';

/** Both ends are places in `PictureSource.placed`. */
export interface Link {
  /** Unique among the links of a timeline. */
  readonly key: string;
  readonly type: RelationType;
  /** The event that has the relation. */
  readonly source: number;
  readonly tail: number;
  readonly head: number;
}

/** By the place of either end, so that the links of what is in view are found without looking at all. */
export type Links = ReadonlyMap<number, readonly Link[]>;

/** A link of which at least one end is in view. */
export interface SeenLink {
  readonly link: Link;
  readonly tail: Mark | null;
  readonly head: Mark | null;
  /** What is only planned or proposed has not come to it yet. */
  readonly conditional: boolean;
}

export function linksOf(placed: readonly Placed[], positions: ReadonlyMap<string, number>): Links {
  const links = new Map<number, Link[]>();
  const add = (end: number, link: Link): void => {
    const known = links.get(end);
    if (known) known.push(link);
    else links.set(end, [link]);
  };
  placed.forEach(({event}, source) => {
    for (const {type, target} of event.relations) {
      const other = positions.get(target);
      if (other === undefined || other === source) continue;
      const link = directed(type, source, other, `${type} ${source} ${other}`);
      add(source, link);
      add(other, link);
    }
  });
  return links;
}

/** What the links of a picture are found in. */
export interface Linked {
  readonly placed: readonly Placed[];
  readonly positions: ReadonlyMap<string, number>;
  readonly links: Links;
}

/** The links that are to be drawn for a picture, in order of the marks they begin or end at. */
export function linksSeen({placed, positions, links}: Linked, picture: Picture): readonly SeenLink[] {
  if (links.size === 0) return [];
  const eventAt = (position: number) => shownEvent(placed[position]!.event, picture);
  const seen = marksInView(picture, positions);
  const found = new Map<string, SeenLink>();
  for (const position of seen.keys()) {
    for (const link of links.get(position) ?? []) {
      const source = eventAt(link.source);
      // What is not shown is not out of view either.
      if (found.has(link.key) || !source || !eventAt(link.tail) || !eventAt(link.head)) continue;
      const [tail, head] = [seen.get(link.tail) ?? null, seen.get(link.head) ?? null];
      found.set(link.key, {link, tail, head, conditional: isConditional(link.type, source)});
    }
  }
  return [...found.values()];
}

/** By the places of their events; of an event in several lanes the first. */
function marksInView(
  {marks, window}: Picture,
  positions: ReadonlyMap<string, number>,
): ReadonlyMap<number, Mark> {
  const seen = new Map<number, Mark>();
  for (const mark of marks) {
    const inView = mark.first && mark.end > window.start && mark.start < window.end;
    if (inView) seen.set(positions.get(mark.eventId)!, mark);
  }
  return seen;
}

/** A timing leads to the one that replaces it; every other relation leads from the event that has it. */
function directed(type: RelationType, source: number, other: number, key: string): Link {
  return type === 'replaces'
    ? {key, type, source, tail: other, head: source}
    : {key, type, source, tail: source, head: other};
}
