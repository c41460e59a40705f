/** What a page has to fetch before it shows something. */
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import type {Browser, Page} from 'puppeteer-core';

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
