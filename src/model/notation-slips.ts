/**
 * EDTF but for a slip of the pen: small letters, spaces, brackets, signs of the draft of 2012, times and years as other
 * notations have them. Only guesses for hints: nothing is read this way.
 */
import {edtfYear} from './edtf-year.js';
import {neighbours} from './neighbours.js';

type Reads = (edtf: string) => boolean;

/** The first repair that can be read. */
export function mended(text: string, reads: Reads): readonly string[] {
  const close = text.replace(/ /g, '').replace(/^\+/, '');
  const upper = close.toUpperCase();
  const repairs = [
    close,
    upper,
    inCurrentSigns(upper),
    ...withTime(text.toUpperCase()),
    upper.replace(/^\(?([^()[\]{}]+)[)\]}]?$/, '$1'),
    upper.replace(/\/{2,}/, '/').replace(/\.{3,}/, '..'),
    upper.replace(/^([^.]+)\.\.([^.]+)$/, '$1/$2'),
    asSet(upper),
    asYear(upper),
    turned(upper, reads),
    // Only a year stands behind a `Y` or before an `S`.
    upper.replace(/^(Y-?\d{5,}|.+S[1-9])-.+$/, '$1'),
    upper.replace(/^[&*]/, ''),
    upper.replace(/(?:-00){1,2}$/, ''),
    upper.replace(/^-(?=-\d{2}-\d{2}$)/, 'XXXX'),
  ];
  return repairs.filter(reads).slice(0, 1);
}

/** The draft of 2012 had `u`, `unknown` and `open`, `?~`, and brackets around a part that is doubted. */
function inCurrentSigns(upper: string): string {
  return upper
    .replace(/^UNKNOWN\//, '/')
    .replace(/\/UNKNOWN$/, '/')
    .replace(/^OPEN\//, '../')
    .replace(/\/(?:OPEN|PRESENT|NOW)$/, '/..')
    .replace(/U/g, 'X')
    .replace(/-\(([\dX]{2})\)([?~%])/g, '-$2$1')
    .replace(/\(([?~%])\)$/, '$1')
    .replace(/\?~|~\?/g, '%')
    .replace(/([?~%])\1+/g, '$1');
}

/** One pair of brackets around all, and a comma between two members. */
function asSet(upper: string): string {
  const [, open, members = ''] = /^([[{])(.*)$/.exec(upper) ?? [];
  if (open === undefined) return '';
  const between = members
    .replace(/[[\]{}]/g, '')
    .replace(/[,;|]+/g, ',')
    .replace(/,?\.\.,?/g, '..')
    .replace(/^,|,$/g, '');
  return open === '[' ? `[${between}]` : `{${between}}`;
}

/** Whatever runs backwards in it runs forwards: the interval, or each range in a set that has to be turned. */
function turned(upper: string, reads: Reads): string {
  const interval = upper.replace(/^([^/]+)\/([^/]+)$/, '$2/$1');
  return interval.replace(/([^[\]{},.]+)\.\.([^[\]{},.]+)/g, (range, from: string, to: string) =>
    reads(`[${range}]`) ? range : `${to}..${from}`,
  );
}

/** A year with a `Y` or an `E` too many or too few. */
function asYear(upper: string): string {
  const [, letter, sign = '', digits = '', exponent] = /^(Y?)(-?)0*(\d+?)(?:E0*(\d*))?$/.exec(upper) ?? [];
  if (letter === undefined || (letter === '' && exponent === undefined && digits.length !== 5)) return '';
  if (exponent) return `Y${sign}${digits}E${exponent}`;
  if (exponent === undefined || upper.endsWith('0')) {
    if (digits.length > 4) return `Y${sign}${digits}`;
    return edtfYear(Number(sign + digits));
  }
  return '';
}

const DAY_AND_TIME = new RegExp(
  [
    '^(?<day>-?\\d{4}-\\d{2}-\\d{2})(?<gap>T| )',
    '(?<hours>\\d{1,2})(?:[:.H]?(?<minutes>\\d{2})(?:[:.]?(?<seconds>\\d{2})(?:[.,](?<fraction>\\d+))?)?)?',
    ' ?(?<half>[AP]\\.?M\\.?)?',
    ' ?(?<offset>Z|UTC|GMT|(?<sign>[+-])(?<ahead>\\d{1,2})(?::?(?<aheadMinutes>\\d{2}))?)?$',
  ].join(''),
);

/** A time of day as people or other notations have it, behind a whole day. */
function withTime(upper: string): readonly string[] {
  const {
    day = '',
    gap,
    hours = '',
    minutes,
    seconds,
    fraction,
    half,
    ...zone
  } = DAY_AND_TIME.exec(upper)?.groups ?? {};
  // "1955-01-17 14" is more than a day, but not said to be a time.
  if (day === '' || (gap === ' ' && minutes === undefined && half === undefined)) return [];
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (half.startsWith('P') ? 12 : 0);
  const rest = [minutes ?? '00', seconds].filter(part => part !== undefined).join(':');
  const behind = rest + (fraction === undefined ? '' : `.${fraction}`) + offsetOf(zone);
  if (hour === 24)
    return /^[0:.]+(?:$|Z|[+-])/.test(behind) ? neighbours(day, 1).map(next => `${next}T00:${behind}`) : [];
  return [`${day}T${twoDigits(hour)}:${behind}`];
}

function offsetOf({offset, sign, ahead, aheadMinutes}: Readonly<Record<string, string | undefined>>): string {
  if (offset === undefined) return '';
  // UTC is not behind itself: there is no `-00:00`.
  if (sign === undefined || ahead === undefined || Number(ahead + (aheadMinutes ?? '')) === 0) return 'Z';
  return sign + ahead.padStart(2, '0') + (aheadMinutes === undefined ? '' : `:${aheadMinutes}`);
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
