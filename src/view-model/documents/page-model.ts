/** One document of a timeline → its page: what is known of it, what it is a part of, and the events that it attests. */
import type {Evidence, Outcome, SourceDocument, Stance, Status, Timeline} from '../../model/timeline.js';
import {formatHistoricalDate, formatWithinSentence} from '../../model/words/format-historical-date.js';
import {indexOf} from '../reader-index.js';
import type {ReaderAgent, ReaderCopy} from '../reader-types.js';
import {copiesOf} from '../reader-evidence.js';
import {agentsOf} from '../reader.js';
import {addressOf, archivePlaceOf, chainOf, inherited} from './inherited.js';
import {treeOf, type DocumentNode} from './document-tree.js';
import {citingsOf, type Citing} from './passages.js';

/** What is not known is absent; what a part does not say of itself it takes from its whole. */
export interface DocumentPageModel extends DocumentFacts {
  /** BCP 47 tag of all texts that come from the file. */
  readonly language: string;
  /** BCP 47 tag of the dates in words. */
  readonly dateLanguage: string;
  readonly id: string;
  readonly title: string;
  /** In words; of a part without one, the date of what it is a part of, as it stands within a sentence. */
  readonly date: {readonly of: 'itself' | 'whole'; readonly words: string} | null;
  readonly author: readonly ReaderAgent[];
  readonly recipient: readonly ReaderAgent[];
  /** Where the published document is read: http or https. */
  readonly href?: string;
  readonly copies: readonly ReaderCopy[];
  /** The outermost document that it is a part of, with all the parts of that, as far as the tree goes; null for one that stands alone. */
  readonly tree: DocumentNode | null;
  /** In order of their dates. */
  readonly events: readonly CitingEvent[];
}

export interface DocumentFacts {
  /** As the file has it, in the words of CSL-JSON where it follows the advice. */
  readonly genre?: string;
  readonly number?: string;
  readonly state?: string;
  /** Archive and place in it, as a historian prints them. */
  readonly archive?: string;
  readonly collection?: string;
  readonly publisher?: string;
  /** BCP 47 tag of the language that the document is written in. */
  readonly writtenIn?: string;
  readonly translator?: string;
  readonly credit?: string;
  readonly rights?: string;
  readonly note?: string;
}

/** An event that cites the document. */
export interface CitingEvent {
  readonly id: string;
  readonly title: string;
  /** In words. */
  readonly date: string;
  readonly status: Status;
  readonly outcome: Outcome;
  /** As often as it cites the document, in the order of its evidence; never empty. */
  readonly places: readonly CitingPlace[];
}

export interface CitingPlace extends Pick<Evidence, 'locator' | 'paragraph' | 'page'> {
  /** Which piece of the event's evidence it is, from 1. */
  readonly evidence: number;
  readonly stance: Stance;
}

/** The document of this id, dates in the words of `locale` (BCP 47); null where the timeline has none. */
export function buildDocumentPage(timeline: Timeline, id: string, locale: string): DocumentPageModel | null {
  const index = indexOf(timeline);
  const chain = chainOf(id, index.documents);
  const own = chain[0];
  if (own === undefined) return null;
  const href = addressOf(chain);
  return {
    ...factsOf(own, chain),
    language: timeline.language,
    dateLanguage: locale,
    id,
    title: own.title,
    date: dateOf(chain, locale),
    author: agentsOf(own.author, index),
    recipient: agentsOf(own.recipient, index),
    ...(href !== undefined && {href}),
    copies: copiesOf(chain),
    tree: treeOf(timeline, chain, locale),
    events: eventsOf(citingsOf(timeline, id), locale),
  };
}

/** Who wrote a paper, what kind of paper it is and what became of it cannot be concluded from the papers around it. */
function factsOf(
  {genre, number, state, note}: SourceDocument,
  chain: readonly SourceDocument[],
): DocumentFacts {
  const {language: writtenIn, ...taken} = inherited(
    chain,
    ...(['collection', 'publisher', 'language', 'translator', 'credit', 'rights'] as const),
  );
  const {archive, location} = archivePlaceOf(chain);
  const place = [archive, location].filter(part => part !== undefined);
  const facts: Partial<Record<keyof DocumentFacts, string | undefined>> = {
    ...{genre, number, state, note, writtenIn, ...taken},
    ...(place.length > 0 && {archive: place.join(', ')}),
  };
  return Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined));
}

function dateOf(chain: readonly SourceDocument[], locale: string): DocumentPageModel['date'] {
  const dated = chain.find(({date}) => date !== undefined);
  if (dated?.date === undefined) return null;
  return dated === chain[0]
    ? {of: 'itself', words: formatHistoricalDate(dated.date, locale)}
    : {of: 'whole', words: formatWithinSentence(dated.date, locale)};
}

function eventsOf(citings: readonly Citing[], locale: string): readonly CitingEvent[] {
  const events = new Map<string, CitingEvent & {readonly places: CitingPlace[]}>();
  for (const {event, evidence, number} of citings) {
    const {id, title, date, status, outcome} = event;
    const place = placeOf(evidence, number);
    const known = events.get(id);
    if (known) known.places.push(place);
    else
      events.set(id, {id, title, date: formatHistoricalDate(date, locale), status, outcome, places: [place]});
  }
  return [...events.values()];
}

function placeOf({locator, paragraph, page, stance}: Evidence, number: number): CitingPlace {
  return {
    evidence: number,
    stance,
    ...(locator !== undefined && {locator}),
    ...(paragraph !== undefined && {paragraph}),
    ...(page !== undefined && {page}),
  };
}
