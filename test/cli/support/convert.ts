/** Converts files, and tells what came of it. */
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {main} from '../../../src/cli/main.js';
import {openParquet} from '../../../src/exchange/parquet/open-parquet.js';
import type {HistoricalEvent, Timeline} from '../../../src/model/timeline.js';

export interface Converted {
  readonly status: number;
  readonly out: string;
  readonly err: string;
  readonly progress: readonly string[];
  /** What was written, read again; null where nothing was. */
  readonly timeline: Timeline | null;
}

/** Runs `convert` in a folder of its own, and reads `out.parquet`. */
export async function convert(
  args: readonly string[],
  files: Readonly<Record<string, string>>,
  standardInput: AsyncIterable<Uint8Array> | string = '',
): Promise<Converted> {
  const folder = await mkdtemp(join(tmpdir(), 'convert-'));
  const said = {out: [] as string[], err: [] as string[], progress: [] as string[]};
  try {
    for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
    const status = await main(['convert', ...args], '1.2.3', {
      print: text => said.out.push(text),
      complain: text => said.err.push(text),
      progress: text => said.progress.push(text),
      standardInput: () =>
        typeof standardInput === 'string' ? [new TextEncoder().encode(standardInput)] : standardInput,
      ...{folder, colours: false},
    });
    const written = await readFile(join(folder, 'out.parquet')).catch(() => null);
    const [out, err] = [said.out.join('\n'), said.err.join('\n')];
    return {status, out, err, progress: said.progress, timeline: written && (await timelineIn(written))};
  } finally {
    await rm(folder, {recursive: true});
  }
}

async function timelineIn(file: Buffer): Promise<Timeline> {
  const bytes = file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer;
  const {store} = await openParquet('https://example.org/out.parquet', {bytes});
  await store.read(Array.from({length: store.columns.size}, (_, position) => position));
  return store.timeline;
}

/** Id, title and date of each. */
export const events = (timeline: Timeline | null): readonly (readonly [string, string, string])[] =>
  (timeline?.events ?? []).map(({id, title, date}: HistoricalEvent) => [id, title, date.edtf]);
