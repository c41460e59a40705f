/**
 * The way of `compile.ts` for events that do not stand in one file of YAML but in rows of a table, of which only some are at
 * hand at a time: the head of the timeline is checked once, the rows by the same phases, as many at once as there are.
 */
import type {HistoricalEvent, Lane, Timeline} from '../model/timeline.js';
import {buildTimeline} from './build-timeline.js';
import {readDates} from './dates.js';
import type {Diagnostic} from './diagnostic.js';
import {severities, type DiagnosticCode} from './diagnostic-codes.js';
import {readFast} from './fast-reader.js';
import type {Finding} from './finding.js';
import {Findings} from './findings.js';
import {idsOf} from './ids.js';
import {findLanes} from './lanes.js';
import {UnknowableNames} from './names.js';
import {emptyMap, isMap, put, type Plain, type PlainMap} from './plain.js';
import {resolveReferences} from './references.js';
import {checkEvents, checkShape, type CheckedFile} from './shape.js';
import {finish} from './work.js';

/** All of a timeline but its events. */
export interface Head {
  readonly timeline: Timeline;
  readonly file: CheckedFile;
  /** As written, for what tells documents from addresses. */
  readonly documents: Plain;
  readonly url: string | undefined;
}

/** One event, by the keys of the file format, and the row that its findings are told of, counted from 1. */
export interface Row {
  readonly row: number;
  readonly value: PlainMap;
}

export interface CompiledHead {
  /** Null where the head is of a newer version than this can read. */
  readonly head: Head | null;
  readonly diagnostics: readonly Diagnostic[];
}

export interface CompiledRows {
  /** One for each row, in their order; null for a row that cannot be read. */
  readonly events: readonly (HistoricalEvent | null)[];
  /** The lanes in which they stand, where the head declares none. */
  readonly lanes: readonly Lane[];
  /** `line` is the row. */
  readonly diagnostics: readonly Diagnostic[];
  /** Of which codes there were more than are told, and how many more. */
  readonly untold: ReadonlyMap<DiagnosticCode, number>;
}

const none: ReadonlySet<string> = new Set();

/**
 * The head of a timeline, from JSON or YAML text with the keys of the file format, or from what was read of one.
 *
 * @param written what cannot be read, or is no map, is as nothing.
 * @param defaults for what it does not say.
 */
export async function compileHead(
  written: string | PlainMap,
  defaults: PlainMap,
  url?: string,
): Promise<CompiledHead> {
  const findings = new Findings();
  const value = typeof written === 'string' ? readMap(written, findings) : written;
  const head = buildHead(value, defaults, url, findings);
  return {head, diagnostics: await tell(findings, () => 1, url)};
}

/** Null where it is of a newer version than this can read. */
export function buildHead(
  written: PlainMap,
  defaults: PlainMap,
  url: string | undefined,
  findings: Findings,
): Head | null {
  const value = withDefaults(written, defaults);
  const file = finish(checkShape(value, false, findings.report));
  const timeline = file && buildEvents(file, url, findings).timeline;
  return file && timeline && {timeline, file, documents: value.documents ?? '', url};
}

function readMap(text: string, {report}: Findings): PlainMap {
  const reading = readFast(text);
  if (!reading.read) report('yaml-syntax', {start: reading.offset, end: reading.offset});
  return reading.read && isMap(reading.value) ? reading.value : emptyMap();
}

/** Checks rows by the rules of the file format. Whether what they refer to among other rows exists, nobody can tell here. */
export async function compileRows(head: Head, rows: readonly Row[]): Promise<CompiledRows> {
  const findings = new Findings();
  const value = Object.assign(emptyMap<Plain>(), {
    events: rows.map(row => row.value),
    documents: head.documents,
  });
  const {events} = finish(checkEvents(value, false, findings.report));
  const compiled: (HistoricalEvent | null)[] = rows.map(() => null);
  const {order, timeline} = buildEvents({...head.file, events}, head.url, findings);
  const byId = new Map(timeline.events.map(event => [event.id, event]));
  order.forEach(({id, index}) => (compiled[index] = byId.get(id) ?? null));
  return {
    events: compiled,
    lanes: timeline.lanes,
    untold: new Map(findings.untold()),
    diagnostics: await tell(findings, index => rows[index]?.row ?? 1, head.url),
  };
}

interface BuiltEvents {
  readonly timeline: Timeline;
  /** The ids of the events, and their indexes among those that were given. */
  readonly order: readonly {readonly id: string; readonly index: number}[];
}

function buildEvents(file: CheckedFile, url: string | undefined, {report}: Findings): BuiltEvents {
  const dates = finish(readDates(file, report));
  const ids = idsOf(dates.events, report);
  const lanes = findLanes(file.lanes, dates.events, none, report);
  const references = finish(resolveReferences(file, dates.events, ids, none, report, new UnknowableNames()));
  const timeline = finish(buildTimeline({file, dates, lanes, references, base: url}, report));
  const order = dates.events.map(({path}, place) => ({id: ids[place] ?? '', index: Number(path[1])}));
  return {timeline, order};
}

function withDefaults(written: PlainMap, defaults: PlainMap): PlainMap {
  const value = emptyMap<Plain>();
  for (const [key, part] of Object.entries({...defaults, ...written})) put(value, key, part);
  value.events = [];
  return value;
}

async function tell(
  {told}: Findings,
  rowOf: (index: number) => number,
  url: string | undefined,
): Promise<Diagnostic[]> {
  if (told.length === 0) return [];
  const {wordingOf} = await import('./diagnose.js');
  return told.map(finding => {
    const {message, hint} = wordingOf(finding);
    const line = rowOf(indexOf(finding));
    return {
      ...{code: finding.code, severity: severities[finding.code], message},
      ...(hint !== undefined && {hint}),
      ...(url !== undefined && {url}),
      ...{line, column: 1, endLine: line, endColumn: 1},
    };
  });
}

function indexOf({place}: Finding): number {
  return 'path' in place && place.path[0] === 'events' ? Number(place.path[1]) : -1;
}
