/** What a frame costs on the main thread while the window is moved. */
import type {Browser, Page} from 'puppeteer-core';

const FRAMES = 120;
/** CSS pixels a frame, to and fro. */
const STEP = 6;

export interface PanCost {
  /** Milliseconds of work on the main thread in a frame: script, style, layout, paint. */
  readonly perFrame: number;
  readonly marks: number;
  readonly arrows: number;
}

/** The least of several runs: whatever else the machine did can only have added to it. `selected`: id of an event, or none. */
export async function panCost(
  browser: Browser,
  url: string,
  runs: number,
  selected: string | null = null,
): Promise<PanCost> {
  const page = await browser.newPage();
  await page.setViewport({width: 1200, height: 900});
  await page.evaluateOnNewDocument('globalThis.__name = value => value');
  await page.goto(url);
  await page.waitForSelector('cold-war-timeline >>> [part~=mark]', {visible: true});
  await page.waitForNetworkIdle();
  await page.evaluate(
    id => document.querySelector('cold-war-timeline')!.setAttribute('selected', id ?? ''),
    selected,
  );
  await pan(page);
  const costs: number[] = [];
  for (let run = 0; run < runs; run++) {
    const before = await busy(page);
    await pan(page);
    costs.push(((await busy(page)) - before) / FRAMES);
  }
  const counts = await page.evaluate(() => {
    const root = document.querySelector('cold-war-timeline')!.shadowRoot!;
    const count = (selector: string): number => root.querySelectorAll(selector).length;
    return {marks: count('[part~=mark]'), arrows: count('[part~=relation]')};
  });
  await page.close();
  return {perFrame: Math.min(...costs), ...counts};
}

/** Milliseconds that the main thread has been at work. */
async function busy(page: Page): Promise<number> {
  const {TaskDuration = NaN} = await page.metrics();
  return TaskDuration * 1000;
}

/** Moves the window once a frame, out and back. */
async function pan(page: Page): Promise<void> {
  await page.evaluate(
    async ({frames, step}) => {
      const element = document.querySelector('cold-war-timeline') as unknown as {
        setWindow(start: number, end: number): void;
      };
      const [first, last] = [Date.UTC(1955, 0, 1), Date.UTC(1956, 0, 1)];
      const by = ((last - first) / 1200) * step;
      for (let i = 1; i <= frames; i++) {
        const shift = by * (i <= frames / 2 ? i : frames - i);
        element.setWindow(first + shift, last + shift);
        await new Promise(resolve => requestAnimationFrame(resolve));
      }
    },
    {frames: FRAMES, step: STEP},
  );
}
