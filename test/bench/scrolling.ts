/** A page of many timelines, scrolled from its top to its bottom. */
import type {Browser} from 'puppeteer-core';
import {type Frames, record} from './frames.js';
import {SIDES} from './sides.js';
import {visit} from './visit.js';

const PATIENCE = 60_000;
/** CSS pixels a frame: a quick hand. */
const STEP = 60;

export async function measureScrolling(browser: Browser, url: string): Promise<Frames> {
  return visit(browser, url, SIDES.ours, {patience: PATIENCE}, async ({page}) => {
    await page.waitForNetworkIdle({idleTime: 500});
    const height = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
    return record(page, async () => {
      for (let y = 0; y < height; y += STEP) {
        await page.evaluate(async top => {
          scrollTo({top, behavior: 'instant'});
          await new Promise(resolve => requestAnimationFrame(resolve));
        }, y);
      }
    });
  });
}
