/**
 * Writes a timeline as Parquet, laid out so that a page needs few requests: first the details of all events, row group by row
 * group, then all ids, then all columns that tell where events stand, then the footer. The format leaves the place of a
 * chunk to the writer (Parquet, "Concepts": there is no physical structure that is guaranteed for a row group).
 */
import type {ColumnChunk, RowGroup, SchemaElement} from 'hyparquet';
import {ByteWriter, ParquetWriter} from 'hyparquet-writer';
import {HEAD_KEY} from './head-key.js';
import type {TableRow} from './table-row.js';
import type {Region, TableColumn, TableFacts} from './write-columns.js';
import {headText, type TimelineHead} from './write-head.js';

/** Takes the bytes of the file in their order. */
export type WriteBytes = (bytes: Uint8Array) => Promise<void>;

/** Rows of a row group: as many as are fetched for one of them. */
export const ROWS_OF_GROUP = 5_000;

/** Columns of a region go into one page a chunk; a text column of long texts into several, each of so many bytes. */
const PAGE_BYTES = 262_144;
/** Of `PAR1`, with which each of the writers begins. */
const MAGIC_BYTES = 4;

export class TimelineParquetWriter {
  readonly #write: WriteBytes;
  readonly #bytes = new ByteWriter();
  readonly #columns: readonly TableColumn[];
  readonly #regions: Readonly<Record<Region, ParquetWriter>>;
  readonly #createdBy: string;

  /** @param facts of all the rows that will be added. */
  constructor(write: WriteBytes, facts: TableFacts, createdBy: string) {
    this.#write = write;
    this.#columns = facts.columns();
    this.#createdBy = createdBy;
    this.#regions = {
      details: this.#region('details', this.#bytes),
      ids: this.#region('ids'),
      index: this.#region('index'),
    };
  }

  /** One row group, after those before it in order of their dates. */
  async add(rows: readonly TableRow[]): Promise<void> {
    for (const region of ['details', 'ids', 'index'] as const) {
      const columnData = this.#in(region).map(({name, source, value}) => ({
        ...source,
        name,
        data: rows.map(value),
      }));
      if (columnData.length === 0) continue;
      const pageSize = region === 'details' ? PAGE_BYTES : 0;
      await this.#regions[region].write({columnData, rowGroupSize: Math.max(rows.length, 1), pageSize});
    }
    await this.#flush();
  }

  async finish(head: TimelineHead): Promise<void> {
    const {details, ids, index} = this.#regions;
    const groups = [details.row_groups, this.#append(ids), this.#append(index)];
    details.row_groups = details.row_groups.map((_, place) => merged(groups.map(part => part[place]!)));
    details.schema = schemaOf(this.#columns);
    details.kvMetadata = [{key: HEAD_KEY, value: headText(head)}];
    await details.finish();
    await this.#flush();
  }

  #in(region: Region): readonly TableColumn[] {
    return this.#columns.filter(column => column.region === region);
  }

  #region(region: Region, writer = new ByteWriter()): ParquetWriter {
    return new ParquetWriter({
      writer,
      schema: schemaOf(this.#in(region)),
      createdBy: this.#createdBy,
    });
  }

  /** Puts the bytes of another region behind what there is, and tells its row groups as they lie there. */
  #append({writer, row_groups: groups}: ParquetWriter): readonly RowGroup[] {
    const shift = BigInt(this.#bytes.offset - MAGIC_BYTES);
    this.#bytes.appendBytes(writer.getBytes().subarray(MAGIC_BYTES));
    return groups.map(group => ({...group, columns: group.columns.map(chunk => shifted(chunk, shift))}));
  }

  /** Hands over what has been written; the offsets go on. */
  async #flush(): Promise<void> {
    const bytes = this.#bytes.getBytes().slice();
    this.#bytes.index = 0;
    await this.#write(bytes);
  }
}

function shifted(chunk: ColumnChunk, by: bigint): ColumnChunk {
  const own = chunk.meta_data!;
  return {
    ...chunk,
    file_offset: chunk.file_offset + by,
    meta_data: {
      ...own,
      data_page_offset: own.data_page_offset + by,
      ...(own.dictionary_page_offset !== undefined && {
        dictionary_page_offset: own.dictionary_page_offset + by,
      }),
    },
  };
}

function merged(parts: readonly RowGroup[]): RowGroup {
  const columns = parts.flatMap(part => part.columns);
  const sum = (of: (part: RowGroup) => bigint | undefined) =>
    parts.reduce((total, part) => total + (of(part) ?? 0n), 0n);
  return {
    columns,
    num_rows: parts[0]!.num_rows,
    total_byte_size: sum(part => part.total_byte_size),
    total_compressed_size: sum(part => part.total_compressed_size),
    ...(columns[0] && {file_offset: columns[0].file_offset}),
  };
}

function schemaOf(columns: readonly TableColumn[]): SchemaElement[] {
  return [{name: 'timeline', num_children: columns.length}, ...columns.flatMap(({schema}) => schema)];
}
