/** Which columns a file gets, of which types, and how they are packed: decided by what all of its rows hold together. */
import type {SchemaElement} from 'hyparquet';
import type {ColumnSource} from 'hyparquet-writer';
import {DATE_LIMIT} from '../../model/date-limit.js';
import type {TableRow} from './table-row.js';
import {DAY} from './values.js';

type Key = keyof TableRow;

/** In which part of the file the chunks of a column lie. */
export type Region = 'details' | 'ids' | 'index';

export interface TableColumn {
  readonly name: Key;
  readonly region: Region;
  readonly schema: readonly SchemaElement[];
  readonly source: Omit<ColumnSource, 'name' | 'data'>;
  readonly value: (row: TableRow) => unknown;
}

/** Columns that are read first, and whose chunks lie together. */
const INDEX: readonly Key[] = [
  ...(['earliest', 'latest', 'startEdge', 'endEdge', 'precision'] as const),
  ...(['status', 'lane', 'knownFrom'] as const),
];
/**
 * The title comes first: other readers take the place of a row group's first column for that of the group (parquet-mr,
 * `filterFileMetaDataByMidpoint`).
 */
const DETAILS: readonly Key[] = [
  ...(['title', 'date', 'calendar', 'outcome', 'outcomeKnown', 'known'] as const),
  ...(['agents', 'tags', 'image', 'relations', 'evidence', 'text'] as const),
];
const MOMENTS: ReadonlySet<Key> = new Set<Key>(['earliest', 'latest', 'knownFrom']);
const LISTS: ReadonlySet<Key> = new Set<Key>(['agents', 'tags']);

/** What all rows have in common, gathered while they are made. */
export class TableFacts {
  rows = 0;
  readonly #held = new Map<Key, number>();
  #tellsTimes = false;
  #severalLanes = false;
  /** Whether each is of the value that readers take for given where there is no column. */
  #allDays = true;
  #allActual = true;

  add(row: TableRow): void {
    this.rows++;
    for (const key of Object.keys(row) as Key[]) this.#held.set(key, (this.#held.get(key) ?? 0) + 1);
    this.#tellsTimes ||= !isDays(row);
    this.#severalLanes ||= (row.lane?.length ?? 0) > 1;
    this.#allDays &&= row.precision === 'day';
    this.#allActual &&= row.status === 'actual';
  }

  columns(): readonly TableColumn[] {
    const keys: readonly (readonly [Region, readonly Key[]])[] = [
      ['details', DETAILS],
      ['ids', ['id']],
      ['index', INDEX],
    ];
    return keys.flatMap(([region, names]) =>
      names.filter(name => this.#isNeeded(name)).map(name => this.#column(name, region)),
    );
  }

  #isNeeded(name: Key): boolean {
    if (name === 'status') return !this.#allActual;
    if (name === 'precision') return !this.#allDays || this.#tellsTimes;
    return name === 'title' || name === 'earliest' || (this.#held.get(name) ?? 0) > 0;
  }

  #column(name: Key, region: Region): TableColumn {
    const repetition_type = this.#held.get(name) === this.rows ? 'REQUIRED' : 'OPTIONAL';
    // Of values that nobody looks up the statistics would only make the footer longer.
    const source = {statistics: name === 'id' || name === 'earliest'};
    if (MOMENTS.has(name)) return {name, region, ...this.#moments(name, repetition_type, source)};
    if (LISTS.has(name) || (name === 'lane' && this.#severalLanes)) {
      return {name, region, source, schema: list(name, repetition_type), value: row => row[name]};
    }
    const schema: SchemaElement = {name, type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type};
    const value = name === 'lane' ? (row: TableRow) => row.lane?.[0] : (row: TableRow) => row[name];
    return {name, region, source, schema: [schema], value};
  }

  /** Of the days of a sorted column hardly more than the changes are stored. */
  #moments(
    name: Key,
    repetition_type: 'REQUIRED' | 'OPTIONAL',
    source: Omit<ColumnSource, 'name' | 'data'>,
  ): Pick<TableColumn, 'schema' | 'source' | 'value'> {
    const time = (row: TableRow) => row[name] as number | undefined;
    if (!this.#tellsTimes) {
      return {
        schema: [{name, type: 'INT32', converted_type: 'DATE', repetition_type}],
        source: name === 'earliest' ? {...source, encoding: 'DELTA_BINARY_PACKED'} : source,
        value: row => whole(time(row), DAY),
      };
    }
    const logical_type = {type: 'TIMESTAMP', isAdjustedToUTC: true, unit: 'MILLIS'} as const;
    return {
      schema: [{name, type: 'INT64', converted_type: 'TIMESTAMP_MILLIS', logical_type, repetition_type}],
      source,
      value: row => {
        const moment = time(row);
        return moment === undefined ? undefined : BigInt(Math.max(-MOST, Math.min(moment, MOST)));
      },
    };
  }
}

/** Milliseconds that are exact in a number, and fit into 64 bits. */
const MOST = Number.MAX_SAFE_INTEGER;

function whole(time: number | undefined, unit: number): number | undefined {
  return time === undefined ? undefined : Math.floor(time / unit);
}

function isDays({earliest = 0, latest = -1, knownFrom = 0}: TableRow): boolean {
  const isDay = (time: number) => time % DAY === 0 && Math.abs(time) <= DATE_LIMIT;
  return isDay(earliest) && isDay(latest + 1) && isDay(knownFrom);
}

function list(name: string, repetition_type: 'REQUIRED' | 'OPTIONAL'): readonly SchemaElement[] {
  return [
    {name, repetition_type, num_children: 1, converted_type: 'LIST', logical_type: {type: 'LIST'}},
    {name: 'list', repetition_type: 'REPEATED', num_children: 1},
    {name: 'element', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'REQUIRED'},
  ];
}
