/** `npm run screenshots`: the demo at three widths, light and dark, and the picture in the README. */
import {mkdir} from 'node:fs/promises';
import {join} from 'node:path';
import puppeteer, {type Browser, type Page} from 'puppeteer-core';
import {build} from './lib/build.js';
import {BROWSER_FLAGS, findBrowser} from './lib/find-browser.mjs';
import {CACHE, ROOT} from './lib/project.js';
import {serve} from './lib/static-server.js';

const PAGES = ['index', 'inline', 'two', 'dates', 'broken'];
const WIDTHS = [1200, 768, 375];
const SCHEMES = ['light', 'dark'] as const;
/** CSS pixels of paper around the picture in the README. */
const MARGIN = 24;
const FOLDER = join(CACHE, 'screenshots');

await build();
await mkdir(FOLDER, {recursive: true});
await mkdir(join(ROOT, 'docs', 'pictures'), {recursive: true});
const server = await serve({root: ROOT, folders: ['demo', 'dist', 'events']});
const browser = await puppeteer.launch({executablePath: await findBrowser(ROOT), args: BROWSER_FLAGS});
try {
  for (const name of PAGES) await takeAll(browser, `${server.origin}/demo/${name}.html`, name);
  await takeReadmePicture(browser, `${server.origin}/demo/index.html`);
} finally {
  await browser.close();
  await server.close();
}

async function takeAll(browser: Browser, url: string, name: string): Promise<void> {
  for (const width of WIDTHS) {
    for (const scheme of SCHEMES) {
      const page = await open(browser, url, width, scheme);
      await page.screenshot({path: join(FOLDER, `${name}-${String(width)}-${scheme}.png`), fullPage: true});
      await page.close();
    }
  }
}

/** The timeline alone, sharp on good screens, with the paper of the page around it. */
async function takeReadmePicture(browser: Browser, url: string): Promise<void> {
  const page = await open(browser, url, 1200, 'light', 1.5);
  const timeline = await page.waitForSelector('cold-war-timeline[selected]');
  await page.waitForSelector('cold-war-timeline >>> [part~=evidence]', {visible: true});
  const box = await timeline?.boundingBox();
  if (!box) throw new Error('The timeline has no size.');
  const clip = {
    x: box.x - MARGIN,
    y: box.y - MARGIN,
    width: box.width + 2 * MARGIN,
    height: box.height + 2 * MARGIN,
  };
  await page.screenshot({path: join(ROOT, 'docs', 'pictures', 'timeline.png'), clip});
  await page.close();
}

async function open(
  browser: Browser,
  url: string,
  width: number,
  scheme: 'light' | 'dark',
  deviceScaleFactor = 1,
): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({width, height: 900, deviceScaleFactor});
  await page.emulateMediaFeatures([
    {name: 'prefers-color-scheme', value: scheme},
    {name: 'prefers-reduced-motion', value: 'reduce'},
  ]);
  await page.goto(url, {waitUntil: 'networkidle0'});
  await settle(page);
  return page;
}

/** Two frames: what is measured in the first is drawn in the second. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}
