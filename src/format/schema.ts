/**
 * The file format, version 1: the one source of truth. `compile` checks files with it part by part, its types are those the
 * later phases work with, and the JSON Schema for editors (`events/timeline.schema.json`) is made from it.
 */
import * as v from 'valibot';
import {
  choice,
  date,
  fileAddress,
  language,
  map,
  mapOrText,
  oneOrMany,
  ordinal,
  slug,
  text,
  told,
  version,
  webAddress,
} from './schema-parts.js';

export const statuses = ['actual', 'planned', 'proposed'] as const;
export const outcomes = ['unknown', 'realised', 'superseded', 'cancelled'] as const;
const stances = ['supports', 'contradicts'] as const;
const textKinds = ['precis', 'transcript', 'translation'] as const;
const relationTypes = ['replaces', 'proposedBy', 'partOf', 'respondsTo', 'realises', 'references'] as const;

const optional = v.optional;

export const agentSchema = map({
  name: v.pipe(text, told('The name as it is shown.')),
  role: optional(text),
  sameAs: optional(
    v.pipe(webAddress, told('A web address that identifies the agent, e.g. of Wikidata or VIAF.')),
  ),
});

const copySchema = mapOrText('url', {label: optional(text), url: webAddress});

export const documentSchema = map({
  title: text,
  genre: optional(v.pipe(text, told('What kind of document it is, in the words of CSL-JSON.'))),
  date: optional(date),
  author: optional(v.pipe(oneOrMany(text), told('Ids of agents.'))),
  recipient: optional(v.pipe(oneOrMany(text), told('Ids of agents.'))),
  translator: optional(text),
  language: optional(v.pipe(language, told('The language of the original (BCP 47).'))),
  archive: optional(text),
  archiveLocation: optional(text),
  collection: optional(text),
  publisher: optional(text),
  number: optional(text),
  url: optional(v.pipe(webAddress, told('Where the published document is read.'))),
  copies: optional(oneOrMany(copySchema)),
  text: optional(v.pipe(fileAddress, told('A file with the text, relative to this file.'))),
  textKind: optional(choice(textKinds)),
  credit: optional(text),
  rights: optional(text),
  note: optional(text),
  partOf: optional(v.pipe(text, told('Id of the document that this one is a part of.'))),
  state: optional(v.pipe(text, told('For example `draft`.'))),
});

const quoteSchema = mapOrText('exact', {exact: text, prefix: optional(text), suffix: optional(text)});

const evidenceSchema = mapOrText('url', {
  document: optional(v.pipe(text, told('Id of a document.'))),
  url: optional(webAddress),
  locator: optional(v.pipe(text, told('The place in free words, as a historian would print it.'))),
  paragraph: optional(v.pipe(ordinal, told('Of the text of the document, counted from 1.'))),
  page: optional(v.pipe(ordinal, told('Of a PDF, counted from 1.'))),
  quote: optional(quoteSchema),
  date: optional(v.pipe(date, told('The date that this evidence gives, where accounts differ.'))),
  stance: optional(choice(stances)),
  note: optional(text),
});

const imageSchema = map({
  url: v.pipe(fileAddress, told('Of the picture; it may be relative to this file.')),
  alt: v.pipe(text, told('What the picture shows, for readers who cannot see it.')),
  caption: optional(text),
  credit: optional(text),
});

const relationSchema = map({
  type: choice(relationTypes),
  target: v.pipe(text, told('Id of the other event.')),
});

export const eventSchema = map({
  id: optional(v.pipe(text, told('Made from the title where it is missing.'))),
  title: text,
  date: v.pipe(date, told('EDTF (ISO 8601-2), e.g. 1955-01-17, 1955-02, 1955~, /1955-01-17.')),
  calendar: optional(
    v.pipe(choice(['gregorian', 'julian']), told('In which calendar the dates of this event are written.')),
  ),
  status: optional(
    v.pipe(choice(statuses), told('In what sense it is on the timeline; `actual` where it is missing.')),
  ),
  outcome: optional(v.pipe(choice(outcomes), told('What became of a plan or a proposal.'))),
  outcomeKnown: optional(v.pipe(date, told('From when the outcome is known.'))),
  lane: optional(oneOrMany(text)),
  agents: optional(v.pipe(oneOrMany(text), told('Ids of agents.'))),
  tags: optional(oneOrMany(slug)),
  text: optional(text),
  image: optional(imageSchema),
  known: optional(v.pipe(date, told('From when the event can be known; else from its evidence.'))),
  evidence: optional(oneOrMany(evidenceSchema)),
  relations: optional(oneOrMany(relationSchema)),
});

/** The keys at the top of the file that hold no other parts. */
export const headSchema = map({
  version: v.pipe(version, told('The version of the format: 1.')),
  title: text,
  summary: optional(text),
  language: optional(v.pipe(language, told('The language of the texts in this file (BCP 47).'))),
  story: optional(
    v.pipe(oneOrMany(text), told('Ids of events, in the order in which the story view tells them.')),
  ),
});

export const laneSchema = v.pipe(text, told('The name of the lane as it is shown.'));

/** What stands under the other keys at the top. Its parts are checked one by one, so that a bad one costs only itself. */
export const fileEntries = {
  ...headSchema.entries,
  lanes: optional(v.record(v.string(), laneSchema)),
  agents: optional(v.record(v.string(), agentSchema)),
  documents: optional(v.record(v.string(), documentSchema)),
  events: v.array(eventSchema),
};

/** Of each kind of map in a file: the keys it knows, and those without which it would say something else than was written. */
export const kinds = {
  file: {known: Object.keys(fileEntries), essential: []},
  agents: {known: Object.keys(agentSchema.entries), essential: []},
  documents: {known: Object.keys(documentSchema.entries), essential: []},
  events: {known: Object.keys(eventSchema.entries), essential: ['title', 'date', 'calendar', 'status']},
  evidence: {known: Object.keys(evidenceSchema.entries), essential: ['document', 'url', 'stance']},
  quote: {known: Object.keys(quoteSchema.entries), essential: ['exact']},
  image: {known: Object.keys(imageSchema.entries), essential: ['url', 'alt']},
  relations: {known: Object.keys(relationSchema.entries), essential: ['type', 'target']},
  copies: {known: Object.keys(copySchema.entries), essential: ['url']},
} as const satisfies Record<
  string,
  {readonly known: readonly string[]; readonly essential: readonly string[]}
>;

export type Kind = keyof typeof kinds;

/** The kind of the map at `path`, which is that of the last key that names one. */
export function kindAt(path: readonly (string | number)[], root: Kind): Kind {
  return (path.findLast(step => Object.hasOwn(kinds, step)) as Kind | undefined) ?? root;
}

export type HeadPart = v.InferOutput<typeof headSchema>;
export type AgentPart = v.InferOutput<typeof agentSchema>;
export type DocumentPart = v.InferOutput<typeof documentSchema>;
export type EventPart = v.InferOutput<typeof eventSchema>;
export type EvidencePart = v.InferOutput<typeof evidenceSchema>;
