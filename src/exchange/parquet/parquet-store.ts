/** The events of a Parquet file: their columns in memory, the rest read when it is needed. */
import {compileRows, type Head, type Row} from '../../format/compile-rows.js';
import type {Diagnostic} from '../../format/diagnostic.js';
import {emptyMap, put, type Plain} from '../../format/plain.js';
import type {RangeFile} from '../../load/load-range.js';
import {compareBounds} from '../../model/compare-dates.js';
import type {HistoricalEvent, Timeline} from '../../model/timeline.js';
import {NO_LANE, TEXTURES, type EventColumns} from '../../view-model/events/event-columns.js';
import {excerptOf} from '../../view-model/events/file-store.js';
import type {EventStore, FindOptions} from '../../view-model/events/event-store.js';
import {Details, type DetailValues} from './details.js';
import {idText, IdSearch} from './find-id.js';
import type {Footer, Group} from './footer.js';
import {precisionAt} from './index-columns.js';
import {knownMoment} from './known-moment.js';
import type {OddValues} from './odd-values.js';
import type {PartsOfFile} from './parts.js';
import {edtfOf} from './place.js';
import {RowIds, rowOfId} from './row-ids.js';
import {detailsOf} from './row-values.js';
import {undatedEvent} from './undated-event.js';

export interface ParquetStoreParts {
  readonly file: RangeFile;
  readonly footer: Footer;
  readonly parts: PartsOfFile;
  readonly columns: EventColumns;
  readonly head: Head;
  readonly odd: OddValues;
  /** What is found wrong with rows, as they are read. */
  readonly onDiagnostics: (diagnostics: readonly Diagnostic[]) => void;
}

export class ParquetStore implements EventStore {
  readonly columns: EventColumns;
  readonly isWhole = false;
  revision = 0;

  readonly #from: ParquetStoreParts;
  readonly #details: Details;
  /** Null for a file without ids. */
  readonly #search: IdSearch | null;
  readonly #events = new Map<number, HistoricalEvent>();
  /** Also of rows that are being read. */
  readonly #ids = new RowIds();
  /** Ids that no row has. */
  readonly #absent = new Set<string>();
  #timeline: Timeline;

  constructor(from: ParquetStoreParts) {
    this.#from = from;
    this.columns = from.columns;
    const {file, footer, parts} = from;
    this.#details = new Details(file, footer, parts);
    const ids = parts.details.get('id');
    this.#search = ids ? new IdSearch(file, footer, ids, this.#details) : null;
    this.#timeline = excerptOf(this, from.head.timeline);
  }

