/**
 * EDTF for two dates with something between them: "17 to 20 January 1955", "April or May 1955", "25 October/7 November 1917".
 * Only guesses for hints: nothing is read this way.
 */
import {dayNumber, type CivilDay} from './calendar.js';

/** The one date that a text means, in EDTF, or that there is none. */
export type OneDate = (text: string) => string | undefined;

const JOINTS: readonly (readonly [string, (first: string, second: string) => string])[] = [
  ...[' to ', ' until ', ' till ', ' through ', ' - ', '--', '..', '/', '-'].map(
    joint => [joint, (first: string, second: string) => `${first}/${second}`] as const,
  ),
  [' or ', (first, second) => `[${first},${second}]`],
  [' and ', (first, second) => `{${first},${second}}`],
  [' & ', (first, second) => `{${first},${second}}`],
];

/** Two dates with something between them. */
export function joined(text: string, one: OneDate): readonly string[] {
  const short = withShortEnd(text) ?? setOfInterval(text);
  if (short) return short;
  const between = /^between (.+) and (.+)$/i.exec(text);
  if (between) {
    const pair = pairOf(between[1]!, between[2]!, one);
    // Some time between the two, or all the time between them.
    return pair ? [`[${pair.join('..')}]`, pair.join('/')] : [];
  }
  const plain = text.replace(/^(?:from|both|either) /i, '');
  for (const [joint, inEdtf] of JOINTS) {
    const [left = '', right = '', ...more] = plain.split(joint);
    const pair = more.length > 0 || right === '' ? undefined : pairOf(left.trim(), right.trim(), one);
    if (pair) return [inEdtf(...pair)];
  }
  return [];
}

/** What joins a date and the end of another; a hyphen alone would make `1955-02-30` two dates. */
const SHORT_ENDS: readonly RegExp[] = [
  /^(\d{4}[?~%]?) ?[-/] ?(\d{2})$/,
  /^(\d{4}-\d{2}) ?(?:\/|\.\.|--| - | to ) ?(0[1-9]|1[0-2])$/,
  /^(\d{4}-\d{2}-\d{2}) ?(?:\/|\.\.|--?| to ) ?((?:\d{2}-)?\d{2})$/,
];

/** `1955-01-17/20`: the end leaves out what it has in common with the start. */
function withShortEnd(text: string): readonly string[] | undefined {
  for (const form of SHORT_ENDS) {
    const [, start, end] = form.exec(text) ?? [];
    if (start === undefined || end === undefined) continue;
    const digits = start.replace(/[?~%]$/, '');
    return [`${start}/${digits.slice(0, -end.length)}${end}`];
  }
  return undefined;
}

/** `[1955/1960]`: an interval, or a set with a range in it. */
function setOfInterval(text: string): readonly string[] | undefined {
  const [, open, start, end, close] = /^([[{])([^/]+)\/([^/]+)([\]}])$/.exec(text.replace(/ /g, '')) ?? [];
  if (start === undefined || end === undefined) return undefined;
  const set = `${open}${start}..${end}${close}`;
  return open === '[' ? [`${start}/${end}`, set] : [set];
}

/** Each side says what the other leaves out: "17 to 20 January 1955", "May 1 to 9, 1955", "April or May 1955". */
function pairOf(left: string, right: string, one: OneDate): readonly [string, string] | undefined {
  const leftWords = left.split(' ');
  const rightWords = right.split(' ');
  // Completed first, since "17" alone could be a year.
  const lefts = [...rightWords.keys()].slice(1).map(i => [left, ...rightWords.slice(i)].join(' '));
  const rights = [...leftWords.keys()].slice(1).map(i => [...leftWords.slice(0, i), right].join(' '));
  const first = firstRead([...lefts, left], one);
  const second = firstRead([right, ...rights], one);
  return first !== undefined && second !== undefined ? [first, second] : undefined;
}

function firstRead(texts: readonly string[], one: OneDate): string | undefined {
  for (const text of texts) {
    const date = one(text);
    if (date !== undefined) return date;
  }
  return undefined;
}

/** One day in the calendars of before and after the change, EDTF. */
export interface DoubleDate {
  readonly julian: string;
  readonly gregorian: string;
}

/** "25 October/7 November 1917", "5 (18) August 1945": the Julian day and the Gregorian one, if they are the same day. */
export function doubleDate(text: string, one: OneDate): DoubleDate | undefined {
  const [left = '', right = '', ...more] = text.replace(/ ?\(([^()]+)\)/, '/$1').split('/');
  const pair = more.length > 0 || right === '' ? undefined : pairOf(left.trim(), right.trim(), one);
  if (pair === undefined) return undefined;
  const [julian, gregorian] = [...pair].sort();
  const [inJulian, inGregorian] = [civil(julian!), civil(gregorian!)];
  if (inJulian === undefined || inGregorian === undefined) return undefined;
  const isOneDay = dayNumber(inJulian, 'julian') === dayNumber(inGregorian);
  return isOneDay ? {julian: julian!, gregorian: gregorian!} : undefined;
}

/** Of a whole day of our era. */
function civil(edtf: string): CivilDay | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(edtf)) return undefined;
  const [year = 0, month = 0, day = 0] = edtf.split('-').map(Number);
  return {year, month, day};
}
