/**
 * Follows what the parts of a file say of one another. A reference to nothing is reported and left out; so is the link that
 * closes a circle of parts, or of plans that replace each other.
 */
import {findCircles, type Link} from './circles.js';
import {atKey, atValue, type Path, type Report} from './finding.js';
import type {DatedEvent, DatedEvidence} from './dates.js';
import {Names, resolver, type Resolve} from './names.js';
import type {DocumentPart} from './schema.js';
import type {CheckedFile} from './shape.js';
import type {Work} from './work.js';
import type {Relation, RelationType} from '../model/timeline.js';

export interface ResolvedEvent {
  readonly event: DatedEvent;
  readonly id: string;
  readonly agents: readonly string[];
  readonly evidence: readonly DatedEvidence[];
  readonly relations: readonly Relation[];
}

export interface ResolvedDocument {
  readonly part: DocumentPart;
  readonly author: readonly string[];
  readonly recipient: readonly string[];
  readonly partOf?: string;
}

export interface References {
  readonly events: readonly ResolvedEvent[];
  readonly documents: ReadonlyMap<string, ResolvedDocument>;
  readonly story: readonly string[];
}

/**
 * @param ids of the events, in their order.
 * @param lost ids that the file declares, but whose bearer could not be read.
 * @param eventNames of all events, where these are only some of them.
 */
export function* resolveReferences(
  file: CheckedFile,
  events: readonly DatedEvent[],
  ids: readonly string[],
  lost: ReadonlySet<string>,
  report: Report,
  eventNames: Names = new Names(ids, new Set([...lost, ...idsOfLostEvents(file, events)])),
): Work<References> {
  const names = {
    agents: new Names(file.agents.keys(), lost),
    documents: new Names(file.documents.keys(), lost),
    events: eventNames,
  };
  const resolve = resolver(report);
  const relations = relationsOf(events, ids, names.events, report);
  const documents = documentsOf(file.documents, names, resolve, report);
  const resolved: ResolvedEvent[] = [];
  for (const [index, event] of events.entries()) {
    yield;
    resolved.push({
      event,
      id: ids[index] ?? '',
      agents: resolve('unknown-agent', event.part.agents, [...event.path, 'agents'], names.agents),
      evidence: event.evidence.filter(evidence => hasSource(evidence, names.documents, resolve, report)),
      relations: relations[index] ?? [],
    });
  }
  const story = resolve('unknown-event', file.head.story, ['story'], names.events);
  return {documents, events: resolved, story};
}

function idsOfLostEvents(file: CheckedFile, dated: readonly DatedEvent[]): string[] {
  const read = new Set(dated.map(({path}) => path[1]));
  return [...file.idsAsWritten].flatMap(([index, id]) => (read.has(index) ? [] : [id]));
}

/** Evidence for which there is neither a document nor an address proves nothing, and is left out. */
function hasSource({part, path}: DatedEvidence, documents: Names, resolve: Resolve, report: Report): boolean {
  if (part.document !== undefined) {
    return resolve('unknown-document', [part.document], [...path, 'document'], documents).length > 0;
  }
  if (part.url === undefined) report('empty-evidence', atKey(...path));
  return part.url !== undefined;
}

/** Relations of these types put events into an order, which a circle would not be. */
const ordering: readonly RelationType[] = ['partOf', 'replaces'];

interface PlacedLink extends Link {
  readonly path: Path;
}

/** The relations of each event, in the order of the events. */
function relationsOf(
  events: readonly DatedEvent[],
  ids: readonly string[],
  names: Names,
  report: Report,
): readonly (readonly Relation[])[] {
  const links = events.map(({part, path}, index) =>
    (part.relations ?? []).flatMap((relation, position) => {
      if (!relation) return [];
      const place = [...path, 'relations', position, 'target'];
      if (names.has(relation.target)) {
        return [{relation, from: ids[index] ?? '', to: relation.target, path: place}];
      }
      if (!names.lost.has(relation.target)) {
        report('unknown-event', atValue(...place), relation.target, names.declared);
      }
      return [];
    }),
  );
  const closing = new Set<Link>();
  for (const type of ordering) {
    for (const circle of findCircles(links.flat().filter(({relation}) => relation.type === type))) {
      report('circular-relation', atValue(...circle.closing.path), type, circle.ids);
      closing.add(circle.closing);
    }
  }
  return links.map(own => own.filter(link => !closing.has(link)).map(({relation}) => relation));
}

function documentsOf(
  documents: ReadonlyMap<string, DocumentPart>,
  names: {readonly agents: Names; readonly documents: Names},
  resolve: Resolve,
  report: Report,
): ReadonlyMap<string, ResolvedDocument> {
  const wholes = wholesOf(documents, names.documents, resolve, report);
  const resolved = new Map<string, ResolvedDocument>();
  for (const [id, part] of documents) {
    const partOf = wholes.get(id);
    resolved.set(id, {
      part,
      author: resolve('unknown-agent', part.author, ['documents', id, 'author'], names.agents),
      recipient: resolve('unknown-agent', part.recipient, ['documents', id, 'recipient'], names.agents),
      ...(partOf !== undefined && {partOf}),
    });
  }
  return resolved;
}

/** For each document that is a part, the id of its whole. */
function wholesOf(
  documents: ReadonlyMap<string, DocumentPart>,
  names: Names,
  resolve: Resolve,
  report: Report,
): ReadonlyMap<string, string> {
  const links: PlacedLink[] = [];
  for (const [from, {partOf}] of documents) {
    const path = ['documents', from, 'partOf'];
    for (const to of resolve('unknown-document', [partOf], path, names)) links.push({from, to, path});
  }
  const wholes = new Map(links.map(({from, to}) => [from, to]));
  for (const {closing, ids} of findCircles(links)) {
    report('circular-documents', atValue(...closing.path), ids);
    wholes.delete(closing.from);
  }
  return wholes;
}
