/**
 * Moments for expectations, reckoned in another way than the code under test does: by `Date`, moved into its reach by whole
 * cycles of 400 years, which the Gregorian calendar repeats to the day.
 */
const CYCLE_MS = 146_097n * 86_400_000n;
const DAY_MS = 86_400_000;

/** `first('1955-01-17')` is its first millisecond, `first('-43')` that of the year 44 BC. */
export function first(day: string): number {
  const [, yearText = '', month = '1', date = '1'] = /^(-?\d+)(?:-(\d+)(?:-(\d+))?)?$/.exec(day) ?? [];
  const year = BigInt(yearText);
  const cycles = year / 400n - 5n;
  const within = new Date(0).setUTCFullYear(Number(year - cycles * 400n), Number(month) - 1, Number(date));
  return Number(cycles * CYCLE_MS + BigInt(within));
}

/** The last millisecond of a whole day. */
export function last(day: string): number {
  // Together, so that far years are rounded once.
  return first(day) + DAY_MS - 1;
}

export function at(iso: string): number {
  return new Date(iso).getTime();
}
