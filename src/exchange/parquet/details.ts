/** Fetches what a row says beyond the columns that are in memory, a row group at a time, and keeps the last few. */
import type {RangeFile} from '../../load/load-range.js';
import {asDamaged, chunksUnder, type Footer, type Group} from './footer.js';
import {pageRanges} from './page-ranges.js';
import type {DetailPart, PartsOfFile} from './parts.js';
import {Pieces} from './pieces.js';
import {readGroup, type ColumnValues} from './read-group.js';
import {SharedTask} from './shared-task.js';

/** The values of each column by the place of their row in its group. */
export type DetailValues = ReadonlyMap<DetailPart, ColumnValues>;

/** Row groups whose values are kept; the events that were made of them stay in any case. */
const KEPT = 8;
/** Bytes of a row group above which only the pages with the rows in question are fetched, where the file tells of its pages. */
const LARGE_GROUP = 1_000_000;
/** Bytes of the pages of one such group that are kept, so that a window that moves a little asks for what is new alone. */
const KEPT_BYTES = 4_000_000;
/** Large groups of which something is kept: where two of them meet, both are in view. */
const KEPT_LARGE = 2;
const GAP = 65_536;

export class Details {
  readonly #file: RangeFile;
  readonly #footer: Footer;
  readonly #parts: PartsOfFile;
  /** By the index of their group; the one that was asked for last is last. */
  readonly #groups = new Map<number, SharedTask<DetailValues>>();
  /** What was fetched of a group to find an event of it, or of its pages; the last one is last. */
  readonly #recent = new Map<Group, Pieces>();

  constructor(file: RangeFile, footer: Footer, parts: PartsOfFile) {
    this.#file = file;
    this.#footer = footer;
    this.#parts = parts;
  }

  /** @param rows of the group that are asked for; the values of others may be missing. */
  async read(group: Group, rows: readonly number[], signal?: AbortSignal): Promise<DetailValues> {
    const [first, end] = [Math.min(...rows), Math.max(...rows) + 1];
    if (this.isLarge(group) && this.#hasPages(group)) {
      return new SharedTask(own => this.#readPages(group, [first, end], own)).wait(signal);
    }
    let task = this.#groups.get(group.index);
    this.#groups.delete(group.index);
    if (!task || task.wasGivenUp) task = new SharedTask(own => this.#readGroup(group, own));
    this.#groups.set(group.index, task);
    for (const index of this.#groups.keys()) {
      if (this.#groups.size > KEPT) this.#groups.delete(index);
    }
    try {
      return await task.wait(signal);
    } catch (error) {
      // Another attempt begins anew.
      if (!signal?.aborted && this.#groups.get(group.index) === task) this.#groups.delete(group.index);
      throw error;
    }
  }

  /** Whether more is in the group than should be fetched for one event. */
  isLarge(group: Group): boolean {
    return this.#bytesOf(group) > LARGE_GROUP;
  }

  /** Events of this group are likely to be read next. @param pieces of it that were fetched. */
  expect(group: Group, pieces: Pieces): void {
    this.#recent.delete(group);
    this.#recent.set(group, pieces);
    for (const other of this.#recent.keys()) if (this.#recent.size > KEPT_LARGE) this.#recent.delete(other);
  }

  get #names(): readonly string[] {
    return [...new Set(Array.from(this.#parts.details.values(), ({element}) => element.name))];
  }

  #chunks(group: Group): readonly {readonly start: number; readonly end: number}[] {
    return this.#names.flatMap(name => chunksUnder(group, name));
  }

  #bytesOf(group: Group): number {
    return this.#chunks(group).reduce((sum, {start, end}) => sum + end - start, 0);
  }

  #hasPages(group: Group): boolean {
    return group.meta.columns.some(({offset_index_length: length}) => (length ?? 0) > 0);
  }

  /** Beginning with what is there of the group. */
  #pieces(group: Group, signal: AbortSignal): Pieces {
    return new Pieces(this.#file, signal, this.#recent.get(group));
  }

  async #readGroup(group: Group, signal: AbortSignal): Promise<DetailValues> {
    const pieces = this.#pieces(group, signal);
    await pieces.fetch(this.#chunks(group), {gap: GAP});
    const values = await readGroup(this.#footer, group, pieces, {
      ...{columns: this.#names, url: this.#file.url, asDetails: true},
    });
    return this.#byPart(values);
  }

  async #readPages(
    group: Group,
    rows: readonly [first: number, end: number],
    signal: AbortSignal,
  ): Promise<DetailValues> {
    const pieces = this.#pieces(group, signal);
    const ranges = await pageRanges(group, this.#names, rows, pieces).catch((cause: unknown) => {
      throw asDamaged(this.#file.url, cause);
    });
    await pieces.fetch(ranges, {gap: GAP});
    const values = await readGroup(this.#footer, group, pieces, {
      ...{columns: this.#names, rows, url: this.#file.url, asDetails: true},
    });
    pieces.keepLast(KEPT_BYTES);
    this.expect(group, pieces);
    return this.#byPart(values);
  }

  #byPart(values: ReadonlyMap<string, ColumnValues>): DetailValues {
    return new Map(
      Array.from(this.#parts.details, ([part, {element}]) => [part, values.get(element.name) ?? []]),
    );
  }
}
