import {civilFromMs} from './calendar.js';

/**
 * The day, UTC and Gregorian, in which a moment lies, as EDTF: `1955-01-17`. Null outside the years that EDTF writes with four
 * digits, and for what is infinite.
 */
export function edtfDay(milliseconds: number): string | null {
  if (!Number.isFinite(milliseconds)) return null;
  const {year, month, day} = civilFromMs(milliseconds);
  if (Math.abs(year) > 9999) return null;
  const pad = (number: number, length: number) => String(number).padStart(length, '0');
  return `${year < 0 ? '-' : ''}${pad(Math.abs(year), 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}
