/**
 * The relations that are drawn for a picture: an arrow between two marks in view, and where one of the two is out of view a
 * stub from the other to the edge behind which it lies.
 *
 *   links in view → ways each could take (`ways.ts`) → the one least in the way (`route.ts`, `obstacles.ts`) → arrows
 */
import type {Mood} from '../../../model/mood.js';
import type {RelationType} from '../../../model/timeline.js';
import type {Mark, Picture} from '../../view-types.js';
import type {PictureSource} from '../source.js';
import {linksSeen, type SeenLink} from './links.js';
import {Obstacles, type Place, placeOf, type RowPlaces} from './obstacles.js';
import {type Kind, RouteChooser} from './route.js';
import {endOf, type Route, type Ways, waysBetween, waysToEdge} from './ways.js';

export interface Arrow {
  /** Unique in the picture and the same in every picture of one timeline. */
  readonly key: string;
  readonly type: RelationType;
  readonly mood: Mood;
  /** Id of the event that has the relation, at one of the two ends. */
  readonly source: string;
  /** Ids of the events at its two ends. */
  readonly tail: string;
  readonly head: string;
  /** The end that is out of view, beyond the side of the window where the line ends. */
  readonly beyond: 'tail' | 'head' | null;
  /** One of its events is the selected one. */
  readonly current: boolean;
  /** From tail to head; CSS pixels, `x` from the moment that the picture is anchored at. */
  readonly route: Route;
  /** Which of the ways it could take that is. */
  readonly way: number;
  /** What it was laid between. */
  readonly marks: readonly [tail: Mark | null, head: Mark | null];
}

export interface ArrowPicture {
  readonly arrows: readonly Arrow[];
  /** Made when first asked for: while the window moves nobody asks. */
  readonly obstacles: () => Obstacles;
  /** What can be seen, in the arrows' own pixels. */
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly rowHeight: number;
}

/** How a picture is laid on the plane. */
export interface ArrowPlane {
  readonly rows: RowPlaces;
  /** The moment where `x` is 0, UTC milliseconds. It stays while the window is moved, so that what stays in place is the same. */
  readonly anchor: number;
}

/** More arrows than this cannot be told apart; those of the selected event and of replaced timings come first. */
const MOST_ARROWS = 200;
/** How far from the window's edge a stub ends. */
const EDGE = 4;

/**
 * `before`: the arrows of the picture before, by their keys, if scale, rows and selection have stayed. They keep their ways, as
 * long as these can be seen: nothing jumps under the reader's hand, and there is next to nothing to reckon.
 */
export function buildArrows(
  source: PictureSource,
  picture: Picture,
  plane: ArrowPlane,
  before: ReadonlyMap<string, Arrow>,
): ArrowPicture {
  const builder = new Builder(source, picture, plane);
  const arrows = inOrder(builder.links).flatMap(link => builder.arrow(link, before) ?? []);
  const {obstacles, left, right} = builder;
  return {arrows, obstacles, left, right, bottom: plane.rows.bottom, rowHeight: plane.rows.rowHeight};
}

interface Link extends SeenLink {
  readonly current: boolean;
}

class Builder {
  readonly left: number;
  readonly right: number;
  readonly obstacles: () => Obstacles;
  readonly #source: PictureSource;
  readonly #picture: Picture;
  readonly #rows: RowPlaces;
  readonly #chooser: RouteChooser;
  readonly #xOf: (time: number) => number;

  constructor(source: PictureSource, picture: Picture, {rows, anchor}: ArrowPlane) {
    const {window, width, marks} = picture;
    const perPixel = (window.end - window.start) / width;
    this.#source = source;
    this.#picture = picture;
    this.#rows = rows;
    this.#xOf = time => (time - anchor) / perPixel;
    [this.left, this.right] = [this.#xOf(window.start), this.#xOf(window.end)];
    let made: Obstacles | undefined;
    this.obstacles = () => (made ??= new Obstacles(marks, rows, this.#xOf, this.left));
    this.#chooser = new RouteChooser(this.obstacles, this.left, this.right);
  }

  get links(): readonly Link[] {
    const {selected} = this.#picture;
    return linksSeen(this.#source, this.#picture).map(seen => ({
      ...seen,
      current: [seen.link.tail, seen.link.head].some(position => this.#idOf(position) === selected),
    }));
  }

  arrow(seen: Link, before: ReadonlyMap<string, Arrow>): Arrow | null {
    const {link, tail: from, head: to, mood, current} = seen;
    const known = before.get(link.key);
    const beyond = from ? (to ? null : 'head') : 'tail';
    const ends = {tail: this.#idOf(link.tail), head: this.#idOf(link.head)};
    const isTold = link.type === 'replaces';
    const look = `${isTold ? link.type : ''} ${mood === 'is' ? mood : ''}`;
    const kind = {...ends, look, isTold, isStub: beyond !== null};
    const laid = known?.beyond === beyond ? this.#asBefore(known, seen) : null;
    const choice = laid ?? this.#chosen(seen, kind);
    if (!choice) return null;
    this.#chooser.lay(choice.route, kind);
    if (choice.route === known?.route && known.mood === mood) return known;
    const relation = {key: link.key, type: link.type, mood, source: this.#idOf(link.source)};
    return {...relation, ...ends, beyond, current, ...choice, marks: [from, to]};
  }

  /** The same way between the same marks, or between what has become of them. */
  #asBefore(
    {marks: [tail, head], way, route, beyond}: Arrow,
    seen: Link,
  ): {route: Route; way: number} | null {
    const same = beyond === null && tail === seen.tail && head === seen.head;
    const again = same ? route : this.#waysOf(seen)[way];
    return again && this.#chooser.isInside(again) ? {route: again, way} : null;
  }

  #chosen(seen: Link, kind: Kind) {
    return this.#chooser.choose(
      this.#waysOf(seen),
      kind,
      [seen.tail, seen.head].map(mark => mark && this.obstacles().place(mark)),
    );
  }

  #waysOf({link, tail, head}: Link): Ways {
    if (tail && head) return waysBetween(this.#endOf(tail), this.#endOf(head));
    const {extent} = this.#source.placedAt(tail ? link.head : link.tail)!;
    const later = extent.start >= this.#picture.window.end;
    const edge = later ? this.right - EDGE : this.left + EDGE;
    const ways = waysToEdge(this.#endOf((tail ?? head)!), edge, this.#rows.bottom);
    return tail ? ways : ways.map(route => route && [...route].reverse());
  }

  #endOf(mark: Mark) {
    const place: Place = placeOf(mark, this.#rows, this.#xOf);
    return endOf(place, this.#rows.rowHeight, mark.subject === this.#picture.selected);
  }

  #idOf(position: number): string {
    return this.#source.placedAt(position)!.subject.id;
  }
}

function inOrder(links: readonly Link[]): readonly Link[] {
  const rank = ({current, link}: Link): number => (current ? 0 : link.type === 'replaces' ? 1 : 2);
  return [...links].sort((a, b) => rank(a) - rank(b)).slice(0, MOST_ARROWS);
}
