/** From events that are in memory to the first drawing of all of them. */
import type {Browser} from 'puppeteer-core';
import type {BenchPages} from './pages.js';
import {median} from './numbers.js';
import {SIDES} from './sides.js';
import {visit} from './visit.js';

const PATIENCE = 120_000;

export interface InMemory {
  readonly ours: number;
  readonly bareVis: number;
}

/** Milliseconds. Ours is shown as a list until the clock starts: the events are checked, and nothing of the canvas is there. */
export async function measureInMemory(
  browser: Browser,
  base: string,
  {oursAsList, bareVis}: BenchPages,
  runs: number,
): Promise<InMemory> {
  if (oursAsList === null) throw new Error('There is no YAML of so many events.');
  const [ours, theirs]: [number[], number[]] = [[], []];
  for (let run = 0; run < runs; run++) {
    ours.push(await ourDrawing(browser, base + oursAsList));
    theirs.push(await theirDrawing(browser, base + bareVis));
  }
  return {ours: median(ours), bareVis: median(theirs)};
}

async function ourDrawing(browser: Browser, url: string): Promise<number> {
  // As a list there is nothing on the axis to wait for.
  const side = {...SIDES.ours, drawn: SIDES.ours.event};
  return visit(browser, url, side, {patience: PATIENCE}, async ({page}) =>
    page.evaluate(async drawn => {
      const element = document.querySelector('cold-war-timeline')!;
      const begun = performance.now();
      element.setAttribute('view', 'timeline');
      const frame = (): Promise<number> => new Promise(resolve => requestAnimationFrame(resolve));
      while (!element.shadowRoot!.querySelector(drawn)) await frame();
      // What is in the tree now is painted by the end of this frame.
      await frame();
      return performance.now() - begun;
    }, SIDES.ours.drawn),
  );
}

async function theirDrawing(browser: Browser, url: string): Promise<number> {
  return visit(browser, url, SIDES.bareVis, {patience: PATIENCE}, async ({page, moments}) => {
    const begun = await page.evaluate(() => performance.getEntriesByName('in-memory')[0]!.startTime);
    return moments.firstDrawing - begun;
  });
}
