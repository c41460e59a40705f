/** Timelines in Parquet, by byte ranges: what is fetched for what is seen. */
import type {IncomingMessage, ServerResponse} from 'node:http';
import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {expect} from 'chai';
import type {Page} from 'puppeteer-core';
import {type RunningServer, serve} from '../../scripts/lib/static-server.js';
import {generateEvents, textOf, toYaml} from '../bench/generate.js';
import {
  appears,
  click,
  count,
  inside,
  STRICT_POLICY,
  visibleText,
  visit,
  type Visit,
} from './support/demo.js';
import {parquetOf} from './support/million.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const COUNT = 1_000_000;
const FEW = 3_000;
const BIN = inside('[part~=bin]');
const MARK = inside('[part~=mark]');
const ZOOM_IN = inside('.nav .set + .set > button');
const READER = inside('[part=reader]');
const SECTION = inside('[part~=list] :is(h3, h4, h5, h6) > button');

const pageOf = (src: string, attributes = ''): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Large</title>
<script type="module" src="/dist/cold-war-timeline.js"></script>
<cold-war-timeline src="${src}" ${attributes}></cold-war-timeline>`;

interface Large extends Visit {
  /** Bytes of each answer with something of the file, in order. */
  readonly answers: number[];
}

describe('a timeline in Parquet', function () {
  // The first time a million events are written.
  this.timeout(240_000);

  const servers: RunningServer[] = [];
  let site: RunningServer;
  let million: string;
  let few: string;

  before(async () => {
    million = `/${await parquetOf(COUNT)}`;
    few = `/${await parquetOf(FEW)}`;
    site = await start();
  });

  after(() => Promise.all(servers.map(server => server.close())));

  async function start(ranges = true): Promise<RunningServer> {
    const yaml = toYaml(generateEvents(20));
    const small = await readFile(ROOT + few);
    const answer = ({url = ''}: IncomingMessage, response: ServerResponse): boolean => {
      const {pathname, searchParams} = new URL(url, 'http://localhost');
      const answers: Record<string, readonly [type: string, body: string | Uint8Array]> = {
        '/page.html': ['text/html', pageOf(searchParams.get('src')!, searchParams.get('with') ?? '')],
        '/text.parquet': ['application/yaml', yaml],
        '/table': ['application/octet-stream', small],
      };
      const found = answers[pathname];
      if (!found) return false;
      response
        .writeHead(200, {'Content-Type': found[0], 'Content-Security-Policy': STRICT_POLICY})
        .end(found[1]);
      return true;
    };
    const server = await serve({root: ROOT, folders: ['dist', '.cache'], ranges, answer});
    servers.push(server);
    return server;
  }

  async function open(src: string, {attributes = '', hash = '', server = site} = {}): Promise<Large> {
    const visited = await visit('inline.html');
    const answers: number[] = [];
    visited.page.on('response', response => {
      if (new URL(response.url()).pathname === src)
        answers.push(Number(response.headers()['content-length']));
    });
    const query = new URLSearchParams({src, with: attributes});
    await visited.page.goto(`${server.origin}/page.html?${query}${hash}`, {waitUntil: 'load'});
    return {...visited, answers};
  }

  /** Of an event by the place of its number, from 1. */
  async function expectToRead(page: Page, number: number): Promise<void> {
    const text = textOf(number - 1);
    await page.waitForFunction(
      words => {
        const {shadowRoot} = document.querySelector('cold-war-timeline')!;
        const reader = shadowRoot?.querySelector('[part=reader]');
        return reader?.textContent.includes(words);
      },
      {},
      text,
    );
    expect(await visibleText(page, READER))
      .to.match(new RegExp(` ${String(number)}\\b`))
      .and.contain(text);
  }

  /** The number of the event that is selected. */
  const selected = (page: Page): Promise<number> =>
    page
      .waitForFunction(() => /\d+$/.exec(document.querySelector('cold-war-timeline')!.selected ?? '')?.[0])
      .then(async found => Number(await found.jsonValue()));

  /** Of one that is in view, by which others stand that are not. */
  async function placeOfMark(page: Page): Promise<readonly [x: number, y: number]> {
    const found = await page.waitForFunction(() => {
      const root = document.querySelector('cold-war-timeline')!.shadowRoot!;
      for (const mark of root.querySelectorAll('[part~=mark]')) {
        const {left, top, width, height} = mark.getBoundingClientRect();
        const place = [left + width / 2, top + height / 2] as const;
        if (mark.contains(root.elementFromPoint(...place))) return place;
      }
      return null;
    });
    return (await found.jsonValue())!;
  }

  describe('with a million events', () => {
    it('is drawn from less than 3 MB', async () => {
      const {page, answers, complaints} = await open(million);
      await appears(page, BIN);
      expect(answers.reduce((a, b) => a + b, 0)).to.be.lessThan(3_000_000);
      expect(answers.length).to.be.at.most(3);
      expect(await visibleText(page, inside('[part=overview]'))).to.contain('1,000,000');
      expect(complaints).to.deep.equal([]);
      await page.close();
    });

    it('shows any event by its id after three more requests', async () => {
      const {page, answers, complaints} = await open(million);
      await appears(page, BIN);
      for (const number of [1, 500_000, 777_777, COUNT]) {
        answers.length = 0;
        await page.evaluate(
          id => {
            document.querySelector('cold-war-timeline')!.selected = id;
          },
          `event-${String(number)}`,
        );
        await expectToRead(page, number);
        expect(answers.length, String(number)).to.be.within(1, 3);
      }
      expect(complaints).to.deep.equal([]);
      await page.close();
    });

    it('shows the event of a permalink after three more requests', async () => {
      const {page, answers} = await open(million, {attributes: 'permalink', hash: '#event=event-654321'});
      await expectToRead(page, 654_321);
      expect(answers.length).to.be.at.most(6);
      await page.close();
    });

    it('shows an event of the list after three more requests', async () => {
      const {page, answers} = await open(million, {attributes: 'view="list"'});
      await appears(page, SECTION);
      answers.length = 0;
      // The year, the month, the day.
      for (let opened = 0; opened < 3; opened++) {
        const next = await appears(page, `${SECTION}:is([aria-expanded=true] *, [aria-expanded=false])`);
        await next.click();
      }
      await click(page, inside('.entry'));
      await expectToRead(page, await selected(page));
      expect(answers.length).to.be.within(1, 3);
      await page.close();
    });

    it('shows a mark of two days after three more requests', async () => {
      const {page, answers} = await open(million);
      await appears(page, BIN);
      answers.length = 0;
      await page.evaluate(() => {
        document.querySelector('cold-war-timeline')!.setWindow('1955-01-17', '1955-01-18');
      });
      await appears(page, MARK);
      await page.mouse.click(...(await placeOfMark(page)));
      await expectToRead(page, await selected(page));
      expect(answers.length).to.be.within(1, 3);
      await page.close();
    });

    it('says that a server which ignores ranges cannot serve it', async () => {
      const {page} = await open(million, {server: await start(false)});
      expect(await visibleText(page, inside('[part=error]'))).to.contain('ranges');
      await page.close();
    });
  });

  it('shows a mark that is zoomed to after three more requests', async () => {
    const {page, answers} = await open(few);
    await appears(page, BIN);
    answers.length = 0;
    while ((await count(page, MARK)) === 0) {
      await click(page, ZOOM_IN);
    }
    await page.mouse.click(...(await placeOfMark(page)));
    await expectToRead(page, await selected(page));
    expect(answers.length).to.be.within(1, 3);
    await page.close();
  });

  it('works from a server that ignores ranges where it is small', async () => {
    const {page, answers} = await open(few, {server: await start(false), attributes: 'selected="event-17"'});
    await expectToRead(page, 17);
    expect(answers).to.have.length(1);
    await page.close();
  });

  it('is told by its bytes, not by its name', async () => {
    const table = await open('/table', {attributes: 'selected="event-17"'});
    await expectToRead(table.page, 17);
    const text = await open('/text.parquet', {attributes: 'selected="event-17"'});
    await expectToRead(text.page, 17);
    expect([...table.complaints, ...text.complaints]).to.deep.equal([]);
    await Promise.all([table.page.close(), text.page.close()]);
  });
});
