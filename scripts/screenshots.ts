/** `npm run screenshots`: the demo at three widths, light and dark, and the pictures in README and docs. */
import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import puppeteer, {type Browser, type Page} from 'puppeteer-core';
import {build} from './lib/build.js';
import {type DocExample, docExamples} from './lib/doc-examples.js';
import {BROWSER_FLAGS, findBrowser} from './lib/find-browser.mjs';
import {CACHE, ROOT} from './lib/project.js';
import {serve} from './lib/static-server.js';

const PAGES = ['index', 'inline', 'two', 'dates', 'broken'];
const WIDTHS = [1200, 768, 375];
const SCHEMES = ['light', 'dark'] as const;
/** CSS pixels of paper around the picture in the README. */
const MARGIN = 24;
/** Of the pictures in the documents, and the paper above and below the canvas in them: less than there is to its buttons; CSS pixels. */
const DOC_WIDTH = 760;
const DOC_MARGIN = 10;
/** An empty timeline on the paper of the demo, for the YAML of the documents. */
const EXAMPLE_PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="../../demo/demo.css">
<script type="module" src="../../dist/cold-war-timeline.js"></script>
<cold-war-timeline></cold-war-timeline>
</html>
`;
const FOLDER = join(CACHE, 'screenshots');

await build();
await mkdir(FOLDER, {recursive: true});
await mkdir(join(ROOT, 'docs', 'pictures'), {recursive: true});
await writeFile(join(FOLDER, 'example.html'), EXAMPLE_PAGE);
const server = await serve({root: ROOT, folders: ['.cache', 'demo', 'dist', 'events']});
const browser = await puppeteer.launch({executablePath: await findBrowser(ROOT), args: BROWSER_FLAGS});
try {
  for (const name of PAGES) await takeAll(browser, `${server.origin}/demo/${name}.html`, name);
  await takeReadmePicture(browser, `${server.origin}/demo/index.html`);
  await takeEvidencePictures(browser, `${server.origin}/demo/index.html`);
  for (const example of await docExamples(join(ROOT, 'docs'))) {
    await takeDocPicture(browser, `${server.origin}/.cache/screenshots/example.html`, example);
  }
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

/** For the guide to evidence: a passage in its document, and the page of that document. */
async function takeEvidencePictures(browser: Browser, url: string): Promise<void> {
  const page = await open(browser, url, 1200, 'light', 1.5);
  const [passage, about] = ['[part~=cited]', 'button[data-about="1"]'];
  await page.waitForSelector(`cold-war-timeline >>> ${passage}`, {visible: true});
  await takePart(page, '.evidence', 'evidence-passage.png');
  await page.click(`cold-war-timeline >>> ${about}`);
  await page.waitForSelector('cold-war-timeline >>> .page [part~=paragraph]', {visible: true});
  await takePart(page, '.page', 'evidence-document.png');
  await page.close();
}

async function takePart(page: Page, selector: string, picture: string): Promise<void> {
  await settle(page);
  const part = await page.waitForSelector(`cold-war-timeline >>> ${selector}`, {visible: true});
  const box = await part?.boundingBox();
  if (!box) throw new Error(`There is nothing to see of ${picture}.`);
  const clip = {
    x: box.x - 2 * DOC_MARGIN,
    // The page has scrolled to what was opened.
    y: box.y + (await page.evaluate(() => scrollY)) - DOC_MARGIN,
    width: box.width + 4 * DOC_MARGIN,
    height: box.height + 2 * DOC_MARGIN,
  };
  await page.screenshot({path: join(ROOT, 'docs', 'pictures', picture), clip});
}

/** The canvas of an example with the legend below it, as wide as a column of text. */
async function takeDocPicture(
  browser: Browser,
  url: string,
  {picture, yaml, attributes}: DocExample,
): Promise<void> {
  const page = await open(browser, url, DOC_WIDTH, 'light', 1.5);
  await page.evaluate(
    (text, given) => {
      const timeline = document.querySelector('cold-war-timeline')!;
      for (const [name, value] of given) timeline.setAttribute(name, value);
      timeline.yaml = text;
    },
    yaml,
    [...attributes],
  );
  const canvas = await page.waitForSelector('cold-war-timeline >>> [part=timeline] .canvas', {visible: true});
  const legend = await page.waitForSelector('cold-war-timeline >>> [part=legend]', {visible: true});
  await page.waitForNetworkIdle();
  await settle(page);
  const [top, bottom] = [await canvas?.boundingBox(), await legend?.boundingBox()];
  if (!top || !bottom) throw new Error(`There is nothing to see of ${picture}.`);
  const height = bottom.y + bottom.height - top.y + 2 * DOC_MARGIN;
  const clip = {x: 0, y: top.y - DOC_MARGIN, width: DOC_WIDTH, height};
  await page.screenshot({path: join(ROOT, 'docs', picture), clip});
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
