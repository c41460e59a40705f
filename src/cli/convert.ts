/** `convert IN OUT`: a timeline in another format. */
import {stat} from 'node:fs/promises';
import {basename, extname, resolve} from 'node:path';
import {UsageError, type Command, type ExitStatus, type Surroundings} from './command.js';
import {readHead} from '../exchange/tables/read-head.js';
import {formatOf} from './convert/formats.js';
import {onInterrupt} from './convert/on-interrupt.js';
import {Problems} from './convert/problems.js';
import {readEvents, type EventsOfFile, type Head, type Reading} from './convert/read-events.js';
import {ParquetFile} from './convert/write-parquet-file.js';
import {readOptions} from './options.js';
import {asUnreadable, readText, UnreadableFile} from './read-file.js';

export const convert: Command = {
  name: 'convert',
  summary: 'write a timeline in another format',
  help: `Usage: cold-war-timeline convert IN OUT [options]

Reads yaml (or json), csv and jsonl; writes parquet, for timelines of up to millions of events.
The formats are told by the endings. With - for IN, reads from standard input.

In a table (csv, jsonl) every line is an event, with the keys of the YAML format as the names of
the columns; maps and lists of maps are JSON. Lines that cannot be read are told and left out.

Options:
  --from FORMAT   of IN: yaml, csv, jsonl
  --to FORMAT     of OUT: parquet
  --head FILE     a timeline in YAML whose title, lanes, agents and documents are taken for a table
  -h, --help      print this

Exit status: 0 no errors (there may be warnings), 1 errors or a file that cannot be read, 2 wrong usage.`,
  async run(args, surroundings) {
    const options = {from: {type: 'string'}, to: {type: 'string'}, head: {type: 'string'}} as const;
    const {values, positionals} = readOptions(args, options);
    const [file, target, ...rest] = positionals;
    if (file === undefined || target === undefined) throw new UsageError('it takes two files, IN and OUT.');
    if (rest.length > 0) throw new UsageError(`it takes two files, not ${positionals.length}.`);
    const format = formatOf(file, values.from, 'reads');
    formatOf(target, values.to, 'writes');
    const path = resolve(surroundings.folder, target);
    if (resolve(surroundings.folder, file) === path) throw new UsageError('IN and OUT are the same file.');
    if (values.head !== undefined && format === 'yaml') throw new UsageError('--head is for tables.');
    try {
      const title = titleOf(file);
      const head = values.head === undefined ? undefined : await headIn(values.head, title, surroundings);
      if (head === null) return 1;
      return await write({file, format, title, ...(head && {head})}, path, target, surroundings);
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      surroundings.complain(`cold-war-timeline: cannot convert ${file}: ${error.message}.`);
      return 1;
    }
  },
};

/** Null where something of it would be lost; that has been told. */
async function headIn(file: string, title: string, surroundings: Surroundings): Promise<Head | null> {
  const text = await readText(resolve(surroundings.folder, file)).catch((error: unknown) => {
    throw new UnreadableFile(`--head ${file}: ${asUnreadable(error).message}`, undefined, error);
  });
  const {head, diagnostics} = await readHead(text, title);
  const problems = new Problems(file, surroundings);
  problems.add({events: [], diagnostics, text, bytes: 0});
  problems.summarise();
  if (head && problems.errors === 0) return head;
  surroundings.complain(`cold-war-timeline: ${file} has errors; nothing was written.`);
  return null;
}

async function write(
  reading: Reading,
  path: string,
  target: string,
  surroundings: Surroundings,
): Promise<ExitStatus> {
  const problems = new Problems(reading.file, surroundings);
  const events = readEvents(reading, surroundings);
  const output = await ParquetFile.at(path).catch(failWith);
  const forget = onInterrupt(() => output.discard());
  try {
    await readAll(events, output, problems, await sizeOf(reading.file, surroundings), surroundings);
    const head = events.head();
    if (!head || output.count === 0) {
      problems.summarise();
      surroundings.complain(
        `cold-war-timeline: ${reading.file} has no event that can be read; nothing was written.`,
      );
      return 1;
    }
    const {progress} = surroundings;
    await output
      .finish(head, 'cold-war-timeline', rows => progress?.(`${percent(rows, output.count)} written`))
      .catch(failWith);
    progress?.('');
    problems.summarise();
    surroundings.print(`${target}: ${output.count} ${output.count === 1 ? 'event' : 'events'}`);
    return problems.errors > 0 ? 1 : 0;
  } finally {
    forget();
    await output.close();
  }
}

async function readAll(
  {batches}: EventsOfFile,
  output: ParquetFile,
  problems: Problems,
  size: number,
  {progress}: Surroundings,
): Promise<void> {
  for await (const batch of batches) {
    for (const event of batch.events) await output.add(event).catch(failWith);
    problems.add(batch);
    progress?.(`${percent(batch.bytes, size)} read, ${output.count} events`);
  }
  progress?.('');
}

/** What a table that does not say it is called. */
function titleOf(file: string): string {
  return basename(file, extname(file)).replace(/[-_]+/g, ' ').trim() || 'Timeline';
}

/** 0 where it is not known. */
async function sizeOf(file: string, {folder}: Surroundings): Promise<number> {
  if (file === '-') return 0;
  return (await stat(resolve(folder, file)).catch(failWith)).size;
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '…' : `${Math.min(100, Math.floor((100 * part) / whole))} %`;
}

function failWith(error: unknown): never {
  throw asUnreadable(error);
}
