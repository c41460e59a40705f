/**
 * A directory of ids: of each the hash and the row group that it is in, in order of the hashes, in pages of so many entries. In the
 * file an entry is two numbers as Parquet writes them (ULEB128): how much larger its hash is than that of the entry before
 * it in the page, the first one's than nothing; and the index of its row group.
 */
export interface IdEntry {
  readonly hash: number;
  /** Index of the row group. */
  readonly group: number;
}

/** What is told of the directory in the metadata of the file, as JSON under `IDS_KEY`. */
export interface IdDirectoryHead {
  readonly version: 1;
  /** Of the file; other ones are another writer’s, who took the metadata over. */
  readonly rows: number;
  readonly groups: number;
  /** Where the first page begins in the file. */
  readonly start: number;
  /** Base64; of each page its first hash (32 bits) and its length in bytes (16 bits), the smaller half of each first. */
  readonly pages: string;
}

export const IDS_KEY = 'cold-war-timeline-ids';

/** Of one page, which is what a look-up fetches: 7 kB of a million events, and 4 kB of metadata tell of all pages. */
export const ENTRIES_OF_PAGE = 2_048;

/** Bytes of a page in the table of pages. */
export const PAGE_RECORD = 6;

/** Of the largest number in an entry. */
const MOST_BYTES = 5;

/** @param entries in order of their hashes. */
export function writePage(entries: readonly IdEntry[]): Uint8Array {
  const bytes = new Uint8Array(entries.length * 2 * MOST_BYTES);
  let at = 0;
  const put = (value: number): void => {
    let rest = value;
    for (; rest > 0x7f; rest = Math.floor(rest / 0x80)) bytes[at++] = (rest & 0x7f) | 0x80;
    bytes[at++] = rest;
  };
  let before = 0;
  for (const {hash, group} of entries) {
    put(hash - before);
    put(group);
    before = hash;
  }
  return bytes.slice(0, at);
}

/** Null for what is no page. */
export function readPage(bytes: Uint8Array): readonly IdEntry[] | null {
  const entries: IdEntry[] = [];
  let at = 0;
  const take = (): number => {
    let [value, unit] = [0, 1];
    for (let taken = 0; taken < MOST_BYTES; taken++) {
      const byte = bytes[at++];
      if (byte === undefined) return NaN;
      value += (byte & 0x7f) * unit;
      if (byte < 0x80) return value;
      unit *= 0x80;
    }
    return NaN;
  };
  let hash = 0;
  while (at < bytes.length) {
    hash += take();
    const group = take();
    if (!(hash < 2 ** 32) || Number.isNaN(group)) return null;
    entries.push({hash, group});
  }
  return entries;
}
