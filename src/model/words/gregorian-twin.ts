/** A Julian date as the Gregorian calendar has it, for words that give both. */
import {civilDay, civilFromMs, dayNumber, daysInMonth, MS_PER_DAY, type CivilDay} from '../calendar.js';
import {isMask, numbersBetween} from '../digit-mask.js';
import type {DateParts, HistoricalDate, Qualifier} from '../historical-date-types.js';
import {yearNumber} from '../year-range.js';

/** So many days are told one by one. */
const MOST_LISTED = 4;

type Side = 'from' | 'to';

/**
 * Of days, and of months their days; of intervals and sets in which there is a day or a month. Undefined for anything coarser,
 * and where only a part of a date is doubted: the day that is not certain in one calendar may be another month in the other.
 */
export function gregorianTwin(date: HistoricalDate): HistoricalDate | undefined {
  const {members, parts} = date;
  if (parts !== undefined) return twinOfDay(date) ?? twinOfMonth(date) ?? twinOfSomeDay(date, parts);
  if (![date.from, date.to, ...(members ?? [])].some(isFinerThanYears)) return undefined;
  return members === undefined ? twinOfInterval(date) : twinOfSet(date, members);
}

function isFinerThanYears(date: HistoricalDate | undefined): boolean {
  if (date === undefined) return false;
  return date.parts === undefined
    ? [date.from, date.to].some(isFinerThanYears)
    : date.parts.month !== undefined && !date.unspecified;
}

function twinOfDay(date: HistoricalDate): HistoricalDate | undefined {
  const {parts, unspecified} = date;
  if (parts?.day === undefined || unspecified || !isEvenlyDoubted(parts)) return undefined;
  return ofDay(date, parts, Number(parts.day));
}

function twinOfMonth(date: HistoricalDate): HistoricalDate | undefined {
  return date.parts?.month !== undefined && date.parts.day === undefined ? fromEndToEnd(date) : undefined;
}

/** Some day of those that the digits leave: one of a few, or of a row. */
function twinOfSomeDay(date: HistoricalDate, parts: DateParts): HistoricalDate | undefined {
  const {year, month, day, qualifiers} = parts;
  if (month === undefined || day === undefined || isMask(year + month) || qualifiers) return undefined;
  const days = numbersBetween(1, daysInMonth(yearNumber(year), Number(month), 'julian'), day);
  if (days.length <= MOST_LISTED) {
    return {...date, kind: 'oneOf', members: days.map(number => ofDay(date, parts, number))};
  }
  const [first, last] = [days[0]!, days.at(-1)!];
  if (last - first + 1 > days.length) return undefined;
  const [from, to] = [ofDay(date, parts, first), ofDay(date, parts, last)];
  const range: HistoricalDate = {...from, edtf: `${from.edtf}..${to.edtf}`, kind: 'interval', from, to};
  return {...date, kind: 'oneOf', members: [range]};
}

function twinOfSet(date: HistoricalDate, members: readonly HistoricalDate[]): HistoricalDate | undefined {
  const twins = members.map(member =>
    member.kind === 'interval' ? twinOfInterval(member) : (twinOfDay(member) ?? fromEndToEnd(member)),
  );
  return twins.every(twin => twin !== undefined) ? {...date, members: twins} : undefined;
}

function twinOfInterval(date: HistoricalDate): HistoricalDate | undefined {
  const [from, to] = [date.from && endOf(date.from, 'from'), date.to && endOf(date.to, 'to')];
  if ((date.from && !from) || (date.to && !to)) return undefined;
  return {...date, ...(from && {from}), ...(to && {to})};
}

/** All of a month or of something coarser, as an interval of days. */
function fromEndToEnd(date: HistoricalDate): HistoricalDate | undefined {
  const [from, to] = [endOf(date, 'from'), endOf(date, 'to')];
  return from && to && {...date, kind: 'interval', from, to};
}

/** Its first or its last day. */
function endOf(date: HistoricalDate, side: Side): HistoricalDate | undefined {
  const {parts, earliest, latest, unspecified} = date;
  if (parts?.day !== undefined) return twinOfDay(date);
  if (parts === undefined || unspecified || !isEvenlyDoubted(parts)) return undefined;
  const day = textsOf(civilFromMs(side === 'from' ? earliest : latest));
  return {...dayOf(date, side), parts: {...day, ...doubted(parts.qualifiers?.year)}};
}

/** Its bounds are those of the day, so that two such ends are not taken for neighbours. */
function dayOf(date: HistoricalDate, side: Side): HistoricalDate {
  const {earliest, latest} = date;
  const start = side === 'from' ? earliest : latest + 1 - MS_PER_DAY;
  return {...date, precision: 'day', earliest: start, latest: start + MS_PER_DAY - 1};
}

/** The day of the Julian month of `parts`. */
function ofDay(date: HistoricalDate, parts: DateParts, day: number): HistoricalDate {
  const julian = {year: yearNumber(parts.year), month: Number(parts.month), day};
  const number = dayNumber(julian, 'julian');
  const bounds = parts.time === undefined && {
    earliest: number * MS_PER_DAY,
    latest: (number + 1) * MS_PER_DAY - 1,
  };
  const precision = parts.time === undefined ? 'day' : 'time';
  return {
    ...date,
    ...bounds,
    precision,
    unspecified: false,
    parts: {...parts, ...textsOf(civilDay(number))},
  };
}

function isEvenlyDoubted({month, day, season, qualifiers = {}}: DateParts): boolean {
  const signs: readonly (Qualifier | undefined)[] = [
    qualifiers.year,
    ...(month === undefined && season === undefined ? [] : [qualifiers.month]),
    ...(day === undefined ? [] : [qualifiers.day]),
  ];
  return new Set(signs).size === 1;
}

function doubted(qualifier: Qualifier | undefined): Pick<DateParts, 'qualifiers'> {
  return qualifier ? {qualifiers: {year: qualifier, month: qualifier, day: qualifier}} : {};
}

function textsOf({year, month, day}: CivilDay): Required<Pick<DateParts, 'year' | 'month' | 'day'>> {
  return {year: String(year), month: String(month), day: String(day)};
}
