/** Tells what is wrong with the lines of a file, as far as anybody would read it, and counts the rest. */
import {severityOf} from '../../core.js';
import type {Surroundings} from '../command.js';
import {formatFile} from '../format-text.js';
import type {EventBatch} from './read-events.js';

/** Findings that are told one by one. */
const MOST = 50;

export class Problems {
  errors = 0;
  readonly #file: string;
  readonly #surroundings: Surroundings;
  #warnings = 0;
  #told = 0;

  constructor(file: string, surroundings: Surroundings) {
    this.#file = file;
    this.#surroundings = surroundings;
  }

  add({diagnostics, text, untold, wrong = []}: EventBatch): void {
    for (const {severity} of diagnostics) this.#count(severity === 'error', 1);
    for (const [code, more] of untold ?? []) this.#count(severityOf(code) === 'error', more);
    this.#count(true, wrong.length);
    for (const {line, why} of wrong.slice(0, MOST - this.#told)) {
      this.#tell(`${this.#name}:${line} error ${why}`);
    }
    const shown = diagnostics.slice(0, Math.max(0, MOST - this.#told));
    if (shown.length === 0) return;
    this.#told += shown.length - 1;
    const file = {file: this.#file, text, diagnostics: shown, textsElsewhere: 0};
    this.#tell(formatFile(file, this.#surroundings.colours));
  }

  /** How many there are in all, where they were not all told. */
  summarise(): void {
    const more = this.errors + this.#warnings - this.#told;
    if (more <= 0) return;
    const counts = `${this.errors} errors and ${this.#warnings} warnings in all`;
    this.#surroundings.complain(`${this.#name}: ${more} more; ${counts}`);
  }

  get #name(): string {
    return this.#file === '-' ? 'standard input' : this.#file;
  }

  #count(isError: boolean, number: number): void {
    if (isError) this.errors += number;
    else this.#warnings += number;
  }

  #tell(text: string): void {
    this.#surroundings.progress?.('');
    this.#surroundings.complain(text);
    this.#told++;
  }
}
