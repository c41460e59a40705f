import type * as dateErrors from './words/date-errors.js';

/** Why a text is not a historical date: a closed union, worded in `words/date-errors.ts`. */
export type HistoricalDateErrorCode =
  | 'empty'
  | 'too-long'
  | 'not-edtf'
  | 'no-such-year'
  | 'no-such-month'
  | 'no-such-day'
  | 'no-such-time'
  | 'year-too-far'
  | 'nothing-told'
  | 'backwards'
  | 'bad-set';

/**
 * The words for all of them, which are no smaller than what reads dates: pages load them, with `all-guesses.ts`, only when there is a
 * mistake to tell of; programs have them from the start.
 */
type Words = typeof dateErrors;

let words: Words | undefined;

export function registerErrorWords(theirs: Words): void {
  words = theirs;
}

/** `message` tells what is wrong, `hint` what to write instead; the code stands for both as long as nobody has loaded the words. */
export class HistoricalDateError extends Error {
  readonly code: HistoricalDateErrorCode;
  readonly #say: (words: Words) => dateErrors.ErrorWords;
  readonly #guess: () => string | undefined;
  #hint: string | undefined;

  /** `guess`: a better hint. It is asked for late: looking for what was meant takes ten times as long as refusing. */
  constructor(
    code: HistoricalDateErrorCode,
    say: (words: Words) => dateErrors.ErrorWords,
    guess: () => string | undefined = () => undefined,
  ) {
    super();
    this.name = 'HistoricalDateError';
    this.code = code;
    this.#say = say;
    this.#guess = guess;
    Object.defineProperty(this, 'message', {get: () => this.#words().message, configurable: true});
  }

  get hint(): string {
    if (!words) return this.code;
    this.#hint ??= this.#guess() ?? this.#words().hint;
    return this.#hint;
  }

  /** The same error where it can be told what was meant. */
  withGuess(guess: () => string | undefined): HistoricalDateError {
    return new HistoricalDateError(this.code, this.#say, guess);
  }

  #words(): dateErrors.ErrorWords {
    return words ? this.#say(words) : {message: this.code, hint: this.code};
  }
}
