/** Which bytes of a row group hold some of its rows, by the index of its pages (Parquet, "Page Index"). */
import {readOffsetIndex, type ColumnChunk} from 'hyparquet';
import {chunksOf, type Group} from './footer.js';
import {joined, type ByteRange, type Pieces} from './pieces.js';

/** As many as browsers ask for at the same time. */
const MOST_RANGES = 6;

/**
 * For columns without such an index, all of their chunk. Ranges that lie nearest are made one until few are left: a request takes
 * longer than some kilobytes.
 */
export async function pageRanges(
  group: Group,
  columns: readonly string[],
  [first, end]: readonly [first: number, end: number],
  pieces: Pieces,
): Promise<readonly ByteRange[]> {
  const chunks = group.meta.columns.filter(({meta_data: own}) =>
    columns.includes(own?.path_in_schema[0] ?? ''),
  );
  const indexes = chunks.flatMap(chunk => indexOf(chunk) ?? []);
  await pieces.fetch(indexes, {gap: 65_536});
  const whole = chunksOf(group);
  const ranges: ByteRange[] = [];
  for (const chunk of chunks) {
    const all = whole.get(chunk.meta_data?.path_in_schema.join('.') ?? '');
    const index = indexOf(chunk);
    if (all && !index) ranges.push(all);
    if (!all || !index) continue;
    const view = new DataView(await pieces.slice(index.start, index.end));
    const pages = readOffsetIndex({view, offset: 0}).page_locations;
    // The dictionary comes before the first page.
    if (pages[0]) ranges.push({start: all.start, end: Number(pages[0].offset)});
    pages.forEach((page, place) => {
      const next = pages[place + 1];
      const from = Number(page.first_row_index);
      const to = next ? Number(next.first_row_index) : group.rows;
      const start = Number(page.offset);
      if (from < end && to > first) ranges.push({start, end: start + page.compressed_page_size});
    });
  }
  return fewest(ranges.filter(range => range.end > range.start));
}

function fewest(ranges: readonly ByteRange[]): readonly ByteRange[] {
  const apart = joined(ranges, 0);
  const gaps = apart.slice(1).map(({start}, place) => start - (apart[place]?.end ?? 0));
  return joined(apart, gaps.sort((a, b) => b - a)[MOST_RANGES - 1] ?? 0);
}

function indexOf({offset_index_offset: offset, offset_index_length: length}: ColumnChunk): ByteRange | null {
  if (!offset || !length) return null;
  return {start: Number(offset), end: Number(offset) + length};
}
