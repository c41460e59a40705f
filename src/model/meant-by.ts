/**
 * What somebody meant who wrote a date that is not EDTF, for hints. Guesses come in order: the notation with small slips
 * mended, doubts in words, a date as people write it, one end in words, two dates joined.
 */
import {edtfYear} from './edtf-year.js';
import {doubleDate, joined, type DoubleDate} from './joined-dates.js';
import {neighbours} from './neighbours.js';
import {mended} from './notation-slips.js';
import {writtenDates} from './written-dates.js';

/** Whether a text is a date that exists. */
type Reads = (edtf: string) => boolean;
type Guess = (text: string, reads: Reads) => readonly string[];

/** Prose is not a date. */
const LONGEST = 80;

/** EDTF for what `text` may mean, each one read by `reads`; two where it is ambiguous, none where it cannot be told. */
export function meantBy(text: string, reads: Reads): readonly string[] {
  const pair: Guess = joint => joined(joint, part => only(part, reads));
  return text.length > LONGEST ? [] : firstOf([single, unwrapped, ended, pair], tidied(text), reads);
}

/** One day in two calendars; undefined where `text` tells none. */
export function meantTwice(text: string, reads: Reads): DoubleDate | undefined {
  return text.length > LONGEST ? undefined : doubleDate(tidied(text), part => only(part, reads));
}

function firstOf(guesses: readonly Guess[], text: string, reads: Reads): readonly string[] {
  for (const guess of guesses) {
    const found = [...new Set(guess(text, reads))].filter(reads);
    if (found.length > 0) return found;
  }
  return [];
}

/** The noughts of the digits that are not ours: Arabic, Persian, Devanagari, and those as wide as a Chinese sign. */
const NOUGHTS = [0x0660, 0x06f0, 0x0966, 0xff10];

/** Digits are ours; dashes of every length and the minus sign are one hyphen; spaces are one space; quotes are none. */
function tidied(text: string): string {
  return text
    .replace(/[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F\uFF10-\uFF19]/g, digit => {
      const nought = NOUGHTS.findLast(code => code <= digit.charCodeAt(0)) ?? 0;
      return String(digit.charCodeAt(0) - nought);
    })
    .replace(/[\u2010-\u2015\u2212\uFF0D]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[ "'\u2018-\u201F\u00AB\u00BB]+|[ "'\u2018-\u201F\u00AB\u00BB]+$/g, '');
}

const single: Guess = (text, reads) => firstOf([mended, beforeEra, doubted, writtenDates], text, reads);

/** A short year with a minus sign: of the year BC, or with zeros left out, which is the year before. */
function beforeEra(text: string): readonly string[] {
  const [, digits = '0', rest = ''] = /^(-\d{1,3})((?:-\d{2}){0,2})$/.exec(text) ?? [];
  const year = Number(digits);
  return year < 0 ? [edtfYear(year + 1) + rest, edtfYear(year) + rest] : [];
}

/** Two dots at one end: of an interval that lost its stroke, or of a set that lost its brackets, as one with commas did. */
const unwrapped: Guess = text => {
  if (/^[^,;[\]{}]+(?:[,;][^,;[\]{}]+)+$/.test(text)) {
    const members = text.replace(/ /g, '').replace(/;/g, ',');
    return [`[${members}]`, `{${members}}`];
  }
  const [, before, date = '', after] = /^(\.\.)?([^./,[\]{}]+)(\.\.)?$/.exec(text) ?? [];
  if ((before === undefined) === (after === undefined)) return [];
  return before ? [`../${date}`, `[..${date}]`] : [`${date}/..`, `[${date}..]`];
};

/** One date that `text` means beyond doubt, itself where it is EDTF. */
function only(text: string, reads: Reads): string | undefined {
  const found = reads(text) ? [text] : single(text, reads);
  return found.length === 1 && !/[/[{]/.test(found[0]!) ? found[0] : undefined;
}

const DOUBTS: readonly (readonly [RegExp, '?' | '~'])[] = [
  [/^(?:(?:circa|about|around|approximately|approx|roughly|ca?)(?:\. ?| |(?=\d))|~ ?)(.+)$/i, '~'],
  [/^(.+?) ?\(?(?:circa|approximately|approx\.?|(?<=[ (])ca\.?)\)?$/i, '~'],
  [/^(?:perhaps|possibly|probably|maybe|presumably|prob\.|poss\.) (.+)$/i, '?'],
  [/^(.+?) ?[([]?(?:\?|perhaps|possibly|probably|uncertain)[)\]]?$/i, '?'],
];

/** "About" and "perhaps", before the date or behind it. */
function doubted(text: string, reads: Reads): readonly string[] {
  for (const [form, sign] of DOUBTS) {
    const [, rest] = form.exec(text) ?? [];
    const date = rest === undefined ? undefined : only(rest, reads);
    if (date !== undefined) return [/[?~]$/.test(date) ? date.slice(0, -1) + '%' : date + sign];
  }
  return [];
}

const ENDS: readonly (readonly [RegExp, (date: string) => readonly string[]])[] = [
  [/^(?:(?:by|not after|no later than) |(?:≤|<=) ?)(.+)$/i, date => [`[..${date}]`]],
  [/^(?:(?:not before|no earlier than) |(?:≥|>=) ?)(.+)$/i, date => [`[${date}..]`]],
  // These two leave out the date itself, which the end of a set does not.
  [/^(?:before |< ?)(.+)$/i, date => neighbours(date, -1).map(last => `[..${last}]`)],
  [/^(?:after |> ?)(.+)$/i, date => neighbours(date, 1).map(first => `[${first}..]`)],
  [/^(?:until|till|up to|to) (.+)$/i, date => [`../${date}`]],
  [/^(?:since|from) (.+?)(?: (?:onwards?|on))?$/i, date => [`${date}/..`]],
  [/^(.+?)(?: ?-| onwards?| ?(?:-|to) ?(?:the )?(?:present|today|now))$/i, date => [`${date}/..`]],
];

/** One end, told in a word. */
function ended(text: string, reads: Reads): readonly string[] {
  for (const [form, inEdtf] of ENDS) {
    const [, rest] = form.exec(text) ?? [];
    const date = rest === undefined ? undefined : only(rest, reads);
    if (date !== undefined) return inEdtf(date).filter(reads).slice(0, 1);
  }
  return [];
}
