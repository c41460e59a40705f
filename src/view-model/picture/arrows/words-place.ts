/** Where the words on an arrow stand: along it, and clear of titles, marks, lines and other words where that can be. */
import type {ArrowPicture} from './arrows.js';
import type {Point} from './obstacles.js';
import type {Route} from './ways.js';

/** CSS pixels, as an arrow's route. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface WordsPlace {
  /** Of the left end of the words, and of the line they stand on. */
  readonly x: number;
  readonly y: number;
  readonly box: Box;
  /** Nothing else is there. */
  readonly isFree: boolean;
  /** Neither titles nor other words are, nor the arrow itself. */
  readonly isReadable: boolean;
}

/** In parts of a row's height: between the line and the words, above it room for their descenders, beside it some air. */
const ABOVE = 6 / 24;
const BESIDE = 8 / 24;
/** Of the letters above the line they stand on, and below it. */
const HEIGHT = 10 / 24;
const DEPTH = 3 / 24;
/** Words that are not beside a level line look as if they belonged to something else. */
const DETOUR = 30;
/** Lines run through the words. */
const CROSSED = 40;
/** As against the cost of covering a title. */
const COVERED = 1_000;

/** For words so many pixels wide; `taken` is where others stand. */
export function wordsPlace(
  route: Route,
  width: number,
  picture: ArrowPicture,
  taken: readonly Box[] = [],
): WordsPlace {
  const {obstacles, arrows, left, right, bottom, rowHeight} = picture;
  let best: WordsPlace | undefined;
  let least = Infinity;
  for (const [place, detour] of placesAlong(route, width, rowHeight)) {
    const x = Math.min(Math.max(place.x, left + ABOVE * rowHeight), right - width - ABOVE * rowHeight);
    const {y} = place;
    const box = {left: x, right: x + width, top: y - HEIGHT * rowHeight, bottom: y + DEPTH * rowHeight};
    const covered = obstacles().covered({x, y: box.top}, {x: box.right, y: box.bottom});
    const isCut = box.top < 0 || box.bottom > bottom;
    const words = isCut || taken.some(other => overlap(box, other)) ? COVERED : 0;
    const lines = arrows.filter(arrow => crosses(arrow.route, box)).length;
    const cost = detour + Math.abs(x - place.x) + covered + words + lines * CROSSED;
    if (cost >= least) continue;
    least = cost;
    const isReadable = covered + words < COVERED && !crosses(route, box);
    best = {x, y, box, isReadable, isFree: isReadable && covered === 0};
  }
  return best!;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
}

function crosses(route: Route, box: Box): boolean {
  return route.slice(1).some((b, i) => {
    const a = route[i]!;
    const piece = {
      ...{left: Math.min(a.x, b.x), right: Math.max(a.x, b.x)},
      ...{top: Math.min(a.y, b.y), bottom: Math.max(a.y, b.y)},
    };
    return overlap(piece, box);
  });
}

/** The likeliest first, each with what is against it. */
function* placesAlong(route: Route, width: number, rowHeight: number): Generator<readonly [Point, number]> {
  const [above, beside, height] = [ABOVE, BESIDE, HEIGHT].map(share => share * rowHeight) as [
    number,
    number,
    number,
  ];
  for (let i = 1; i < route.length; i++) {
    const [a, b] = [route[i - 1]!, route[i]!];
    const [low, high] = [Math.min(a.x, b.x), Math.max(a.x, b.x)];
    if (a.y === b.y) {
      const missing = Math.max(0, width - (high - low));
      for (const share of [0.5, 0.15, 0.85]) {
        const x = low + (high - low - width) * share;
        yield [{x, y: a.y - above}, missing + Math.abs(share - 0.5)];
        yield [{x, y: a.y + above + height}, missing + 1 + Math.abs(share - 0.5)];
      }
    } else {
      const y = (a.y + b.y + height) / 2;
      yield [{x: a.x + beside, y}, DETOUR];
      yield [{x: a.x - beside - width, y}, DETOUR + 1];
    }
  }
}
