/** Gathers the findings of one file, which are bounded: a file with 100,000 events can have the same slip in each. */
import type {DiagnosticCode} from './diagnostic-codes.js';
import type {Finding, Report} from './finding.js';
import {limits} from './limits.js';

export class Findings {
  /** Those that are told in full, in the order in which they were found. */
  readonly told: Finding[] = [];
  readonly #counts = new Map<DiagnosticCode, number>();

  readonly report: Report = (code, place, ...parameters) => {
    const count = (this.#counts.get(code) ?? 0) + 1;
    this.#counts.set(code, count);
    if (count <= limits.findingsOfOneCode) this.told.push({code, place, parameters});
  };

  /** Whether any of them stands at a path, whose lines only the tolerant reader knows. */
  get needPlaces(): boolean {
    return this.told.some(({place}) => 'path' in place);
  }

  /** Of which codes there were more than are told, and how many more. */
  *untold(): Generator<[code: DiagnosticCode, more: number]> {
    for (const [code, count] of this.#counts) {
      if (count > limits.findingsOfOneCode) yield [code, count - limits.findingsOfOneCode];
    }
  }
}
