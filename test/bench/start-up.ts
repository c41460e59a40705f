/** How soon a reader on a slow line and a slow machine sees the events of an ordinary timeline, and can use it. */
import type {Browser} from 'puppeteer-core';
import type {BenchPages} from './pages.js';
import {median} from './numbers.js';
import {SIDES, type SideName} from './sides.js';
import {type Moments, visit} from './visit.js';

const RUNS = 5;
const PATIENCE = 60_000;

export type StartUp = Readonly<Record<SideName, Moments>>;

/** In turns, since a machine is faster at one time than at another; of every number the median. */
export async function measureStartUp(browser: Browser, base: string, pages: BenchPages): Promise<StartUp> {
  const urls = {ours: pages.ours ?? pages.oursParquet, bareVis: pages.bareVis, timelineJs: pages.timelineJs};
  const seen: Record<SideName, Moments[]> = {ours: [], bareVis: [], timelineJs: []};
  for (let run = 0; run < RUNS; run++) {
    for (const side of Object.values(SIDES)) {
      const options = {slow: true, patience: PATIENCE};
      const moments = await visit(browser, base + urls[side.name], side, options, visited =>
        Promise.resolve(visited.moments),
      );
      seen[side.name].push(moments);
    }
  }
  return {ours: middle(seen.ours), bareVis: middle(seen.bareVis), timelineJs: middle(seen.timelineJs)};
}

export function middle(all: readonly Moments[]): Moments {
  const of = (pick: (moments: Moments) => number): number => median(all.map(pick));
  return {
    firstEvent: of(({firstEvent}) => firstEvent),
    firstDrawing: of(({firstDrawing}) => firstDrawing),
    longestTask: of(({longestTask}) => longestTask),
    layoutShift: Math.max(...all.map(({layoutShift}) => layoutShift)),
    bytes: of(({bytes}) => bytes),
    requests: of(({requests}) => requests),
  };
}
