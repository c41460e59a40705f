/** What the attributes `documents` and `show-documents` make of what is known of a timeline. */
import type {SourceDocument, Timeline} from '../model/timeline.js';
import type {FilterStrings} from '../strings/filters.js';
import {fileStoreOf} from '../view-model/events/file-store.js';
import {ofDocuments} from '../view-model/of-documents.js';
import type {DocumentLane} from '../view-model/picture/source.js';
import {indexOf} from '../view-model/reader-index.js';
import {documentOf, type Subject} from '../view-model/subject.js';
import {documentSubjects, wasWritten, withDocuments} from '../view-model/with-documents.js';
import type {Knowledge} from './as-of.js';
import {memoize} from './memoize.js';
import {warnAuthor} from './warn-author.js';

/** There is no column for it, and nobody has read all events. */
const UNREAD =
  'the attribute documents does nothing here, since the events of this file are not all read at once: those of all documents are shown.';

export interface DocumentFacts {
  /** All of it. */
  readonly whole: Timeline;
  readonly knowledge: Knowledge;
  /** The attribute `documents`. */
  readonly documents: string | null;
  /** The attribute `show-documents`. */
  readonly showDocuments: boolean;
  /** The words of the interface. */
  readonly words: FilterStrings;
}

export interface ShownDocuments {
  /** Of what is known, the events that are shown. */
  readonly timeline: Timeline;
  /** These events, and the documents that are shown as well, in order of their dates. */
  readonly subjects: readonly Subject[];
  /** All documents that have marks, shown now or not; null where they are to have none. */
  readonly lane: DocumentLane | null;
  /** Ids of `subjects`; null where nothing that is known is left out. */
  readonly only: ReadonlySet<string> | null;
  /** Whose events alone are shown; empty for those of all. */
  readonly filter: readonly SourceDocument[];
}

export function shownDocuments({whole, knowledge, ...attributes}: DocumentFacts): ShownDocuments {
  const {documents, showDocuments, words} = attributes;
  return shownOf(whole, knowledge, filterOf(whole, documents), showDocuments ? laneOf(whole, words) : null);
}

/** The documents that the attribute names, each once; none where not all events are in memory. */
const filterOf = memoize((whole: Timeline, documents: string | null): readonly SourceDocument[] => {
  const ids = [...new Set(documents?.split(/\s+/).filter(Boolean))];
  if (ids.length > 0 && fileStoreOf(whole)) {
    warnAuthor(UNREAD);
    return [];
  }
  const known = indexOf(whole).documents;
  const strange = ids.filter(id => !known.has(id));
  if (strange.length > 0) warnAuthor(faultOf(strange, strange.length === ids.length));
  return ids.flatMap(id => known.get(id) ?? []);
});

const laneOf = memoize((whole: Timeline, words: FilterStrings): DocumentLane => {
  return {name: words.documents, documents: documentSubjects(whole)};
});

const shownOf = memoize(
  (
    _whole: Timeline,
    {day, timeline: known}: Knowledge,
    filter: readonly SourceDocument[],
    lane: DocumentLane | null,
  ): ShownDocuments => {
    const ids = filter.length === 0 ? null : new Set(filter.map(({id}) => id));
    const timeline = ids ? ofDocuments(known, ids) : known;
    const marked = lane?.documents ?? [];
    const documents = marked.filter(
      subject =>
        (day === null || wasWritten(subject, day)) && (ids === null || ids.has(documentOf(subject.id) ?? '')),
    );
    const subjects = documents.length === 0 ? timeline.events : withDocuments(timeline, documents);
    const isWhole = timeline === known && documents.length === marked.length;
    return {timeline, subjects, lane, only: isWhole ? null : new Set(subjects.map(({id}) => id)), filter};
  },
);

/** In words for the author of the page. */
function faultOf(strange: readonly string[], isAll: boolean): string {
  const names = strange.map(id => `“${id}”`).join(', ');
  const result = isAll ? 'the events of all documents are shown' : 'only the others count';
  return `the timeline has no document ${names}, which the attribute documents names: ${result}.`;
}
