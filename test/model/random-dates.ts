/** Many historical dates of every form, and what is asked of all of them. */
import {HistoricalDateError, parseHistoricalDate} from '../../src/model/historical-date.js';
import type {Calendar, HistoricalDate} from '../../src/model/historical-date-types.js';
import {dice, randomEdtf} from './seeded-dates.js';

export const SEED = 19550117;
const COUNT = 100_000;

/** Only what cannot be may be refused: nothing that is made here is outside the grammar. */
const MAY_BE = new Set(['backwards', 'no-such-day', 'no-such-month']);

let made: readonly HistoricalDate[] | undefined;

/** A hundred thousand, a third of them Julian; the same for every test. */
export function randomDates(): readonly HistoricalDate[] {
  made ??= makeDates();
  return made;
}

function makeDates(): readonly HistoricalDate[] {
  const die = dice(SEED);
  const calendar = () => die.pick<Calendar>(['gregorian', 'gregorian', 'julian']);
  return possible(COUNT, () => parseHistoricalDate(randomEdtf(die), calendar()));
}

/** The first `count` dates made that can be. */
export function possible(count: number, make: () => HistoricalDate): readonly HistoricalDate[] {
  const dates: HistoricalDate[] = [];
  while (dates.length < count) {
    try {
      dates.push(make());
    } catch (error) {
      if (!(error instanceof HistoricalDateError) || !MAY_BE.has(error.code)) throw error;
    }
  }
  return dates;
}

export function nameOf({edtf, calendar}: HistoricalDate): string {
  return edtf + (calendar ? ` (${calendar})` : '');
}

/** The first few that `holds` is false for. Asserting each by itself would take longer than all that is asserted. */
export function breaches(
  dates: Iterable<HistoricalDate>,
  holds: (date: HistoricalDate) => boolean,
): readonly string[] {
  const found: string[] = [];
  for (const date of dates) {
    if (!holds(date)) found.push(nameOf(date));
    if (found.length === 10) break;
  }
  return found;
}
