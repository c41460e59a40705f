/** Links to published documents, followed in Chromium: does the passage that is quoted come into view? */
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect} from 'chai';
import type {Page} from 'puppeteer-core';
import {type RunningServer, serve} from '../../scripts/lib/static-server.js';
import {publishedLink} from '../../src/view-model/published-link.js';
import {visit} from './support/demo.js';
import {type Passage, passagePage} from './support/passages.js';

const PAGES = 10;
const PASSAGES = 20;
/** Far longer than browsers look for words on such a page; in milliseconds. */
const PATIENCE = 3000;

const pages = Array.from({length: PAGES}, (_, i) => passagePage(1955 + i, PASSAGES));

/** Where the link led: the id of what is in the middle of the window, or null where nothing was scrolled. */
async function landing(page: Page, href: string): Promise<string | null> {
  // From another page: within one the fragment alone would change, which browsers treat differently.
  await page.goto('about:blank');
  await page.goto(href, {waitUntil: 'load'});
  const scrolled = await page
    .waitForFunction(() => scrollY > 0, {polling: 20, timeout: PATIENCE})
    .catch(() => null);
  if (scrolled === null) return null;
  return page.evaluate(() => {
    const isInView = ({top, bottom}: DOMRect): boolean => bottom > 0 && top < innerHeight;
    const found = [...document.querySelectorAll('p')].filter(p => isInView(p.getBoundingClientRect()));
    return found[0]?.parentElement?.id ?? '';
  });
}

describe('text fragments', () => {
  let folder: string;
  let server: RunningServer;
  let page: Page;
  let right = 0;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cwt-passages-'));
    await mkdir(join(folder, 'pages'));
    await Promise.all(pages.map(({html}, i) => writeFile(join(folder, 'pages', `${i}.html`), html)));
    server = await serve({root: folder, folders: ['pages']});
    ({page} = await visit('inline.html'));
  });

  after(async () => {
    console.log(`      ${right} of ${PAGES * PASSAGES} passages found`);
    await page.close();
    await server.close();
    await rm(folder, {recursive: true});
  });

  for (const [i, {passages}] of pages.entries()) {
    it(`lead to the passages of page ${i + 1}`, async () => {
      const missed: (Passage & {readonly link: string; readonly landed: string | null})[] = [];
      for (const passage of passages) {
        const link = publishedLink(`${server.origin}/pages/${i}.html`, passage);
        const landed = await landing(page, link);
        if (landed === passage.id) right++;
        else missed.push({...passage, link: decodeURIComponent(link), landed});
      }
      expect(missed).to.deep.equal([]);
    });
  }
});
