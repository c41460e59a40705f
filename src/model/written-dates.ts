/**
 * EDTF for single dates as people write them in English or in figures: `13/08/1961`, `1955年1月17日`, `Aug 13, 1961`,
 * `spring 1955`, `1950s`, `19th century`, `44 BC`. Only guesses for hints: nothing is read this way.
 */
import {edtfYear} from './edtf-year.js';

type Era = 'bc' | 'ad' | undefined;

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
/** Words for ISO 8601-2's numbered parts of a year. */
const PARTS_OF_YEAR: ReadonlyMap<string, number> = new Map([
  ['spring', 21],
  ['summer', 22],
  ['autumn', 23],
  ['fall', 23],
  ['winter', 24],
  ['q1', 33],
  ['q2', 34],
  ['q3', 35],
  ['q4', 36],
]);

const DECADES = [
  'twenties',
  'thirties',
  'forties',
  'fifties',
  'sixties',
  'seventies',
  'eighties',
  'nineties',
];

const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`;
const WORD = String.raw`(?<word>[a-z]+\d?)\.?`;
const YEAR = String.raw`(?<year>\d{1,4})`;
const GAP = String.raw`(?:[ ,.-]+(?:of )?(?:the year )?)`;
const NAMED = [
  `${DAY}${GAP}${WORD}${GAP}${YEAR}`,
  `${WORD}${GAP}${DAY}${GAP}${YEAR}`,
  `${WORD}${GAP}${YEAR}`,
  `${YEAR}${GAP}${WORD}${GAP}${DAY}`,
  `${YEAR}${GAP}${WORD}`,
  YEAR,
].map(form => new RegExp(`^${form}$`));

/** What `text` may mean, the likeliest first; not yet checked to be dates that exist. */
export function writtenDates(text: string): readonly string[] {
  const {rest, era} = withoutEra(text.toLowerCase());
  for (const guess of [century, decade, figures, named]) {
    const found = guess(rest, era);
    if (found.length > 0) return found;
  }
  return [];
}

function withoutEra(text: string): {rest: string; era: Era} {
  const after = /^(.*?\S) ?(bce?|b\. ?c\.(?: ?e\.)?|ad|ce|a\. ?d\.|c\. ?e\.)$/.exec(text);
  if (after) return {rest: after[1]!, era: after[2]!.startsWith('b') ? 'bc' : 'ad'};
  const inFront = /^(.*)(?:ad|a\. ?d\.) ?(\d+)$/.exec(text);
  return inFront ? {rest: inFront[1]! + inFront[2]!, era: 'ad'} : {rest: text, era: undefined};
}

/** Historians have no year 0: 1 BC is 0000, 44 BC is -0043. */
function yearOf(digits: string, era: Era): string {
  return edtfYear(era === 'bc' ? 1 - Number(digits) : Number(digits));
}

function century(text: string, era: Era): readonly string[] {
  const [, ordinal] = /^(?:the )?(\d{1,2})(?:st|nd|rd|th)?[ -](?:century|cent\.|c\.)$/.exec(text) ?? [];
  if (ordinal === undefined || Number(ordinal) === 0) return [];
  return [`${era === 'bc' ? '-' : ''}${String(Number(ordinal) - 1).padStart(2, '0')}XX`];
}

function decade(text: string, era: Era): readonly string[] {
  const named = DECADES.indexOf(text.replace(/^(?:the )?(?:nineteen[ -])?/, ''));
  if (named >= 0) return [`19${named + 2}X`];
  const [, century, tens] = /^(?:the )?(\d{2})(\d)0['’]?s$/.exec(text) ?? [];
  if (century === undefined || era === 'bc') return [];
  // "The 1900s" are ten years to some and a hundred to others.
  return tens === '0' ? [`${century}XX`, `${century}0X`] : [`${century}${tens}X`];
}

/** Numbers only, in any of the orders in use. */
function figures(written: string, era: Era): readonly string[] {
  // Chinese, Japanese and Korean write a sign behind each number.
  const text = written.replace(/ ?[年년月월] ?(?=\d)/g, '-').replace(/ ?[年년月월日일]$/, '');
  if (text !== written && /^\d{4}$/.test(text)) return [joined(yearOf(text, era))];
  const yearFirst = /^(\d{4})([-/._ ])(\d{1,2})(?:\2(\d{1,2}))?\.?$/.exec(text);
  if (yearFirst) {
    const [, year = '', , second = '', third] = yearFirst;
    if (third === undefined) return [joined(yearOf(year, era), second)];
    return inEitherOrder(yearOf(year, era), third, second);
  }
  const yearLast = /^(\d{1,2})([-/. ])(?:(\d{1,2})\2)?(\d{4})$/.exec(text);
  if (!yearLast) {
    const run = /^(\d{4})(\d{2})(\d{2})?$/.exec(text);
    return run ? [joined(run[1]!, run[2], run[3])] : [];
  }
  const [, first = '', separator, second, year = ''] = yearLast;
  if (second === undefined) return [joined(yearOf(year, era), first)];
  // With dots the day always comes first; with strokes and hyphens it depends on the country.
  if (separator === '.') return [joined(yearOf(year, era), second, first)];
  return [...inEitherOrder(yearOf(year, era), first, second), joined(yearOf(year, era), first, second)];
}

/** Month and day where only one order can be. */
function inEitherOrder(year: string, day: string, month: string): readonly string[] {
  return Number(month) > 12 && Number(day) <= 12 ? [joined(year, day, month)] : [joined(year, month, day)];
}

function named(text: string, era: Era): readonly string[] {
  for (const form of NAMED) {
    const {day, word, year} = form.exec(text)?.groups ?? {};
    if (year === undefined || (word === undefined && year.length === 4 && era === undefined)) continue;
    // A year of two digits may be one of any century, unless an era stands beside it.
    if (era === undefined && year.length < 4) return word === undefined ? shortYear(year) : [];
    const code = word === undefined ? undefined : numberOfWord(word);
    if (word !== undefined && code === undefined) continue;
    return [joined(yearOf(year, era), code === undefined ? undefined : String(code), day)];
  }
  return [];
}

function shortYear(digits: string): readonly string[] {
  const inFull = digits.padStart(4, '0');
  return digits.length === 2 ? [`19${digits}`, inFull] : [inFull];
}

/** Months may be cut short, from three letters on. */
function numberOfWord(word: string): number | undefined {
  const part = PARTS_OF_YEAR.get(word);
  if (part !== undefined || word.length < 3) return part;
  const month = MONTHS.findIndex(name => name.startsWith(word === 'sept' ? 'sep' : word));
  return month < 0 ? undefined : month + 1;
}

function joined(year: string, month?: string, day?: string): string {
  const rest = [month, day].filter(part => part !== undefined).map(part => part.padStart(2, '0'));
  return [year, ...rest.filter(part => part !== '00')].join('-');
}
