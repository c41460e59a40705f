/** Whoever enters bins, again and again, comes to marks or to the list. The same in every run. */
import {expect} from 'chai';
import {windowSeparating} from '../../../../src/view-model/picture/bins/separates.js';
import {buildPicture} from '../../../../src/view-model/picture/picture.js';
import {ALL_TIME, fitWindow} from '../../../../src/view-model/picture/fit-window.js';
import {type PictureSource, pictureSource} from '../../../../src/view-model/picture/source.js';
import type {TimeWindow} from '../../../../src/view-model/view-types.js';
import {makeTimeline} from '../../../support/make-timeline.js';
import {numbers} from '../../../support/numbers.js';
import {view} from '../moscow-picture.js';
import {randomTimeline} from './random-timeline.js';

/** There are eleven units, and four more of millennia. */
const MOST_STEPS = 15;
const WALKS = 12;

/** How many bins were entered, each chosen at random. Throws where there is no end to it. */
function walk(
  source: PictureSource,
  width: number,
  from: TimeWindow,
  below: (most: number) => number,
): number {
  let window = from;
  for (let steps = 0; steps <= MOST_STEPS; steps++) {
    const picture = buildPicture(source, view(width, window));
    if (!picture.bins) return steps;
    const {bins} = picture.bins;
    const next = bins.length > 0 && windowSeparating(source, picture, bins[below(bins.length)]!);
    if (!next) return steps;
    expect(next.end - next.start, `${width} px`).to.be.below(window.end - window.start);
    window = next;
  }
  throw new Error(`There is no end to it at ${width} px: ${JSON.stringify(window)}`);
}

/** Some that begin in each of so many lanes. */
function inLanes(lanes: number, below: (most: number) => number) {
  const events = Array.from({length: 3000}, (_, i) => ({
    id: `e${i}`,
    date: `${1000 + below(1000)}-0${1 + below(9)}-1${below(10)}`,
    lanes: [`lane${i % lanes}`],
  }));
  const names = Array.from({length: lanes}, (_, i) => ({id: `lane${i}`, name: `Lane ${i}`}));
  return {...makeTimeline({events}), lanes: names};
}

describe('entering bins', () => {
  for (const width of [200, 240, 260, 287, 343, 720, 1200]) {
    for (const kind of ['modern', 'era', 'deep'] as const) {
      it(`ends in marks or in the list, with dates that are ${kind}, on ${width} px`, () => {
        const below = numbers(width);
        const source = pictureSource(randomTimeline(kind, 1500, width + 1));
        for (let i = 0; i < WALKS; i++)
          for (const from of [ALL_TIME, fitWindow(source, view(width, ALL_TIME))])
            walk(source, width, from, below);
      });
    }

    it(`ends there from a window of two millennia, in 40 lanes, on ${width} px`, () => {
      const below = numbers(width);
      const source = pictureSource(inLanes(40, below));
      const from = {start: Date.UTC(500, 0, 1), end: Date.UTC(2500, 0, 1)};
      let entered = 0;
      for (let i = 0; i < WALKS; i++) entered += walk(source, width, from, below);
      expect(entered).to.be.at.least(WALKS);
    });
  }
});
