/** Looks for an event by its id in a file whose ids are not in memory. */
import type {SchemaTree} from 'hyparquet';
import type {RangeFile} from '../../load/load-range.js';
import type {FindOptions} from '../../view-model/events/event-store.js';
import type {Details} from './details.js';
import {chunksUnder, type Footer, type Group} from './footer.js';
import {hashId} from './hash-id.js';
import {IdDirectory} from './id-directory.js';
import {Pieces} from './pieces.js';
import {readGroup, type ColumnValues} from './read-group.js';

const GAP = 65_536;
/** Of what is asked for at a time, after one row group by itself: twice as much each time it was not there. */
const GROWTH = 4;
/** Row groups whose ids are gone through for what nobody asked for: two requests. */
const FEW_GROUPS = 1 + GROWTH;

/** What is fetched for it stays with the details: the event is wanted next. */
export class IdSearch {
  readonly #file: RangeFile;
  readonly #footer: Footer;
  readonly #column: SchemaTree;
  readonly #details: Details;
  readonly #directory: IdDirectory | null;

  /** @param column with the ids. */
  constructor(file: RangeFile, footer: Footer, column: SchemaTree, details: Details) {
    this.#file = file;
    this.#footer = footer;
    this.#column = column;
    this.#details = details;
    this.#directory = IdDirectory.of(file, footer);
  }

  /** The position of the first event with the id, or null; undefined where finding that out would cost more than it is worth. */
  async find(id: string, {signal, cheaply = false}: FindOptions = {}): Promise<number | null | undefined> {
    const listed = await this.#lookUp(id, signal);
    if (listed !== undefined) return listed;
    const likely = this.#footer.groups.filter(group => mayHold(group, this.#column, id));
    return cheaply && likely.length > FEW_GROUPS ? undefined : this.#search(id, likely, signal);
  }

  /** By the directory; undefined where there is none, or none that can be trusted. */
  async #lookUp(id: string, signal?: AbortSignal): Promise<number | null | undefined> {
    const places = await this.#directory?.groupsWith(id, signal);
    if (!places) return undefined;
    const groups = places.map(place => this.#footer.groups[place]!);
    if (groups.some(group => this.#details.isLarge(group))) return undefined;
    for (const group of groups) {
      const ids = (await this.#details.read(group, [0], signal)).get('id') ?? [];
      const row = placeOf(ids, id);
      if (row !== -1) return group.first + row;
      // Another id may have the same hash, but somewhere here there has to be one.
      if (!hasHash(ids, hashId(id))) return undefined;
    }
    return null;
  }

  /**
   * In the row groups whose statistics say that it may be in them: where ids go with the dates that is one of them.
   */
  async #search(id: string, likely: readonly Group[], signal?: AbortSignal): Promise<number | null> {
    const {name} = this.#column.element;
    for (let from = 0, count = 1; from < likely.length; from += count, count *= GROWTH) {
      const groups = likely.slice(from, from + count);
      const pieces = new Pieces(this.#file, signal);
      await pieces.fetch(
        groups.flatMap(group => chunksUnder(group, name)),
        {gap: GAP},
      );
      for (const group of groups) {
        const values = await readGroup(this.#footer, group, pieces, {columns: [name], url: this.#file.url});
        const row = placeOf(values.get(name) ?? [], id);
        if (row === -1) continue;
        this.#details.expect(group, pieces);
        return group.first + row;
      }
    }
    return null;
  }
}

function hasHash(ids: ColumnValues, hash: number): boolean {
  return Array.from(ids, idText).some(id => id !== null && hashId(id) === hash);
}

function placeOf(values: ArrayLike<unknown>, id: string): number {
  for (let row = 0; row < values.length; row++) {
    if (idText(values[row]) === id) return row;
  }
  return -1;
}

/** Null for what can be no id. Other writers may have numbers. */
export function idText(value: unknown): string | null {
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  return typeof value === 'string' && value !== '' ? value : null;
}

/** Statistics that are shortened are rounded outwards; without any it may. */
function mayHold({meta}: Group, column: SchemaTree, id: string): boolean {
  const own = meta.columns.find(({meta_data: chunk}) => chunk?.path_in_schema[0] === column.element.name);
  const {min_value: least, max_value: most} = own?.meta_data?.statistics ?? {};
  return isText(least) && isText(most) ? compareBytes(least, id) <= 0 && compareBytes(most, id) >= 0 : true;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

const encoder = new TextEncoder();

/** Parquet compares texts by their bytes in UTF-8. */
function compareBytes(a: string, b: string): number {
  const [left, right] = [encoder.encode(a), encoder.encode(b)];
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    if (left[i] !== right[i]) return left[i]! - right[i]!;
  }
  return left.length - right.length;
}
