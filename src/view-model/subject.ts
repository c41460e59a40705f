/** What a mark is drawn for, and an entry of the list is made of: an event, or a document where documents are shown as well. */
import type {HistoricalEvent, Status} from '../model/timeline.js';

/** What a mark is drawn in: the status of an event; a document has none, and a look of its own. */
export type Texture = Status | 'document';

type Common = 'title' | 'date' | 'outcome' | 'lanes' | 'relations' | 'evidence';

/** Events are subjects as they are. */
export interface Subject extends Pick<HistoricalEvent, Common> {
  /** Of an event its id, of a document what `subjectOfDocument` makes of it. */
  readonly id: string;
  readonly status: Texture;
  /** A part that has no date of its own: this is that of what it is a part of. */
  readonly isDatedByWhole?: boolean;
}

/** Documents have ids of their own, which may be those of events: before them comes what nobody writes into an id. */
const SIGN = '\0';

/** What tells a document from all other subjects. */
export function subjectOfDocument(id: string): string {
  return SIGN + id;
}

/** The id of a document; null for an event, or none. */
export function documentOf(subject: string | null): string | null {
  return subject?.startsWith(SIGN) ? subject.slice(SIGN.length) : null;
}

/** Before the place of an event that has not been read, whose id is not known; another sign that nobody writes into an id. */
const UNREAD = '\u0001';

/** Stands for the id of the event at a position of the store, as long as that has not been read. */
export function unreadSubject(position: number): string {
  return UNREAD + String(position);
}

/** The position of an event that has not been read; null for every other subject, or none. */
export function unreadAt(subject: string | null): number | null {
  return subject?.startsWith(UNREAD) ? Number(subject.slice(UNREAD.length)) : null;
}
