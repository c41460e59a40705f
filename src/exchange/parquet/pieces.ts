/** What has been fetched of a file, as the Parquet library wants to be given it. */
import type {AsyncBuffer} from 'hyparquet';
import type {RangeFile, ReadRangeOptions} from '../../load/load-range.js';

/** From `start` up to, not including, `end`. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

interface Piece extends ByteRange {
  readonly bytes: ArrayBuffer;
}

export interface FetchOptions extends ReadRangeOptions {
  /** Bytes between two ranges that are rather fetched than asked around. */
  readonly gap: number;
}

/** As many as browsers have open to one host; what waits behind them would seem silent. */
const AT_ONCE = 6;

export class Pieces implements AsyncBuffer {
  readonly byteLength: number;
  readonly #file: RangeFile;
  readonly #signal: AbortSignal | undefined;
  readonly #pieces: Piece[];

  /** @param known what is there already. */
  constructor(file: RangeFile, signal?: AbortSignal, known?: Pieces) {
    this.byteLength = file.size;
    this.#file = file;
    this.#signal = signal;
    this.#pieces = known ? [...known.#pieces] : [];
  }

  add(start: number, bytes: ArrayBuffer): void {
    this.#pieces.push({start, end: start + bytes.byteLength, bytes});
  }

  /** Fetches what is missing of these ranges, in as few requests as the gap allows. */
  async fetch(ranges: readonly ByteRange[], {gap, onProgress}: FetchOptions): Promise<void> {
    const missing = joined(
      ranges.flatMap(range => this.#missing(range)),
      gap,
    );
    const total = missing.reduce((sum, {start, end}) => sum + end - start, 0);
    const received = missing.map(() => 0);
    const waiting = missing.entries();
    const work = async (): Promise<void> => {
      for (const [index, {start, end}] of waiting) {
        const bytes = await this.#file.read(start, end, {
          signal: this.#signal,
          onProgress: progress => {
            received[index] = progress.received;
            onProgress?.({received: received.reduce((a, b) => a + b, 0), total});
          },
        });
        this.add(start, bytes);
      }
    };
    await Promise.all(Array.from({length: Math.min(AT_ONCE, missing.length)}, work));
  }

  /** Lets go of what was fetched first, until no more bytes than these are kept. */
  keepLast(bytes: number): void {
    let sum = this.#pieces.reduce((total, {start, end}) => total + end - start, 0);
    while (sum > bytes) {
      const first = this.#pieces.shift();
      if (!first) return;
      sum -= first.end - first.start;
    }
  }

  /** What was not foreseen is fetched by itself. */
  slice(start: number, end = this.byteLength): ArrayBuffer | Promise<ArrayBuffer> {
    const piece = this.#pieces.find(known => known.start <= start && end <= known.end);
    if (piece) return piece.bytes.slice(start - piece.start, end - piece.start);
    if (this.#missing({start, end}).length > 0) return this.#file.read(start, end, {signal: this.#signal});
    const bytes = new Uint8Array(end - start);
    for (const known of this.#pieces) {
      const [from, to] = [Math.max(start, known.start), Math.min(end, known.end)];
      if (from < to) bytes.set(new Uint8Array(known.bytes, from - known.start, to - from), from - start);
    }
    return bytes.buffer;
  }

  /** What of a range is in none of the pieces. */
  #missing(range: ByteRange): ByteRange[] {
    let missing = range.start < range.end ? [range] : [];
    for (const known of this.#pieces) {
      missing = missing.flatMap(({start, end}) => {
        if (known.end <= start || known.start >= end) return [{start, end}];
        const around = [
          {start, end: known.start},
          {start: known.end, end},
        ];
        return around.filter(part => part.start < part.end);
      });
    }
    return missing;
  }
}

/** In order, those that touch or nearly touch made one. */
export function joined(ranges: readonly ByteRange[], gap: number): ByteRange[] {
  const result: {start: number; end: number}[] = [];
  for (const {start, end} of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && start <= last.end + gap) last.end = Math.max(last.end, end);
    else result.push({start, end});
  }
  return result;
}
