/** Words of the index columns that are none of those that can stand there. */
import {compileRows, type Head} from '../../format/compile-rows.js';
import type {Diagnostic} from '../../format/diagnostic.js';
import type {DiagnosticCode} from '../../format/diagnostic-codes.js';
import {emptyMap, type Plain} from '../../format/plain.js';

/** The first ones show what is meant by all. */
const MOST = 20;

const CODES: readonly DiagnosticCode[] = ['bad-choice', 'unknown-lane'];

export class OddValues {
  readonly #found: {readonly position: number; readonly key: string; readonly value: string}[] = [];

  add(position: number, key: 'status' | 'lane', value: string): void {
    if (this.#found.length < MOST) this.#found.push({position, key, value});
  }

  /** In the words in which such a value is told of a file of YAML. */
  async diagnostics(head: Head): Promise<readonly Diagnostic[]> {
    if (this.#found.length === 0) return [];
    const rows = this.#found.map(({position, key, value}) => {
      const event = Object.assign(emptyMap<Plain>(), {
        id: String(position),
        title: key,
        date: '2000',
        [key]: value,
      });
      return {row: position + 1, value: event};
    });
    const {diagnostics} = await compileRows(head, rows);
    return diagnostics.filter(({code}) => CODES.includes(code));
  }
}
