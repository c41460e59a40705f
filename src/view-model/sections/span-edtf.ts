import {CENTURY, DAY, MONTH, periodAt, type Span, YEAR, YEARS_WITH_MONTHS} from './units.js';

/** The day in which a moment lies, in EDTF: the year or the month that begins with it, where one does. */
export function edtfOfDay(ms: number): string {
  const isNear = ms >= YEARS_WITH_MONTHS.start && ms < YEARS_WITH_MONTHS.end;
  const periods = (isNear ? [YEAR, MONTH, DAY] : [YEAR]).map(unit => periodAt(unit, ms));
  const {start} = periods.at(-1)!;
  return periods.find(period => period.start === start)!.edtf;
}

/** A span of whole days in EDTF: the period that it is, or from the first to the last of the coarsest units that it is made of. */
export function edtfOfSpan({start, end}: Span): string {
  const isNear = start >= YEARS_WITH_MONTHS.start && end <= YEARS_WITH_MONTHS.end;
  const finest = isNear ? DAY : YEAR;
  for (let unit = CENTURY; unit >= finest; unit--) {
    const period = periodAt(unit, start);
    if (period.start === start && period.end === end) return period.edtf;
  }
  // From one quarter, or one week, to its end.
  const units = [YEAR, MONTH, DAY].filter(unit => unit >= finest);
  const ends = units.map(unit => [periodAt(unit, start), periodAt(unit, end - 1)] as const);
  const [first, last] =
    ends.find(([first, last]) => first.start === start && last.end === end) ?? ends.at(-1)!;
  return `${first.edtf}/${last.edtf}`;
}
