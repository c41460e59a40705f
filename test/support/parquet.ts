/** Timelines as Parquet, in memory. */
import {parquetWriteBuffer, type ColumnSource} from 'hyparquet-writer';
import type {Diagnostic} from '../../src/format/diagnostic.js';
import type {Timeline} from '../../src/model/timeline.js';
import {openParquet, type OpenedParquet} from '../../src/exchange/parquet/open-parquet.js';
import {tableRow} from '../../src/exchange/parquet/table-row.js';
import {TableFacts} from '../../src/exchange/parquet/write-columns.js';
import {TimelineParquetWriter} from '../../src/exchange/parquet/write-parquet.js';
import type {EventStore} from '../../src/view-model/events/event-store.js';

export const URL_OF_FILE = 'https://example.org/files/some-events.parquet';

/** As `convert` writes it, with row groups of so many events. */
export async function toParquet(timeline: Timeline, rowsOfGroup = 100): Promise<ArrayBuffer> {
  const rows = timeline.events.map(tableRow);
  const facts = new TableFacts();
  rows.forEach(row => facts.add(row));
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const write = (bytes: Uint8Array) => {
    parts.push(bytes.slice());
    return Promise.resolve();
  };
  const writer = new TimelineParquetWriter(write, facts, 'tests');
  for (let from = 0; from < rows.length; from += rowsOfGroup) {
    await writer.add(rows.slice(from, from + rowsOfGroup));
  }
  await writer.finish(timeline);
  return new Blob(parts).arrayBuffer();
}

/** As any other writer may write it; `head` is the text of our metadata. */
export function table(columnData: ColumnSource[], head?: string, rowGroupSize = 4): ArrayBuffer {
  const kvMetadata = head === undefined ? [] : [{key: 'cold-war-timeline', value: head}];
  return parquetWriteBuffer({columnData, kvMetadata, rowGroupSize});
}

export interface Opened extends OpenedParquet {
  /** What was found when rows were read. */
  readonly later: Diagnostic[];
}

export async function open(bytes: ArrayBuffer): Promise<Opened> {
  const later: Diagnostic[] = [];
  const onDiagnostics = (found: readonly Diagnostic[]) => void later.push(...found);
  return {...(await openParquet(URL_OF_FILE, {bytes, onDiagnostics})), later};
}

export async function readAll(store: EventStore): Promise<void> {
  await store.read(Array.from({length: store.columns.size}, (_, position) => position));
}
