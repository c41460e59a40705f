/**
 * The relations that are drawn for a picture: an arrow between two marks in view, and where one of the two is out of view a
 * stub from the other to the edge behind which it lies.
 *
 *   links in view → ways each could take (`routes.ts`) → the one least in the way (`route.ts`, `obstacles.ts`) → arrows
 */
import type {RelationType} from '../../../model/timeline.js';
import type {Picture} from '../../view-types.js';
import type {PictureSource} from '../source.js';
import {linksSeen, type SeenLink} from './links.js';
import {Obstacles, type RowPlaces} from './obstacles.js';
import {RouteChooser} from './route.js';
import {endOf, type Route, routesBetween, routesToEdge} from './routes.js';

export interface Arrow {
  /** Unique in the picture and the same in every picture of one timeline. */
  readonly key: string;
  readonly type: RelationType;
  /** It has not come to it yet: what would replace is only planned or proposed. */
  readonly conditional: boolean;
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
  /** Which of the ways it could take; given back with the next picture, so that it does not change for little. */
  readonly way: number;
}

export interface ArrowPicture {
  readonly arrows: readonly Arrow[];
  readonly obstacles: Obstacles;
  /** What can be seen, in the arrows' own pixels. */
  readonly left: number;
  readonly right: number;
}

/** How a picture is laid on the plane. */
export interface ArrowPlane {
  readonly rows: RowPlaces;
  /** The moment where `x` is 0, UTC milliseconds. It stays while the window is moved, so that what stays in place is the same. */
  readonly anchor: number;
}

/** More arrows than this cannot be told apart; those of the selected event and of replaced timings come first. */
const MOST_ARROWS = 200;
/** How far from the window's edge a stub ends, and how far apart stubs end that would end at one height. */
const EDGE = 4;

export function buildArrows(
  source: PictureSource,
  picture: Picture,
  {rows, anchor}: ArrowPlane,
  before: ReadonlyMap<string, number>,
): ArrowPicture {
  const {window, width, selected} = picture;
  const perPixel = (window.end - window.start) / width;
  const xOf = (time: number): number => (time - anchor) / perPixel;
  const [left, right] = [xOf(window.start), xOf(window.end)];
  const obstacles = new Obstacles(picture.marks, rows, xOf);
  const chooser = new RouteChooser(obstacles, left, right);
  const idOf = (position: number): string => source.placed[position]!.event.id;
  const arrows = inOrder(linksSeen(source, picture), selected, idOf).flatMap((seen): Arrow[] => {
    const {link, conditional} = seen;
    const [tail, head] = [idOf(link.tail), idOf(link.head)];
    const ends = [seen.tail, seen.head].map(mark => mark && obstacles.place(mark));
    const [from, to] = [seen.tail, seen.head].map(
      (mark, i) => mark && endOf(ends[i]!, rows.rowHeight, mark.eventId === selected),
    );
    const beyond = from ? (to ? null : 'head') : 'tail';
    const routes =
      from && to ? routesBetween(from, to) : stubs(source, seen, from ?? to!, {left, right, end: window.end});
    const choice = chooser.choose(routes, ends, before.get(link.key));
    if (!choice) return [];
    const current = tail === selected || head === selected;
    const {route, index: way} = choice;
    const relation = {key: link.key, type: link.type, conditional, source: idOf(link.source)};
    return [{...relation, tail, head, beyond, current, route, way}];
  });
  return {arrows, obstacles, left, right};
}

/** From the tail to the head, whichever of them is the one in view. */
function stubs(
  {placed}: PictureSource,
  {link, tail}: SeenLink,
  end: ReturnType<typeof endOf>,
  view: {readonly left: number; readonly right: number; readonly end: number},
): readonly Route[] {
  const {extent} = placed[tail ? link.head : link.tail]!;
  const later = extent.start >= view.end;
  const routes = routesToEdge(end, later ? view.right - EDGE : view.left + EDGE);
  return tail ? routes : routes.map(route => [...route].reverse());
}

function inOrder(
  links: readonly SeenLink[],
  selected: string | null,
  idOf: (position: number) => string,
): readonly SeenLink[] {
  const rank = ({link}: SeenLink): number => {
    if (selected !== null && (idOf(link.tail) === selected || idOf(link.head) === selected)) return 0;
    return link.type === 'replaces' ? 1 : 2;
  };
  return links
    .map(link => ({link, rank: rank(link)}))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST_ARROWS)
    .map(({link}) => link);
}
