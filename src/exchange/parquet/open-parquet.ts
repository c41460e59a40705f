/**
 * Opens a timeline in Parquet on a host that answers byte ranges: the footer, then the columns that tell where every event
 * stands; what an event says is read when it is needed.
 */
import {compileHead, type Head} from '../../format/compile-rows.js';
import type {Diagnostic} from '../../format/diagnostic.js';
import {limits} from '../../format/limits.js';
import {emptyMap, type Plain} from '../../format/plain.js';
import {LoadError} from '../../load/load-error.js';
import {openRanges, wholeFile, type LoadRangeOptions, type RangeFile} from '../../load/load-range.js';
import type {EventStore} from '../../view-model/events/event-store.js';
import {asDamaged, chunksUnder, readFooter, type Footer} from './footer.js';
import {HEAD_KEY} from './head-key.js';
import {IndexColumns} from './index-columns.js';
import {LanePlaces} from './lane-places.js';
import {OddValues} from './odd-values.js';
import {ParquetStore} from './parquet-store.js';
import {partsOf, type IndexPart, type PartsOfFile} from './parts.js';
import {Pieces} from './pieces.js';
import {readGroup, type ColumnValues} from './read-group.js';
import {rowDiagnostic} from './row-diagnostic.js';
import {Breather} from './breather.js';
import {YearColumns} from './year-columns.js';

export interface OpenParquetOptions extends LoadRangeOptions {
  /** The whole file, where it is in memory already. */
  readonly bytes?: ArrayBuffer;
  /** What is found wrong with rows, as they are read; `line` is the row, counted from 1. */
  readonly onDiagnostics?: (diagnostics: readonly Diagnostic[]) => void;
  /** The file was replaced after it was opened; what is being read of it fails as soon as this is settled. */
  readonly onReplaced?: () => Promise<void>;
}

