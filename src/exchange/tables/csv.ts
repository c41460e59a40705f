/**
 * CSV (RFC 4180), whose first line names the columns by the keys of the file format. Commas, semicolons or tabs; maps and lists
 * of maps as JSON.
 */
import Papa from 'papaparse';
import {readFast} from '../../format/fast-reader.js';
import {emptyMap, put, type Plain} from '../../format/plain.js';
import type {TableLine} from './table-line.js';

/** Ids and slugs, which have no spaces. */
const LISTS: ReadonlySet<string> = new Set(['agents', 'tags']);
const NESTED: ReadonlySet<string> = new Set(['agents', 'tags', 'lane', 'image', 'evidence', 'relations']);

/** UTF-16 units that are read at a time. */
const CHUNK = 1_000_000;
/** Of one line, above which a quotation mark is taken to be never closed. */
const LONGEST = 16 * CHUNK;

/** @param chunks of the text, cut anywhere. */
export async function* readCsv(chunks: AsyncIterable<string>): AsyncGenerator<TableLine> {
  let table: Table | undefined;
  let rest = '';
  for await (const chunk of chunks) {
    rest += chunk;
    if (rest.length < CHUNK) continue;
    table ??= new Table(rest);
    const {lines, read} = table.read(rest, rest.length > LONGEST);
    rest = rest.slice(read);
    yield* lines;
  }
  yield* (table ?? new Table(rest)).read(rest, true).lines;
}

interface Cells {
  readonly cells: readonly string[];
  /** Where the line is over. */
  readonly end: number;
  readonly isUnclosed: boolean;
}

class Table {
  readonly #config: Papa.ParseConfig<string[]>;
  #names: readonly string[] | null = null;
  #line = 1;

  constructor(beginning: string) {
    this.#config = {
      delimiter: delimiterOf(beginning.split(/\r?\n/, 1)[0] ?? ''),
      newline: beginning.includes('\r\n') ? '\r\n' : '\n',
    };
  }

  /** The lines in the text; unless it is the last, without one that may go on. `read`: so much of it was read. */
  read(text: string, isLast: boolean): {readonly lines: readonly TableLine[]; readonly read: number} {
    const lines: TableLine[] = [];
    let read = 0;
    for (const {cells, end, isUnclosed} of this.#cells(text, isLast)) {
      const line = this.#line;
      this.#line += text.slice(read, end).split(this.#config.newline!).length - 1;
      read = end;
      if (cells.every(cell => cell.trim() === '')) continue;
      if (!this.#names) this.#names = cells.map(name => name.trim());
      else if (isUnclosed) lines.push({line, value: null, wrong: 'a quotation mark is never closed'});
      else lines.push({line, ...named(this.#names, cells)});
    }
    return {lines, read};
  }

  /** By the parser below the streams of the library, which are of Node or of `File`. */
  #cells(text: string, isLast: boolean): readonly Cells[] {
    const found: Cells[] = [];
    const step = ({data: [cells = []], errors, meta}: Papa.ParseResult<string[]>) => {
      const isUnclosed = errors.some(({code}) => code === 'MissingQuotes');
      found.push({cells, end: meta.cursor, isUnclosed});
    };
    new Papa.Parser({...this.#config, step} as never).parse(text, 0, !isLast);
    return found;
  }
}

function delimiterOf(first: string): string {
  const count = (delimiter: string) => first.split(delimiter).length;
  return [',', ';', '\t'].reduce((a, b) => (count(b) > count(a) ? b : a));
}

function named(names: readonly string[], cells: readonly string[]): Pick<TableLine, 'value' | 'wrong'> {
  if (cells.length > names.length) {
    return {value: null, wrong: `it has ${cells.length} values for ${names.length} columns`};
  }
  const event = emptyMap<Plain>();
  names.forEach((name, place) => {
    const cell = cells[place]?.trim() ?? '';
    if (name !== '' && cell !== '' && !(name in event)) put(event, name, valueOf(name, cell));
  });
  return {value: event};
}

function valueOf(name: string, cell: string): Plain {
  if (NESTED.has(name) && /^[[{]/.test(cell)) {
    const reading = readFast(cell);
    if (reading.read) return reading.value;
  }
  return LISTS.has(name) ? cell.split(/\s+/) : cell;
}
