/** What a timeline needs is asked for at once, and once. */
import {expect} from 'chai';
import puppeteer, {type Browser, type HTTPRequest} from 'puppeteer-core';
import {BROWSER_FLAGS, findBrowser} from '../../scripts/lib/find-browser.mjs';
import {ROOT} from '../../scripts/lib/project.js';
import {type RunningServer, serve} from '../../scripts/lib/static-server.js';

const YAML = `version: 1
title: Visits
events:
  - id: a
    title: Visit
    date: 1955-02-03
    evidence: [{url: https://example.org/}]
`;

describe('the files of a page', function () {
  this.timeout(60_000);
  let server: RunningServer;
  let browser: Browser;
  let asked: string[];
  let body: string;

  before(async () => {
    server = await serve({
      root: ROOT,
      folders: ['dist'],
      answer: ({url = ''}, response) => {
        if (!url.startsWith('/page')) {
          asked.push(url);
          if (!url.endsWith('.yaml')) return false;
        }
        const isPage = url.startsWith('/page');
        response.writeHead(200, {'Content-Type': isPage ? 'text/html' : 'application/yaml'});
        response.end(
          isPage ? `<!doctype html><title>Page</title><link rel="icon" href="data:,">${body}` : YAML,
        );
        return true;
      },
    });
    browser = await puppeteer.launch({executablePath: await findBrowser(ROOT), args: BROWSER_FLAGS});
  });
  beforeEach(() => (asked = []));
  after(async () => {
    await browser.close();
    await server.close();
  });

  const names = (): readonly string[] =>
    asked.map(path => /chunks\/(.*)-.{8}\.js$/.exec(path)?.[1] ?? path.slice(1));

  /** Waits for what is to be asked for, and a while longer for what is not. `held`: what is never answered. */
  async function visit(elements: string, awaited: readonly string[], held?: RegExp): Promise<void> {
    body = `<script type="module" src="/dist/cold-war-timeline.js"></script>${elements}`;
    const page = await browser.newPage();
    await page.setViewport({width: 1000, height: 800});
    const complaints: string[] = [];
    page.on('console', message => complaints.push(message.text()));
    const heldBack: HTTPRequest[] = [];
    if (held) {
      await page.setRequestInterception(true);
      page.on('request', request => {
        const {pathname} = new URL(request.url());
        if (!held.test(pathname)) return void request.continue();
        asked.push(pathname);
        heldBack.push(request);
      });
    }
    // With a script held back it is never loaded.
    const loading = page.goto(`${server.origin}/page`).catch(() => null);
    while (!awaited.every(name => names().includes(name))) await moment(20);
    await moment(500);
    expect(complaints).to.deep.equal([]);
    expect(names()).to.have.members(awaited);
    // Closing the page would let them go to the server, among what the next test counts.
    await Promise.all(heldBack.map(request => request.abort()));
    await page.close();
    await loading;
  }

  const FIRST = ['dist/cold-war-timeline.js', 'first', 'second'];
  const TIMELINE = '<cold-war-timeline src="/a.yaml"></cold-war-timeline>';

  it('come each but once', async () => {
    await visit(TIMELINE, [...FIRST, 'a.yaml', 'canvas']);
  });

  it('do not wait for the element', async () => {
    await visit(TIMELINE, [...FIRST, 'a.yaml', 'canvas'], /\/first-/);
  });

  it('are not asked for where they are not needed: the canvas far away or of a list, the whole of a Parquet file', async () => {
    const far = `<div style="height: 9000px"></div>${TIMELINE}`;
    const list = '<cold-war-timeline src="/b.yaml" view="list"></cold-war-timeline>';
    const parquet = '<cold-war-timeline src="/c.parquet" view="list"></cold-war-timeline>';
    await visit(list + far + parquet, [...FIRST, 'a.yaml', 'b.yaml'], /\/first-/);
  });
});

async function moment(milliseconds: number): Promise<void> {
  await new Promise(resolve => setTimeout(resolve, milliseconds));
}
