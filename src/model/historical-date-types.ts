/**
 * The shape of a historical date: what EDTF (ISO 8601-2:2019) says about a moment, with the two ends of the
 * time it can mean. Values only; reading them is in `historical-date.ts`.
 */

/** What the notation is: one date, an interval, "one of these" (`[…]`) or "all of these" (`{…}`). */
export type DateKind = 'date' | 'interval' | 'oneOf' | 'allOf';

/** Whether an end is told (`given`), runs on (`open`, EDTF `..`) or is not known (`unknown`, EDTF empty). */
export type EndState = 'given' | 'open' | 'unknown';

/**
 * How fine the date is: the finest unit that is told without a gap from the year on, so `1985-04-XX` is as fine as a month
 * and `156X-12-25` as a decade. `season` is a season; `quarter` stands for every other part of a year, from three months to
 * six; `longer` is anything coarser than a century. Of an interval or a set it is the coarsest of what is given.
 */
export type Precision =
  'time' | 'day' | 'month' | 'season' | 'quarter' | 'year' | 'decade' | 'century' | 'longer';

/** The calendar the notation is written in. Bounds are always those of the Gregorian day. */
export type Calendar = 'gregorian' | 'julian';

/**
 * A date as historians have them. `earliest` and `latest` are the first and the last millisecond it can mean, in UTC
 * milliseconds since 1970-01-01 (proleptic Gregorian); they may lie outside what `Date` can hold, and are `-Infinity` and
 * `Infinity` where `start` or `end` is not `given`.
 */
export interface HistoricalDate {
  /** The notation as written. */
  readonly edtf: string;
  readonly kind: DateKind;
  readonly earliest: number;
  readonly latest: number;
  readonly start: EndState;
  readonly end: EndState;
  readonly precision: Precision;
  /** `?` or `%` anywhere in it. */
  readonly uncertain: boolean;
  /** `~` or `%` anywhere in it. */
  readonly approximate: boolean;
  /** It has digits that are not specified (`X`). */
  readonly unspecified: boolean;
  /** Present when the date was written in another calendar than the Gregorian. */
  readonly calendar?: 'julian';
  /** Of an interval: its ends, where given, each with its own qualifiers. */
  readonly from?: HistoricalDate;
  readonly to?: HistoricalDate;
  /** Of a set: its members; a range `a..b` in a set is a member of kind `interval`. */
  readonly members?: readonly HistoricalDate[];
  /** Of a single date: the written parts, which the words are made of. Years are astronomical (0 is 1 BC). */
  readonly parts?: DateParts;
}

/** EDTF's signs for what is doubted: `?` uncertain, `~` approximate, `%` both. */
export type Qualifier = '?' | '~' | '%';

/**
 * Which parts of a single date are doubted. A sign behind a part holds for it and for all before it, a sign in front of a
 * part for that part alone (ISO 8601-2, qualification of groups and of components); here each part has its own.
 */
export interface PartQualifiers {
  readonly year?: Qualifier;
  /** Of the month, or of the season in its place. */
  readonly month?: Qualifier;
  readonly day?: Qualifier;
}

/** The parts of a single date as written. A digit that is not specified stays `X`. */
export interface DateParts {
  /** As written, e.g. `1955`, `-0043`, `Y170000002`, `Y-17E7`, `195X`; without qualifiers and significant digits. */
  readonly year: string;
  /** Two digits or `X`s. */
  readonly month?: string;
  readonly day?: string;
  /** Season code 21–41 of ISO 8601-2. */
  readonly season?: number;
  /** `hh:mm` or `hh:mm:ss`, with fraction, as written. */
  readonly time?: string;
  /** As written: `Z`, `+09:00`; absent for local time, which is placed as UTC. */
  readonly offset?: string;
  /** How many digits of the year are significant: 2 of `1950S2`. */
  readonly significant?: number;
  readonly qualifiers?: PartQualifiers;
}
