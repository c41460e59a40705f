/** Takes a file apart and checks each part, so that a bad one costs only itself. Parts keep their place in the file. */
import type * as v from 'valibot';
import {checkPart} from './check-part.js';
import {atKey, atValue, type Path, type Report} from './finding.js';
import {formatVersion, limits} from './limits.js';
import {emptyMap, isList, isMap, keysOf, shapeOf, type Plain, type PlainMap} from './plain.js';
import type {PartToCheck} from './report-issue.js';
import {isEmpty} from './schema-parts.js';
import {
  agentSchema,
  documentSchema,
  eventSchema,
  fileEntries,
  headSchema,
  laneSchema,
  type AgentPart,
  type DocumentPart,
  type EventPart,
  type HeadPart,
} from './schema.js';
import type {Work} from './work.js';

/** A file whose parts are of the right shape; what they say of one another has not been looked at. */
export interface CheckedFile {
  readonly head: HeadPart;
  /** Null where the file declares none, so that they are made from the events. */
  readonly lanes: ReadonlyMap<string, string> | null;
  readonly agents: ReadonlyMap<string, AgentPart>;
  readonly documents: ReadonlyMap<string, DocumentPart>;
  /** Ids of documents that may have a date, but none that could be read as a text. */
  readonly undatable: ReadonlySet<string>;
  readonly events: readonly CheckedEvent[];
  /** The ids of all events by their index in the file, of those that could not be read as well. */
  readonly idsAsWritten: ReadonlyMap<number, string>;
  /** Whether anything was meant to be an event, readable or not; null where the file has no `events` at all. */
  readonly hadEvents: boolean | null;
}

export interface CheckedEvent {
  readonly part: EventPart;
  /** Where it stands in the file. */
  readonly path: Path;
}

/**
 * Null where there is nothing to show: the file is not a map, or is of a newer version.
 *
 * @param isRecovered whether parts of the file may have been lost already, with findings of their own.
 */
export function* checkShape(file: Plain, isRecovered: boolean, report: Report): Work<CheckedFile | null> {
  if (!isMap(file)) {
    report('not-a-map', atValue());
    return null;
  }
  if (isNewer(file.version)) {
    report('newer-version', atValue('version'), file.version);
    return null;
  }
  const documents = checkNamed(file, 'documents', documentSchema, id => ({title: id}), report);
  return {
    head: checkHead(file, report),
    lanes: checkLanes(file, report),
    agents: checkNamed(file, 'agents', agentSchema, id => ({name: id}), report),
    documents,
    undatable: undatableOf(file.documents, documents),
    ...(yield* checkEvents(file, isRecovered, report)),
  };
}

function isNewer(version: Plain | undefined): version is string {
  return (
    typeof version === 'string' &&
    /^\d{1,6}(?:\.\d+)*$/.test(version) &&
    parseInt(version, 10) > formatVersion
  );
}

const noFallbacks: PartToCheck['fallbacks'] = new Map();

const keysOfParts = new Set(Object.keys(fileEntries).filter(key => !Object.hasOwn(headSchema.entries, key)));

function checkHead(file: PlainMap, report: Report): HeadPart {
  const fallbacks = new Map([
    ['version', {value: String(formatVersion), told: `the file was read as version ${formatVersion}`}],
    ['title', {value: 'Untitled timeline', told: 'it is shown as untitled'}],
  ]);
  const head = emptyMap<Plain>();
  for (const [key, value] of Object.entries(file)) if (!keysOfParts.has(key)) head[key] = value;
  const checked = checkPart(headSchema, head, {kind: 'file', path: [], fallbacks}, report);
  if (checked === null) throw new TypeError('Every key that the head of a file needs has a fallback.');
  if (checked.version !== String(formatVersion)) report('bad-version', atValue('version'), checked.version);
  return checked;
}

