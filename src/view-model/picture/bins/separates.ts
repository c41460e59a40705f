import {DATE_LIMIT} from '../../../model/date-limit.js';
import type {Bin} from '../../view-types.js';
import {DAY} from '../extent.js';
import {type Shown, shownIndex} from '../shown.js';
import type {PictureSource} from '../source.js';

/**
 * Whether its events are told apart when the window is as long as the bin. They are not where that is a day, which is the finest
 * unit, or where all of them begin at one moment. `shown`: the picture that the bin is in.
 */
export function separates(
  source: PictureSource,
  shown: Shown,
  {lane, start, end}: Pick<Bin, 'lane' | 'start' | 'end'>,
): boolean {
  if (end - start <= DAY) return false;
  const until = end === DATE_LIMIT ? Infinity : end;
  const beginnings = shownIndex(source, shown).beginningsIn(start, until, lane);
  return beginnings !== null && beginnings[0] < beginnings[1];
}
