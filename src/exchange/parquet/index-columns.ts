/** Reads of every event where it stands on the axis, row group by row group, into the columns that the picture works with. */
import type {Precision} from '../../model/historical-date-types.js';
import {
  EDGE_KINDS,
  NO_LANE,
  PRECISIONS,
  TEXTURES,
  type EventColumns,
} from '../../view-model/events/event-columns.js';
import type {Footer, Group} from './footer.js';
import {type LanePlaces} from './lane-places.js';
import type {OddValues} from './odd-values.js';
import type {PartsOfFile, IndexPart} from './parts.js';
import {placeOf, type AxisPlace, type Told} from './place.js';
import type {ColumnValues} from './read-group.js';
import {DAY, momentReader, type ReadMoment} from './values.js';

type Writable<T> = {-readonly [Key in keyof T]: T[Key]};

export class IndexColumns {
  readonly columns: Writable<EventColumns>;
  readonly lanes: LanePlaces;
  readonly odd: OddValues;
  readonly #readers: ReadonlyMap<'earliest' | 'latest' | 'knownFrom', ReadMoment>;
  readonly #tellsDays: boolean;
  /** Filled anew for each row. */
  readonly #place: AxisPlace = {begins: 0, ends: 0, startEdge: 0, endEdge: 0};
  readonly #told: Told = {earliest: null, end: null, startEdge: null, endEdge: null, precision: 'day'};

  constructor({rows}: Footer, {moments}: PartsOfFile, lanes: LanePlaces, odd: OddValues) {
    const isKnown = moments.has('knownFrom') || moments.has('known');
    this.lanes = lanes;
    this.odd = odd;
    this.columns = {
      size: rows,
      ...{begins: new Float64Array(rows), ends: new Float64Array(rows)},
      ...{startEdge: new Uint8Array(rows), endEdge: new Uint8Array(rows)},
      ...{precision: new Uint8Array(rows), status: new Uint8Array(rows)},
      ...{lane: new Uint16Array(rows).fill(NO_LANE), furtherLanes: lanes.further},
      known: isKnown ? new Float64Array(rows).fill(-Infinity) : null,
    };
    const earliest = moments.get('earliest') ?? 'instants';
    this.#tellsDays = earliest === 'days';
    this.#readers = new Map([
      ['earliest', momentReader(earliest, false)],
      ['latest', momentReader(moments.get('latest') ?? 'instants', true)],
      ['knownFrom', momentReader(moments.get('knownFrom') ?? moments.get('known') ?? 'instants', false)],
    ]);
  }

  /** @param values of the columns by what they tell. */
  add({first, rows}: Group, values: ReadonlyMap<IndexPart, ColumnValues>): void {
    this.#addPlaces(first, rows, values);
    const status = values.get('status');
    if (status) this.#addStatuses(first, rows, status);
    const lane = values.get('lane');
    if (lane) this.lanes.add(this.columns.lane, first, rows, lane);
    const known = values.get('knownFrom');
    if (known && this.columns.known) this.#addKnown(this.columns.known, first, rows, known);
  }

  #addPlaces(first: number, rows: number, values: ReadonlyMap<IndexPart, ColumnValues>): void {
    const {begins, ends, startEdge, endEdge, precision} = this.columns;
    const column = (part: IndexPart): ColumnValues => values.get(part) ?? [];
    const [earliest, latest] = [column('earliest'), column('latest')];
    const [startWords, endWords, precisions] = [column('startEdge'), column('endEdge'), column('precision')];
    const [told, place] = [this.#told, this.#place];
    const readEarliest = this.#readers.get('earliest')!;
    const readLatest = this.#readers.get('latest')!;
    for (let i = 0; i < rows; i++) {
      told.earliest = readEarliest(earliest[i]);
      told.end = readLatest(latest[i]);
      told.startEdge = EDGES.get(startWords[i]) ?? null;
      told.endEdge = EDGES.get(endWords[i]) ?? null;
      const exactness = PRECISION_WORDS.get(precisions[i]) ?? this.#defaultPrecision(told.earliest);
      told.precision = PRECISIONS[exactness]!;
      placeOf(told, place);
      const at = first + i;
      begins[at] = place.begins;
      ends[at] = place.ends;
      startEdge[at] = place.startEdge;
      endEdge[at] = place.endEdge;
      precision[at] = exactness;
    }
  }

  /** A time of midnight is hardly ever one: it is how a day is written by those who have no other type. */
  #defaultPrecision(earliest: number | null): number {
    return this.#tellsDays || earliest === null || earliest % DAY === 0 ? DAYS : TIMES;
  }

  #addStatuses(first: number, rows: number, values: ColumnValues): void {
    for (let i = 0; i < rows; i++) {
      const value = values[i];
      const place = STATUSES.get(value);
      if (place !== undefined) this.columns.status[first + i] = place;
      else if (typeof value === 'string') this.odd.add(first + i, 'status', value);
    }
  }

  #addKnown(known: Float64Array, first: number, rows: number, values: ColumnValues): void {
    const read = this.#readers.get('knownFrom')!;
    for (let i = 0; i < rows; i++) known[first + i] = read(values[i]) ?? -Infinity;
  }
}

const placesOf = (words: readonly string[]): ReadonlyMap<unknown, number> =>
  new Map(words.map((word, place) => [word, place]));
const EDGES = placesOf(EDGE_KINDS);
const PRECISION_WORDS = placesOf(PRECISIONS);
const STATUSES = placesOf(TEXTURES.filter(texture => texture !== 'document'));
const DAYS = PRECISIONS.indexOf('day');
const TIMES = PRECISIONS.indexOf('time');

export function precisionAt({precision}: EventColumns, position: number): Precision {
  return PRECISIONS[precision[position] ?? DAYS] ?? 'day';
}
