/** Historical dates as CSL has them. What it has no form for is said in words. */
import type {DateParts, HistoricalDate} from '../model/historical-date-types.js';
import {formatHistoricalDate} from '../model/words/format-historical-date.js';
import {yearNumber} from '../model/year-range.js';
import type {CslDate, CslDateParts} from './csl-types.js';

/** EDTF codes of the seasons that are tied to no hemisphere: 21 is spring. CSL counts the same from 1. */
const SEASONS = {first: 21, last: 24};

export function cslDate(date: HistoricalDate): CslDate {
  return numbersOf(date) ?? {literal: formatHistoricalDate(date, 'en')};
}

/** Undefined where numbers would say more or less than the date does. CSL knows no calendar but the Gregorian. */
function numbersOf(date: HistoricalDate): CslDate | undefined {
  if (date.calendar !== undefined) return undefined;
  const circa = (date.uncertain || date.approximate) && {circa: true};
  if (date.kind === 'interval') {
    const [from, to] = [date.from?.parts, date.to?.parts].map(parts => parts && cslParts(parts));
    return from && to && {'date-parts': [from, to], ...circa};
  }
  if (date.parts === undefined) return undefined;
  const {season, ...parts} = date.parts;
  if (season !== undefined && (season < SEASONS.first || season > SEASONS.last)) return undefined;
  const numbers = cslParts(parts);
  return (
    numbers && {
      'date-parts': [numbers],
      ...(season !== undefined && {season: season - SEASONS.first + 1}),
      ...circa,
    }
  );
}

function cslParts({year, month, day, season, significant}: DateParts): CslDateParts | undefined {
  const digits = [year, month ?? '', day ?? ''].join('');
  if (digits.includes('X') || season !== undefined || significant !== undefined) return undefined;
  const number = yearNumber(year);
  // EDTF counts years as astronomers do, with a year 0; CSL as historians do, without.
  const counted = number > 0 ? number : number - 1;
  if (month === undefined) return [counted];
  return day === undefined ? [counted, Number(month)] : [counted, Number(month), Number(day)];
}
