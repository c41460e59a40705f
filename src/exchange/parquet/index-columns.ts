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
import type {OddKey, OddValues} from './odd-values.js';
import type {PartsOfFile, IndexPart} from './parts.js';
import {placeOf, tellsWholeDays, type AxisPlace, type Told} from './place.js';
import type {ColumnValues} from './read-group.js';
import {edtfOfUnit} from './units.js';
import {DAY, momentReader, precisionReader, type MomentKind, type ReadMoment} from './values.js';

type Writable<T> = {-readonly [Key in keyof T]: T[Key]};

export class IndexColumns {
  readonly columns: Writable<EventColumns>;
  readonly lanes: LanePlaces;
  readonly odd: OddValues;
  readonly #readers: ReadonlyMap<'earliest' | 'latest' | 'knownFrom', ReadMoment>;
  readonly #tells: MomentKind;
  readonly #readPrecision = precisionReader();
  /** The last moment is one, rather than a day or a year. */
  readonly #endsInInstants: boolean;
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
    const latest = moments.get('latest') ?? 'instants';
    this.#tells = earliest;
    this.#endsInInstants = latest === 'instants' || latest === 'numbers';
    this.#readers = new Map([
      ['earliest', momentReader(earliest, false)],
      ['latest', momentReader(latest, true)],
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
      const at = first + i;
      told.earliest = readEarliest(earliest[i]) ?? this.#isOdd(at, 'date', earliest[i]);
      told.end = readLatest(latest[i]) ?? this.#isOdd(at, 'date', latest[i]);
      told.startEdge = EDGES.get(startWords[i]) ?? this.#isOdd(at, 'startEdge', startWords[i]);
      told.endEdge = EDGES.get(endWords[i]) ?? this.#isOdd(at, 'endEdge', endWords[i]);
      const exactness =
        PRECISION_WORDS.get(precisions[i]) ??
        this.#isOdd(at, 'precision', precisions[i]) ??
        this.#defaultPrecision(told.earliest, earliest[i]);
      told.precision = PRECISIONS[exactness]!;
      if (this.#endsInInstants && tellsWholeDays(told)) told.end! += DAY - 1;
      if (told.end !== null && told.earliest !== null && told.end <= told.earliest) {
        this.odd.add(at, 'date', backwards(told.earliest, told.end));
      }
      placeOf(told, place);
      begins[at] = place.begins;
      ends[at] = place.ends;
      startEdge[at] = place.startEdge;
      endEdge[at] = place.endEdge;
      precision[at] = exactness;
    }
  }

  /** A time of midnight is hardly ever one: it is how a day is written by those who have no other type. */
  #defaultPrecision(earliest: number | null, raw: unknown): number {
    if (this.#tells === 'years') return YEARS;
    if (this.#tells === 'edtf') return PRECISIONS.indexOf(this.#readPrecision(raw) ?? 'day');
    return this.#tells === 'days' || earliest === null || earliest % DAY === 0 ? DAYS : TIMES;
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
    for (let i = 0; i < rows; i++) {
      known[first + i] = read(values[i]) ?? this.#isOdd(first + i, 'known', values[i]) ?? -Infinity;
    }
  }

  /** A value that says nothing is taken for none; where it is a text all the same, that is to be told. */
  #isOdd(position: number, key: OddKey, value: unknown): null {
    if (typeof value === 'string' && value.trim() !== '') this.odd.add(position, key, value);
    return null;
  }
}

/** As EDTF, which cannot be read. */
function backwards(earliest: number, end: number): string {
  const unit = earliest % DAY === 0 && end % DAY === 0 ? 'day' : 'time';
  const written = (time: number): string =>
    edtfOfUnit(time, unit) ?? edtfOfUnit(time, 'year') ?? String(time);
  return `${written(earliest)}/${written(end - 1)}`;
}

const placesOf = (words: readonly string[]): ReadonlyMap<unknown, number> =>
  new Map(words.map((word, place) => [word, place]));
const EDGES = placesOf(EDGE_KINDS);
const PRECISION_WORDS = placesOf(PRECISIONS);
const STATUSES = placesOf(TEXTURES.filter(texture => texture !== 'document'));
const DAYS = PRECISIONS.indexOf('day');
const YEARS = PRECISIONS.indexOf('year');
const TIMES = PRECISIONS.indexOf('time');

export function precisionAt({precision}: EventColumns, position: number): Precision {
  return PRECISIONS[precision[position] ?? DAYS] ?? 'day';
}
