/**
 * The events of a long list in sections of calendar periods, which hold sections of finer ones where they hold many events. An
 * event stands under the period in which it begins, and under none finer than its own date.
 *
 * The events whose dates are as fine as a day, a month, a year, a decade or a century lie sorted each by themselves
 * (`GroupedEvents`), so that the events of a period are a stretch of each of these, which two binary searches find and count.
 * Making the index is one pass over the columns; a level of sections costs as much as it has sections, and is made when it is
 * asked for.
 */
import {
  FIRST_UNPLACED,
  GroupedEvents,
  type SectionColumns,
  UNPLACED,
  type Unplaced,
} from './grouped-events.js';
import {CENTURY, COARSEST, DAY, periodAt, SECTION_UNITS, type Span} from './units.js';

/** So many events a section shows without finer sections. */
export const MOST_ENTRIES = 300;
/** So many sections there are on the first level, as long as there is a coarser unit: the years of the Cold War, and its decades. */
export const MOST_SECTIONS = 60;

/** What a date is given without: "1955" has no month. */
export type NotGiven = 'day' | 'month' | 'year' | 'decade';

export type SectionName =
  | {readonly kind: Unplaced}
  | {readonly kind: 'period'; readonly edtf: string}
  /** Within a section of a period, what is dated by no more than that. */
  | {readonly kind: 'notGiven'; readonly unit: NotGiven};

export interface Section {
  /** Unique in the index; the same for the same period in every index. */
  readonly key: string;
  readonly name: SectionName;
  /** Null for what has no period of its own. */
  readonly span: Span | null;
  /** How many events it holds; at least one. */
  readonly count: number;
}

/** What it takes to find the events of a section: those of the groups `finest` to `coarsest` that are filed within the span. */
interface Extract extends Span {
  /** Place in `SECTION_UNITS`. */
  readonly unit: number;
  readonly finest: number;
  readonly coarsest: number;
}

const ALL: Extract = {
  ...{start: -Infinity, end: Infinity},
  ...{unit: COARSEST + 1, finest: DAY, coarsest: CENTURY},
};

export class SectionIndex {
  readonly #events: GroupedEvents;
  readonly #extracts = new Map<Section, Extract>();
  readonly #divided = new Map<Section, readonly Section[]>();
  readonly #positions = new Map<Section, Uint32Array>();
  #sections: readonly Section[] | undefined;

  /** `shown`: the positions that are in the list, in rising order; null for all. */
  constructor(columns: SectionColumns, shown: Uint32Array | null = null) {
    this.#events = new GroupedEvents(columns, shown);
  }

