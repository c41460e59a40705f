/**
 * Rows put aside in a file until it is known in which order they come. In memory stay two dates and a place of each: 28 bytes.
 */
import {open, type FileHandle} from 'node:fs/promises';
import type {TableRow} from '../../exchange/parquet/table-row.js';

export interface SortKey {
  readonly earliest: number;
  readonly latest: number;
}

/** Bytes that are written at a time. */
const WRITTEN_AT_ONCE = 4_000_000;
/** Bytes between two rows that are rather read than jumped over. */
const GAP = 16_384;

export class SpilledRows {
  readonly #file: FileHandle;
  #earliest = new Float64Array(1024);
  #latest = new Float64Array(1024);
  #starts = new Float64Array(1024);
  #lengths = new Uint32Array(1024);
  #pending: Buffer[] = [];
  #pendingBytes = 0;
  #offset = 0;
  #count = 0;

  private constructor(file: FileHandle) {
    this.#file = file;
  }

  static async in(path: string): Promise<SpilledRows> {
    return new SpilledRows(await open(path, 'wx+'));
  }

  get count(): number {
    return this.#count;
  }

  async add(row: TableRow, {earliest, latest}: SortKey): Promise<void> {
    if (this.#count === this.#starts.length) this.#grow();
    const bytes = Buffer.from(JSON.stringify(row));
    const place = this.#count++;
    this.#earliest[place] = earliest;
    this.#latest[place] = latest;
    this.#starts[place] = this.#offset;
    this.#lengths[place] = bytes.length;
    this.#offset += bytes.length;
    this.#pending.push(bytes);
    this.#pendingBytes += bytes.length;
    if (this.#pendingBytes >= WRITTEN_AT_ONCE) await this.#flush();
  }

  /** In the order of a timeline; at most so many rows, and so many bytes of them, at a time. */
  async *inOrder(rows: number, bytes: number): AsyncGenerator<TableRow[]> {
    await this.#flush();
    const order = this.#order();
    for (let from = 0; from < order.length;) {
      let end = from;
      for (let sum = 0; end < order.length && end - from < rows && (end === from || sum < bytes); end++) {
        sum += this.#lengths[order[end]!]!;
      }
      yield await this.#read(order.subarray(from, end));
      from = end;
    }
  }

  async close(): Promise<void> {
    await this.#file.close();
  }

  #order(): Uint32Array {
    const [earliest, latest] = [this.#earliest, this.#latest];
    const compare = (a: number, b: number) =>
      order(earliest[a]!, earliest[b]!) || order(latest[a]!, latest[b]!) || a - b;
    return Uint32Array.from({length: this.#count}, (_, place) => place).sort(compare);
  }

  async #read(places: Uint32Array): Promise<TableRow[]> {
    const rows = new Map<number, TableRow>();
    const inFile = places.slice().sort();
    for (let from = 0; from < inFile.length;) {
      let end = from + 1;
      while (end < inFile.length && this.#starts[inFile[end]!]! - this.#endOf(inFile[end - 1]!) <= GAP) end++;
      const start = this.#starts[inFile[from]!]!;
      const bytes = Buffer.alloc(this.#endOf(inFile[end - 1]!) - start);
      await this.#fill(bytes, start);
      for (const place of inFile.subarray(from, end)) {
        const own = this.#starts[place]! - start;
        rows.set(place, JSON.parse(bytes.toString('utf8', own, own + this.#lengths[place]!)) as TableRow);
      }
      from = end;
    }
    return Array.from(places, place => rows.get(place)!);
  }

  async #fill(bytes: Buffer, start: number): Promise<void> {
    for (let read = 0; read < bytes.length;) {
      const {bytesRead} = await this.#file.read(bytes, read, bytes.length - read, start + read);
      if (bytesRead === 0) throw new Error('the rows that were put aside are not all there any more');
      read += bytesRead;
    }
  }

  #endOf(place: number): number {
    return this.#starts[place]! + this.#lengths[place]!;
  }

  async #flush(): Promise<void> {
    const bytes = Buffer.concat(this.#pending);
    this.#pending = [];
    this.#pendingBytes = 0;
    // `write` may leave off in the middle, as on a full disk; this does not.
    await this.#file.appendFile(bytes);
  }

  #grow(): void {
    const doubled = (from: Float64Array<ArrayBuffer>) => {
      const to = new Float64Array(from.length * 2);
      to.set(from);
      return to;
    };
    this.#earliest = doubled(this.#earliest);
    this.#latest = doubled(this.#latest);
    this.#starts = doubled(this.#starts);
    const lengths = new Uint32Array(this.#lengths.length * 2);
    lengths.set(this.#lengths);
    this.#lengths = lengths;
  }
}

/** By comparison: two infinite dates have no difference. */
function order(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
