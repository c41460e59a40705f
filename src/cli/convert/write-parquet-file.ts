/** Writes events as Parquet, sorted, in memory that does not grow with what they say. */
import {rmSync} from 'node:fs';
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
    const rows = await SpilledRows.in(join(folder, 'rows'));
    // Where a file that is open may be taken away, nothing is left of it however the program ends.
    if (process.platform !== 'win32') await rm(folder, {recursive: true, force: true});
    return new ParquetFile(path, folder, rows);
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
    const file = await open(this.#part, 'w');
    try {
      const write = async (bytes: Uint8Array): Promise<void> => {
        // `write` may leave off in the middle, as on a full disk; this does not.
        await file.appendFile(bytes);
      };
      const writer = new TimelineParquetWriter(write, this.#facts, createdBy);
      let written = 0;
      for await (const rows of this.#rows.inOrder(ROWS_OF_GROUP, BYTES_OF_GROUP)) {
        await writer.add(rows);
        onRows((written += rows.length));
      }
      await writer.finish(head);
      await file.close();
      await rename(this.#part, this.#path);
    } catch (error) {
      await file.close();
      await rm(this.#part, {force: true});
      throw error;
    }
  }

  get #part(): string {
    return `${this.#path}.part`;
  }

  /** Takes away all there is of it, at once; it can then be used no longer. */
  discard(): void {
    for (const path of [this.#part, this.#folder]) rmSync(path, {recursive: true, force: true});
  }

  /** Takes away what was put aside; to be called in any case. */
  async close(): Promise<void> {
    await this.#rows.close();
    await rm(this.#folder, {recursive: true, force: true});
  }
}
