/** Gives each row of a file an id of its own: of two rows with the same one, the one that is read first has it. */
export class RowIds {
  readonly #positions = new Map<string, number>();
  readonly #ids = new Map<number, string>();

  /** The row that has the id. */
  positionOf(id: string): number | undefined {
    return this.#positions.get(id);
  }

  /** @param own as it stands in the row; null for none. The same for each time that the row is read. */
  give(position: number, own: string | null): string {
    const given = this.#ids.get(position);
    if (given !== undefined) return given;
    const row = `row-${position + 1}`;
    let id = own ?? row;
    // Another row may have the words for this one as its own id.
    for (let number = 1; this.#positions.has(id); number++) id = number === 1 ? row : `${row}-${number}`;
    this.#ids.set(position, id);
    this.#positions.set(id, position);
    return id;
  }
}

/** The position of the row that an id of this kind is made of; null for any other id. */
export function rowOfId(id: string): number | null {
  const row = /^row-([1-9]\d*)$/.exec(id)?.[1];
  return row === undefined ? null : Number(row) - 1;
}
