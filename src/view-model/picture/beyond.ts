/** Dates that lie outside what an axis can hold. */
import type {HistoricalDate} from '../../model/historical-date-types.js';
import {DATE_LIMIT} from '../../model/date-limit.js';
import type {Side} from '../view-types.js';

/**
 * At which edge of the axis the mark of a date stands, since all of it lies past that; null where it has a place of its own, or
 * none. The same as `extentOf` has it, for who wants to know nothing else.
 */
export function beyondOf(date: HistoricalDate): Side | null {
  const sides = (date.members ?? [date]).flatMap(member => sideOf(member) ?? []);
  const [first = null] = sides;
  return sides.every(side => side === first) && first !== 'none' ? first : null;
}

/** Null for what has no place on an axis at all. */
function sideOf({earliest, latest, start, end, from, to}: HistoricalDate): Side | 'none' | null {
  if (start === 'unknown' && end === 'unknown') return null;
  // Where one end is not known, it is the day, month or year given for the other.
  const last =
    end === 'unknown' && start === 'given' ? Math.max(from?.latest ?? -Infinity, earliest - 1) : latest;
  const first =
    start === 'unknown' && end === 'given' ? Math.min(to?.earliest ?? Infinity, latest + 1) : earliest;
  if (last < -DATE_LIMIT) return 'before';
  return first > DATE_LIMIT ? 'after' : 'none';
}
