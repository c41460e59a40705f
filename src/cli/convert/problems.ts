/** Tells what is wrong with the lines of a file, as far as anybody would read it, and counts the rest. */
import {severityOf, type Diagnostic} from '../../core.js';
import type {Surroundings} from '../command.js';
import {formatFile} from '../format-text.js';
import type {EventBatch} from './read-events.js';

/** Errors that are told one by one, and as many warnings. */
const MOST = 50;

export class Problems {
  errors = 0;
  readonly #file: string;
  readonly #surroundings: Surroundings;
  #warnings = 0;
  /** Errors, until the warnings follow. */
  #told = 0;
  /** Told when all errors have been: among them nobody would find a line that was lost. */
  readonly #laterWarnings: string[] = [];

  constructor(file: string, surroundings: Surroundings) {
    this.#file = file;
    this.#surroundings = surroundings;
  }

  add({diagnostics, text, untold, wrong = []}: EventBatch): void {
    for (const [code, more] of untold ?? []) this.#count(severityOf(code) === 'error', more);
    const errors = diagnostics.filter(({severity}) => severity === 'error');
    const found = [
      ...wrong.map(({line, why}) => ({line, told: () => `${this.#name}:${line} error ${why}`})),
      ...errors.map(error => ({line: error.line, told: () => this.#formatted(error, text)})),
    ];
    this.#count(true, found.length);
    for (const {told} of found.sort((a, b) => a.line - b.line).slice(0, MOST - this.#told))
      this.#tell(told());
    for (const warning of diagnostics.filter(({severity}) => severity !== 'error')) {
      if (this.#laterWarnings.length < MOST) this.#laterWarnings.push(this.#formatted(warning, text));
      this.#count(false, 1);
    }
  }

  /** To be called at the end: the warnings, and how many there are in all, where they were not all told. */
  summarise(): void {
    for (const warning of this.#laterWarnings.splice(0)) this.#tell(warning);
    const more = this.errors + this.#warnings - this.#told;
    if (more <= 0) return;
    const counts = `${this.errors} errors and ${this.#warnings} warnings in all`;
    this.#surroundings.complain(`${this.#name}: ${more} more; ${counts}`);
  }

  get #name(): string {
    return this.#file === '-' ? 'standard input' : this.#file;
  }

  #formatted(diagnostic: Diagnostic, text: string): string {
    const file = {file: this.#file, text, diagnostics: [diagnostic], textsElsewhere: 0};
    return formatFile(file, this.#surroundings.colours);
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
