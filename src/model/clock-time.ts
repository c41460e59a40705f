/**
 * Times of day, as ISO 8601-1:2019 writes them: `hh:mm`, `hh:mm:ss`, with a fraction of the second, and shifted from UTC.
 *
 * EDTF stands on that edition, which has no `24:00:00`; its amendment of 2022 brings it back, for the moment in which a day
 * ends. That moment is the first of the next day, and is written so here, since every other time stands for what it lasts.
 * Nor are there leap seconds: the milliseconds since 1970 leave them out.
 */

/** A time as far as it is told. */
export interface ClockTime {
  /** Milliseconds from midnight to its beginning. */
  readonly start: number;
  /** Milliseconds that it lasts: a minute, a second or a fraction of it, at least 1. */
  readonly length: number;
}

const TIME = /^(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d+))?)?$/;
const OFFSET = /^([+-])(\d{2})(?::(\d{2}))?$/;
const MINUTE = 60_000;

/** Undefined where the text is no time of a day of 24 hours. */
export function clockTime(text: string): ClockTime | undefined {
  const [, hours = '', minutes = '', seconds, fraction = ''] = TIME.exec(text) ?? [];
  if (hours === '' || Number(hours) > 23 || Number(minutes) > 59 || Number(seconds ?? 0) > 59)
    return undefined;
  const whole = (Number(hours) * 60 + Number(minutes)) * MINUTE;
  if (seconds === undefined) return {start: whole, length: MINUTE};
  const milliseconds = Number(fraction.slice(0, 3).padEnd(3, '0'));
  return {
    start: whole + Number(seconds) * 1_000 + milliseconds,
    length: 10 ** Math.max(3 - fraction.length, 0),
  };
}

/** Milliseconds by which a clock there is ahead of UTC; undefined where the text is no offset. */
export function offsetMilliseconds(text: string): number | undefined {
  if (text === 'Z') return 0;
  const [, sign, hours = '', minutes = '0'] = OFFSET.exec(text) ?? [];
  if (sign === undefined || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  const minutesAhead = Number(hours) * 60 + Number(minutes);
  // ISO 8601-1, time shift: a place that is not behind UTC has a plus sign.
  if (sign === '-' && minutesAhead === 0) return undefined;
  return (sign === '-' ? -minutesAhead : minutesAhead) * MINUTE;
}
