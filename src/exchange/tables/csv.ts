/**
 * CSV, whose first line names the columns by the keys of the file format. Commas, semicolons or tabs; maps and lists of maps as
 * JSON.
 */
import {emptyMap, put, type Plain} from '../../format/plain.js';
import {unfolded} from '../parquet/row-values.js';
import {keyOf} from './column-keys.js';
import {CsvRows, type CsvRow} from './csv-rows.js';
import {linesOf} from './lines.js';
import type {TableLine} from './table-line.js';

/** @param chunks of the text, cut anywhere. */
export async function* readCsv(chunks: AsyncIterable<string>): AsyncGenerator<TableLine> {
  const rows = new CsvRows();
  const table = new Table();
  for await (const lines of linesOf(chunks)) {
    for (const line of lines) yield* table.read(rows.add(line));
    if (table.isUnreadable) return;
  }
  yield* table.read(rows.finish());
}

class Table {
  /** Whether nobody can tell which column is which. */
  isUnreadable = false;
  #keys: readonly string[] | null = null;

  *read(rows: Iterable<CsvRow>): Generator<TableLine> {
    for (const {line, cells, wrong} of rows) {
      if (this.isUnreadable) return;
      if (wrong !== undefined) yield {line, value: null, wrong: this.#worded(wrong)};
      else if (cells.every(cell => cell.trim() === '')) continue;
      else if (this.#keys) yield {line, ...named(this.#keys, cells)};
      else this.#keys = cells.map(keyOf);
    }
  }

  #worded(wrong: string): string {
    if (this.#keys) return wrong;
    this.isUnreadable = true;
    return `the names of the columns cannot be read: ${wrong}`;
  }
}

function named(keys: readonly string[], cells: readonly string[]): Pick<TableLine, 'value' | 'wrong'> {
  // Programs fill up short rows to the length of the longest.
  const filled = cells.findLastIndex(cell => cell.trim() !== '') + 1;
  if (filled > keys.length) {
    return {value: null, wrong: `it has ${filled} values for ${keys.length} columns`};
  }
  const event = emptyMap<Plain>();
  keys.forEach((key, place) => {
    const cell = cells[place]?.trim() ?? '';
    if (key !== '' && cell !== '' && !(key in event)) put(event, key, unfolded(key, cell));
  });
  return {value: event};
}