  /** The first level: no more than `MOST_SECTIONS` of periods. */
  get sections(): readonly Section[] {
    return (this.#sections ??= this.#firstLevel());
  }

  /** The sections that a section holds; none where it holds events. The finer unit is the coarsest that parts them. */
  divide(section: Section): readonly Section[] {
    const known = this.#divided.get(section);
    if (known) return known;
    const extract = this.#extracts.get(section);
    const found = extract && section.count > MOST_ENTRIES ? this.#parts(extract) : [];
    this.#divided.set(section, found);
    return found;
  }

  /** The positions of all events of a section, in order of time. */
  positions(section: Section): Uint32Array {
    const known = this.#positions.get(section);
    if (known) return known;
    const extract = this.#extracts.get(section);
    const found = extract
      ? this.#merged(this.#stretches(extract), section.count)
      : this.#events.positions(groupOfUnplaced(section.name.kind as Unplaced));
    this.#positions.set(section, found);
    return found;
  }

  /** From the first level to the section that shows the event at this position; empty for one that is not in the list. */
  pathTo(position: number): readonly Section[] {
    const path: Section[] = [];
    let level = this.sections;
    for (;;) {
      const next = level.find(section => this.#holds(section, position));
      if (!next) return path;
      path.push(next);
      level = this.divide(next);
    }
  }

  #holds(section: Section, position: number): boolean {
    const group = this.#events.groupAt(position);
    if (group === null) return false;
    const extract = this.#extracts.get(section);
    if (!extract) return group === groupOfUnplaced(section.name.kind as Unplaced);
    const filed = this.#events.filedAt(position);
    return (
      group >= extract.finest && group <= extract.coarsest && filed >= extract.start && filed < extract.end
    );
  }

  #firstLevel(): readonly Section[] {
    const unplaced = UNPLACED.flatMap(kind => {
      const count = this.#events.size(groupOfUnplaced(kind));
      return count === 0 ? [] : [{key: kind, name: {kind}, span: null, count}];
    });
    const last = unplaced.filter(({key}) => key === 'after');
    return [...unplaced.filter(section => !last.includes(section)), ...this.#firstPeriods(), ...last];
  }

  /** As in a list that is whole, the unit whose number of sections is nearest, by ratio, to the square root of that of the events. */
  #firstPeriods(): readonly Section[] {
    const root = Math.sqrt(this.#count(ALL));
    let best: {readonly found: readonly Extract[]; readonly distance: number} | undefined;
    for (let unit = DAY; unit <= COARSEST; unit++) {
      const found = this.#level(ALL, unit, unit < COARSEST ? MOST_SECTIONS : Infinity);
      const distance = found ? Math.abs(Math.log(found.length / root)) : Infinity;
      if (found && (!best || distance < best.distance)) best = {found, distance};
    }
    return this.#toSections(best?.found ?? []);
  }

  #parts(whole: Extract): readonly Section[] {
    for (let unit = whole.unit - 1; unit >= DAY; unit--) {
      const rest: Extract = {...whole, finest: Math.max(whole.finest, whole.unit)};
      const periods = this.#level(whole, unit, Infinity) ?? [];
      const remaining = this.#count(rest);
      if (periods.length + (remaining > 0 ? 1 : 0) < 2) continue;
      return [...(remaining > 0 ? [this.#restOf(rest, unit, remaining)] : []), ...this.#toSections(periods)];
    }
    return [];
  }

  /**
   * The periods of a unit in which events of `whole` begin, and those of coarser units for the dates that are no finer; null where
   * they are more than `most`.
   */
  #level(whole: Extract, unit: number, most: number): readonly Extract[] | null {
    const found = this.#periods({...whole, coarsest: Math.min(whole.coarsest, unit)}, unit, most);
    const coarsest = Math.min(whole.coarsest, whole.unit - 1);
    for (let coarse = Math.max(unit + 1, whole.finest); coarse <= coarsest && found.length <= most; coarse++)
      found.push(...this.#periods({...whole, finest: coarse, coarsest: coarse}, coarse, most));
    if (found.length > most) return null;
    return found.sort((a, b) => a.start - b.start || b.unit - a.unit);
  }

  #periods({finest, coarsest, start, end}: Extract, unit: number, most: number): Extract[] {
    const found: Extract[] = [];
    let from = start;
    while (finest <= coarsest && found.length <= most) {
      let next = Infinity;
      for (let group = finest; group <= coarsest; group++)
        next = Math.min(next, this.#events.moment(group, this.#events.before(group, from)));
      if (next >= end) break;
      const period = periodAt(unit, next, {start, end});
      found.push({unit, finest, coarsest, start: period.start, end: period.end});
      from = period.end;
    }
    return found;
  }

  #toSections(extracts: readonly Extract[]): readonly Section[] {
    return extracts.map(extract => {
      const {unit, start, end} = extract;
      const {edtf} = periodAt(unit, start, {start, end});
      const count = this.#count(extract);
      return this.#keep(extract, {
        ...{key: `${SECTION_UNITS[unit]!} ${edtf}`, name: {kind: 'period', edtf}},
        ...{span: {start, end}, count},
      });
    });
  }

  #restOf(extract: Extract, unit: number, count: number): Section {
    const {edtf} = periodAt(extract.unit, extract.start, extract);
    const key = `${SECTION_UNITS[extract.unit]!} ${edtf} alone`;
    return this.#keep(extract, {
      ...{key, name: {kind: 'notGiven', unit: SECTION_UNITS[unit] as NotGiven}},
      ...{span: null, count},
    });
  }

  #keep(extract: Extract, section: Section): Section {
    this.#extracts.set(section, extract);
    return section;
  }

  #count({finest, coarsest, start, end}: Extract): number {
    let count = 0;
    for (let group = finest; group <= coarsest; group++)
      count += this.#events.before(group, end) - this.#events.before(group, start);
    return count;
  }

  #merged(stretches: readonly Uint32Array[], count: number): Uint32Array {
    if (stretches.length === 1) return stretches[0]!;
    const positions = new Uint32Array(count);
    let filled = 0;
    for (const stretch of stretches) {
      positions.set(stretch, filled);
      filled += stretch.length;
    }
    return positions.sort(this.#events.byTime);
  }

  #stretches({finest, coarsest, start, end}: Extract): readonly Uint32Array[] {
    const found: Uint32Array[] = [];
    for (let group = finest; group <= coarsest; group++) {
      const [from, to] = [this.#events.before(group, start), this.#events.before(group, end)];
      if (to > from) found.push(this.#events.positions(group, from, to));
    }
    return found;
  }
}

function groupOfUnplaced(kind: Unplaced): number {
  return FIRST_UNPLACED + UNPLACED.indexOf(kind);
}
