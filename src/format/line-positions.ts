/** Lines and columns of a text, counted from 1; columns in UTF-16 units. A line ends as YAML has it: `\n`, `\r\n` or `\r`. */

export interface Position {
  readonly line: number;
  readonly column: number;
}

export class LinePositions {
  readonly #starts: number[] = [0];

  constructor(text: string) {
    for (const {0: lineBreak, index} of text.matchAll(/\r\n?|\n/g))
      this.#starts.push(index + lineBreak.length);
  }

  /** @param offset in UTF-16 units from the beginning of the text. */
  at(offset: number): Position {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? Infinity) <= offset) low = middle;
      else high = middle - 1;
    }
    return {line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1};
  }
}
