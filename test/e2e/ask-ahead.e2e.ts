/** What a timeline needs is asked for at once, and once. */
import {expect} from 'chai';
import puppeteer, {type Browser} from 'puppeteer-core';
import {BROWSER_FLAGS, findBrowser} from '../../scripts/lib/find-browser.mjs';
import {ROOT} from '../../scripts/lib/project.js';
import {type RunningServer, serve} from '../../scripts/lib/static-server.js';

const YAML = `title: Visits
events:
  - id: a
    title: Visit
    date: 1955-02-03
    evidence: [{citation: A newspaper}]
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

  /** What is asked for, by its name without a hash, until the network has come to rest. `held`: what is never answered. */
  async function visit(elements: string, held?: RegExp): Promise<readonly string[]> {
    body = `<script type="module" src="/dist/cold-war-timeline.js"></script>${elements}`;
    const page = await browser.newPage();
    await page.setViewport({width: 1000, height: 800});
    const complaints: string[] = [];
    page.on('console', message => complaints.push(message.text()));
    if (held) {
      await page.setRequestInterception(true);
      page.on('request', request => {
        const {pathname} = new URL(request.url());
        if (held.test(pathname)) asked.push(pathname);
        else void request.continue();
      });
    }
    await page
      .goto(`${server.origin}/page`, {waitUntil: 'domcontentloaded', timeout: 5_000})
      .catch(() => null);
    await new Promise(resolve => setTimeout(resolve, 1_500));
    const names = asked.map(path => /chunks\/(.*)-.{8}\.js$/.exec(path)?.[1] ?? path.slice(1));
    // What is held back is let go of when the page is.
    await page.close();
    expect(complaints).to.deep.equal([]);
    return names;
  }

  it('come each but once', async () => {
    const names = await visit('<cold-war-timeline src="/a.yaml"></cold-war-timeline>');
    expect(names).to.include.members(['dist/cold-war-timeline.js', 'first', 'second', 'a.yaml', 'canvas']);
    expect(new Set(names).size).to.equal(names.length);
  });

  it('do not wait for the element', async () => {
    const names = await visit('<cold-war-timeline src="/a.yaml"></cold-war-timeline>', /\/first-/);
    expect(names).to.have.members(['dist/cold-war-timeline.js', 'first', 'second', 'a.yaml', 'canvas']);
  });

  it('are not asked for where they are not needed: the canvas far away or of a list, the whole of a Parquet file', async () => {
    const far = '<div style="height: 9000px"></div><cold-war-timeline src="/a.yaml"></cold-war-timeline>';
    const list = '<cold-war-timeline src="/b.yaml" view="list"></cold-war-timeline>';
    const parquet = '<cold-war-timeline src="/c.parquet" view="list"></cold-war-timeline>';
    const names = await visit(list + far + parquet, /\/first-/);
    expect(names).to.have.members(['dist/cold-war-timeline.js', 'first', 'second', 'a.yaml', 'b.yaml']);
  });
});
