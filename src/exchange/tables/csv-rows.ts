/**
 * The rows of CSV (RFC 4180), line by line: a row is one line, or as many as it takes until every quotation mark has its partner. A
 * row whose marks are wrong costs its first line alone; left to itself the parser would look for the partner to the end of the file.
 */
import Papa from 'papaparse';

export interface CsvRow {
  /** Where it begins, counted from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** Why they are not to be trusted. */
  readonly wrong?: string;
}

/** UTF-16 units of one row, above which a quotation mark is taken to be never closed. */
const LONGEST = 16_000_000;

export class CsvRows {
  /** Told by the first line that is not empty. */
  #delimiter: string | null = null;
  /** Lines of a row that has not ended, and how long they are together. */
  #open: string[] = [];
  #length = 0;
  #isQuoted = false;
  /** Where they begin. */
  #line = 1;

  /** The rows that have ended with this line. */
  *add(line: string): Generator<CsvRow> {
    this.#open.push(line);
    this.#length += line.length;
    if (line.split('"').length % 2 === 0) this.#isQuoted = !this.#isQuoted;
    if (!this.#isQuoted || this.#length > LONGEST) yield* this.#close();
  }

  /** The rest, when no more lines come. */
  *finish(): Generator<CsvRow> {
    while (this.#open.length > 0) yield* this.#close();
  }

  /** Takes at least one of the lines, and begins anew with those that are no row yet. */
  *#close(): Generator<CsvRow> {
    const lines = this.#open;
    const first = this.#line;
    [this.#open, this.#length, this.#isQuoted] = [[], 0, false];
    const {rows, wrong} = this.#read(lines.join('\n'));
    let line = first;
    for (const cells of rows) {
      yield {line, cells};
      line += 1 + cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
    }
    if (wrong !== undefined) yield {line: line++, cells: [], wrong};
    this.#line = line;
    for (const left of lines.slice(line - first)) yield* this.add(left);
  }

  /**
   * The rows before the first one that is wrong. That it is may come from a mark before it that is part of a word, as in `5" gun`, so
   * that it is told only of the first of all.
   */
  #read(text: string): {readonly rows: readonly (readonly string[])[]; readonly wrong?: string} {
    if (text.trim() !== '') this.#delimiter ??= delimiterOf(text);
    const delimiter = this.#delimiter ?? ',';
    if (!text.includes('"')) return {rows: text.split('\n').map(line => line.split(delimiter))};
    const parser = new Papa.Parser({delimiter, newline: '\n'} as never) as unknown as QuoteParser;
    const {data, errors} = parser.parse(text, 0, false);
    const bad = errors.reduce((least, {row = 0}) => Math.min(least, row), Infinity);
    if (bad === Infinity) return {rows: data};
    if (bad > 0) return {rows: data.slice(0, bad)};
    const isInside = errors.some(({code, row}) => row === 0 && code === 'InvalidQuotes');
    return {
      rows: [],
      wrong: isInside
        ? 'a quotation mark inside a value has to be doubled'
        : 'a quotation mark is never closed',
    };
  }
}

/** The parser below the streams of the library, which are of Node or of `File`; its types leave out how it is called. */
interface QuoteParser {
  parse(text: string, baseIndex: number, ignoreLastRow: boolean): Papa.ParseResult<string[]>;
}

/** The one that comes most often in the names of the columns, outside of quotation marks. */
function delimiterOf(names: string): string {
  const bare = names.replace(/"(?:[^"]|"")*"/g, '');
  const count = (delimiter: string) => bare.split(delimiter).length;
  return [',', ';', '\t'].reduce((a, b) => (count(b) > count(a) ? b : a));
}
