/** A whole timeline file, checked. Read-only values; made by `format/compile.ts` and by nothing else. */
import type {Calendar, HistoricalDate} from './historical-date-types.js';

/** In what sense an event is on the timeline. */
export type Status = 'actual' | 'planned' | 'proposed';
/** What became of a planned or proposed event. */
export type Outcome = 'unknown' | 'realised' | 'superseded' | 'cancelled';
export type Stance = 'supports' | 'contradicts';
/** What a document's text file holds: a summary in own words, the words of the original, or a translation. */
export type TextKind = 'precis' | 'transcript' | 'translation';
export type RelationType = 'replaces' | 'proposedBy' | 'partOf' | 'respondsTo' | 'realises' | 'references';

export interface Timeline {
  readonly title: string;
  /** Markdown subset. */
  readonly summary?: string;
  /** BCP 47 tag of the texts in the file; `en` when the file is silent. */
  readonly language: string;
  /** In display order. Made from the events where the file declares none. */
  readonly lanes: readonly Lane[];
  readonly agents: readonly Agent[];
  readonly documents: readonly SourceDocument[];
  /** In order of their dates: earliest, then latest, then as in the file. */
  readonly events: readonly HistoricalEvent[];
  /** Event ids in the order of the story view; empty where the file gives none. */
  readonly story: readonly string[];
}

export interface Lane {
  readonly id: string;
  readonly name: string;
}

export interface Agent {
  readonly id: string;
  readonly name: string;
  readonly role?: string;
  /** A web address that identifies the agent (http or https). */
  readonly sameAs?: string;
}

/** A source document; a part (enclosure, draft, annex) has `partOf`. Keys follow CSL-JSON in camelCase. */
export interface SourceDocument {
  readonly id: string;
  readonly title: string;
  readonly genre?: string;
  readonly date?: HistoricalDate;
  /** Agent ids. */
  readonly author: readonly string[];
  readonly recipient: readonly string[];
  readonly translator?: string;
  readonly language?: string;
  readonly archive?: string;
  readonly archiveLocation?: string;
  readonly collection?: string;
  readonly publisher?: string;
  readonly number?: string;
  /** Where the published document is read (http or https). */
  readonly url?: string;
  readonly copies: readonly DocumentCopy[];
  /** Address of the document's text; absolute where the file's own address is known. */
  readonly text?: string;
  readonly textKind?: TextKind;
  readonly credit?: string;
  readonly rights?: string;
  readonly note?: string;
  /** Id of the document that this one is a part of. */
  readonly partOf?: string;
  /** Free text, e.g. `draft`. */
  readonly state?: string;
}

export interface DocumentCopy {
  readonly label?: string;
  readonly url: string;
}

export interface HistoricalEvent {
  readonly id: string;
  readonly title: string;
  readonly date: HistoricalDate;
  readonly calendar: Calendar;
  readonly status: Status;
  readonly outcome: Outcome;
  /** From when the outcome is known. */
  readonly outcomeKnown?: HistoricalDate;
  /** Lane ids, in the order given; empty for the unnamed lane. */
  readonly lanes: readonly string[];
  readonly agents: readonly string[];
  readonly tags: readonly string[];
  /** Markdown subset. */
  readonly text?: string;
  readonly image?: EventImage;
  /** From when the event can be known: as written, else from its evidence; null where it was always known. */
  readonly known: HistoricalDate | null;
  readonly evidence: readonly Evidence[];
  readonly relations: readonly Relation[];
}

export interface EventImage {
  readonly url: string;
  readonly alt: string;
  readonly caption?: string;
  readonly credit?: string;
}

/** One link from an event to a place in a document, or, for those in a hurry, to a web address. */
export interface Evidence {
  /** Document id; absent where the evidence is only a web address. */
  readonly document?: string;
  readonly url?: string;
  /** Free text, as a historian would print it. */
  readonly locator?: string;
  /** Of the document's text file, counted from 1. */
  readonly paragraph?: number;
  /** Of a PDF, counted from 1. */
  readonly page?: number;
  readonly quote?: Quote;
  /** The date this evidence gives, where accounts differ. */
  readonly date?: HistoricalDate;
  readonly stance: Stance;
  readonly note?: string;
}

/** A W3C TextQuoteSelector. */
export interface Quote {
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

export interface Relation {
  readonly type: RelationType;
  /** Id of the other event. */
  readonly target: string;
}
