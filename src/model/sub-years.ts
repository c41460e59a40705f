/**
 * The parts of a year that ISO 8601-2 gives numbers to, 21–41, as months.
 *
 * The standard does not say when a season begins. Here it is the meteorological season of three whole months: spring is
 * March to May. Codes 21–24 are "independent of location" and are taken as northern, as 25–28 are; 29–32 are southern. A
 * season that runs over the turn of the year belongs to the year in which it begins, so 1955-24, winter, is December 1955 to
 * February 1956.
 */
export type SubYearKind = 'season' | 'quarter' | 'quadrimester' | 'semester';

export interface SubYear {
  readonly kind: SubYearKind;
  /** Counted from 1 within its kind: spring is 1, winter 4. */
  readonly ordinal: number;
  readonly hemisphere?: 'northern' | 'southern';
  readonly firstMonth: number;
  readonly months: number;
}

/** What the code stands for; undefined for a number that is none. */
export function subYear(code: number): SubYear | undefined {
  if (code < 21 || code > 41) return undefined;
  if (code <= 24) return season(code - 20);
  if (code <= 28) return {...season(code - 24), hemisphere: 'northern'};
  // The southern spring is in the months of the northern autumn.
  if (code <= 32) {
    return {...season(code - 28), firstMonth: season(code - 30).firstMonth, hemisphere: 'southern'};
  }
  if (code <= 36) return share('quarter', code - 32, 3);
  if (code <= 39) return share('quadrimester', code - 36, 4);
  return share('semester', code - 39, 6);
}

/** Whether it begins in one year and ends in the next. */
export function crossesYears({firstMonth, months}: SubYear): boolean {
  return firstMonth + months - 1 > 12;
}

function season(ordinal: number): SubYear {
  return {kind: 'season', ordinal, firstMonth: 3 * (((ordinal + 3) % 4) + 1), months: 3};
}

function share(kind: SubYearKind, ordinal: number, months: number): SubYear {
  return {kind, ordinal, firstMonth: (ordinal - 1) * months + 1, months};
}
