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

/**
 * Milliseconds, until what is drawn is there when a frame begins. The scripts of both have run before: ours is shown as a list, with its
 * events checked, until the clock starts, and another timeline of the page has been drawn.
 */
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
      const frame = (): Promise<number> => new Promise(resolve => requestAnimationFrame(resolve));
      const drawing = async (timeline: Element): Promise<void> => {
        while (!timeline.shadowRoot!.querySelector(drawn)) await frame();
      };
      const other = document.createElement('cold-war-timeline');
      other.yaml =
        'version: 1\ntitle: Another\nevents: [{title: Visit, date: 1955-02-03, evidence: https://example.org/}]';
      element.before(other);
      await drawing(other);
      other.remove();
      await frame();

      const begun = performance.now();
      element.setAttribute('view', 'timeline');
      await drawing(element);
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
