/** Writes the pages that are measured. */
import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import commonjs from '@rollup/plugin-commonjs';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {rollup} from 'rollup';
import esbuild, {minify} from 'rollup-plugin-esbuild';
import {generateEvents, toYaml} from './generate.js';

/** Names of the pages in the folder, for one number of events. */
export interface BenchPages {
  readonly count: number;
  readonly ours: string;
  /** Ours, opened as a list, which needs no canvas. */
  readonly oursAsList: string;
  readonly bareVis: string;
}

/** Writes into `folder`, which lies two levels below the folder of `dist/`. */
export async function writeBenchPages(
  folder: string,
  counts: readonly number[],
): Promise<readonly BenchPages[]> {
  await mkdir(folder, {recursive: true});
  await bundleBareVis(folder);
  return Promise.all(counts.map(count => writePages(folder, count)));
}

async function writePages(folder: string, count: number): Promise<BenchPages> {
  const events = generateEvents(count);
  const name = String(count);
  const bareVis = `vis-${name}.html`;
  const ours = await writeOurPages(folder, count, events);
  await Promise.all([
    writeFile(join(folder, `events-${name}.json`), JSON.stringify(events)),
    writeFile(
      join(folder, bareVis),
      page(
        '<link rel="stylesheet" href="../../node_modules/vis-timeline/styles/vis-timeline-graph2d.min.css">' +
          '<script type="module" src="bare-vis.js"></script>',
        '',
        ` data-events="events-${name}.json"`,
      ),
    ),
  ]);
  return {...ours, bareVis};
}

/** Those of the element alone. */
export async function writeOurPages(
  folder: string,
  count: number,
  events = generateEvents(count),
): Promise<Omit<BenchPages, 'bareVis'>> {
  await mkdir(folder, {recursive: true});
  const name = String(count);
  const pages = {count, ours: `ours-${name}.html`, oursAsList: `list-${name}.html`};
  const script = '<script type="module" src="../../dist/cold-war-timeline.js"></script>';
  await Promise.all([
    writeFile(join(folder, `events-${name}.yaml`), toYaml(events)),
    writeFile(join(folder, pages.ours), page(script, timeline(name, ''))),
    writeFile(join(folder, pages.oursAsList), page(script, timeline(name, ' view="list"'))),
  ]);
  return pages;
}

function timeline(name: string, attributes: string): string {
  return `<cold-war-timeline src="events-${name}.yaml"${attributes}></cold-war-timeline>`;
}

export function page(head: string, body: string, bodyAttributes = ''): string {
  return (
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bench</title><link rel="icon" href="data:,">' +
    `${head}</head><body${bodyAttributes}>${body}</body></html>\n`
  );
}

/** As a site would bundle it: minified, and without the changes that this project makes to it. */
async function bundleBareVis(folder: string): Promise<void> {
  const bundle = await rollup({
    input: join(import.meta.dirname, 'bare-vis.ts'),
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
