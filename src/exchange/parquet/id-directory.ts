/**
 * Looks up in which row groups an id may be, in the directory that our own writer puts into a file. What it says is only where to look: it
 * may have been taken over from another file, or be made up.
 */
import type {RangeFile} from '../../load/load-range.js';
import type {Footer} from './footer.js';
import {hashId} from './hash-id.js';
import {IDS_KEY, PAGE_RECORD, readPage, type IdDirectoryHead, type IdEntry} from './id-pages.js';
import type {ByteRange} from './pieces.js';

interface Page extends ByteRange {
  /** Its least one. */
  readonly hash: number;
}

/** Pages that one hash can be in: two, unless somebody made many ids of the same hash. */
const MOST_PAGES = 4;
/** Row groups that are read for one id. More than two have ids of the same hash in one of a hundred files of a million. */
const MOST_GROUPS = 4;

export class IdDirectory {
  readonly #file: RangeFile;
  readonly #footer: Footer;
  readonly #pages: readonly Page[];

  private constructor(file: RangeFile, footer: Footer, pages: readonly Page[]) {
    this.#file = file;
    this.#footer = footer;
    this.#pages = pages;
  }

  /** Null where there is none that can be of this file. */
  static of(file: RangeFile, footer: Footer): IdDirectory | null {
    const text = footer.metadata.key_value_metadata?.find(({key}) => key === IDS_KEY)?.value;
    const pages = text === undefined ? null : pagesOf(text, file, footer);
    return pages && new IdDirectory(file, footer, pages);
  }

  /**
   * Indices of the row groups, in their order; none where no event has the id, and null where the directory cannot be trusted.
   * Rejects as the file does.
   */
  async groupsWith(id: string, signal?: AbortSignal): Promise<readonly number[] | null> {
    const hash = hashId(id);
    const [first, end] = this.#pagesWith(hash);
    if (first === end) return [];
    if (end - first > MOST_PAGES) return null;
    const start = this.#pages[first]!.start;
    const bytes = new Uint8Array(await this.#file.read(start, this.#pages[end - 1]!.end, {signal}));
    const groups = new Set<number>();
    for (let place = first; place < end; place++) {
      const page = this.#pages[place]!;
      const entries = readPage(bytes.subarray(page.start - start, page.end - start));
      if (!entries || !this.#isHonest(entries, place)) return null;
      for (const entry of entries) if (entry.hash === hash) groups.add(entry.group);
    }
    return groups.size > MOST_GROUPS ? null : [...groups].sort((a, b) => a - b);
  }

  /** From the first page that may have the hash up to, not including, the second. */
  #pagesWith(hash: number): readonly [first: number, end: number] {
    const end = this.#countBefore(page => page.hash <= hash);
    // The last entries of the page before may have the hash that another begins with.
    return [Math.max(0, Math.min(this.#countBefore(page => page.hash < hash) - 1, end)), end];
  }

  #countBefore(isBefore: (page: Page) => boolean): number {
    let [low, high] = [0, this.#pages.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (isBefore(this.#pages[middle]!)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Whether a page is the one that the table tells of. */
  #isHonest(entries: readonly IdEntry[], place: number): boolean {
    const end = this.#pages[place + 1]?.hash ?? Infinity;
    return (
      entries[0]?.hash === this.#pages[place]!.hash &&
      entries.at(-1)!.hash <= end &&
      entries.every(({group}) => group < this.#footer.groups.length)
    );
  }
}

/** Null for what is no head of a directory, or that of another file. */
function pagesOf(text: string, file: RangeFile, footer: Footer): readonly Page[] | null {
  try {
    // Whatever it is, each part is looked at before it is used.
    const {version, rows, groups, start, pages} = JSON.parse(text) as Partial<IdDirectoryHead>;
    const isOwn = version === 1 && rows === footer.rows && groups === footer.groups.length;
    if (!isOwn || typeof pages !== 'string' || !Number.isSafeInteger(start)) return null;
    return tableOf(pages, start!, file.size);
  } catch {
    return null;
  }
}

function tableOf(base64: string, start: number, size: number): readonly Page[] | null {
  const bytes = Uint8Array.from(atob(base64), character => character.charCodeAt(0));
  const table = new DataView(bytes.buffer);
  const pages: Page[] = [];
  let at = start;
  for (let record = 0; record + PAGE_RECORD <= bytes.length; record += PAGE_RECORD) {
    const page = {
      ...{hash: table.getUint32(record, true), start: at},
      end: at + table.getUint16(record + 4, true),
    };
    if (page.hash < (pages.at(-1)?.hash ?? 0)) return null;
    pages.push(page);
    at = page.end;
  }
  return start >= 4 && at <= size && bytes.length % PAGE_RECORD === 0 ? pages : null;
}