function checkLanes(file: PlainMap, report: Report): ReadonlyMap<string, string> | null {
  const lanes = new Map<string, string>();
  for (const [id, value, path] of namedParts(file, 'lanes', report)) {
    lanes.set(id, checkPart(laneSchema, value, {kind: 'file', path, fallbacks: noFallbacks}, report) ?? id);
  }
  return lanes.size > 0 ? lanes : null;
}

/** The agents or the documents. One that cannot be read is kept by its id, so that what refers to it still stands. */
function checkNamed<Schema extends v.GenericSchema>(
  file: PlainMap,
  kind: 'agents' | 'documents',
  schema: Schema,
  byId: (id: string) => v.InferOutput<Schema> & Readonly<Record<string, string>>,
  report: Report,
): ReadonlyMap<string, v.InferOutput<Schema>> {
  const parts = new Map<string, v.InferOutput<Schema>>();
  for (const [id, value, path] of namedParts(file, kind, report)) {
    const fallbacks = new Map(
      Object.entries(byId(id)).map(([key, value]) => [key, {value, told: 'its id is shown instead'}]),
    );
    parts.set(id, checkPart(schema, value, {kind, path, fallbacks}, report) ?? byId(id));
  }
  return parts;
}

function undatableOf(
  written: Plain | undefined,
  documents: ReadonlyMap<string, DocumentPart>,
): ReadonlySet<string> {
  const ids = [...documents].flatMap(([id, {date}]) => {
    const document = isMap(written) ? written[id] : undefined;
    const mayTell = isMap(document) ? document.date : document;
    return date === undefined && mayTell !== undefined && !isEmpty(mayTell) ? [id] : [];
  });
  return new Set(ids);
}

function* namedParts(
  file: PlainMap,
  key: string,
  report: Report,
): Generator<[id: string, value: Plain, path: Path]> {
  const parts = file[key];
  if (parts === undefined) return;
  if (isEmpty(parts)) report('empty-value', atKey(key), key);
  else if (!isMap(parts)) report('wrong-type', atValue(key), key, 'map', shapeOf(parts));
  if (!isMap(parts)) return;
  for (const id of keysOf(parts)) {
    const path = [key, id];
    if (/\s/.test(id)) report('bad-id', atKey(...path), id);
    yield [id, parts[id] ?? '', path];
  }
}

/** The events of a file, each by itself. */
export function* checkEvents(
  {events, documents = ''}: PlainMap,
  isRecovered: boolean,
  report: Report,
): Work<Pick<CheckedFile, 'events' | 'idsAsWritten' | 'hadEvents'>> {
  const none = {events: [], idsAsWritten: new Map<number, string>()};
  if (events === undefined) {
    report('missing-key', atKey(), 'events', 'file');
    return {...none, hadEvents: null};
  }
  if (isEmpty(events)) return {...none, hadEvents: false};
  if (!isList(events)) {
    report('wrong-type', atValue('events'), 'events', 'list', shapeOf(events));
    return {...none, hadEvents: true};
  }
  if (events.length > limits.events) report('too-many-events', atKey('events'), events.length);
  const checked: CheckedEvent[] = [];
  const idsAsWritten = new Map<number, string>();
  const isDocument = (id: string) => isMap(documents) && id in documents;
  for (const [index, value] of events.slice(0, limits.events).entries()) {
    yield;
    const path = ['events', index];
    if (isMap(value) && typeof value.id === 'string') idsAsWritten.set(index, value.id);
    const event: PartToCheck = {kind: 'events', path, fallbacks: noFallbacks, isDocument};
    const part = checkPart(eventSchema, value, event, report);
    if (!part) continue;
    if (citesNothing(value, isRecovered)) report('missing-evidence', atKey(...path));
    checked.push({part, path});
  }
  return {events: checked, idsAsWritten, hadEvents: events.length > 0};
}

/**
 * As written: evidence that is there but cannot be read is another matter. A list that is empty after recovery may have had
 * items before.
 */
function citesNothing(event: Plain, isRecovered: boolean): boolean {
  const evidence = isMap(event) ? event.evidence : undefined;
  return evidence === undefined || (isList(evidence) && evidence.length === 0 && !isRecovered);
}
