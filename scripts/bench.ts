/**
 * `npm run bench`: sizes and times beside their bounds and their peers, measured in one run on one machine. With numbers as
 * arguments, `npm run bench -- 1000 10000`, only these are the numbers of events whose growth is measured.
 */
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {cpus} from 'node:os';
import {join} from 'node:path';
import puppeteer, {type Browser} from 'puppeteer-core';
import {writeArrowPages} from '../test/bench/arrow-pages.js';
import {measureArrows, printArrows} from '../test/bench/arrows.js';
import type {Results, Sizes} from '../test/bench/bounds.js';
import {compressing} from '../test/bench/compressing.js';
import {curves} from '../test/bench/curves.js';
import {idleFrames} from '../test/bench/frames.js';
import {measureGrowth} from '../test/bench/growth.js';
import {measureInMemory} from '../test/bench/in-memory.js';
import {neededScriptBytes, scriptBytes} from '../test/bench/measure.js';
import {type BenchPages, prepare, writeManyTimelines, writePages} from '../test/bench/pages.js';
import {growthCells, report, withTables} from '../test/bench/report.js';
import {measureScrolling} from '../test/bench/scrolling.js';
import {SIDES} from '../test/bench/sides.js';
import {measureStartUp} from '../test/bench/start-up.js';
import {measureTasks} from '../test/bench/tasks.js';
import {build} from './lib/build.js';
import {BROWSER_FLAGS, findBrowser} from './lib/find-browser.mjs';
import {CACHE, ROOT} from './lib/project.js';
import {fileOf, serve} from './lib/static-server.js';

const asked = process.argv.slice(2).map(Number);
const GROWTH = asked.length > 0 ? asked : [1000, 10_000, 100_000, 1_000_000];
const [FEW, SOME, MANY] = [20, 2000, 10_000];

const folder = join(CACHE, 'bench');
await build();
await prepare(folder);
const pages = new Map<number, BenchPages>();
for (const count of new Set([FEW, 1000, SOME, MANY, ...GROWTH])) {
  console.log(`writing the pages of ${count.toLocaleString('en')} events`);
  pages.set(count, await writePages(folder, count));
}
const ten = await writeManyTimelines(folder, 1000);
const arrowPages = await writeArrowPages(folder);
const served = {root: ROOT, folders: ['.cache', 'dist', 'node_modules']};
const server = await serve({...served, answer: compressing(path => fileOf(served, path))});
const browser = await puppeteer.launch({
  executablePath: await findBrowser(ROOT),
  args: BROWSER_FLAGS,
  protocolTimeout: 600_000,
});
try {
  const base = `${server.origin}/.cache/bench/`;
  const results = await measure(browser, base);
  console.log(`\n${report(results)}`);
  const arrows = await measureArrows(browser, base, arrowPages);
  printArrows(arrows);
  await writeResults(results, arrows, await browser.version());
} finally {
  await browser.close();
  await server.close();
}

async function measure(browser: Browser, base: string): Promise<Results> {
  const [few, some, many] = [pages.get(FEW)!, pages.get(SOME)!, pages.get(MANY)!];
  const blank = await browser.newPage();
  const display = await idleFrames(blank);
  await blank.close();
  return {
    display,
    sizes: await measureSizes(browser, base, few),
    startUp: await measureStartUp(browser, base, few),
    inMemory: await measureInMemory(browser, base, many, 3),
    tasks: await measureTasks(browser, base, some),
    scrolling: await measureScrolling(browser, base + ten),
    growth: await measureGrowth(
      browser,
      base,
      GROWTH.map(count => pages.get(count)!),
      growth => {
        console.log(growthCells(growth).join('  '));
      },
    ),
  };
}

async function measureSizes(browser: Browser, base: string, {ours}: BenchPages): Promise<Sizes> {
  return {
    first: await neededScriptBytes(browser, base + ours!, ROOT, SIDES.ours.event),
    interactive: await scriptBytes(browser, base + ours!, ROOT, '[part~=mark]'),
  };
}

async function writeResults(results: Results, arrows: unknown, version: string): Promise<void> {
  await mkdir(CACHE, {recursive: true});
  const file = join(CACHE, 'bench.json');
  await writeFile(file, `${JSON.stringify({...results, arrows}, null, 2)}\n`);
  console.log(`\nwritten to ${file}`);
  // Only a whole run is what the documents show.
  if (asked.length > 0) return;
  const docs = join(ROOT, 'docs');
  await writeFile(join(docs, 'pictures', 'growth.svg'), curves(results.growth));
  const page = join(docs, 'performance.md');
  await writeFile(
    page,
    withTables(await readFile(page, 'utf8'), `${machine(version)}\n\n${report(results)}`),
  );
  console.log('and to docs/performance.md, with its picture');
}

function machine(browserVersion: string): string {
  const all = cpus();
  const day = new Date().toISOString().slice(0, 10);
  return `Measured on ${day}: ${String(all.length)} cores, ${all[0]?.model ?? 'unknown'}; ${browserVersion}; Node ${process.versions.node}.`;
}
