/**
 * The shape of a historical date: what EDTF (ISO 8601-2:2019) says about a moment, with the two ends of the
 * time it can mean. Values only; reading them is in `historical-date.ts`.
 */

/** What the notation is: one date, an interval, "one of these" (`[…]`) or "all of these" (`{…}`). */
export type DateKind = 'date' | 'interval' | 'oneOf' | 'allOf';

/** Whether an end is told (`given`), runs on (`open`, EDTF `..`) or is not known (`unknown`, EDTF empty). */
export type EndState = 'given' | 'open' | 'unknown';

/** How fine the date is; `longer` is anything coarser than a century. */
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
  /** The notation as written, without surrounding spaces. */
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

/** The parts of a single date as written. A digit that is not specified stays `X`. */
export interface DateParts {
  /** As written, e.g. `1955`, `-0043`, `Y170000002`, `195X`; without qualifiers. */
  readonly year: string;
  /** Two digits or `X`s. */
  readonly month?: string;
  readonly day?: string;
  /** Season code 21–41 of ISO 8601-2. */
  readonly season?: number;
  /** `hh:mm:ss` with fraction as written. */
  readonly time?: string;
  /** As written: `Z`, `+09:00`; absent for local time, which is placed as UTC. */
  readonly offset?: string;
  /** Significant digits, `S2`. */
  readonly significant?: number;
}
