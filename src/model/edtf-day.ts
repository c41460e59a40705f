import {civilFromMs} from './calendar.js';
import {edtfYear} from './edtf-year.js';

/**
 * The day, UTC and Gregorian, in which a moment lies, as EDTF: `1955-01-17`. Null outside the years that EDTF writes with four
 * digits, and for what is infinite.
 */
export function edtfDay(milliseconds: number): string | null {
  if (!Number.isFinite(milliseconds)) return null;
  const {year, month, day} = civilFromMs(milliseconds);
  if (Math.abs(year) > 9999) return null;
  return [edtfYear(year), ...[month, day].map(number => String(number).padStart(2, '0'))].join('-');
}
