/**
 * The dates beside a date, as long as it is and as doubtful: 1954 before 1955, `1955-02~` after `1955-01~`, `194X` before
 * `195X`. Only guesses for hints.
 */
import {edtfYear} from './edtf-year.js';

/** Which of the codes of ISO 8601-2 follow each other in a year. */
const SUB_YEARS: readonly (readonly [first: number, last: number])[] = [
  [1, 12],
  [21, 24],
  [25, 28],
  [29, 32],
  [33, 36],
  [37, 39],
  [40, 41],
];

/** EDTF, of a date without gaps but for those of a decade or a century. The first that exists is meant; none for other forms. */
export function neighbours(edtf: string, step: 1 | -1): readonly string[] {
  const [, date = '', sign = ''] = /^([^?~%]+)([?~%]?)$/.exec(edtf) ?? [];
  return besides(date, step).map(beside => beside + sign);
}

function besides(date: string, step: 1 | -1): readonly string[] {
  const [, digits, gaps = ''] = /^(\d+)(X{0,2})$/.exec(date) ?? [];
  if (digits !== undefined && gaps !== '' && date.length === 4) {
    const beside = Number(digits) + step;
    return beside < 0 ? [] : [String(beside).padStart(digits.length, '0') + gaps];
  }
  const [, year, month, day] = /^(-?\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date) ?? [];
  if (year === undefined) return [];
  if (month === undefined) return [edtfYear(Number(year) + step)];
  if (day === undefined) return besideMonth(Number(year), Number(month), step);
  return besideDay(Number(year), Number(month), Number(day), step);
}

function besideMonth(year: number, month: number, step: 1 | -1): readonly string[] {
  const [first, last] = SUB_YEARS.find(([from, to]) => from <= month && month <= to) ?? [month, month];
  if (month + step < first) return [`${edtfYear(year - 1)}-${twoDigits(last)}`];
  if (month + step > last) return [`${edtfYear(year + 1)}-${twoDigits(first)}`];
  return [`${edtfYear(year)}-${twoDigits(month + step)}`];
}

/** How long a month is depends on the calendar, so there are several. */
function besideDay(year: number, month: number, day: number, step: 1 | -1): readonly string[] {
  const near = `${edtfYear(year)}-${twoDigits(month)}-${twoDigits(day + step)}`;
  const days = step === 1 ? ['01'] : ['31', '30', '29', '28'];
  return [near, ...besideMonth(year, month, step).flatMap(beside => days.map(end => `${beside}-${end}`))];
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
