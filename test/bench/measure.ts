/** Opens a page in a fresh tab and notes when things show, as the page itself sees it. */
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import type {Browser, Page} from 'puppeteer-core';

/** Milliseconds since the navigation began. */
export interface Moments {
  /** The first event can be read: in the event list, or, for bare vis-timeline, on its canvas. */
  readonly firstEvent: number;
  /** The first mark is on the canvas. */
  readonly firstDrawing: number;
  /** The longest task on the main thread. */
  readonly longestTask: number;
}

/** The median of several visits, each number by itself. */
export async function medianMoments(browser: Browser, url: string, runs: number): Promise<Moments> {
  const all: Moments[] = [];
  for (let run = 0; run < runs; run++) all.push(await moments(browser, url));
  return {
    firstEvent: median(all.map(({firstEvent}) => firstEvent)),
    firstDrawing: median(all.map(({firstDrawing}) => firstDrawing)),
    longestTask: median(all.map(({longestTask}) => longestTask)),
  };
}

/** Gzipped bytes of the scripts that a page fetches before `selector` is there and the network has come to rest. */
export async function scriptBytes(
  browser: Browser,
  url: string,
  root: string,
  selector: string,
): Promise<number> {
  return gzipped(await scriptsFetched(browser, url, selector), root);
}

/** Milliseconds: what does not show by then, while scripts are held back, does not show without them. */
const LONG_ENOUGH = 5_000;

/**
 * Gzipped bytes of the scripts without which `selector` does not come: each of those that the page fetches is held back in turn,
 * together with all that were found to be dispensable, and counts if nothing shows. So it shows with only these served.
 */
export async function neededScriptBytes(
  browser: Browser,
  url: string,
  root: string,
  selector: string,
): Promise<number> {
  const fetched = await scriptsFetched(browser, url, selector);
  const dispensable = new Set<string>();
  for (const path of [...fetched].reverse()) {
    if (await showsWithout(browser, url, selector, new Set([...dispensable, path]))) dispensable.add(path);
  }
  return gzipped(
    fetched.filter(path => !dispensable.has(path)),
    root,
  );
}

async function scriptsFetched(browser: Browser, url: string, selector: string): Promise<readonly string[]> {
  const page = await browser.newPage();
  const paths: string[] = [];
  page.on('response', response => {
    if (response.request().resourceType() === 'script') paths.push(new URL(response.url()).pathname);
  });
  await page.goto(url);
  await shows(page, selector);
  await page.waitForNetworkIdle();
  await page.close();
  return paths;
}

/** Whether `selector` comes while these scripts are asked for and never answered. */
async function showsWithout(
  browser: Browser,
  url: string,
  selector: string,
  held: ReadonlySet<string>,
): Promise<boolean> {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', request => {
    if (!held.has(new URL(request.url()).pathname)) void request.continue();
  });
  // A page whose script does not come is never loaded.
  const loading = page.goto(url).catch(() => undefined);
  const isThere = await shows(page, selector, LONG_ENOUGH).then(
    () => true,
    () => false,
  );
  await page.close();
  await loading;
  return isThere;
}

async function shows(page: Page, selector: string, timeout = 30_000): Promise<void> {
  // Without `visible` it waits for changes of the document, and those in a shadow root are none.
  await page.waitForSelector(`cold-war-timeline >>> ${selector}`, {visible: true, timeout});
}

async function gzipped(paths: readonly string[], root: string): Promise<number> {
  const files = await Promise.all(paths.map(path => readFile(join(root, path))));
  return files.reduce((sum, file) => sum + gzipSync(file, {level: 9}).length, 0);
}

async function moments(browser: Browser, url: string): Promise<Moments> {
  const page = await browser.newPage();
  await page.setViewport({width: 1200, height: 900});
  // The compiler of this file wraps inner functions in this helper, which pages do not have.
  await page.evaluateOnNewDocument('globalThis.__name = value => value');
  await page.evaluateOnNewDocument(watch);
  await page.goto(url);
  await page.waitForFunction('window.seen?.firstDrawing !== undefined', {timeout: 60_000});
  const seen = await read(page);
  await page.close();
  return seen;
}

async function read(page: Page): Promise<Moments> {
  return page.evaluate(async () => {
    // A task is reported once it has ended, and drawing may go on in the one that is running.
    await new Promise(resolve => setTimeout(resolve, 200));
    return (window as unknown as {seen: Moments}).seen;
  });
}

/** Runs in the page before anything else, and looks once a frame. */
function watch(): void {
  const seen: {firstEvent?: number; firstDrawing?: number; longestTask: number} = {longestTask: 0};
  Object.assign(window, {seen});
  new PerformanceObserver(list => {
    for (const {duration} of list.getEntries()) seen.longestTask = Math.max(seen.longestTask, duration);
  }).observe({type: 'longtask', buffered: true});
  const look = (): void => {
    const root = document.querySelector('cold-war-timeline')?.shadowRoot;
    const event = root ? root.querySelector('[part~=event]') : document.querySelector('.vis-item');
    const mark = root ? root.querySelector('[part~=mark]') : document.querySelector('.vis-item');
    if (event) seen.firstEvent ??= performance.now();
    if (mark) seen.firstDrawing ??= performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
}
