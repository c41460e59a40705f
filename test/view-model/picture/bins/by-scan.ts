/** What a picture has to show, told by looking at every event, with `Date` for a calendar. */
import {DATE_LIMIT} from '../../../../src/model/date-limit.js';
import type {EventStore} from '../../../../src/view-model/events/event-store.js';
import {TEXTURES} from '../../../../src/view-model/events/event-columns.js';
import type {Bins, Picture, Side, TimeWindow} from '../../../../src/view-model/view-types.js';

/** What counts of an event. */
export interface Facts {
  readonly id: string;
  readonly begin: number;
  readonly end: number;
  /** With the dates that other accounts give. */
  readonly from: number;
  readonly to: number;
  readonly status: string;
  readonly lanes: readonly number[];
  /** It stands at this edge of the axis, for want of a place on it. */
  readonly beyond?: Side;
}

const DAY = 86_400_000;

/** The number of the unit in which a moment lies; they ascend, though not one by one. */
function numberOf({unit, step}: Pick<Bins, 'unit' | 'step'>, ms: number): number {
  const date = new Date(ms);
  const year = date.getUTCFullYear();
  const counted = (years: number): number =>
    year > 0 ? Math.floor(year / years) : -1 - Math.floor(-year / years);
  switch (unit) {
    case 'day':
      return Math.floor(ms / DAY);
    case 'week':
      // By its Monday.
      return Math.floor(ms / DAY) - ((date.getUTCDay() + 6) % 7);
    case 'month':
      return year * 12 + date.getUTCMonth();
    case 'quarter':
      return year * 4 + Math.floor(date.getUTCMonth() / 3);
    case 'year':
      return year;
    case 'decade':
      // 1 BC is the year 0: counted away from the era, the first ten have nine years.
      return year > 0 ? Math.floor(year / 10) : -1 - Math.floor((1 - year) / 10);
    case 'century':
      return counted(100);
    case 'millennium':
      return counted(1000 * step);
  }
}

/** Of the unit in which a moment lies, by halving the time before it. */
function startOfUnit(bins: Bins, ms: number): number {
  const own = numberOf(bins, ms);
  let [low, high] = [-DATE_LIMIT, ms];
  if (numberOf(bins, low) === own) return low;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (numberOf(bins, middle) === own) high = middle;
    else low = middle;
  }
  return high;
}

/** By lane, unit and status: how many events begin there. By lane: how many are carried in. */
export function countsByScan(
  facts: readonly Facts[],
  bins: Bins,
  {start, end}: TimeWindow,
): Record<string, number> {
  const [first, last] = [numberOf(bins, start), numberOf(bins, end - 1)];
  const opening = startOfUnit(bins, start);
  const counts: Record<string, number> = {};
  const count = (key: string): void => void (counts[key] = (counts[key] ?? 0) + 1);
  for (const {begin, end: over, status, lanes} of facts) {
    const number = begin === -Infinity ? -Infinity : numberOf(bins, begin);
    for (const lane of lanes) {
      if (number >= first && number <= last) count(`${lane} ${number} ${status}`);
      else if (number < first && over > opening) count(`carried into ${lane}`);
    }
  }
  return sorted(counts);
}

/** The same, as the picture has it. */
export function countsOf(bins: Bins): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const {lane, start, shares} of bins.bins) {
    for (const {status, count} of shares) {
      const key = `${lane} ${numberOf(bins, start)} ${status}`;
      // Twice the same bin would hide behind a sum.
      counts[key] = key in counts ? NaN : count;
    }
  }
  for (const {lane, count} of bins.carriedIn) counts[`carried into ${lane}`] = count;
  return sorted(counts);
}

function sorted(counts: Record<string, number>): Record<string, number> {
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Marks that have to be there: by subject and lane. */
export function marksByScan(facts: readonly Facts[], {start, end}: TimeWindow): string[] {
  return facts
    .filter(({from, to, beyond}) => {
      if (beyond) return beyond === 'before' ? start === -DATE_LIMIT : end === DATE_LIMIT;
      return from < end && to > start;
    })
    .flatMap(({id, lanes}) => lanes.map(lane => `${id} ${lane}`))
    .sort();
}

/** All marks of a picture, each twice where it is there twice. */
export function marksOf({marks}: Picture): string[] {
  return marks.map(({subject, lane}) => `${subject} ${lane}`).sort();
}

/** Of the columns alone. `idAt`: of the event at a position. `lanesAt`: places in the picture's lanes. */
export function factsOfColumns(
  {columns}: EventStore,
  idAt: (position: number) => string,
  lanesAt: (position: number) => readonly number[],
): Facts[] {
  return Array.from({length: columns.size}, (_, position): Facts => {
    const [begin, end] = [columns.begins[position]!, columns.ends[position]!];
    // What has no length takes a millisecond.
    const over = end > begin ? end : begin + 1;
    const status = TEXTURES[columns.status[position]!]!;
    return {id: idAt(position), begin, end: over, from: begin, to: over, status, lanes: lanesAt(position)};
  }).filter(({begin}) => !Number.isNaN(begin));
}
