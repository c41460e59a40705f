/** Times of day, as ISO 8601-1 writes them: `hh:mm`, `hh:mm:ss`, with a fraction of the second, and shifted from UTC. */

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
  return (sign === '-' ? -minutesAhead : minutesAhead) * MINUTE;
}
