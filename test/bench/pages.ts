/** Writes the pages that are measured. */
import {createWriteStream} from 'node:fs';
import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {Readable} from 'node:stream';
import {pipeline} from 'node:stream/promises';
import commonjs from '@rollup/plugin-commonjs';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {rollup} from 'rollup';
import esbuild, {minify} from 'rollup-plugin-esbuild';
import {DIST, run} from '../../scripts/lib/project.js';
import {type GeneratedEvent, generateEvents, toJsonLine, toYaml} from './generate.js';
import {page} from './page.js';
import {timelineJsPage, toTimelineJs} from './peers/timeline-js.js';

/** Names of the pages in the folder, for one number of events. Null where a side cannot take so many. */
export interface BenchPages {
  readonly count: number;
  /** Of a YAML file; a page may load 16 MB of it. */
  readonly ours: string | null;
  /** The same, opened as a list, which needs no canvas. */
  readonly oursAsList: string | null;
  readonly oursParquet: string;
  readonly bareVis: string;
  readonly timelineJs: string;
}

const MOST_IN_YAML = 50_000;
/** As the README has it. */
const SCRIPT =
  '<style>cold-war-timeline {display: block; min-block-size: 100vh}</style>' +
  '<script type="module" src="../../dist/cold-war-timeline.js"></script>';

/** Prepares `folder`, which lies two levels below the folder of `dist/`. */
export async function prepare(folder: string): Promise<void> {
  await mkdir(folder, {recursive: true});
  await bundleBareVis(folder);
}

export async function writePages(folder: string, count: number): Promise<BenchPages> {
  const events = generateEvents(count);
  const name = String(count);
  const [yaml, parquet, json] = [`events-${name}.yaml`, `events-${name}.parquet`, `events-${name}.json`];
  const isYaml = count <= MOST_IN_YAML;
  const pages: BenchPages = {
    count,
    ours: isYaml ? `ours-${name}.html` : null,
    oursAsList: isYaml ? `list-${name}.html` : null,
    oursParquet: `parquet-${name}.html`,
    bareVis: `vis-${name}.html`,
    timelineJs: `timelinejs-${name}.html`,
  };
  const write = (file: string | null, text: string): Promise<void> =>
    file === null ? Promise.resolve() : writeFile(join(folder, file), text);
  if (isYaml) await write(yaml, toYaml(events));
  await writeParquet(folder, name, events);
  await write(json, JSON.stringify(events));
  await write(`timelinejs-${name}.json`, toTimelineJs(events));
  await write(pages.ours, page(SCRIPT, timeline(yaml)));
  await write(pages.oursAsList, page(SCRIPT, timeline(yaml, ' view="list"')));
  await write(pages.oursParquet, page(SCRIPT, timeline(parquet)));
  await write(pages.bareVis, bareVisPage(json));
  await write(pages.timelineJs, timelineJsPage(`timelinejs-${name}.json`));
  return pages;
}

/** The page of ours alone, of a YAML file. */
export async function writeOurPage(folder: string, count: number): Promise<string> {
  await mkdir(folder, {recursive: true});
  const [yaml, name] = [`events-${String(count)}.yaml`, `ours-${String(count)}.html`];
  await writeFile(join(folder, yaml), toYaml(generateEvents(count)));
  await writeFile(join(folder, name), page(SCRIPT, timeline(yaml)));
  return name;
}

/** Ten timelines of as many events each, one below the other. */
export async function writeManyTimelines(folder: string, count: number): Promise<string> {
  const ten = Array.from({length: 10}, () => timeline(`events-${String(count)}.yaml`)).join('\n');
  await writeFile(join(folder, 'ten.html'), page(SCRIPT, ten));
  return 'ten.html';
}

function timeline(source: string, attributes = ''): string {
  return `<cold-war-timeline src="${source}"${attributes}></cold-war-timeline>`;
}

function bareVisPage(data: string): string {
  return page(
    '<link rel="stylesheet" href="../../node_modules/vis-timeline/styles/vis-timeline-graph2d.min.css">' +
      '<script type="module" src="bare-vis.js"></script>',
    '',
    ` data-events="${data}"`,
  );
}

/** By the command, as anybody would make one. */
async function writeParquet(folder: string, name: string, events: readonly GeneratedEvent[]): Promise<void> {
  const lines = join(folder, `events-${name}.jsonl`);
  await pipeline(Readable.from(linesOf(events)), createWriteStream(lines));
  await run([join(DIST, 'cli.js'), 'convert', lines, join(folder, `events-${name}.parquet`)]);
}

function* linesOf(events: readonly GeneratedEvent[]): Generator<string> {
  for (const [index, event] of events.entries()) yield toJsonLine(event, index);
}

/** As a site would bundle it: minified, and without the changes that this project makes to it. */
async function bundleBareVis(folder: string): Promise<void> {
  const bundle = await rollup({
    input: join(import.meta.dirname, 'peers', 'bare-vis.ts'),
    plugins: [
      nodeResolve({
        browser: true,
        exportConditions: ['production'],
        mainFields: ['module', 'jsnext:main', 'main'],
      }),
      commonjs({include: '**/node_modules/**'}),
      esbuild({target: 'es2022'}),
      minify({target: 'es2022'}),
    ],
  });
  await bundle.write({file: join(folder, 'bare-vis.js'), format: 'es'});
  await bundle.close();
}