  get timeline(): Timeline {
    if (this.#timeline.events.length !== this.#events.size) {
      const inFile = [...this.#events].sort(([a], [b]) => a - b).map(([, event]) => event);
      const events = inFile.sort((a, b) => compareBounds(a.date, b.date));
      this.#timeline = excerptOf(this, {...this.#from.head.timeline, events});
    }
    return this.#timeline;
  }

  eventAt(position: number): HistoricalEvent | undefined {
    return this.#events.get(position);
  }

  positionOf(id: string): number | undefined {
    const position = this.#ids.positionOf(id);
    return position !== undefined && this.#events.has(position) ? position : undefined;
  }

  async read(positions: readonly number[], signal?: AbortSignal): Promise<void> {
    const wanted = new Map<Group, number[]>();
    for (const position of positions) {
      const group = this.#events.has(position) ? undefined : this.#groupOf(position);
      if (!group) continue;
      const rows = wanted.get(group) ?? [];
      rows.push(position - group.first);
      wanted.set(group, rows);
    }
    // In the order of the file, so that of events with the same id that are read together the first one has it.
    const groups = [...wanted].sort(([a], [b]) => a.first - b.first);
    const outcomes = await Promise.allSettled(
      groups.map(([group, rows]) => this.#details.read(group, rows, signal)),
    );
    for (const [place, [group, rows]] of groups.entries()) {
      const outcome = outcomes[place];
      if (outcome?.status !== 'fulfilled') continue;
      await this.#add(
        group,
        rows.sort((a, b) => a - b),
        outcome.value,
      );
    }
    const failed = outcomes.find(({status}) => status === 'rejected');
    if (failed?.status === 'rejected') throw failed.reason;
  }

  async find(id: string, {signal, cheaply = false}: FindOptions = {}): Promise<number | null> {
    const known = this.#ids.positionOf(id);
    if (known !== undefined) return known;
    if (this.#absent.has(id)) return null;
    const found = this.#search ? await this.#search.find(id, {signal, cheaply}) : null;
    if (found !== null) return found ?? null;
    const position = rowOfId(id);
    // What has been read has another one.
    const mayBe = position !== null && position < this.columns.size && !this.#events.has(position);
    if (mayBe && (await this.#goesByRow(position, signal))) return position;
    this.#absent.add(id);
    return null;
  }

  /** Whether a row has no id in the file, or one that another row before it has. */
  async #goesByRow(position: number, signal?: AbortSignal): Promise<boolean> {
    const group = this.#groupOf(position);
    if (!group || !this.#search) return true;
    const row = position - group.first;
    const own = idText((await this.#details.read(group, [row], signal)).get('id')?.[row]);
    if (own !== null && (await this.find(own, {signal})) === position) return false;
    // Whoever asks by this name finds it under this name, whatever of the others is read before.
    this.#ids.give(position, null);
    return true;
  }

  #groupOf(position: number): Group | undefined {
    const {groups} = this.#from.footer;
    let [low, high] = [0, groups.length - 1];
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const group = groups[middle]!;
      if (position < group.first) high = middle - 1;
      else if (position >= group.first + group.rows) low = middle + 1;
      else return group;
    }
    return undefined;
  }

  /** Rows as events; one that cannot be read stands with what the columns tell of it. */
  async #add(group: Group, rows: readonly number[], values: DetailValues): Promise<void> {
    const {head} = this.#from;
    const given = rows.map(row => this.#rowOf(group, row, values));
    const {events, diagnostics} = await compileRows(head, given);
    const lost = given.filter((_, place) => !events[place]);
    const again =
      lost.length > 0
        ? (
            await compileRows(
              head,
              lost.map(row => this.#inShort(row)),
            )
          ).events
        : [];
    const read = given.map(
      ({value}, place) => events[place] ?? again[lost.indexOf(given[place]!)] ?? undatedEvent(value),
    );
    // The same rows may have been read for another part of the page meanwhile, and told of.
    const news = new Set(rows.map(row => group.first + row).filter(position => !this.#events.has(position)));
    read.forEach((event, place) => this.#keep(group.first + rows[place]!, event));
    const told = diagnostics.filter(
      ({code, line}) => news.has(line - 1) && (code !== 'missing-evidence' || this.#tellsEvidence),
    );
    if (told.length > 0) this.#from.onDiagnostics(told);
  }

  /** Of a table without such a column nobody expects evidence. */
  get #tellsEvidence(): boolean {
    return this.#from.parts.details.has('evidence');
  }

  #keep(position: number, event: HistoricalEvent): void {
    if (this.#events.has(position)) return;
    const id = this.#ids.give(position, event.id);
    const known = knownMoment(event.known, this.columns.known?.[position] ?? -Infinity);
    const isAsRead = id === event.id && known === event.known;
    this.#events.set(position, isAsRead ? event : {...event, id, known});
    this.revision++;
  }

  #rowOf(group: Group, row: number, values: DetailValues): Row {
    const position = group.first + row;
    const {parts, odd} = this.#from;
    const event = detailsOf(values, row, parts.moments);
    put(event, 'id', this.#ids.give(position, idText(values.get('id')?.[row])));
    const date = event.date ?? odd.textAt(position, 'date') ?? this.#dateAt(position);
    if (date !== null) event.date = date;
    const known = event.known ?? odd.textAt(position, 'known');
    if (known !== undefined) event.known = known;
    put(event, 'status', TEXTURES[this.columns.status[position] ?? 0] ?? 'actual');
    const lanes = this.#lanesAt(position);
    if (lanes.length > 0) put(event, 'lane', lanes);
    return {row: position + 1, value: event};
  }

  #placeAt(position: number) {
    const {begins, ends, startEdge, endEdge} = this.columns;
    return {
      begins: begins[position] ?? NaN,
      ends: ends[position] ?? NaN,
      startEdge: startEdge[position] ?? 0,
      endEdge: endEdge[position] ?? 0,
    };
  }

  #lanesAt(position: number): string[] {
    const own = this.columns.lane[position] ?? NO_LANE;
    const places = own === NO_LANE ? [] : [own, ...(this.columns.furtherLanes.get(position) ?? [])];
    return places.flatMap(place => this.#from.head.timeline.lanes[place]?.id ?? []);
  }

  /** Without what may be wrong with it. */
  #inShort({row, value}: Row): Row {
    const event = emptyMap<Plain>();
    for (const key of ['id', 'status', 'lane']) if (value[key] !== undefined) put(event, key, value[key]);
    put(event, 'title', typeof value.title === 'string' ? value.title : (value.id ?? ''));
    const date = this.#dateAt(row - 1);
    if (date !== null) put(event, 'date', date);
    return {row, value: event};
  }

  #dateAt(position: number): string | null {
    return edtfOf(this.#placeAt(position), precisionAt(this.columns, position));
  }
}
