import type {HistoricalDate} from '../historical-date-types.js';

/** The date in words of `locale` (BCP 47). */
export function formatHistoricalDate(date: HistoricalDate, _locale: string): string {
  return date.edtf;
}
