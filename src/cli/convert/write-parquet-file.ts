/** Writes events as Parquet, sorted, in memory that does not grow with what they say. */
import {mkdtemp, open, rename, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {HistoricalEvent, Timeline} from '../../core.js';
import {tableRow} from '../../exchange/parquet/table-row.js';
import {TableFacts} from '../../exchange/parquet/write-columns.js';
import {ROWS_OF_GROUP, TimelineParquetWriter} from '../../exchange/parquet/write-parquet.js';
import {SpilledRows} from './spilled-rows.js';

/** Bytes of the rows of one group as JSON, a third of it in the file; of events with long texts fewer are fetched together. */
const BYTES_OF_GROUP = 2_000_000;

export class ParquetFile {
  readonly #path: string;
  readonly #folder: string;
  readonly #rows: SpilledRows;
  readonly #facts = new TableFacts();

  private constructor(path: string, folder: string, rows: SpilledRows) {
    this.#path = path;
    this.#folder = folder;
    this.#rows = rows;
  }

  /** @param path where it will be, once it is whole. */
  static async at(path: string): Promise<ParquetFile> {
    const folder = await mkdtemp(join(tmpdir(), 'cold-war-timeline-'));
    return new ParquetFile(path, folder, await SpilledRows.in(join(folder, 'rows')));
  }

  get count(): number {
    return this.#rows.count;
  }

  async add(event: HistoricalEvent): Promise<void> {
    const row = tableRow(event);
    this.#facts.add(row);
    await this.#rows.add(row, event.date);
  }

  /** @param onRows how many rows are written. */
  async finish(head: Timeline, createdBy: string, onRows: (rows: number) => void): Promise<void> {
    const part = `${this.#path}.part`;
    const file = await open(part, 'w');
    try {
      const write = async (bytes: Uint8Array): Promise<void> => {
        await file.write(bytes);
      };
      const writer = new TimelineParquetWriter(write, this.#facts, createdBy);
      let written = 0;
      for await (const rows of this.#rows.inOrder(ROWS_OF_GROUP, BYTES_OF_GROUP)) {
        await writer.add(rows);
        onRows((written += rows.length));
      }
      await writer.finish(head);
      await file.close();
      await rename(part, this.#path);
    } catch (error) {
      await file.close();
      await rm(part, {force: true});
      throw error;
    }
  }

  /** Takes away what was put aside; to be called in any case. */
  async close(): Promise<void> {
    await this.#rows.close();
    await rm(this.#folder, {recursive: true, force: true});
  }
}
