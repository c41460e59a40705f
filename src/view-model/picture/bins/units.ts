/**
 * The calendar units that bins are as wide as, and where each begins: UTC, the Gregorian calendar carried back before 1582, weeks and
 * quarters as in ISO 8601. Decades and centuries are those of the event list's headings (`event-list-periods.ts`), millennia are
 * counted as centuries are: the years 1900 to 1999, 1000 to 1999, and, there being no year 0, 1 to 99 and 100 to 1 BC.
 */
import {civilFromMs, msFromCivil, MS_PER_DAY} from '../../../model/calendar.js';
import type {BinUnit, TimeWindow} from '../../view-types.js';

/** How wide bins are: so many units. More than one only of millennia. */
export interface BinWidth {
  readonly unit: BinUnit;
  readonly step: number;
}

/** The bins of one width are numbered; which number is whose has no meaning. */
interface Calendar extends BinWidth {
  /** Milliseconds that the shortest of these bins has. */
  readonly shortest: number;
  /** The bin in which a moment lies. */
  numberOf(ms: number): number;
  /** The first millisecond of a bin. */
  startOf(number: number): number;
}

const WEEK = 7;
/** 1970-01-01 was a Thursday, the third day after a Monday. */
const SINCE_MONDAY = 3;
/** Years have no fewer. */
const DAYS_OF_YEAR = 365;
/** There are some 550 millennia in what `Date` can hold. */
const MILLENNIA = [1, 10, 100, 1000];

const CALENDARS: readonly Calendar[] = [
  {
    ...{unit: 'day', step: 1, shortest: MS_PER_DAY},
    numberOf: dayOf,
    startOf: number => number * MS_PER_DAY,
  },
  {
    ...{unit: 'week', step: 1, shortest: WEEK * MS_PER_DAY},
    numberOf: ms => Math.floor((dayOf(ms) + SINCE_MONDAY) / WEEK),
    startOf: number => (number * WEEK - SINCE_MONDAY) * MS_PER_DAY,
  },
  ofMonths('month', 1, 28),
  ofMonths('quarter', 3, 90),
  ofMonths('year', 12, DAYS_OF_YEAR),
  // Counted away from the era: 9 to 1 BC, 19 to 10 BC.
  ofYears({unit: 'decade', step: 1}, 10, 2),
  ofYears({unit: 'century', step: 1}, 100, 1),
  ...MILLENNIA.map(step => ofYears({unit: 'millennium', step}, 1000 * step, 1)),
];

/** The narrowest bins that have at least so many milliseconds each; the widest there are where none has. */
export function widthFor(milliseconds: number): BinWidth {
  const {unit, step} = CALENDARS.find(({shortest}) => shortest >= milliseconds) ?? CALENDARS.at(-1)!;
  return {unit, step};
}

/**
 * Where the bins that meet a window begin, and where the last of them ends: one more than there are bins. UTC milliseconds; the first
 * and the last may lie outside the window, and so outside what `Date` can hold.
 */
export function boundsOf(width: BinWidth, {start, end}: TimeWindow): number[] {
  const {numberOf, startOf} = CALENDARS.find(({unit, step}) => unit === width.unit && step === width.step)!;
  const bounds = [startOf(numberOf(start))];
  for (let number = numberOf(start) + 1; bounds.at(-1)! < end; number++) bounds.push(startOf(number));
  return bounds;
}

function ofMonths(unit: BinUnit, months: number, days: number): Calendar {
  return {
    ...{unit, step: 1, shortest: days * MS_PER_DAY},
    numberOf: ms => {
      const {year, month} = civilFromMs(ms);
      return Math.floor((year * 12 + month - 1) / months);
    },
    startOf: number => {
      const month = number * months;
      return startOfMonth(Math.floor(month / 12), month - Math.floor(month / 12) * 12 + 1);
    },
  };
}

/** `back`: how far after the multiples of `years` the bins before the era begin; those after it begin at them. Year 0 is 1 BC. */
function ofYears(width: BinWidth, years: number, back: number): Calendar {
  return {
    ...width,
    // Next to the era there is a year less.
    shortest: (years - 1) * DAYS_OF_YEAR * MS_PER_DAY,
    numberOf: ms => {
      const {year} = civilFromMs(ms);
      return Math.floor((year > 0 ? year : year - back) / years);
    },
    startOf: number => {
      const year = number * years;
      return startOfMonth(number > 0 ? year : number === 0 ? 1 : year + back, 1);
    },
  };
}

function startOfMonth(year: number, month: number): number {
  return msFromCivil({year, month, day: 1});
}

function dayOf(ms: number): number {
  return Math.floor(ms / MS_PER_DAY);
}
