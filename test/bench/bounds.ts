/** The numbers that the element is to hold, each beside what it is held against. */
import type {Frames} from './frames.js';
import type {Growth} from './growth.js';
import type {InMemory} from './in-memory.js';
import type {StartUp} from './start-up.js';
import type {Moments} from './visit.js';

export interface Sizes {
  /** Gzipped bytes of script without which the first events do not show, and of all until the timeline can be used. */
  readonly first: number;
  readonly interactive: number;
}

/** The same bytes at most; `npm test` holds them as well. */
export const SCRIPT_BOUNDS: Sizes = {first: 50_000, interactive: 150_000};

export interface Results {
  readonly sizes: Sizes;
  /** The display's own frames. */
  readonly display: Frames;
  readonly startUp: StartUp;
  readonly inMemory: InMemory;
  readonly growth: readonly Growth[];
  /** Of 2,000 events in memory, and of vis-timeline with the same. */
  readonly tasks: {readonly ours: Moments; readonly bareVis: Moments};
  readonly scrolling: Frames;
}

export interface Row {
  readonly what: string;
  readonly ours: string;
  readonly beside: string;
  readonly bound: string;
  readonly holds: boolean;
}

/** A frame of the display is never measured to the microsecond. */
const TOLERANCE = 1.05;

export function rowsOf(results: Results): readonly Row[] {
  return [
    ...sizeRows(results),
    ...startUpRows(results),
    ...manyRows(results),
    ...millionRows(results),
    ...quietRows(results),
  ];
}

function sizeRows({sizes}: Results): Row[] {
  return [
    limit(
      'script to the first events, gzip',
      kilobytes(sizes.first),
      sizes.first <= SCRIPT_BOUNDS.first,
      '50.0 kB',
    ),
    limit(
      'script to an interactive timeline, gzip',
      kilobytes(sizes.interactive),
      sizes.interactive <= SCRIPT_BOUNDS.interactive,
      '150.0 kB',
    ),
  ];
}

function startUpRows({startUp: {ours, timelineJs}}: Results): Row[] {
  return [
    ratio(
      '20 events, slow line and machine: first events',
      ours.firstEvent,
      timelineJs.firstEvent,
      'TimelineJS 3',
      0.5,
    ),
    ratio('the same: interactive timeline', ours.firstDrawing, timelineJs.firstDrawing, 'TimelineJS 3', 1),
  ];
}

function manyRows({inMemory, growth, display}: Results): Row[] {
  const [ours, theirs] = [panOf(growth, 'ours', 'YAML', 10_000), panOf(growth, 'bareVis', 'JSON', 10_000)];
  const frames = ratio(
    'the same: median frame while panning',
    ours.median,
    theirs.median,
    'bare vis',
    1 / 20,
  );
  const isDisplays = ours.median <= display.median * TOLERANCE;
  return [
    ratio('10,000 events in memory: first drawing', inMemory.ours, inMemory.bareVis, 'bare vis', 1 / 20),
    {
      ...frames,
      bound: `${frames.bound}, or the display's ${milliseconds(display.median)}`,
      holds: frames.holds || isDisplays,
    },
  ];
}

function millionRows({growth, display}: Results): Row[] {
  const cost = growth.find(
    ({side, source, count}) => side === 'ours' && source === 'Parquet' && count === 1_000_000,
  )?.cost;
  if (!cost) return [limit('1,000,000 events', 'not drawn', false, '1.5 s')];
  const {moments, pan, zoom} = cost;
  const frames = (what: string, {median, p95}: Frames): Row[] => [
    limit(
      `the same: median frame while ${what}`,
      milliseconds(median),
      median <= display.median * TOLERANCE,
      `the display's ${milliseconds(display.median)}`,
    ),
    limit(
      `the same: 95th percentile while ${what}`,
      milliseconds(p95),
      p95 <= 2 * display.median * TOLERANCE,
      `two frames, ${milliseconds(2 * display.median)}`,
    ),
  ];
  return [
    limit(
      '1,000,000 events: first drawing',
      milliseconds(moments.firstDrawing),
      moments.firstDrawing <= 1500,
      '1500 ms',
    ),
    ...(pan ? frames('panning', pan) : []),
    ...(zoom ? frames('zooming', zoom) : []),
    limit(
      '1,000,000 events in Parquet: bytes before it',
      kilobytes(moments.bytes),
      moments.bytes <= 3_000_000,
      '3000.0 kB',
    ),
  ];
}

function quietRows({startUp, tasks, scrolling, display}: Results): Row[] {
  const {ours, bareVis} = tasks;
  const layoutShift = Math.max(startUp.ours.layoutShift, ours.layoutShift);
  return [
    limit('layout shift while loading 20 events, and 2,000', layoutShift.toFixed(3), layoutShift === 0, '0'),
    {
      ...limit(
        'longest task, 2,000 events',
        milliseconds(ours.longestTask),
        ours.longestTask <= bareVis.longestTask + 50,
        '',
      ),
      beside: `bare vis ${milliseconds(bareVis.longestTask)}`,
      bound: `50 ms beyond vis's own`,
    },
    limit(
      'ten timelines of 1,000: median frame scrolling',
      milliseconds(scrolling.median),
      scrolling.median <= display.median * TOLERANCE,
      `the display's ${milliseconds(display.median)}`,
    ),
  ];
}

/** Where a side drew nothing, or nothing was measured, no frame is short enough. */
function panOf(growth: readonly Growth[], side: string, source: string, count: number): Frames {
  const found = growth.find(one => one.side === side && one.source === source && one.count === count);
  return found?.cost?.pan ?? {median: Infinity, p95: Infinity, worst: Infinity, count: 0};
}

function limit(what: string, ours: string, holds: boolean, bound: string): Row {
  return {what, ours, beside: '', bound: `≤ ${bound}`, holds};
}

function ratio(what: string, ours: number, theirs: number, peer: string, most: number): Row {
  return {
    what,
    ours: milliseconds(ours),
    beside: `${peer} ${milliseconds(theirs)} = ${(ours / theirs).toFixed(3)}`,
    bound: `≤ ${most.toFixed(2)} of it`,
    holds: Number.isFinite(ours) && ours <= theirs * most,
  };
}

export function milliseconds(time: number): string {
  return `${time.toFixed(time < 100 ? 1 : 0)} ms`;
}

export function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
