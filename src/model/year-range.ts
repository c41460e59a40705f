/** The years that the year of a date can mean: digits, `X`, the letter-prefixed form and significant digits. */
import {isMask, yearsOfMask, type Order} from './digit-mask.js';
import type {DateParts} from './historical-date-types.js';

/** Astronomical years, both ends inclusive. */
export interface YearRange {
  readonly first: number;
  readonly last: number;
}

/** No year lies further away than this: beyond it numbers skip years. */
export const FURTHEST_YEAR = Number.MAX_SAFE_INTEGER;

type YearParts = Pick<DateParts, 'year' | 'significant'>;

/** The number of a year without `X`: `1955`, `-0043`, `Y170000002`, `Y-17E7` (ISO 8601-2, exponential year). */
export function yearNumber(year: string): number {
  // `Number` reads the exponent as it reads that of any number; adding 0 makes -0 the year 0.
  return Number(year.replace('Y', '')) + 0;
}

export function yearRange({year, significant}: YearParts): YearRange {
  if (isMask(year)) {
    const ends = [yearsOfMask(year, 'ascending'), yearsOfMask(year, 'descending')];
    const [first, last] = ends.map(years => years.next().value as number);
    return {first: first!, last: last!};
  }
  const number = yearNumber(year);
  if (significant === undefined) return {first: number, last: number};
  return sharing(number, significant);
}

/** Every year that the date can be in; for significant digits the two ends are enough, as no month can follow them. */
export function yearsOf(parts: YearParts, order: Order): Iterable<number> {
  if (isMask(parts.year)) return yearsOfMask(parts.year, order);
  const {first, last} = yearRange(parts);
  return [order === 'ascending' ? first : last];
}

/** The years whose leading digits are those of `year`: 1900–1999 for 1950 and two digits (ISO 8601-2, significant digits). */
function sharing(year: number, significant: number): YearRange {
  const distance = Math.abs(year);
  const span = 10 ** Math.max(String(distance).length - significant, 0);
  const near = Math.floor(distance / span) * span;
  const far = near + span - 1;
  return year < 0 ? {first: -far, last: -near} : {first: near, last: far};
}
