/** `npm run bench`: sizes and times beside their bounds and their peer, measured in one run. */
import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import puppeteer, {type Browser} from 'puppeteer-core';
import {medianMoments, type Moments, scriptBytes} from '../test/bench/measure.js';
import {type BenchPages, writeBenchPages} from '../test/bench/pages.js';
import {build} from './lib/build.js';
import {BROWSER_FLAGS, findBrowser} from './lib/find-browser.mjs';
import {CACHE, ROOT} from './lib/project.js';
import {serve} from './lib/static-server.js';

const COUNTS = [20, 500, 2000];
const RUNS = 5;

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

await build();
const pages = await writeBenchPages(join(CACHE, 'bench'), COUNTS);
const server = await serve({root: ROOT, folders: ['.cache', 'dist', 'node_modules']});
const browser = await puppeteer.launch({executablePath: await findBrowser(ROOT), args: BROWSER_FLAGS});
try {
  const base = `${server.origin}/.cache/bench/`;
  const sizes = await measureSizes(browser, base, pages[0]!);
  printSizes(sizes);
  const times = await measureTimes(browser, base, pages);
  printTimes(times);
  await writeResults({sizes, times});
} finally {
  await browser.close();
  await server.close();
}

async function measureSizes(
  browser: Browser,
  base: string,
  {ours, oursAsList}: BenchPages,
): Promise<readonly Size[]> {
  return [
    {
      what: 'script to first events on screen',
      bytes: await scriptBytes(browser, base + oursAsList, ROOT, '[part~=event]'),
      bound: 50_000,
    },
    {
      what: 'script to an interactive timeline',
      bytes: await scriptBytes(browser, base + ours, ROOT, '[part~=mark]'),
      bound: 150_000,
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

async function writeResults(results: {sizes: readonly Size[]; times: readonly Times[]}): Promise<void> {
  await mkdir(CACHE, {recursive: true});
  const file = join(CACHE, 'bench.json');
  await writeFile(file, `${JSON.stringify(results, null, 2)}\n`);
  console.log(`\nwritten to ${file}`);
}
