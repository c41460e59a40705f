/** Gathers the ids of a file while it is written, and makes the directory by which they are found. */
import {hashId} from './hash-id.js';
import {ENTRIES_OF_PAGE, PAGE_RECORD, writePage, type IdDirectoryHead} from './id-pages.js';

/** Row groups that can be told apart beside a hash, in the 53 bits of a number. */
const GROUPS = 2 ** 21;

export class IdGatherer {
  /** Of each row group hash and index in one number, so that they sort fast; 8 bytes a row. */
  readonly #groups: Float64Array[] = [];
  #rows = 0;

  /** The ids of one more row group. */
  add(ids: readonly string[]): void {
    const group = this.#groups.length;
    this.#groups.push(Float64Array.from(ids, id => hashId(id) * GROUPS + group));
    this.#rows += ids.length;
  }

  /**
   * @param start where the directory will begin in the file.
   * @returns null for more row groups than it can tell apart.
   */
  finish(start: number): {readonly head: IdDirectoryHead; readonly pages: readonly Uint8Array[]} | null {
    if (this.#groups.length > GROUPS) return null;
    const entries = this.#sorted();
    const pages: Uint8Array[] = [];
    const table = new DataView(new ArrayBuffer(PAGE_RECORD * Math.ceil(entries.length / ENTRIES_OF_PAGE)));
    for (let from = 0; from < entries.length; from += ENTRIES_OF_PAGE) {
      const own = Array.from(entries.subarray(from, from + ENTRIES_OF_PAGE), entry => ({
        hash: Math.floor(entry / GROUPS),
        group: entry % GROUPS,
      }));
      const page = writePage(own);
      table.setUint32(PAGE_RECORD * pages.length, own[0]!.hash, true);
      table.setUint16(PAGE_RECORD * pages.length + 4, page.length, true);
      pages.push(page);
    }
    const head = {version: 1, rows: this.#rows, groups: this.#groups.length, start} as const;
    return {head: {...head, pages: base64(new Uint8Array(table.buffer))}, pages};
  }

  /** Each once. */
  #sorted(): Float64Array {
    const all = new Float64Array(this.#rows);
    let at = 0;
    for (const group of this.#groups) {
      all.set(group, at);
      at += group.length;
    }
    all.sort();
    let kept = 0;
    for (const entry of all) if (kept === 0 || all[kept - 1] !== entry) all[kept++] = entry;
    return all.subarray(0, kept);
  }
}

function base64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join(''));
}
