/** Reads columns of one row group out of what has been fetched. */
import {parquetRead, type Compressors, type FileMetaData} from 'hyparquet';
import {asDamaged, type Footer, type Group} from './footer.js';
import type {Pieces} from './pieces.js';
import {detailParsers, parsers} from './values.js';

/** The values of a column, one for each row. */
export type ColumnValues = ArrayLike<unknown>;

export interface ReadGroupOptions {
  readonly columns: readonly string[];
  /** Rows of the group from the first up to, not including, the second; all of them where it is missing. */
  readonly rows?: readonly [first: number, end: number];
  readonly url: string;
  /** For what is read of single events: dates as EDTF in place of milliseconds. */
  readonly asDetails?: boolean;
}

/**
 * By the name of the column; of `rows` the values stand at their places in the group, whatever stands at the others. Rejects with
 * a `LoadError`.
 */
export async function readGroup(
  {metadata}: Footer,
  group: Group,
  pieces: Pieces,
  {columns, rows, url, asDetails = false}: ReadGroupOptions,
): Promise<ReadonlyMap<string, ColumnValues>> {
  const parts: {readonly name: string; readonly first: number; readonly values: ColumnValues}[] = [];
  const own: FileMetaData = {...metadata, row_groups: [group.meta], num_rows: BigInt(group.rows)};
  try {
    await parquetRead({
      ...{file: pieces, metadata: own, columns: [...columns]},
      parsers: asDetails ? detailParsers : parsers,
      ...(await compressorsFor(group)),
      ...(rows && {rowStart: rows[0], rowEnd: rows[1], useOffsetIndex: true}),
      onChunk: ({columnName, columnData, rowStart}) =>
        parts.push({name: columnName, first: rowStart, values: columnData}),
    });
  } catch (cause) {
    throw asDamaged(url, cause);
  }
  return new Map(
    columns.map(name => {
      const own = parts.filter(part => part.name === name);
      return [name, own.length === 1 && own[0]?.first === 0 ? own[0].values : assembled(own, group.rows)];
    }),
  );
}

function assembled(
  parts: readonly {readonly first: number; readonly values: ColumnValues}[],
  rows: number,
): unknown[] {
  const values = new Array<unknown>(rows);
  for (const part of parts) {
    for (let i = 0; i < part.values.length; i++) values[part.first + i] = part.values[i];
  }
  return values;
}

/** Snappy is in the library; what else there is comes with the first file that needs it. */
async function compressorsFor({meta}: Group): Promise<{compressors?: Compressors}> {
  const isForeign = meta.columns.some(
    ({meta_data: own}) => own && own.codec !== 'UNCOMPRESSED' && own.codec !== 'SNAPPY',
  );
  return isForeign ? {compressors: (await import('./compressors.js')).compressors} : {};
}
