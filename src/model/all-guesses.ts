/** Imported for its effect: errors have words, and hints show what was meant. Not for the element, which loads it with the first mistake. */
import {registerGuesses} from './date-guesses.js';
import {parseHistoricalDate} from './historical-date.js';
import {registerErrorWords} from './historical-date-error.js';
import type {Calendar, HistoricalDate} from './historical-date-types.js';
import {meantBy, meantTwice} from './meant-by.js';
import './words/all-rare-words.js';
import * as errors from './words/date-errors.js';
import {formatHistoricalDate} from './words/format-historical-date.js';

/** All that EDTF is written with; a date has four digits at least. */
const SIGNS = /^[\dXYESTZ?~%[\]{}.,/:+-]{4,}$/;

registerErrorWords(errors);
registerGuesses(guessed);

function guessed(edtf: string, calendar: Calendar): string | undefined {
  const tried = new Map<string, HistoricalDate | undefined>();
  const read = (text: string) => {
    // Guesses repeat themselves, and most are not even made of the signs of EDTF; refusing a date costs more than reading it.
    if (!tried.has(text)) tried.set(text, SIGNS.test(text) ? readIfPossible(text, calendar) : undefined);
    return tried.get(text);
  };
  const reads = (text: string) => read(text) !== undefined;
  const twice = meantTwice(edtf, reads);
  if (twice) return errors.writeOne(twice, calendar);
  const guesses = meantBy(edtf, reads);
  if (guesses.length === 0) return undefined;
  const inWords = (text: string) => formatHistoricalDate(read(text)!, 'en');
  return errors.write(guesses.map(guess => ({edtf: guess, words: inWords(guess)})));
}

function readIfPossible(edtf: string, calendar: Calendar): HistoricalDate | undefined {
  try {
    return parseHistoricalDate(edtf, calendar);
  } catch {
    return undefined;
  }
}
