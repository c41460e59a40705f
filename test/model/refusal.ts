import {HistoricalDateError, parseHistoricalDate} from '../../src/model/historical-date.js';
import '../../src/model/all-guesses.js';
import type {Calendar} from '../../src/model/historical-date-types.js';

/** The error that a text is refused with. */
export function refusal(text: string, calendar: Calendar = 'gregorian'): HistoricalDateError {
  try {
    parseHistoricalDate(text, calendar);
  } catch (error) {
    if (error instanceof HistoricalDateError) return error;
    throw error;
  }
  throw new Error(`${text} was read.`);
}
