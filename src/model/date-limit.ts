/** The last millisecond that `Date` can hold (ECMAScript, "Time Values and Time Range"); the first is its negative. */
export const DATE_LIMIT = 8.64e15;

/** Brings a moment into what `Date` can hold. */
export function clampToDate(time: number): number {
  return Math.min(Math.max(time, -DATE_LIMIT), DATE_LIMIT);
}
