/** Where the words on an arrow stand: along it, and clear of titles and marks where that can be. */
import type {ArrowPicture} from './arrows.js';
import type {Point} from './obstacles.js';
import type {Route} from './ways.js';

export interface WordsPlace {
  /** Of the left end of the words, and of the line they stand on; CSS pixels, as the arrow's route. */
  readonly x: number;
  readonly y: number;
  /** Nothing else is there. */
  readonly isFree: boolean;
}

/** Between the line and the words: above it their descenders, beside it some air. */
const ABOVE = 6;
const BESIDE = 8;
/** From the line the words stand on to the top of their small letters. */
const HEIGHT = 8;
/** Words that are not beside a level line look as if they belonged to something else. */
const DETOUR = 30;

/** For words so many pixels wide. */
export function wordsPlace(route: Route, width: number, {obstacles, left, right}: ArrowPicture): WordsPlace {
  let best: WordsPlace = {x: 0, y: 0, isFree: false};
  let least = Infinity;
  for (const [place, detour] of placesAlong(route, width)) {
    const x = Math.min(Math.max(place.x, left + ABOVE), right - width - ABOVE);
    const moved = Math.abs(x - place.x);
    const covered = obstacles().covered({x, y: place.y - HEIGHT}, {x: x + width, y: place.y});
    const cost = detour + moved + covered;
    if (cost >= least) continue;
    least = cost;
    best = {x, y: place.y, isFree: covered === 0};
  }
  return best;
}

/** The likeliest first, each with what is against it. */
function* placesAlong(route: Route, width: number): Generator<readonly [Point, number]> {
  for (let i = 1; i < route.length; i++) {
    const [a, b] = [route[i - 1]!, route[i]!];
    const [low, high] = [Math.min(a.x, b.x), Math.max(a.x, b.x)];
    if (a.y === b.y) {
      const missing = Math.max(0, width - (high - low));
      for (const share of [0.5, 0.15, 0.85]) {
        const x = low + (high - low - width) * share;
        yield [{x, y: a.y - ABOVE}, missing + Math.abs(share - 0.5)];
        yield [{x, y: a.y + ABOVE + HEIGHT}, missing + 1 + Math.abs(share - 0.5)];
      }
    } else {
      const y = (a.y + b.y + HEIGHT) / 2;
      yield [{x: a.x + BESIDE, y}, DETOUR];
      yield [{x: a.x - BESIDE - width, y}, DETOUR + 1];
    }
  }
}
