import type {HistoricalDate} from '../model/historical-date-types.js';
import {formatHistoricalDate} from '../model/words/format-historical-date.js';

/** A date in words, in two halves: "to 17 January 1955" and "start not known". */
export interface DateWords {
  readonly given: string;
  /** Empty where both ends are told. */
  readonly notKnown: string;
}

/** What separates the halves in any of the languages that dates are worded in. */
const COMMA = /,\s|、|，|،\s/gu;

/** The words of a date in `locale`, what is not known about an end apart. */
export function dateWords(date: HistoricalDate, locale: string): DateWords {
  const words = formatHistoricalDate(date, locale);
  if ((date.start === 'unknown') === (date.end === 'unknown')) return {given: words, notKnown: ''};
  const comma = [...words.matchAll(COMMA)].at(-1);
  if (comma === undefined) return {given: words, notKnown: ''};
  return {given: words.slice(0, comma.index), notKnown: words.slice(comma.index + comma[0].length)};
}
