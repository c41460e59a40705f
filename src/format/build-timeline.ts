/** Puts the timeline together from parts that have been checked, dated and joined. */
import type {
  Agent,
  EventImage,
  Evidence,
  HistoricalEvent,
  SourceDocument,
  Timeline,
} from '../model/timeline.js';
import {compareBounds} from '../model/compare-dates.js';
import {resolveAddress, type Base} from './addresses.js';
import type {DatedEvent, DatedEvidence, Dates, DocumentDate} from './dates.js';
import {atKey, atValue, type Path, type Report} from './finding.js';
import {dateOfDocument, knownFrom} from './known.js';
import type {LanesOfFile} from './lanes.js';
import type {References, ResolvedDocument, ResolvedEvent} from './references.js';
import type {CheckedFile} from './shape.js';
import type {Work} from './work.js';

export interface Parts {
  readonly file: CheckedFile;
  readonly dates: Dates;
  readonly lanes: LanesOfFile;
  readonly references: References;
  readonly base: Base;
}

export function* buildTimeline(
  {file, dates, lanes, references, base}: Parts,
  report: Report,
): Work<Timeline> {
  const {title, summary, language = 'en'} = file.head;
  const address = addressReader(base, report);
  const dateOf = (id: string) => dateOfDocument(id, references.documents, dates.documents);
  const events: HistoricalEvent[] = [];
  for (const [index, resolved] of references.events.entries()) {
    yield;
    events.push({
      ...eventOf(resolved, lanes.ofEvents[index] ?? [], dateOf, report),
      ...imageOf(resolved, address),
    });
  }
  return {
    title,
    ...present({summary}),
    language,
    lanes: lanes.lanes,
    agents: Array.from(file.agents, ([id, part]): Agent => ({id, ...present(part)})),
    documents: Array.from(references.documents, ([id, document]) =>
      documentOf(id, document, dates.documents.get(id), address),
    ),
    events: inOrder(events),
    story: references.story,
  };
}

type ReadAddress = (address: string, path: Path) => string | undefined;

function addressReader(base: Base, report: Report): ReadAddress {
  return (written, path) => {
    const address = resolveAddress(written, base);
    if (address === null) report('bad-url', atValue(...path), written, true);
    return address ?? undefined;
  };
}

function documentOf(
  id: string,
  {part, author, recipient, partOf}: ResolvedDocument,
  dated: DocumentDate | undefined,
  address: ReadAddress,
): SourceDocument {
  const text = part.text === undefined ? undefined : address(part.text, ['documents', id, 'text']);
  const date = dated === 'unreadable' ? undefined : dated;
  const copies = (part.copies ?? []).filter(copy => copy !== undefined).map(present);
  return {id, ...present({...part, date, text, partOf}), author, recipient, copies};
}

function eventOf(
  resolved: ResolvedEvent,
  lanes: readonly string[],
  dateOf: (document: string) => DocumentDate | undefined,
  report: Report,
): HistoricalEvent {
  const {event, id, agents, evidence, relations} = resolved;
  const {part, date, calendar, known} = event;
  const {title, text, status = 'actual'} = part;
  return {
    id,
    title,
    date,
    calendar,
    status,
    ...outcomeOf(event, report),
    ...present({text}),
    lanes,
    agents,
    tags: [...new Set((part.tags ?? []).filter(tag => tag !== undefined))],
    known: known ?? knownFrom(resolved, dateOf),
    evidence: evidence.map(evidenceOf),
    relations,
  };
}

/** Where it cannot be read from when the outcome is known, it stays unknown: shown too early it would be untrue. */
function outcomeOf(
  {part, path, outcomeKnown}: DatedEvent,
  report: Report,
): Pick<HistoricalEvent, 'outcome' | 'outcomeKnown'> {
  const {status = 'actual', outcome = 'unknown'} = part;
  if (status === 'actual') {
    for (const key of ['outcome', 'outcomeKnown'] as const) {
      if (part[key] !== undefined) report('outcome-on-actual', atKey(...path, key), key);
    }
    return {outcome: 'unknown'};
  }
  if (outcomeKnown) return {outcome, outcomeKnown};
  return {outcome: part.outcomeKnown === undefined ? outcome : 'unknown'};
}

function imageOf({event}: ResolvedEvent, address: ReadAddress): Pick<HistoricalEvent, 'image'> {
  const {image} = event.part;
  const url = image && address(image.url, [...event.path, 'image', 'url']);
  return url === undefined ? {} : {image: {...present({...image}), url} as EventImage};
}

function evidenceOf({part, date}: DatedEvidence): Evidence {
  const {stance = 'supports', quote, ...rest} = part;
  return {...present({...rest, quote: quote && present(quote), date}), stance};
}

/** Earliest first; of those that begin together, the one that ends first; then as in the file. */
function inOrder(events: readonly HistoricalEvent[]): readonly HistoricalEvent[] {
  return [...events].sort((a, b) => compareBounds(a.date, b.date));
}

/** Without the keys that hold nothing: in the model an optional key is there or it is not. */
function present<T extends object>(value: T): {[Key in keyof T]: Exclude<T[Key], undefined>} {
  const kept: Record<string, unknown> = {};
  for (const [key, part] of Object.entries(value)) if (part !== undefined) kept[key] = part;
  return kept as never;
}
