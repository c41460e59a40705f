/** What a timeline costs as its events become more: every side with the same events, from a thousand to a million. */
import type {Browser} from 'puppeteer-core';
import {type Frames, panFrames, zoomFrames} from './frames.js';
import type {BenchPages} from './pages.js';
import {SIDES, type SideName} from './sides.js';
import {type Moments, OutOfPatience, visit} from './visit.js';
import {type Weight, weigh} from './weight.js';

/** Milliseconds that a side has for its first drawing. */
export const PATIENCE = 90_000;

export interface Series {
  readonly side: SideName;
  /** What its events are in. */
  readonly source: 'YAML' | 'Parquet' | 'JSON';
  readonly page: (pages: BenchPages) => string | null;
}

export const SERIES: readonly Series[] = [
  {side: 'ours', source: 'YAML', page: ({ours}) => ours},
  {side: 'ours', source: 'Parquet', page: ({oursParquet}) => oursParquet},
  {side: 'bareVis', source: 'JSON', page: ({bareVis}) => bareVis},
  {side: 'timelineJs', source: 'JSON', page: ({timelineJs}) => timelineJs},
];

export interface Cost {
  readonly moments: Moments;
  /** Null for a side that cannot be moved so. */
  readonly pan: Frames | null;
  readonly zoom: Frames | null;
  readonly weight: Weight;
}

export interface Growth {
  readonly side: SideName;
  readonly source: Series['source'];
  readonly count: number;
  /** Null where it had drawn nothing when patience ran out, or did not with fewer events. */
  readonly cost: Cost | null;
}

export async function measureGrowth(
  browser: Browser,
  base: string,
  all: readonly BenchPages[],
  tell: (growth: Growth) => void,
): Promise<readonly Growth[]> {
  const found: Growth[] = [];
  for (const series of SERIES) {
    let gaveUp = false;
    for (const pages of all) {
      const name = series.page(pages);
      if (name === null) continue;
      const cost: Cost | null = gaveUp ? null : await costOf(browser, base + name, series.side);
      // Who is out of patience with ten thousand events need not be asked for a hundred thousand.
      gaveUp = cost === null;
      const growth = {side: series.side, source: series.source, count: pages.count, cost};
      found.push(growth);
      tell(growth);
    }
  }
  return found;
}

async function costOf(browser: Browser, url: string, name: SideName): Promise<Cost | null> {
  const side = SIDES[name];
  try {
    return await visit(browser, url, side, {patience: PATIENCE}, async ({page, session, moments}) => ({
      moments,
      pan: await panFrames(page, side),
      zoom: await zoomFrames(page, side),
      weight: await weigh(page, session),
    }));
  } catch (error) {
    if (error instanceof OutOfPatience) return null;
    throw error;
  }
}
