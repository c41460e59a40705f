/**
 * What was meant by a text that is not EDTF, for hints. Finding that out takes as much code as reading dates does, so that pages load
 * it only when there is a mistake to tell of; programs have it from the start.
 */
import type {Calendar} from './historical-date-types.js';

/** The hint, where it can be told what was meant. */
export type GuessHint = (edtf: string, calendar: Calendar) => string | undefined;

let guess: GuessHint | undefined;

export function registerGuesses(guesses: GuessHint): void {
  guess = guesses;
}

/** Undefined where nothing can be told, or nobody who could has been loaded. */
export function guessedHint(edtf: string, calendar: Calendar): string | undefined {
  return guess?.(edtf, calendar);
}
