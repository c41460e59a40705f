import type {HistoricalDate} from '../model/historical-date-types.js';
import {formatHistoricalDate} from '../model/words/format-historical-date.js';

/** A date in words, in two halves that follow each other: "to 17 January 1955," and "start not known". */
export interface DateHalves {
  readonly given: string;
  /** Empty where both ends are told, or neither. */
  readonly notKnown: string;
}

/** Commas of the scripts that dates are worded in. */
const COMMAS = /[,،、，]/gu;

/**
 * The words of a date in `locale`, parted before what is not known about an end. That comes last, after a comma; where a
 * language puts it otherwise, the words are parted elsewhere or not at all, and still read the same.
 */
export function dateHalves(date: HistoricalDate, locale: string): DateHalves {
  const words = formatHistoricalDate(date, locale);
  const comma = [...words.matchAll(COMMAS)].at(-1);
  if ((date.start === 'unknown') === (date.end === 'unknown') || comma === undefined)
    return {given: words, notKnown: ''};
  return {given: words.slice(0, comma.index + 1), notKnown: words.slice(comma.index + 1).trim()};
}
