/**
 * Intervals and sets (ISO 8601-2, extended time intervals and set representation): how they are split, and what their members
 * make of them together. How a single date is read is handed in.
 */
import {coarsest} from './date-precision.js';
import {HistoricalDateError} from './historical-date-error.js';
import type {DateKind, EndState, HistoricalDate} from './historical-date-types.js';

type ReadSingle = (edtf: string) => HistoricalDate;

/** One end of an interval; `date` where it is given. */
interface End {
  readonly state: EndState;
  readonly date?: HistoricalDate;
}

const OPEN = '..';

/** `from/to`; either end may be `..`, open, or empty, unknown. */
export function readInterval(edtf: string, readSingle: ReadSingle): HistoricalDate {
  const [from = '', to, ...more] = edtf.split('/');
  if (more.length > 0) throw new HistoricalDateError('not-edtf', words => words.notEdtf(edtf));
  const readEnd = (text: string): End => {
    if (text === '') return {state: 'unknown'};
    return text === OPEN ? {state: 'open'} : {state: 'given', date: readSingle(text)};
  };
  return interval(edtf, readEnd(from), readEnd(to ?? ''));
}

/** Whether the text that begins as a set ends as that set. */
export function isClosedSet(edtf: string): boolean {
  return /^(\[[^[\]{}]+\]|\{[^[\]{}]+\})$/.test(edtf);
}

/** `[…]`, one of its members, or `{…}`, all of them. */
export function readSet(edtf: string, readSingle: ReadSingle): HistoricalDate {
  const texts = edtf.slice(1, -1).split(',');
  const members = texts.map((text, i) => {
    // Only the first member can reach back without end, only the last forward.
    if ((text.startsWith(OPEN) && i > 0) || (text.endsWith(OPEN) && i < texts.length - 1) || text === '') {
      throw new HistoricalDateError('bad-set', words => words.badSet(edtf));
    }
    if (!text.includes(OPEN)) return readSingle(text);
    const [from = '', to = '', ...more] = text.split(OPEN);
    if (more.length > 0) throw new HistoricalDateError('bad-set', words => words.badSet(edtf));
    return readRange(text, from, to, readSingle);
  });
  const first = members.reduce((a, b) => (b.earliest < a.earliest ? b : a));
  const last = members.reduce((a, b) => (b.latest > a.latest ? b : a));
  return {
    edtf,
    kind: edtf.startsWith('[') ? 'oneOf' : 'allOf',
    earliest: first.earliest,
    latest: last.latest,
    start: first.start,
    end: last.end,
    ...together(members),
    members,
  };
}

/** `a..b`, `..b` or `a..`, a member of a set. */
function readRange(edtf: string, from: string, to: string, readSingle: ReadSingle): HistoricalDate {
  const readEnd = (text: string): End =>
    text === '' ? {state: 'open'} : {state: 'given', date: readSingle(text)};
  return interval(edtf, readEnd(from), readEnd(to));
}

function interval(edtf: string, start: End, end: End): HistoricalDate {
  const [from, to] = [start.date, end.date];
  const given = [from, to].filter(date => date !== undefined);
  if (given.length === 0) throw new HistoricalDateError('nothing-told', words => words.nothingTold(edtf));
  if (from && to && from.earliest > to.latest) {
    throw new HistoricalDateError('backwards', words => words.backwards(edtf));
  }
  return {
    edtf,
    kind: 'interval' satisfies DateKind,
    earliest: from?.earliest ?? -Infinity,
    latest: to?.latest ?? Infinity,
    start: start.state,
    end: end.state,
    ...together(given),
    ...(from && {from}),
    ...(to && {to}),
  };
}

/** What the dates in a date make of it. */
function together(dates: readonly HistoricalDate[]) {
  const [{calendar} = {calendar: undefined}] = dates;
  return {
    precision: coarsest(dates.map(({precision}) => precision)),
    uncertain: dates.some(({uncertain}) => uncertain),
    approximate: dates.some(({approximate}) => approximate),
    unspecified: dates.some(({unspecified}) => unspecified),
    ...(calendar && {calendar}),
  };
}
