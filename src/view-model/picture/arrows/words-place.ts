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
/** Of the letters above the line they stand on, and below it. */
const HEIGHT = 10;
const DEPTH = 3;
/** Words that are not beside a level line look as if they belonged to something else. */
const DETOUR = 30;
/** Lines run through the words; their own makes them unreadable. */
const CROSSED = 40;

/** For words so many pixels wide. */
export function wordsPlace(route: Route, width: number, picture: ArrowPicture): WordsPlace {
  const {obstacles, arrows, left, right} = picture;
  let best: WordsPlace = {x: 0, y: 0, isFree: false};
  let least = Infinity;
  for (const [place, detour] of placesAlong(route, width)) {
    const x = Math.min(Math.max(place.x, left + ABOVE), right - width - ABOVE);
    const moved = Math.abs(x - place.x);
    const box = {left: x, right: x + width, top: place.y - HEIGHT, bottom: place.y + DEPTH};
    const covered = obstacles().covered({x, y: box.top}, {x: box.right, y: box.bottom});
    const lines = arrows.filter(arrow => crosses(arrow.route, box)).length;
    const cost = detour + moved + covered + lines * CROSSED;
    if (cost >= least) continue;
    least = cost;
    best = {x, y: place.y, isFree: covered === 0 && !crosses(route, box)};
  }
  return best;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function crosses(route: Route, {left, right, top, bottom}: Box): boolean {
  return route.slice(1).some((b, i) => {
    const a = route[i]!;
    return (
      Math.min(a.x, b.x) < right &&
      Math.max(a.x, b.x) > left &&
      Math.min(a.y, b.y) < bottom &&
      Math.max(a.y, b.y) > top
    );
  });
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
