import {parseHistoricalDate} from '../../model/historical-date.js';
import type {HistoricalDate} from '../../model/historical-date-types.js';
import {edtfOfUnit} from './units.js';
import {DAY} from './values.js';

/**
 * From when an event is known, in agreement with the column that counts for all that have not been read.
 *
 * @param told by the row, or by its documents.
 * @param from what the column says, UTC milliseconds; infinite for always.
 */
export function knownMoment(told: HistoricalDate | null, from: number): HistoricalDate | null {
  if ((told?.earliest ?? -Infinity) === from) return told;
  const edtf = edtfOfUnit(from, from % DAY === 0 ? 'day' : 'time') ?? edtfOfUnit(from, 'year');
  return Number.isFinite(from) && edtf !== null ? parseHistoricalDate(edtf) : null;
}
