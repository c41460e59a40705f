/** Events of a table that has one a line, a few thousand at a time, by the rules of the file format. */
import {compileHead, compileRows, type Head, type Row} from '../../format/compile-rows.js';
import type {Diagnostic} from '../../format/diagnostic.js';
import type {DiagnosticCode} from '../../format/diagnostic-codes.js';
import {emptyMap, isList, type Plain, type PlainMap} from '../../format/plain.js';
import type {HistoricalEvent, Lane, Timeline} from '../../model/timeline.js';
import {headDefaults} from './read-head.js';
import {withDates} from './table-dates.js';
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
  /** All of the timeline but the events, from elsewhere. */
  readonly head?: Head;
  /** Whether the first line may be the head of the timeline. */
  readonly mayBeginWithHead: boolean;
  /** Where neither has one. */
  readonly title: string;
}

/** Rows that are checked together. */
const BATCH = 2_000;

export class TableReader {
  readonly #lines: AsyncIterable<TableLine> | Iterable<TableLine>;
  readonly #options: TableOptions;
  readonly #lanes = new Map<string, Lane>();
  /** The ids of declared lanes by their names. */
  readonly #laneIds = new Map<string, string>();
  readonly #ids = new Set<string>();
  #head: Head | null = null;
  /** Of a table without any nobody expects evidence. */
  #tellsEvidence = false;

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
      const isHead = isFirst && value !== null && this.#isHead(value);
      if (isFirst) found.push(...(await this.#open(isHead ? value : null)));
      isFirst = false;
      if (isHead) continue;
      if (value) rows.push({row: line, value: this.#prepared(value, line, wrong)});
      else wrong.push({line, why: why ?? 'it cannot be read'});
      if (rows.length + wrong.length < BATCH) continue;
      yield await this.#compile(rows, wrong, found.splice(0));
      [rows, wrong] = [[], []];
    }
    if (isFirst) found.push(...(await this.#open(null)));
    yield await this.#compile(rows, wrong, found);
  }

  /** Events have no version, and heads no date. */
  #isHead(value: PlainMap): boolean {
    const tellsDate = 'date' in value || 'earliest' in value || 'latest' in value;
    return this.#options.mayBeginWithHead && 'version' in value && !tellsDate;
  }

  /** @param own head that the table has. */
  async #open(own: PlainMap | null): Promise<readonly Diagnostic[]> {
    const given = this.#options.head;
    const {head, diagnostics} = given
      ? {head: given, diagnostics: []}
      : await compileHead(own ?? emptyMap<Plain>(), headDefaults(this.#options.title));
    this.#head = head;
    for (const {id, name} of head?.timeline.lanes ?? []) {
      if (!this.#laneIds.has(name)) this.#laneIds.set(name, id);
    }
    for (const {id} of head?.timeline.lanes ?? []) this.#laneIds.set(id, id);
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
    const isTold = (code: DiagnosticCode) => code !== 'missing-evidence' || this.#tellsEvidence;
    return {
      events: events.filter(event => event !== null),
      diagnostics: [...found, ...diagnostics.filter(({code}) => isTold(code))],
      untold: new Map([...untold].filter(([code]) => isTold(code))),
      wrong,
    };
  }

  /** With an id that no line before it has, dates as the file format has them, and lanes by their ids. */
  #prepared(value: PlainMap, line: number, wrong: {line: number; why: string}[]): PlainMap {
    const tell = (why: string) => wrong.push({line, why});
    const event = withDates(value, tell);
    const {id, lane} = event;
    if (lane !== undefined)
      event.lane = isList(lane) ? lane.map(name => this.#laneOf(name)) : this.#laneOf(lane);
    event.id = this.#idOf(typeof id === 'string' ? id : null, line, tell);
    this.#tellsEvidence ||= 'evidence' in event;
    return event;
  }

  #laneOf(name: Plain): Plain {
    return typeof name === 'string' ? (this.#laneIds.get(name) ?? name) : name;
  }

  /** What is made is of a form that nobody writes, so that it takes none away from a line that is still to come. */
  #idOf(written: string | null, line: number, tell: (why: string) => void): string {
    const id = written !== null && !this.#ids.has(written) ? written : this.#free(`row-${line}`);
    if (written !== null && written !== id) {
      tell(`its id \`${written}\` is that of an earlier line; here it is \`${id}\``);
    }
    this.#ids.add(id);
    return id;
  }

  /** Lines of a table that was written from such ids may have them in another order. */
  #free(name: string): string {
    let id = name;
    for (let number = 2; this.#ids.has(id); number++) id = `${name}-${number}`;
    return id;
  }
}
