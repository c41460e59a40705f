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

/** `message` tells what is wrong, `hint` what to write instead. */
export class HistoricalDateError extends Error {
  readonly code: HistoricalDateErrorCode;
  readonly #hint: () => string;
  #made: string | undefined;

  /** A hint may be handed in as the work of making it: looking for what was meant takes ten times as long as refusing. */
  constructor(
    code: HistoricalDateErrorCode,
    {message, hint}: {message: string; hint: string | (() => string)},
  ) {
    super(message);
    this.name = 'HistoricalDateError';
    this.code = code;
    this.#hint = typeof hint === 'string' ? () => hint : hint;
  }

  get hint(): string {
    this.#made ??= this.#hint();
    return this.#made;
  }
}
