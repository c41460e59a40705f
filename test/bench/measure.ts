/** What a page has to fetch before it shows something. */
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import type {Browser} from 'puppeteer-core';

/** Gzipped bytes of the scripts that a page fetches before `selector` is there and the network has come to rest. */
export async function scriptBytes(
  browser: Browser,
  url: string,
  root: string,
  selector: string,
): Promise<number> {
  const page = await browser.newPage();
  const paths: string[] = [];
  page.on('response', response => {
    if (response.request().resourceType() === 'script') paths.push(new URL(response.url()).pathname);
  });
  await page.goto(url);
  // Without `visible` it waits for changes of the document, and those in a shadow root are none.
  await page.waitForSelector(`cold-war-timeline >>> ${selector}`, {visible: true});
  await page.waitForNetworkIdle();
  await page.close();
  const files = await Promise.all(paths.map(path => readFile(join(root, path))));
  return files.reduce((sum, file) => sum + gzipSync(file, {level: 9}).length, 0);
}
