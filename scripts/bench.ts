/** `npm run bench`: sizes and times beside their bounds and their peer, measured in one run. */
import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import puppeteer, {type Browser} from 'puppeteer-core';
import {ARROWS, HUB, MARKS, writeArrowPages} from '../test/bench/arrow-pages.js';
import {SCRIPT_BOUNDS} from '../test/bench/bounds.js';
import {medianMoments, type Moments, neededScriptBytes, scriptBytes} from '../test/bench/measure.js';
import {type BenchPages, writeBenchPages} from '../test/bench/pages.js';
import {type PanCost, panCost} from '../test/bench/pan.js';
import {build} from './lib/build.js';
import {BROWSER_FLAGS, findBrowser} from './lib/find-browser.mjs';
import {CACHE, ROOT} from './lib/project.js';
import {serve} from './lib/static-server.js';

const COUNTS = [20, 500, 2000];
const RUNS = 5;
/** Milliseconds that arrows may add to a frame in which the window moves. */
const ARROWS_BOUND = 2;

interface Size {
  readonly what: string;
  /** Gzipped. */
  readonly bytes: number;
  readonly bound: number;
}

interface Times {
  readonly count: number;
  readonly ours: Moments;
  readonly bareVis: Moments;
}

interface ArrowCosts {
  readonly with: PanCost;
  readonly without: PanCost;
  /** With an event selected that has many of them. */
  readonly selected: PanCost;
}

await build();
const pages = await writeBenchPages(join(CACHE, 'bench'), COUNTS);
const arrowPages = await writeArrowPages(join(CACHE, 'bench'));
const server = await serve({root: ROOT, folders: ['.cache', 'dist', 'node_modules']});
const browser = await puppeteer.launch({executablePath: await findBrowser(ROOT), args: BROWSER_FLAGS});
try {
  const base = `${server.origin}/.cache/bench/`;
  const sizes = await measureSizes(browser, base, pages[0]!);
  printSizes(sizes);
  const times = await measureTimes(browser, base, pages);
  printTimes(times);
  const arrows = await measureArrows(browser, base);
  printArrows(arrows);
  await writeResults({sizes, times, arrows});
} finally {
  await browser.close();
  await server.close();
}

async function measureSizes(browser: Browser, base: string, {ours}: BenchPages): Promise<readonly Size[]> {
  return [
    {
      what: 'script to first events on screen',
      bytes: await neededScriptBytes(browser, base + ours, ROOT, '[part~=event]'),
      bound: SCRIPT_BOUNDS.firstEvents,
    },
    {
      what: 'script to an interactive timeline',
      bytes: await scriptBytes(browser, base + ours, ROOT, '[part~=mark]'),
      bound: SCRIPT_BOUNDS.interactive,
    },
  ];
}

async function measureTimes(
  browser: Browser,
  base: string,
  all: readonly BenchPages[],
): Promise<readonly Times[]> {
  const times: Times[] = [];
  for (const {count, ours, bareVis} of all) {
    times.push({
      count,
      ours: await medianMoments(browser, base + ours, RUNS),
      bareVis: await medianMoments(browser, base + bareVis, RUNS),
    });
  }
  return times;
}

/** In turns, since a machine is faster at one time than at another; of each the middle one. */
async function measureArrows(browser: Browser, base: string): Promise<ArrowCosts> {
  const all: {without: PanCost; with: PanCost; selected: PanCost}[] = [];
  for (let turn = 0; turn < RUNS; turn++) {
    all.push({
      without: await panCost(browser, base + arrowPages.without, 2),
      with: await panCost(browser, base + arrowPages.with, 2),
      selected: await panCost(browser, base + arrowPages.with, 2, HUB),
    });
  }
  const middle = (costs: readonly PanCost[]): PanCost =>
    [...costs].sort((a, b) => a.perFrame - b.perFrame)[Math.floor(costs.length / 2)]!;
  return {
    without: middle(all.map(({without}) => without)),
    with: middle(all.map(turn => turn.with)),
    selected: middle(all.map(({selected}) => selected)),
  };
}

function printArrows({with: arrows, without, selected}: ArrowCosts): void {
  console.log(`\nmoving the window, ${String(MARKS)} marks, ${String(ARROWS)} relations, ms of work a frame`);
  console.log(`  without arrows          ${milliseconds(without.perFrame)}   ${String(without.marks)} marks`);
  for (const [what, cost] of [['with arrows', arrows] as const, ['one event selected', selected] as const]) {
    const added = cost.perFrame - without.perFrame;
    const verdict = added <= ARROWS_BOUND ? '' : '  TOO SLOW';
    console.log(`  ${what.padEnd(23)} ${milliseconds(cost.perFrame)}   ${String(cost.arrows)} arrows`);
    console.log(
      `    added                 ${milliseconds(added)}   bound ${ARROWS_BOUND.toFixed(2)}${verdict}`,
    );
  }
}

function milliseconds(time: number): string {
  return time.toFixed(2).padStart(6);
}

function printSizes(sizes: readonly Size[]): void {
  console.log('\nsizes, gzip');
  for (const {what, bytes, bound} of sizes) {
    const verdict = bytes <= bound ? '' : '  TOO LARGE';
    console.log(`  ${what.padEnd(36)} ${kilobytes(bytes)}   bound ${kilobytes(bound)}${verdict}`);
  }
}

function printTimes(times: readonly Times[]): void {
  console.log(`\ntimes, median of ${String(RUNS)}, ms: ours / bare vis-timeline = ratio`);
  for (const {count, ours, bareVis} of times) {
    console.log(`  ${String(count)} events`);
    console.log(`    first events on screen  ${compared(ours.firstEvent, bareVis.firstEvent)}`);
    console.log(`    first drawing           ${compared(ours.firstDrawing, bareVis.firstDrawing)}`);
    console.log(`    longest task            ${compared(ours.longestTask, bareVis.longestTask)}`);
  }
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1).padStart(6)} kB`;
}

function compared(ours: number, theirs: number): string {
  return `${ours.toFixed(0).padStart(6)} / ${theirs.toFixed(0).padStart(6)} ${theirs > 0 ? ` = ${(ours / theirs).toFixed(2)}` : ''}`;
}

async function writeResults(results: object): Promise<void> {
  await mkdir(CACHE, {recursive: true});
  const file = join(CACHE, 'bench.json');
  await writeFile(file, `${JSON.stringify(results, null, 2)}\n`);
  console.log(`\nwritten to ${file}`);
}
