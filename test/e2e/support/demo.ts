/** What the end-to-end tests share: the demo, served as a strict site would, and a browser that looks at it. */
import {fileURLToPath} from 'node:url';
import puppeteer, {type Browser, type ElementHandle, type Page} from 'puppeteer-core';
import {BROWSER_FLAGS, findBrowser} from '../../../scripts/lib/find-browser.mjs';
import {type RunningServer, serve} from '../../../scripts/lib/static-server.js';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** No inline script or style, no HTML strings: what breaks this shows in the console. */
export const STRICT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types cold-war-timeline',
].join('; ');

export interface VisitOptions {
  /** CSS pixels; 1200 by 900 unless told. */
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  readonly reducedMotion?: boolean;
  readonly forcedColors?: boolean;
  /** Of the visitor's clock, an IANA name; New York's unless told. */
  readonly timeZone?: string;
  /** What takes its time to come: the ends of addresses, and for how many milliseconds. */
  readonly slow?: Readonly<Record<string, number>>;
  /** Runs in the page before any script of it does, on each page that the tab goes to. */
  readonly beforeLoad?: () => void;
  /** What does not come at all, by its address. */
  readonly refuse?: (url: string) => boolean;
  /** What is looked at is the page before everything has come. */
  readonly early?: boolean;
  /** The line and the machine are a phone's: 150 ms, 1.6 Mbit/s, a quarter of the speed. */
  readonly onPhone?: boolean;
}

export interface Visit {
  readonly page: Page;
  /** Everything the console said, and every error that nobody caught, in order. */
  readonly complaints: readonly string[];
}

let started: Promise<{server: RunningServer; browser: Browser}> | undefined;

// Runs once, after all files of tests: this module is evaluated once.
after(async () => {
  const running = await started;
  await running?.browser.close();
  await running?.server.close();
});

/** Where the demo is served, without a slash at the end. */
export async function origin(): Promise<string> {
  return (await running()).server.origin;
}

/** Opens a page of the demo, such as `two.html`, in a new tab, and waits until it has loaded. */
export async function visit(path: string, options: VisitOptions = {}): Promise<Visit> {
  const {server, browser} = await running();
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('console', message => complaints.push(message.text()));
  page.on('pageerror', error => complaints.push(String(error)));
  // The compiler of the tests wraps inner functions in this helper, which pages do not have.
  await page.evaluateOnNewDocument('globalThis.__name = value => value');
  if (options.beforeLoad) await page.evaluateOnNewDocument(options.beforeLoad);
  await emulate(page, options);
  if (options.timeZone !== undefined) await page.emulateTimezone(options.timeZone);
  if (options.slow || options.refuse) await handleRequests(page, options);
  if (options.onPhone) await slowDown(page);
  await page.goto(`${server.origin}/demo/${path}`, {
    waitUntil: options.early ? 'domcontentloaded' : 'load',
  });
  return {page, complaints};
}

/**
 * A selector for what is inside the timeline: `inside('[part~=event]')`, or in one of several,
 * `inside('[part~=event]', '#as-list')`. It goes through every open shadow root.
 */
export function inside(selector: string, timeline = 'cold-war-timeline'): string {
  return `${timeline} >>> ${selector}`;
}

/**
 * Waits until something can be seen. Without `visible` puppeteer only looks again when the document changes, and what changes in a
 * shadow tree is no change of the document.
 */
export async function appears(page: Page, selector: string): Promise<ElementHandle> {
  const found = await page.waitForSelector(selector, {visible: true});
  return found!;
}

/** Waits until something is there, can be seen and is not on its way any more, and gives its text with spaces joined. */
export async function visibleText(page: Page, selector: string): Promise<string> {
  const found = await appears(page, selector);
  const text = await found.evaluate(async element => {
    while (element.ariaBusy === 'true') await new Promise(resolve => requestAnimationFrame(resolve));
    return element.textContent;
  });
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** Waits until something can be seen, brings it into view and clicks its middle, as a visitor does. */
export async function click(page: Page, selector: string): Promise<void> {
  const found = await appears(page, selector);
  await found.click();
}

/** How many there are. */
export async function count(page: Page, selector: string): Promise<number> {
  return (await page.$$(selector)).length;
}

function running(): Promise<{server: RunningServer; browser: Browser}> {
  started ??= start();
  return started;
}

async function start(): Promise<{server: RunningServer; browser: Browser}> {
  const executablePath = await findBrowser(ROOT);
  const server = await serve({
    root: ROOT,
    folders: ['demo', 'dist', 'events'],
    headers: {'Content-Security-Policy': STRICT_POLICY},
  });
  // Whoever reads local time by mistake shall notice: here the 17th of January begins on the 16th.
  const env = {...process.env, TZ: 'America/New_York'};
  const browser = await puppeteer.launch({executablePath, args: [...BROWSER_FLAGS], env});
  return {server, browser};
}

async function emulate(page: Page, options: VisitOptions): Promise<void> {
  await page.setViewport({width: options.width ?? 1200, height: options.height ?? 900});
  // Puppeteer's own call knows no forced colours, and two calls would undo each other.
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      {name: 'prefers-color-scheme', value: options.dark ? 'dark' : 'light'},
      {name: 'prefers-reduced-motion', value: options.reducedMotion ? 'reduce' : 'no-preference'},
      {name: 'forced-colors', value: options.forcedColors ? 'active' : 'none'},
    ],
  });
}

async function handleRequests(
  page: Page,
  {slow = {}, refuse = () => false}: Pick<VisitOptions, 'slow' | 'refuse'>,
): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', request => {
    const url = request.url();
    const [, wait] = Object.entries(slow).find(([ending]) => url.endsWith(ending)) ?? ['', 0];
    if (refuse(url)) void request.abort();
    else setTimeout(() => void request.continue(), wait);
  });
}

async function slowDown(page: Page): Promise<void> {
  await page.emulateNetworkConditions({latency: 150, download: 200_000, upload: 200_000});
  await page.emulateCPUThrottling(4);
}
