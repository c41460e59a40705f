/** Events of a table that has one a line, a few thousand at a time, by the rules of the file format. */
import {compileHead, compileRows, type Head, type Row} from '../../format/compile-rows.js';
import type {Diagnostic} from '../../format/diagnostic.js';
import type {DiagnosticCode} from '../../format/diagnostic-codes.js';
import {emptyMap, put, type Plain, type PlainMap} from '../../format/plain.js';
import {slugOf} from '../../format/slug.js';
import type {HistoricalEvent, Lane, Timeline} from '../../model/timeline.js';
import type {TableLine} from './table-line.js';

export interface TableBatch {
  readonly events: readonly HistoricalEvent[];
  /** `line` is that of the table. */
  readonly diagnostics: readonly Diagnostic[];
  readonly untold: ReadonlyMap<DiagnosticCode, number>;
  /** Lines that are no events at all, or not as written, and why. */
  readonly wrong: readonly {readonly line: number; readonly why: string}[];
}

export interface TableOptions {
  /** A timeline in YAML of which all but the events is taken. */
  readonly head?: string;
  /** Where neither that nor the table has one. */
  readonly title: string;
}

/** Rows that are checked together. */
const BATCH = 2_000;

export class TableReader {
  readonly #lines: AsyncIterable<TableLine> | Iterable<TableLine>;
  readonly #options: TableOptions;
  readonly #lanes = new Map<string, Lane>();
  readonly #ids = new Set<string>();
  /** By the name asked for: the last number that was put behind it. */
  readonly #numbers = new Map<string, number>();
  #head: Head | null = null;

  constructor(lines: AsyncIterable<TableLine> | Iterable<TableLine>, options: TableOptions) {
    this.#lines = lines;
    this.#options = options;
  }

  /** All but the events; complete once all batches have been read. */
  get head(): Timeline | null {
    const timeline = this.#head?.timeline;
    if (!timeline) return null;
    return {...timeline, lanes: timeline.lanes.length > 0 ? timeline.lanes : [...this.#lanes.values()]};
  }

  async *batches(): AsyncGenerator<TableBatch> {
    let rows: Row[] = [];
    let wrong: {line: number; why: string}[] = [];
    let isFirst = true;
    const found: Diagnostic[] = [];
    for await (const {line, value, wrong: why} of this.#lines) {
      if (isFirst) found.push(...(await this.#open(value)));
      const isHead = isFirst && value !== null && isHeadLine(value);
      isFirst = false;
      if (isHead) continue;
      if (value) rows.push({row: line, value: this.#prepared(value, line, wrong)});
      else wrong.push({line, why: why ?? 'it cannot be read'});
      if (rows.length < BATCH) continue;
      yield await this.#compile(rows, wrong, found.splice(0));
      [rows, wrong] = [[], []];
    }
    if (isFirst) found.push(...(await this.#open(null)));
    yield await this.#compile(rows, wrong, found);
  }

  async #open(first: PlainMap | null): Promise<readonly Diagnostic[]> {
    const own = first && isHeadLine(first) ? first : emptyMap<Plain>();
    const defaults = Object.assign(emptyMap<Plain>(), {version: '1', title: this.#options.title});
    const {head, diagnostics} = await compileHead(this.#options.head ?? own, defaults);
    this.#head = head;
    return diagnostics;
  }

  async #compile(
    rows: readonly Row[],
    wrong: TableBatch['wrong'],
    found: readonly Diagnostic[],
  ): Promise<TableBatch> {
    if (!this.#head) return {events: [], diagnostics: found, untold: new Map(), wrong};
    const {events, lanes, diagnostics, untold} = await compileRows(this.#head, rows);
    for (const lane of lanes) if (!this.#lanes.has(lane.id)) this.#lanes.set(lane.id, lane);
    return {
      events: events.filter(event => event !== null),
      diagnostics: [...found, ...diagnostics],
      ...{untold, wrong},
    };
  }

  /** With an id that no line before it has, and a date made of `earliest` and `latest` where these stand in its place. */
  #prepared(value: PlainMap, line: number, wrong: {line: number; why: string}[]): PlainMap {
    const {earliest, latest, ...rest} = value;
    const event: Record<string, Plain> = Object.assign(emptyMap<Plain>(), rest);
    if (typeof earliest === 'string' && !('date' in event)) {
      put(
        event,
        'date',
        typeof latest === 'string' && latest !== earliest ? `${earliest}/${latest}` : earliest,
      );
    }
    const written = typeof event.id === 'string' ? event.id : null;
    const title = typeof event.title === 'string' ? event.title : '';
    const id = this.#free(written ?? (slugOf(title) || 'event'));
    if (written !== null && written !== id) {
      wrong.push({line, why: `its id \`${written}\` is that of an earlier line; here it is \`${id}\``});
    }
    event.id = id;
    return event;
  }

  #free(name: string): string {
    let id = name;
    for (let number = this.#numbers.get(name) ?? 1; this.#ids.has(id); id = `${name}-${number}`) {
      this.#numbers.set(name, ++number);
    }
    this.#ids.add(id);
    return id;
  }
}

/** Events have no version, and heads no date. */
function isHeadLine(value: PlainMap): boolean {
  return 'version' in value && !('date' in value);
}
