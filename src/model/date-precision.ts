/** How fine a date is. */
import {isMask} from './digit-mask.js';
import type {DateParts, Precision} from './historical-date-types.js';
import {subYear} from './sub-years.js';
import {yearRange} from './year-range.js';

const FROM_FINE_TO_COARSE: readonly Precision[] = [
  'time',
  'day',
  'month',
  'season',
  'quarter',
  'year',
  'decade',
  'century',
  'longer',
];

/** The finest unit that is told without a gap from the year on. */
export function precisionOf(parts: DateParts): Precision {
  const year = precisionOfYear(parts);
  if (year !== 'year') return year;
  if (parts.season !== undefined) return subYear(parts.season)?.kind === 'season' ? 'season' : 'quarter';
  if (parts.month === undefined || isMask(parts.month)) return 'year';
  if (parts.day === undefined || isMask(parts.day)) return 'month';
  return parts.time === undefined ? 'day' : 'time';
}

/** The coarsest of several; there has to be one. */
export function coarsest(precisions: readonly Precision[]): Precision {
  const rank = Math.max(...precisions.map(precision => FROM_FINE_TO_COARSE.indexOf(precision)));
  return FROM_FINE_TO_COARSE[rank]!;
}

function precisionOfYear(parts: DateParts): Precision {
  const {first, last} = yearRange(parts);
  const years = last - first + 1;
  if (years === 1) return 'year';
  // The first decade and century before the era lack the year 0, which has no sign.
  if (years <= 10) return 'decade';
  return years <= 100 ? 'century' : 'longer';
}
