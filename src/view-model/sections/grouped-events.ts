/** The events of a list in groups: by how fine their dates are, each group in order of time; and those without a beginning. */
import {civilFromMs, MS_PER_DAY} from '../../model/calendar.js';
import {DATE_LIMIT} from '../../model/date-limit.js';
import {EDGE_KINDS, type EventColumns, PRECISIONS} from '../events/event-columns.js';
import {CENTURY, DAY, DECADE, MONTH, startOfYear, YEAR, yearsAt, YEARS_WITH_MONTHS} from './units.js';

export type SectionColumns = Pick<EventColumns, 'size' | 'begins' | 'startEdge' | 'precision'>;

/** Events that have no beginning on the axis: it is not known, there is none, or it is out of the reach of `Date`. */
export const UNPLACED = ['startNotKnown', 'startOpen', 'before', 'after'] as const;
export type Unplaced = (typeof UNPLACED)[number];

/** Groups are places in `SECTION_UNITS`, up to centuries, and after these come those of `UNPLACED`. */
export const FIRST_UNPLACED = CENTURY + 1;
const GROUPS = FIRST_UNPLACED + UNPLACED.length;
const ABSENT = 0xff;

/** As fine as a date of each precision can stand. A season or a quarter belongs under its year. */
const FINEST: Readonly<Record<(typeof PRECISIONS)[number], number>> = {
  ...{time: DAY, day: DAY, month: MONTH, season: YEAR, quarter: YEAR},
  ...{year: YEAR, decade: DECADE, century: CENTURY, longer: CENTURY},
};
const GROUP_OF_PRECISION = Uint8Array.from(PRECISIONS, precision => FINEST[precision]);
const [UNKNOWN, OPEN] = [EDGE_KINDS.indexOf('unknown'), EDGE_KINDS.indexOf('open')];
const [TOLD_DECADE, TOLD_CENTURY] = [PRECISIONS.indexOf('decade'), PRECISIONS.indexOf('century')];

export class GroupedEvents {
  readonly #begins: Float64Array;
  /** Under which moment each event is filed: that at which it begins, but for some dates BC. */
  #filed: Float64Array;
  readonly #groupOf: Uint8Array;
  /** By group: positions, in order of these moments. */
  readonly #groups: readonly Uint32Array[];

  /** `shown`: the positions that count, in rising order; null for all. */
  constructor(columns: SectionColumns, shown: Uint32Array | null) {
    this.#begins = columns.begins;
    this.#filed = columns.begins;
    this.#groupOf = new Uint8Array(columns.size).fill(ABSENT);
    const counts = this.#assign(columns, shown);
    this.#groups = this.#collect(counts, shown);
  }

  /** Null for one that is not shown. */
  groupAt(position: number): number | null {
    const group = this.#groupOf[position] ?? ABSENT;
    return group === ABSENT ? null : group;
  }

  filedAt(position: number): number {
    return this.#filed[position]!;
  }

  /** How many events of a group are filed before this moment. */
  before(group: number, ms: number): number {
    const positions = this.#groups[group]!;
    let [low, high] = [0, positions.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#filed[positions[middle]!]! < ms) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The moment under which the event at this place in its group is filed; infinite past the last. */
  moment(group: number, place: number): number {
    const position = this.#groups[group]![place];
    return position === undefined ? Infinity : this.#filed[position]!;
  }

  /** Positions of a stretch of a group. */
  positions(group: number, from = 0, to = Infinity): Uint32Array {
    return this.#groups[group]!.subarray(from, Math.min(to, this.#groups[group]!.length));
  }

  size(group: number): number {
    return this.#groups[group]!.length;
  }

  /** In order of time; of events that begin at once, in order of their positions. */
  readonly byTime = (a: number, b: number): number => {
    const [first, second] = [this.#begins[a]!, this.#begins[b]!];
    return first < second ? -1 : first > second ? 1 : a - b;
  };

  #assign({size, begins, startEdge, precision}: SectionColumns, shown: Uint32Array | null): Uint32Array {
    const counts = new Uint32Array(GROUPS);
    const groupOf = this.#groupOf;
    const {start, end} = YEARS_WITH_MONTHS;
    const total = shown?.length ?? size;
    for (let i = 0; i < total; i++) {
      const position = shown === null ? i : shown[i]!;
      const begin = begins[position]!;
      let group = GROUP_OF_PRECISION[precision[position]!]!;
      // Nearly all: what has to be looked at more closely lies outside, or its beginning is not sharp.
      const isPlain = begin >= start && begin < end && startEdge[position] !== UNKNOWN;
      if (!isPlain) group = groupOfOther(begin, startEdge[position]!, group);
      else if (group >= DECADE) this.#file(position, precision[position]!);
      groupOf[position] = group;
      counts[group]!++;
    }
    return counts;
  }

  /**
   * A date that tells its decade stands under the one in which most of it lies: the years 50 to 41 BC, which EDTF has as one, under
   * 49 to 40 BC. The first century AD is written 00XX, which begins with the year 0.
   */
  #file(position: number, precision: number): void {
    if (precision !== TOLD_DECADE && precision !== TOLD_CENTURY) return;
    const begin = this.#begins[position]!;
    const {year} = civilFromMs(begin);
    let first = year;
    if (precision === TOLD_DECADE) [first] = yearsAt(DECADE, year + 9);
    else if (year === 0) first = 1;
    const filed = startOfYear(first);
    if (first <= year || filed <= begin) return;
    if (this.#filed === this.#begins) this.#filed = this.#begins.slice();
    this.#filed[position] = filed;
  }

  #collect(counts: Uint32Array, shown: Uint32Array | null): readonly Uint32Array[] {
    const groups = Array.from(counts, count => new Uint32Array(count));
    const filled = new Uint32Array(GROUPS);
    const last = new Float64Array(GROUPS).fill(-Infinity);
    const isUnsorted = new Uint8Array(GROUPS);
    const [filed, groupOf] = [this.#filed, this.#groupOf];
    const total = shown?.length ?? groupOf.length;
    for (let i = 0; i < total; i++) {
      const position = shown === null ? i : shown[i]!;
      const group = groupOf[position]!;
      groups[group]![filled[group]!++] = position;
      const moment = filed[position]!;
      if (moment < last[group]!) isUnsorted[group] = 1;
      last[group] = moment;
    }
    groups.forEach((positions, group) => {
      if (isUnsorted[group] === 1 && group < FIRST_UNPLACED)
        positions.sort((a, b) => filed[a]! - filed[b]! || a - b);
    });
    return groups;
  }
}

/** The group of an event whose beginning is not known, or very far away. */
function groupOfOther(begin: number, edge: number, group: number): number {
  if (edge === UNKNOWN || Number.isNaN(begin)) return FIRST_UNPLACED;
  if (begin === -Infinity) return FIRST_UNPLACED + 1;
  if (edge === OPEN && begin <= -DATE_LIMIT) return FIRST_UNPLACED + 2;
  if (begin >= DATE_LIMIT - MS_PER_DAY) return FIRST_UNPLACED + 3;
  return Math.max(group, YEAR);
}
