/** One event as the reader shows it. Words of the interface are the view's; dates are in words already. */
import type {Mood} from '../model/mood.js';
import type {Outcome, Quote, RelationType, Stance, Status} from '../model/timeline.js';
import type {Side} from './view-types.js';

export interface ReaderModel {
  /** BCP 47 tag of all texts that come from the file. */
  readonly language: string;
  /** BCP 47 tag of the dates in words. */
  readonly dateLanguage: string;
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly edtf: string;
  readonly status: Status;
  readonly statusDate: StatusDate;
  readonly outcome: Outcome;
  /** From when the outcome is known; absent where it is not known, or always was. */
  readonly outcomeKnown?: OutcomeKnown;
  /** The first is the one that the timeline tells; the only one where nothing differs. */
  readonly accounts: readonly ReaderAccount[];
  /** Its date lies outside the axis of the picture, where its mark stands at this edge; null for all others. */
  readonly beyond: Side | null;
  /** Markdown subset. */
  readonly text?: string;
  readonly image?: ReaderImage;
  readonly agents: readonly ReaderAgent[];
  readonly relations: readonly ReaderRelation[];
  readonly evidence: readonly ReaderEvidence[];
  /** In how many documents the evidence stands, parts counted by themselves. */
  readonly documents: number;
}

/** The date, as it is said with the status of a plan. */
export interface StatusDate {
  /** As they stand within a sentence: "the 1950s". */
  readonly words: string;
  /** It is a time that something can be planned *for*: it has both ends, and is not vaguer than a century. */
  readonly isAim: boolean;
}

/** Known `from` a date on, or at the latest `by` one where it is not recorded since when. */
export interface OutcomeKnown {
  readonly side: 'from' | 'by';
  /** The date, as it stands within a sentence. */
  readonly words: string;
}

/** One of the accounts of an event. */
export interface ReaderAccount {
  readonly isTold: boolean;
  /** In words; absent where an account that is not told gives no other date. */
  readonly date?: string;
  /** Of a date that is not the event's own. */
  readonly edtf?: string;
  readonly contradicts: boolean;
  /** Empty where no evidence is given for the account that is told. */
  readonly evidence: readonly ReaderEvidence[];
}

export interface ReaderImage {
  /** Web address, or relative to the page. */
  readonly src: string;
  readonly alt: string;
  readonly caption?: string;
  readonly credit?: string;
}

export interface ReaderAgent {
  readonly id: string;
  readonly name: string;
  readonly role?: string;
  readonly href?: string;
}

/** All relations of one kind that an event has. */
export interface ReaderRelation {
  readonly type: RelationType;
  /** `from` this event to the others, or `to` this event from the others. */
  readonly direction: 'from' | 'to';
  /** Whether it does what the relation names, would do it, or would have. */
  readonly mood: Mood;
  readonly others: readonly RelatedEvent[];
}

export interface RelatedEvent {
  readonly id: string;
  readonly title: string;
  readonly date: string;
}

export interface ReaderEvidence {
  /** The document's title, or the address of evidence that is only an address. */
  readonly title: string;
  /** Absent where the evidence is only an address. */
  readonly document?: ReaderDocument;
  readonly stance: Stance;
  /** It gives another account than the one that the timeline tells. */
  readonly isDiffering: boolean;
  readonly locator?: string;
  /** Of the document's text, counted from 1. */
  readonly paragraph?: number;
  /** Of a PDF, counted from 1. */
  readonly page?: number;
  readonly quote?: Quote;
  /** The date that this evidence gives, in words, where it is another than the event's. */
  readonly date?: string;
  readonly note?: string;
  /** Where the published document is read, at the passage: http or https. */
  readonly href?: string;
  /** It opens at its beginning: a PDF, in which the file tells the place, but not the page. */
  readonly pageMissing?: true;
}

/** A document; what a part does not say of itself it takes from its whole. */
export interface ReaderDocument {
  readonly id: string;
  /** In words, its own. */
  readonly date?: string;
  /** A part that has no date of its own, though its whole has one. */
  readonly undated: boolean;
  /** What it is a part of, from the nearest to the outermost. */
  readonly wholes: readonly DocumentWhole[];
  /** Archive and place in it, as a historian prints them. */
  readonly archive?: string;
  readonly collection?: string;
  readonly translator?: string;
  readonly credit?: string;
  readonly rights?: string;
  readonly copies: readonly ReaderCopy[];
}

export interface DocumentWhole {
  readonly title: string;
  readonly date?: string;
}

export interface ReaderCopy {
  readonly label: string;
  readonly href: string;
}