export interface OpenedParquet {
  readonly store: EventStore;
  /** Of the head of the timeline and of the columns; `line` is the row. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Bytes between the columns of two row groups that are rather fetched than asked around. */
const GAP = 32_768;

/** Rejects with a `LoadError` and with nothing else. `url` is absolute. */
export async function openParquet(url: string, options: OpenParquetOptions = {}): Promise<OpenedParquet> {
  try {
    return await opened(url, options);
  } catch (cause) {
    // A damaged footer can make anything fail that works with it.
    throw asDamaged(url, cause);
  }
}

async function opened(url: string, options: OpenParquetOptions): Promise<OpenedParquet> {
  const {signal, bytes, onProgress} = options;
  const file = bytes ? wholeFile(bytes, url) : await openRanges(url, options);
  const pieces = new Pieces(file, signal);
  const footer = await readFooter(file, pieces);
  const parts = partsOf(footer.schema, file.url);
  const {head, diagnostics} = await readHead(footer, file.url);
  await pieces.fetch(indexRanges(footer, parts), {gap: GAP, onProgress});
  const {index, parts: told} = await readIndex({file, footer, parts, pieces, signal}, head);
  const {lanes, odd} = index;
  const found = [...diagnostics, ...(await odd.diagnostics(head))];
  const onDiagnostics = unlessTold(found, options.onDiagnostics ?? (() => undefined));
  const store = new ParquetStore({
    ...{
      file: watched(file, options.onReplaced),
      footer,
      parts: told,
      columns: index.columns,
      odd,
      onDiagnostics,
    },
    head: withLanes(head, lanes.lanes),
  });
  return {store, diagnostics: found};
}

function watched(file: RangeFile, onReplaced: OpenParquetOptions['onReplaced']): RangeFile {
  return {
    ...{url: file.url, size: file.size},
    read: async (...range) => {
      try {
        return await file.read(...range);
      } catch (error) {
        if (error instanceof LoadError && error.code === 'changed') await onReplaced?.();
        throw error;
      }
    },
  };
}

type Tell = (diagnostics: readonly Diagnostic[]) => void;

/** What was told of a row already is not told again when it is read. */
function unlessTold(told: readonly Diagnostic[], tell: Tell): Tell {
  const keyOf = ({code, line, message}: Diagnostic): string => `${code} ${line} ${message}`;
  const keys = new Set(told.map(keyOf));
  return diagnostics => {
    const news = diagnostics.filter(diagnostic => !keys.has(keyOf(diagnostic)));
    if (news.length > 0) tell(news);
  };
}

/** `parts`: with what the numbers in the columns turned out to be. */
async function readIndex(
  decoding: Decoding,
  {timeline}: Head,
): Promise<{readonly index: IndexColumns; readonly parts: PartsOfFile}> {
  const {footer, parts} = decoding;
  const indexFor = (told: PartsOfFile): IndexColumns => {
    const odd = new OddValues();
    return new IndexColumns(footer, told, new LanePlaces(timeline.lanes, odd), odd);
  };
  const years = new YearColumns(parts);
  const index = indexFor(parts);
  await decode(index, decoding, values => years.add(values));
  const {moments} = years;
  if (!moments) return {index, parts};
  // Only when all of them have been seen is it known, and only then is it done again.
  const told = {...parts, moments};
  const again = indexFor(told);
  await decode(again, decoding);
  return {index: again, parts: told};
}

function indexRanges({groups}: Footer, {index}: PartsOfFile) {
  const names = new Set(Array.from(index.values(), ({element}) => element.name));
  return groups.flatMap(group => [...names].flatMap(name => chunksUnder(group, name)));
}

interface Decoding {
  readonly file: RangeFile;
  readonly footer: Footer;
  readonly parts: PartsOfFile;
  readonly pieces: Pieces;
  readonly signal: AbortSignal | undefined;
}

async function decode(
  index: IndexColumns,
  {file, footer, parts, pieces, signal}: Decoding,
  look?: (values: ReadonlyMap<IndexPart, ColumnValues>) => void,
): Promise<void> {
  const columns = [...new Set(Array.from(parts.index.values(), ({element}) => element.name))];
  const breather = new Breather();
  for (const group of footer.groups) {
    const values = await readGroup(footer, group, pieces, {columns, url: file.url});
    const byPart = new Map<IndexPart, ColumnValues>();
    for (const [part, {element}] of parts.index) byPart.set(part, values.get(element.name) ?? []);
    index.add(group, byPart);
    look?.(byPart);
    await breather.breathe();
    if (signal?.aborted) {
      throw new LoadError('aborted', `Loading ${file.url} was aborted`, {
        url: file.url,
        cause: signal.reason,
      });
    }
  }
}

async function readHead(
  {metadata}: Footer,
  url: string,
): Promise<{head: Head; diagnostics: readonly Diagnostic[]}> {
  const written = metadata.key_value_metadata?.find(({key}) => key === HEAD_KEY)?.value ?? '{}';
  const isTooLarge = written.length > limits.characters;
  const {head, diagnostics} = await compileHead(isTooLarge ? '{}' : written, defaultHead(url), url);
  if (head && isTooLarge) {
    return {head, diagnostics: [await rowDiagnostic({row: 1, url}, 'too-large', written.length, 'head')]};
  }
  if (head) return {head, diagnostics};
  const why = diagnostics[0]?.message ?? 'it is of a newer version';
  throw new LoadError('damaged', `${url} cannot be read: ${why}`, {url});
}

function defaultHead(url: string): Record<string, Plain> {
  const name = decoded(new URL(url).pathname.split('/').at(-1) ?? '').replace(/\.[^.]*$/, '');
  return Object.assign(emptyMap<Plain>(), {
    version: '1',
    title: name.replace(/[-_]+/g, ' ').trim() || 'Timeline',
  });
}

/** As it is written, where a `%` in it stands for no character. */
function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function withLanes(head: Head, lanes: Head['timeline']['lanes']): Head {
  const declared = new Map(lanes.map(({id, name}) => [id, name]));
  return {
    ...head,
    timeline: {...head.timeline, lanes: [...lanes]},
    file: {...head.file, lanes: declared.size > 0 ? declared : null},
  };
}
