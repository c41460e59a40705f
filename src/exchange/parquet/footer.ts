/** Reads the end of a Parquet file: where everything is, and what is known of it. */
import {parquetMetadata, parquetSchema, type FileMetaData, type RowGroup, type SchemaTree} from 'hyparquet';
import {LoadError} from '../../load/load-error.js';
import type {RangeFile} from '../../load/load-range.js';
import {parsers} from './values.js';
import type {ByteRange, Pieces} from './pieces.js';

export interface Footer {
  readonly metadata: FileMetaData;
  readonly schema: SchemaTree;
  readonly groups: readonly Group[];
  readonly rows: number;
}

/** A row group. */
export interface Group {
  readonly index: number;
  /** The position of its first row in the file. */
  readonly first: number;
  readonly rows: number;
  readonly meta: RowGroup;
}

/**
 * Of the last bytes that are fetched at first. The footer of a million events is in them, and with it a part of the columns
 * that our own writer puts in front of it.
 */
const LAST_BYTES = 524_288;

const limits = {
  /** Rows whose columns can be held in the memory of a page. */
  rows: 10_000_000,
  footerBytes: 64_000_000,
} as const;

const MAGIC = 0x31_52_41_50;
/** The length of the footer, and `PAR1`. */
const TAIL = 8;

export async function readFooter(file: RangeFile, pieces: Pieces): Promise<Footer> {
  if (file.size < TAIL + 4) throw damaged(file.url, 'is too short to be a Parquet file');
  const from = Math.max(0, file.size - LAST_BYTES);
  await pieces.fetch([{start: from, end: file.size}], {gap: 0});
  const tail = new DataView(await pieces.slice(file.size - TAIL));
  if (tail.getUint32(4, true) !== MAGIC) throw damaged(file.url, 'does not end as a Parquet file ends');
  const start = file.size - TAIL - tail.getUint32(0, true);
  if (start < 4) throw damaged(file.url, 'has a footer longer than itself');
  if (file.size - start > limits.footerBytes) throw tooLarge(file.url, 'has a footer too large to read');
  if (start < from) await pieces.fetch([{start, end: from}], {gap: 0});
  const rest = start < from ? [await pieces.slice(start, from)] : [];
  const bytes = await new Blob([...rest, await pieces.slice(Math.max(start, from))]).arrayBuffer();
  return parse(bytes, file);
}

/** Throws errors of any kind at what is no footer. */
function parse(bytes: ArrayBuffer, file: RangeFile): Footer {
  const metadata = parquetMetadata(bytes, {parsers, geoparquet: false});
  let rows = 0;
  const groups = metadata.row_groups.map((meta, index): Group => {
    const group = {index, first: rows, rows: Number(meta.num_rows), meta};
    if (!Number.isSafeInteger(group.rows) || group.rows < 0) throw new RangeError('an impossible row count');
    for (const {start, end} of chunksOf(group).values()) {
      const isInside = start >= 4 && end >= start && end <= file.size;
      if (!isInside) throw new RangeError('a column outside the file');
    }
    rows += group.rows;
    return group;
  });
  if (rows > limits.rows) throw tooLarge(file.url, `has more than ${limits.rows} events`);
  return {metadata, schema: parquetSchema(metadata), groups, rows};
}

/** Where the chunks of a row group lie, by the path of their column with dots. */
export function chunksOf({meta}: Group): Map<string, ByteRange> {
  const ranges = new Map<string, ByteRange>();
  for (const chunk of meta.columns) {
    const own = chunk.meta_data;
    if (!own || chunk.file_path) throw new RangeError('a column that is in another file');
    // Some writers give 0 where there is no dictionary.
    const dictionary = Number(own.dictionary_page_offset ?? 0);
    const start = dictionary > 0 ? dictionary : Number(own.data_page_offset);
    ranges.set(own.path_in_schema.join('.'), {start, end: start + Number(own.total_compressed_size)});
  }
  return ranges;
}

/** Of all columns under a top one. */
export function chunksUnder(group: Group, column: string): ByteRange[] {
  return [...chunksOf(group)].flatMap(([path, range]) =>
    path === column || path.startsWith(`${column}.`) ? [range] : [],
  );
}

/** The library throws plain errors, of any kind, at what is no Parquet. */
export function asDamaged(url: string, cause: unknown): LoadError {
  if (cause instanceof LoadError) return cause;
  const why = cause instanceof Error ? cause.message : String(cause);
  return new LoadError('damaged', `${url} cannot be read: ${why}`, {url, cause});
}

function damaged(url: string, why: string): LoadError {
  return new LoadError('damaged', `${url} ${why}`, {url});
}

function tooLarge(url: string, why: string): LoadError {
  return new LoadError('too-large', `${url} ${why}`, {url});
}
