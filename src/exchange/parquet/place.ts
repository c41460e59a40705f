/** The place of an event on the axis, from what the columns tell of it; and back, the date that such a place is. */
import type {Precision} from '../../model/historical-date-types.js';
import {DATE_LIMIT} from '../../model/date-limit.js';
import {EDGE_KINDS} from '../../view-model/events/event-columns.js';
import {edtfOfUnit, unitAt} from './units.js';
import {DAY} from './values.js';

const SHARP = EDGE_KINDS.indexOf('sharp');
const SOFT = EDGE_KINDS.indexOf('soft');
export const UNKNOWN = EDGE_KINDS.indexOf('unknown');
export const OPEN = EDGE_KINDS.indexOf('open');

/** As in `EventColumns`. One object is filled again and again: a million rows would make a million of them. */
export interface AxisPlace {
  begins: number;
  ends: number;
  startEdge: number;
  endEdge: number;
}

/** Of one row; null where a column is silent, or missing. */
export interface Told {
  /** UTC milliseconds. */
  earliest: number | null;
  /** The first moment that does not belong to it any more. */
  end: number | null;
  startEdge: number | null;
  endEdge: number | null;
  precision: Precision;
}

/**
 * What is silent: no beginning means that it is unknown, no end that it is that of the day, month or year with which the event
 * begins. With `open` or `unknown` in its column an edge is that.
 */
export function placeOf({earliest, end, startEdge, endEdge, precision}: Told, into: AxisPlace): void {
  const begins = earliest === -Infinity ? null : earliest;
  const ends = end === Infinity ? null : end;
  into.startEdge = startEdge ?? SHARP;
  into.endEdge = endEdge ?? SHARP;
  if (begins === null && ends === null) {
    const isOpen = startEdge === OPEN || endEdge === OPEN || (earliest === -Infinity && end === Infinity);
    into.startEdge = into.endEdge = isOpen ? OPEN : UNKNOWN;
    into.begins = isOpen ? -Infinity : NaN;
    into.ends = isOpen ? Infinity : NaN;
    return;
  }
  if (begins !== null) into.begins = inDate(begins);
  else if (startEdge === OPEN || earliest === -Infinity) openStart(into);
  else {
    into.startEdge = UNKNOWN;
    into.begins = inDate(unitAt((ends ?? 0) - 1, precision).start);
  }
  if (ends !== null) into.ends = inDate(ends);
  else if (endEdge === OPEN || end === Infinity) openEnd(into);
  else {
    if (endEdge !== UNKNOWN) into.endEdge = into.startEdge;
    into.ends = inDate(unitAt(begins ?? 0, precision).end);
  }
  // What ends before it begins stands where it begins.
  if (into.ends <= into.begins) into.ends = into.begins + 1;
}

/**
 * That the last moment, in a column of instants, is a midnight: whose type for days is one for times, as that of pandas is, means the
 * day that begins with it.
 */
export function tellsWholeDays({earliest, end, precision}: Told): boolean {
  const isMidnight = (time: number | null): boolean => time === null || time % DAY === 0;
  return precision !== 'time' && end !== null && isMidnight(end - 1) && isMidnight(earliest);
}

function openStart(into: AxisPlace): void {
  into.begins = -Infinity;
  into.startEdge = OPEN;
}

function openEnd(into: AxisPlace): void {
  into.ends = Infinity;
  into.endEdge = OPEN;
}

function inDate(time: number): number {
  return Math.min(Math.max(time, -DATE_LIMIT), DATE_LIMIT);
}

/** The date of such a place as EDTF; null where it has none. */
export function edtfOf({begins, ends, startEdge, endEdge}: AxisPlace, precision: Precision): string | null {
  if (Number.isNaN(begins)) return null;
  const unit = fitting(begins, ends, precision);
  const first = Number.isFinite(begins) && startEdge !== OPEN ? written(begins, unit, startEdge) : '..';
  const last = Number.isFinite(ends) && endEdge !== OPEN ? written(ends - 1, unit, endEdge) : '..';
  if (first === null || last === null || (first === '..' && last === '..')) return null;
  if (startEdge === UNKNOWN) return `/${last}`;
  if (endEdge === UNKNOWN) return `${first}/`;
  return first === last ? first : `${first}/${last}`;
}

/** The given precision where both ends are ends of such units, else days, else times. */
function fitting(begins: number, ends: number, precision: Precision): Precision {
  const fits = (unit: Precision) =>
    (!Number.isFinite(begins) || unitAt(begins, unit).start === begins) &&
    (!Number.isFinite(ends) || unitAt(ends - 1, unit).end === ends);
  if (precision === 'time' || edtfOfUnit(0, precision) === null) return fits('day') ? 'day' : 'time';
  if (fits(precision)) return precision;
  return begins % DAY === 0 && ends % DAY === 0 ? 'day' : 'time';
}

function written(time: number, unit: Precision, edge: number): string | null {
  const text = edtfOfUnit(time, unit) ?? edtfOfUnit(time, 'year');
  return text !== null && edge === SOFT ? `${text}~` : text;
}
