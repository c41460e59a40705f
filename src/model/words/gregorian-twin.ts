/** A Julian date as the Gregorian calendar has it, for words that give both. */
import {civilDay, dayNumber, daysInMonth} from '../calendar.js';
import type {DateParts, HistoricalDate} from '../historical-date-types.js';
import {yearNumber} from '../year-range.js';

/** Of days, and of intervals and sets of days; of a month that is not doubted its days. Undefined for anything coarser. */
export function gregorianTwin(date: HistoricalDate): HistoricalDate | undefined {
  const {from, to, members, parts} = date;
  if (parts !== undefined) return twinOfMonth(date, parts) ?? twinOfDay(date, parts);
  const twins = new Map([from, to, ...(members ?? [])].map(member => [member, member && daysOnly(member)]));
  if ([...twins].some(([member, twin]) => member !== undefined && twin === undefined)) return undefined;
  return {
    ...date,
    ...(from && {from: twins.get(from)!}),
    ...(to && {to: twins.get(to)!}),
    ...(members && {members: members.map(member => twins.get(member)!)}),
  };
}

function daysOnly(date: HistoricalDate): HistoricalDate | undefined {
  return date.parts === undefined ? gregorianTwin(date) : twinOfDay(date, date.parts);
}

function twinOfDay(date: HistoricalDate, parts: DateParts): HistoricalDate | undefined {
  if (parts.day === undefined || date.unspecified) return undefined;
  const day = Number(parts.day);
  return {...date, parts: {...parts, ...moved(parts, day)}};
}

function twinOfMonth(date: HistoricalDate, parts: DateParts): HistoricalDate | undefined {
  const {year, month, day, qualifiers} = parts;
  if (month === undefined || day !== undefined || qualifiers !== undefined || date.unspecified)
    return undefined;
  const last = daysInMonth(yearNumber(year), Number(month), 'julian');
  return {
    ...date,
    kind: 'interval',
    from: {...date, parts: moved(parts, 1)},
    to: {...date, parts: moved(parts, last)},
  };
}

/** The Gregorian parts of a day of the Julian month of `parts`. */
function moved({year, month}: DateParts, day: number): Required<Pick<DateParts, 'year' | 'month' | 'day'>> {
  const julian = {year: yearNumber(year), month: Number(month), day};
  const gregorian = civilDay(dayNumber(julian, 'julian'));
  return {year: String(gregorian.year), month: String(gregorian.month), day: String(gregorian.day)};
}
