/**
 * Where an axis is marked. All in UTC and the proleptic Gregorian calendar. Years are counted as historians do, without a
 * year 0: in steps of a hundred they are 200 BC, 100 BC, 1, 100.
 */
import {DATE_LIMIT} from '../../model/date-limit.js';
import type {TimeWindow} from '../view-types.js';
import {DAY} from './extent.js';

export interface TickStep {
  readonly unit: 'minute' | 'hour' | 'day' | 'month' | 'year';
  readonly count: number;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const MONTH = 30.4 * DAY;
const YEAR = 365.2425 * DAY;

/** From fine to coarse: how long a step lasts, and how many pixels its label needs. */
const STEPS: readonly (TickStep & {readonly length: number; readonly needs: number})[] = [
  ...[5, 15, 30].map(count => ({unit: 'minute', count, length: count * MINUTE, needs: 72}) as const),
  ...[1, 3, 6, 12].map(count => ({unit: 'hour', count, length: count * HOUR, needs: 72}) as const),
  {unit: 'day', count: 1, length: DAY, needs: 32},
  ...[2, 5, 10].map(count => ({unit: 'day', count, length: count * DAY, needs: 64}) as const),
  ...[1, 3].map(count => ({unit: 'month', count, length: count * MONTH, needs: 52}) as const),
  ...[1, 10, 100, 1000, 10_000, 100_000].flatMap(power =>
    [1, 2, 5].map(
      digit => ({unit: 'year', count: digit * power, length: digit * power * YEAR, needs: 56}) as const,
    ),
  ),
];

/** The finest step whose labels have room. */
export function tickStep(millisecondsPerPixel: number): TickStep {
  const {unit, count} = STEPS.find(step => step.length >= step.needs * millisecondsPerPixel) ?? STEPS.at(-1)!;
  return {unit, count};
}

/** The ticks in the window, and before them the last one that lies at its start or earlier. UTC milliseconds. */
export function ticksIn({start, end}: TimeWindow, step: TickStep): number[] {
  const candidates = candidatesFor(start, end, step).filter(time => Math.abs(time) <= DATE_LIMIT);
  const firstInside = candidates.findIndex(time => time > start);
  const from = firstInside < 0 ? candidates.length - 1 : Math.max(0, firstInside - 1);
  return candidates.slice(from).filter(time => time < end);
}

/** A year's first month, a month's first day, a day's first hour: where the coarser unit begins. */
export function isMajor(time: number, {unit}: TickStep): boolean {
  const date = new Date(time);
  if (unit === 'month') return date.getUTCMonth() === 0;
  if (unit === 'day') return date.getUTCDate() === 1;
  return unit !== 'year' && time % DAY === 0;
}

/** In order; at least one before `start`. */
function candidatesFor(start: number, end: number, {unit, count}: TickStep): number[] {
  const [first, last] = [new Date(start), new Date(end)];
  const years = [first.getUTCFullYear(), last.getUTCFullYear()] as const;
  if (unit === 'year') return multiples(years[0], years[1], count).map(k => utc(yearAt(k, count), 0, 1));
  const months = [years[0] * 12 + first.getUTCMonth(), years[1] * 12 + last.getUTCMonth()] as const;
  if (unit === 'month') return multiples(months[0], months[1], count).map(k => utc(0, k * count, 1));
  if (unit === 'day' && count > 1) {
    return multiples(months[0], months[1], 1).flatMap(month => daysOfMonth(month, count));
  }
  const length = {minute: MINUTE, hour: HOUR, day: DAY}[unit] * count;
  return multiples(start, end, length).map(k => k * length);
}

function multiples(from: number, to: number, step: number): number[] {
  const first = Math.floor(from / step) - 1;
  return Array.from({length: Math.ceil(to / step) + 2 - first}, (_, i) => first + i);
}

/** Astronomical year (0 is 1 BC) of the `k`th step, counted without a year 0. */
function yearAt(k: number, count: number): number {
  const year = k * count;
  return count === 1 || year > 0 ? year : year + 1;
}

/** 1, 11, 21 rather than 1, 11, 21, 31: a step that the month's end cuts short is left out. */
function daysOfMonth(month: number, count: number): number[] {
  const [begin, next] = [utc(0, month, 1), utc(0, month + 1, 1)];
  const days = (next - begin) / DAY;
  return Array.from(
    {length: Math.floor((days - count / 2 - 1) / count) + 1},
    (_, i) => begin + i * count * DAY,
  );
}

/** `Date.UTC` takes the years 0 to 99 for 1900 to 1999. */
function utc(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month, day);
}
