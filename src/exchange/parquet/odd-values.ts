/** Words of the index columns that are none of those that can stand there, and dates that are none. */
import {compileRows, type Head} from '../../format/compile-rows.js';
import type {Diagnostic} from '../../format/diagnostic.js';
import type {DiagnosticCode} from '../../format/diagnostic-codes.js';
import {emptyMap, type Plain} from '../../format/plain.js';
import {EDGE_KINDS, PRECISIONS} from '../../view-model/events/event-columns.js';
import {rowDiagnostic} from './row-diagnostic.js';

/** The first ones show what is meant by all. */
const MOST = 20;
/** Texts in place of dates that are kept until their rows are read. */
const MOST_TEXTS = 100_000;

const CODES: readonly DiagnosticCode[] = ['bad-choice', 'unknown-lane', 'bad-date'];

/** Words that no key of the file format has. */
const CHOICES = {startEdge: EDGE_KINDS, endEdge: EDGE_KINDS, precision: PRECISIONS} as const;

/** Keys of the file format, and columns that it has no keys for. */
export type OddKey = 'status' | 'lane' | 'date' | 'known' | keyof typeof CHOICES;

interface OddValue {
  readonly position: number;
  readonly key: OddKey;
  readonly value: string;
}

export class OddValues {
  readonly #found: OddValue[] = [];
  readonly #texts = {date: new Map<number, string>(), known: new Map<number, string>()};

  add(position: number, key: OddKey, value: string): void {
    if (this.#found.length < MOST) this.#found.push({position, key, value});
    const texts = key === 'date' || key === 'known' ? this.#texts[key] : null;
    if (texts && texts.size < MOST_TEXTS && !texts.has(position)) texts.set(position, value);
  }

  /** What stands in place of a date, so that it is told of the row as it would be in a file of YAML. */
  textAt(position: number, key: 'date' | 'known'): string | undefined {
    return this.#texts[key].get(position);
  }

  /** In the words in which such a value is told of a file of YAML. */
  async diagnostics(head: Head): Promise<readonly Diagnostic[]> {
    if (this.#found.length === 0) return [];
    const rows = this.#found.flatMap(({position, key, value}) => {
      if (isChoice(key)) return [];
      const event = Object.assign(emptyMap<Plain>(), {
        id: String(position),
        title: key,
        date: '2000',
        [key]: value,
      });
      return [{row: position + 1, value: event}];
    });
    const {diagnostics} = await compileRows(head, rows);
    return [...diagnostics.filter(({code}) => CODES.includes(code)), ...(await this.#choices(head))];
  }

  #choices({url}: Head): Promise<readonly Diagnostic[]> {
    return Promise.all(
      this.#found.flatMap(({position, key, value}) => {
        if (!isChoice(key)) return [];
        const choices = CHOICES[key];
        return rowDiagnostic({row: position + 1, url}, 'bad-choice', value, choices);
      }),
    );
  }
}

function isChoice(key: OddKey): key is keyof typeof CHOICES {
  return key in CHOICES;
}
