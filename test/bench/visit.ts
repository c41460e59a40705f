/** A visit to a page in a browser of its own, under what conditions it is wished. Notes when things show, as the page sees it. */
import {type Browser, type CDPSession, type Page, TimeoutError} from 'puppeteer-core';
import type {Side} from './sides.js';

export const VIEWPORT = {width: 1200, height: 900};

/** As Lighthouse slows a desktop down to a phone on a slow line. */
export const SLOW = {latency: 150, bytesPerSecond: 1_600_000 / 8, cpu: 4};

export interface VisitOptions {
  readonly slow?: boolean;
  /** Milliseconds for everything up to the first drawing. */
  readonly patience: number;
}

/** Milliseconds since the navigation began. */
export interface Moments {
  /** The first event can be read. */
  readonly firstEvent: number;
  /** The first event is drawn on the axis, and can be chosen there. */
  readonly firstDrawing: number;
  /** The longest task on the main thread until then. */
  readonly longestTask: number;
  /** Cumulative layout shift, as browsers report it, without what followed input. */
  readonly layoutShift: number;
  /** Bytes over the line, compressed, and how many answers. */
  readonly bytes: number;
  readonly requests: number;
}

export interface Visit {
  readonly page: Page;
  readonly session: CDPSession;
  readonly moments: Moments;
}

/** Thrown where a side has drawn nothing in time. */
export class OutOfPatience extends Error {
  override readonly name = 'OutOfPatience';
}

export async function visit<T>(
  browser: Browser,
  url: string,
  side: Side,
  {slow = false, patience}: VisitOptions,
  use: (visit: Visit) => Promise<T>,
): Promise<T> {
  // A context of its own has no cache from the visit before.
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  try {
    await page.setViewport(VIEWPORT);
    const session = await page.createCDPSession();
    const traffic = await watchTraffic(session);
    if (slow) await slowDown(session);
    await keepToThisMachine(page);
    await lendHelper(page);
    await page.evaluateOnNewDocument(watch, side.event, side.drawn);
    await page.goto(url, {waitUntil: 'domcontentloaded', timeout: patience});
    await page.waitForFunction('window.seen?.firstDrawing !== undefined', {timeout: patience, polling: 100});
    const seen = await read(page);
    return await use({page, session, moments: {...seen, ...traffic()}});
  } catch (error) {
    if (error instanceof TimeoutError) throw new OutOfPatience(url, {cause: error});
    throw error;
  } finally {
    await context.close();
  }
}

/** The compiler of these files wraps inner functions in a helper that pages do not have. */
export async function lendHelper(page: Page): Promise<void> {
  await page.evaluateOnNewDocument('globalThis.__name = value => value');
}

/** Whoever asks other hosts is told at once that they cannot be reached, rather than made to wait. */
async function keepToThisMachine(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Network.enable');
  await session.send('Network.setBlockedURLs', {urls: ['https://*', 'http://fonts.*']});
}

async function slowDown(session: CDPSession): Promise<void> {
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: SLOW.latency,
    downloadThroughput: SLOW.bytesPerSecond,
    uploadThroughput: SLOW.bytesPerSecond,
  });
  await session.send('Emulation.setCPUThrottlingRate', {rate: SLOW.cpu});
}

async function watchTraffic(session: CDPSession): Promise<() => Pick<Moments, 'bytes' | 'requests'>> {
  let [bytes, requests] = [0, 0];
  session.on('Network.loadingFinished', ({encodedDataLength}) => {
    bytes += encodedDataLength;
    requests += 1;
  });
  await session.send('Network.enable');
  return () => ({bytes, requests});
}

type Seen = Omit<Moments, 'bytes' | 'requests'>;

async function read(page: Page): Promise<Seen> {
  return page.evaluate(async () => {
    // A task is reported once it has ended, and drawing may go on in the one that is running.
    await new Promise(resolve => setTimeout(resolve, 500));
    return (window as unknown as {seen: Seen}).seen;
  });
}

/** Runs in the page before anything else, and looks once a frame. */
function watch(eventSelector: string, drawnSelector: string): void {
  const seen: {-readonly [Key in keyof Seen]?: number} & {longestTask: number; layoutShift: number} = {
    longestTask: 0,
    layoutShift: 0,
  };
  Object.assign(window, {seen});
  new PerformanceObserver(list => {
    for (const {duration} of list.getEntries()) seen.longestTask = Math.max(seen.longestTask, duration);
  }).observe({type: 'longtask', buffered: true});
  new PerformanceObserver(list => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
    })[]) {
      if (!entry.hadRecentInput) seen.layoutShift += entry.value;
    }
  }).observe({type: 'layout-shift', buffered: true});
  const isSeen = (selector: string): boolean => {
    const root = document.querySelector('cold-war-timeline')?.shadowRoot ?? document;
    const found = root.querySelector(selector);
    // What is there but without a size, or not yet shown, cannot be read.
    return found?.checkVisibility({opacityProperty: true, visibilityProperty: true}) === true;
  };
  const look = (): void => {
    if (seen.firstEvent === undefined && isSeen(eventSelector)) seen.firstEvent = performance.now();
    if (isSeen(drawnSelector)) seen.firstDrawing ??= performance.now();
    if (seen.firstEvent === undefined || seen.firstDrawing === undefined) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
