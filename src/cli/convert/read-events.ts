/** The events of a file in any format that can be read, some at a time. */
import {createReadStream} from 'node:fs';
import {resolve} from 'node:path';
import {compile, type Diagnostic, type HistoricalEvent, type Timeline} from '../../core.js';
import {readCsv} from '../../exchange/tables/csv.js';
import {readJsonLines} from '../../exchange/tables/json-lines.js';
import {linesOf} from '../../exchange/tables/lines.js';
import {TableReader, type TableBatch, type TableOptions} from '../../exchange/tables/read-table.js';
import type {Surroundings} from '../command.js';
import {asUnreadable, readPieces, readText, UnreadableFile} from '../read-file.js';
import type {FormatName} from './formats.js';

export interface EventsOfFile {
  /** Rejects with `UnreadableFile`. */
  readonly batches: AsyncIterable<EventBatch>;
  /** All but the events, once all batches have been read; null where nothing could be read. */
  readonly head: () => Timeline | null;
}

export interface EventBatch extends Partial<TableBatch> {
  readonly events: readonly HistoricalEvent[];
  readonly diagnostics: readonly Diagnostic[];
  /** To show the lines of the diagnostics; of a table nothing. */
  readonly text: string;
  /** Bytes of the file until here. */
  readonly bytes: number;
}

export type Head = NonNullable<TableOptions['head']>;

export interface Reading {
  readonly file: string;
  readonly format: FormatName;
  readonly title: string;
  /** See `TableOptions`. */
  readonly head?: Head;
}

export function readEvents(reading: Reading, surroundings: Surroundings): EventsOfFile {
  return reading.format === 'yaml' ? ofYaml(reading, surroundings) : ofTable(reading, surroundings);
}

/** Without its address, so that what is relative in it stays so. */
function ofYaml({file}: Reading, surroundings: Surroundings): EventsOfFile {
  let head: Timeline | null = null;
  const batches = async function* (): AsyncGenerator<EventBatch> {
    const text =
      file === '-'
        ? await readPieces(surroundings.standardInput())
        : await readText(resolve(surroundings.folder, file));
    const {timeline, diagnostics} = await compile(text);
    head = timeline;
    yield {events: timeline?.events ?? [], diagnostics, text, bytes: text.length};
  };
  return {batches: batches(), head: () => head};
}

function ofTable({file, format, title, head}: Reading, surroundings: Surroundings): EventsOfFile {
  const counted = {bytes: 0};
  const chunks = textOf(file, surroundings, counted);
  const lines = format === 'csv' ? readCsv(chunks) : jsonLines(chunks);
  const reader = new TableReader(lines, {title, mayBeginWithHead: format === 'jsonl', ...(head && {head})});
  const batches = async function* (): AsyncGenerator<EventBatch> {
    for await (const batch of reader.batches()) yield {...batch, text: '', bytes: counted.bytes};
  };
  return {batches: batches(), head: () => reader.head};
}

async function* jsonLines(chunks: AsyncIterable<string>) {
  let line = 0;
  for await (const lines of linesOf(chunks)) {
    for (const found of readJsonLines(lines)) yield {...found, line: line + found.line};
    line += lines.length;
  }
}

async function* textOf(
  file: string,
  {folder, standardInput}: Surroundings,
  counted: {bytes: number},
): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', {fatal: true});
  try {
    const bytes =
      file === '-' ? standardInput() : createReadStream(resolve(folder, file), {highWaterMark: 1 << 20});
    for await (const chunk of bytes as AsyncIterable<Uint8Array> | Iterable<Uint8Array>) {
      counted.bytes += chunk.byteLength;
      yield decoder.decode(chunk, {stream: true});
    }
    yield decoder.decode();
  } catch (error) {
    if (error instanceof TypeError) {
      throw new UnreadableFile('it is not text in UTF-8; save it in this encoding', 'bad-encoding', error);
    }
    throw asUnreadable(error);
  }
}
