/** The lanes of a file: as declared in its head, or as its column names them, in the order in which they come. */
import {laneIdOf} from '../../format/lanes.js';
import type {Lane} from '../../model/timeline.js';
import {NO_LANE} from '../../view-model/events/event-columns.js';
import type {OddValues} from './odd-values.js';
import type {ColumnValues} from './read-group.js';

export class LanePlaces {
  readonly lanes: Lane[];
  /** By position: the further lanes of events that stand in several. */
  readonly further = new Map<number, readonly number[]>();
  readonly #places = new Map<unknown, number>();
  readonly #isDeclared: boolean;

  readonly #odd: OddValues;

  /** @param declared none, where they are to be made from the events. */
  constructor(declared: readonly Lane[], odd: OddValues) {
    this.#odd = odd;
    this.#isDeclared = declared.length > 0;
    this.lanes = [...declared];
    // An id is meant before a name, and of lanes of the same name the first.
    for (const key of ['id', 'name'] as const) {
      declared.forEach((lane, place) => {
        if (!this.#places.has(lane[key])) this.#places.set(lane[key], place);
      });
    }
  }

  add(into: Uint16Array, first: number, rows: number, values: ColumnValues): void {
    for (let i = 0; i < rows; i++) {
      const value = values[i];
      if (typeof value === 'string')
        into[first + i] = this.#places.get(value) ?? this.#placeOf(value, first + i);
      else if (Array.isArray(value)) this.#addSeveral(into, first + i, value);
    }
  }

  #addSeveral(into: Uint16Array, position: number, names: readonly unknown[]): void {
    const places = names.flatMap(name => (typeof name === 'string' ? this.#placeOf(name, position) : []));
    const [own = NO_LANE, ...further] = new Set(places.filter(place => place !== NO_LANE));
    into[position] = own;
    if (further.length > 0) this.further.set(position, further);
  }

  /** Also remembers the name itself, which may be none that can be an id. */
  #placeOf(name: string, position: number): number {
    const id = this.#isDeclared ? name : laneIdOf(name);
    let place = name.trim() === '' ? NO_LANE : this.#places.get(id);
    if (place === undefined) {
      if (this.#isDeclared) this.#odd.add(position, 'lane', name);
      place = this.#isDeclared || this.lanes.length >= NO_LANE ? NO_LANE : this.lanes.push({id, name}) - 1;
      this.#places.set(id, place);
    }
    this.#places.set(name, place);
    return place;
  }
}
