/** Tells columns of years from columns of milliseconds, both of which are numbers and nothing else. */
import type {IndexPart, PartsOfFile} from './parts.js';
import type {ColumnValues} from './read-group.js';
import {isYear, type MomentKind} from './values.js';

/** Numbers below it tell nothing: they may as well be the first moments of 1970. */
const LEAST = 100;

export class YearColumns {
  /** Columns of which every number may be a year, and whether one of them can hardly be anything else. */
  readonly #candidates: Map<IndexPart, boolean>;
  readonly #moments: PartsOfFile['moments'];

  constructor({index, moments}: PartsOfFile) {
    this.#moments = moments;
    const numbers = [...index.keys()].filter(part => moments.get(part) === 'numbers');
    this.#candidates = new Map(numbers.map(part => [part, false]));
  }

  add(values: ReadonlyMap<IndexPart, ColumnValues>): void {
    for (const part of this.#candidates.keys()) {
      const column = values.get(part) ?? [];
      for (const raw of Array.from(column)) {
        const value = Number(raw ?? NaN);
        if (Number.isNaN(value)) continue;
        if (!isYear(value)) {
          this.#candidates.delete(part);
          break;
        }
        if (Math.abs(value) >= LEAST) this.#candidates.set(part, true);
      }
    }
  }

  /** Null where no column tells years; else how all of them tell moments. Whoever writes years in one hardly has other numbers. */
  get moments(): ReadonlyMap<string, MomentKind> | null {
    const found = new Set<string>([...this.#candidates].flatMap(([part, isSure]) => (isSure ? [part] : [])));
    if (found.size === 0) return null;
    return new Map(
      Array.from(this.#moments, ([part, kind]) => {
        const isYears = kind === 'numbers' && (found.has(part) || !INDEX.has(part));
        return [part, isYears ? 'years' : kind];
      }),
    );
  }
}

const INDEX: ReadonlySet<string> = new Set<IndexPart>(['earliest', 'latest', 'knownFrom']);
