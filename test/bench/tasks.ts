/** The longest task on the main thread before the first drawing, of a long but ordinary timeline. */
import type {Browser} from 'puppeteer-core';
import type {BenchPages} from './pages.js';
import {SIDES, type SideName} from './sides.js';
import {middle} from './start-up.js';
import {type Moments, visit} from './visit.js';

const RUNS = 5;
const PATIENCE = 60_000;

export async function measureTasks(
  browser: Browser,
  base: string,
  {ours, bareVis}: BenchPages,
): Promise<{readonly ours: Moments; readonly bareVis: Moments}> {
  const all = async (name: SideName, page: string): Promise<Moments> => {
    const seen: Moments[] = [];
    for (let run = 0; run < RUNS; run++) {
      seen.push(
        await visit(browser, base + page, SIDES[name], {patience: PATIENCE}, ({moments}) =>
          Promise.resolve(moments),
        ),
      );
    }
    return middle(seen);
  };
  return {ours: await all('ours', ours!), bareVis: await all('bareVis', bareVis)};
}
