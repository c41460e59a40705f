/**
 * What a language says around the dates that `Intl` formats: doubts, ends, sets, decades, seasons. One table a language; a
 * locale without a table gets its dates from `Intl` and the words in English. The functions are handed whole phrases, never
 * pieces to be glued in one order, so that a language may turn them round.
 */
import type {Precision, Qualifier} from '../historical-date-types.js';
import type {SubYearKind} from '../sub-years.js';
import type {TextPart} from './locale-formats.js';
import type {Phrase} from './phrase.js';

/** The time in which a month, a day or a season lies when its year is not told in full. */
export type Period =
  | {readonly kind: 'decade' | 'century'; readonly phrase: Phrase}
  /** From one year to another, both named by `phrase`: `between 1000 and 1999`. */
  | {readonly kind: 'years'; readonly phrase: Phrase}
  | {readonly kind: 'unknown'; readonly phrase: Phrase};

/** Something that is counted, beside its digits in the locale's numerals. */
export interface Counted {
  readonly number: number;
  readonly digits: string;
}

/** A decade in the ways that languages count it: the 1950s are the fifties (`tens`) of the twentieth century. */
export interface DecadeWords {
  readonly first: Counted;
  readonly century: Counted;
  readonly tens: Counted;
}

/**
 * The year into which a part of a year runs, as it stands beside the year in which it begins, which may have left to it what
 * they share; and cut to two digits where that is clear.
 */
export interface LaterYear {
  readonly phrase: Phrase;
  readonly short: string;
}

export interface SubYearWords {
  readonly kind: SubYearKind;
  /** From 1 within its kind. */
  readonly ordinal: number;
  readonly hemisphere?: 'northern' | 'southern';
}

/** Parts of a date that share a doubt, coarsest first. */
export interface PartDoubt {
  readonly qualifier: Qualifier;
  readonly parts: readonly ('year' | 'month' | 'season' | 'day')[];
}

export interface DateWords {
  /** The pieces of a date as the language's historians have them, where they differ from those of `Intl`. */
  pieces?(pieces: readonly TextPart[]): readonly TextPart[];
  /** A date of these pieces: nothing but day, month and year, or what is left of it beside another that says the rest. */
  date(pieces: readonly TextPart[]): Phrase;
  /** Such dates where all of them are meant, before they are listed: what the last says for all may have a plural. */
  all?(dates: readonly Phrase[]): readonly Phrase[];

  /** Dates that are named by more than their pieces, before they stand in a row: what the last says for all may go. */
  row?(dates: readonly Phrase[]): readonly Phrase[];

  /** The whole date is doubted: `1950~`. */
  qualified(date: Phrase, qualifier: Qualifier): Phrase;
  /** Some of its parts are, or not all alike: `?2004-06-~11`. */
  partlyQualified(date: Phrase, doubts: readonly PartDoubt[]): Phrase;

  /** `1955/1960`; the two may have left to one another what they share: "17" and "20 January 1955". */
  interval(from: Phrase, to: Phrase): string;
  /** `1955/..` */
  openEnd(from: Phrase): string;
  /** `1955/` */
  unknownEnd(from: Phrase): string;
  /** `../1955` */
  openStart(to: Phrase): string;
  /** `/1955` */
  unknownStart(to: Phrase): string;

  /** `[..1984]`, `[1984..]`: the date or some other on that side of it. */
  orEarlier(date: Phrase): string;
  orLater(date: Phrase): string;
  /** `{..1984}`, `{1984..}`: the date and all on that side of it, counted in `unit`. */
  andEarlier(date: Phrase, unit: Precision): string;
  andLater(date: Phrase, unit: Precision): string;
  /** `[1670..1680]`: one of those in `interval`; `unit` is missing where the two ends are not equally fine. */
  someOf(interval: string, unit: Precision | undefined): string;
  /** `{1670..1680}`: each of them. */
  everyOf(interval: string, unit: Precision | undefined): string;

  /** `195X` */
  decade(decade: DecadeWords): Phrase;
  /** `18XX` is the nineteenth, `-00XX` the first before the era. */
  century(ordinal: Counted, beforeEra: boolean): Phrase;
  /** Two years, months or days between which the date lies; both may be it. */
  between(first: Phrase, last: Phrase): Phrase;
  /** `1955-1X`: a few months or days, listed, one of which it is; for languages that have other forms of them. */
  choice?(listed: string): Phrase;
  /** `XXXX` */
  unknownYear(): Phrase;
  /** A day, a month or a season of a year that is not told in full. */
  within(date: Phrase, period: Period): Phrase;
  /** `1955-XX`, `1955-01-XX` */
  some(unit: 'day' | 'month', date: Phrase): Phrase;
  /** The same in a period: `195X-XX`. */
  someWithin(unit: 'day' | 'month', period: Period): Phrase;
  /** `1955-XX-17`, `195X-XX-17`: a day of which the month is not known. */
  dayOfSomeMonth(day: Counted, time: Period | {readonly kind: 'year'; readonly phrase: Phrase}): Phrase;
  /** `1950S2`: between the years in `span`, estimated to be `year`. */
  estimated(span: Phrase, year: Phrase): Phrase;
  /** Beside words that cannot tell which digits are known: the notation itself. */
  withNotation(words: Phrase, edtf: string): Phrase;

  /** A part of the year `year`, which may run into another. */
  subYear(part: SubYearWords, year: Phrase, later: LaterYear | undefined): Phrase;
  /** The same without its year. */
  subYearName(part: SubYearWords): Phrase;

  /** `zone` is `UTC` or an offset from it, absent for local time. */
  atTime(date: Phrase, time: string, zone: string | undefined): Phrase;
  /** From one time of the day `date` to another. */
  betweenTimes(date: Phrase, from: string, to: string, zone: string | undefined): string;

  /** A date of the Julian calendar, and the Gregorian one where it can be told. */
  julian(date: Phrase, gregorian: string | undefined): string;
}
