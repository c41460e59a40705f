/** Words of the event list and the reader. */
import type {Outcome, RelationType, Status} from '../model/timeline.js';

export interface ReadingStrings {
  /** Headings of the event list for events without a start: it is not known, or there is none. */
  readonly startNotKnown: string;
  readonly startOpen: string;

  readonly status: Readonly<Record<Status, string>>;
  /** Said after the status of a planned or proposed event. */
  readonly outcome: Readonly<Record<Outcome, string>>;
  readonly accounts: (count: number) => string;
  /** Of an event whose date lies outside the axis of the picture: which side, and where its mark is. */
  readonly beyond: {readonly before: string; readonly after: string};
  /** What the letters EDTF stand for. */
  readonly edtf: string;

  /** Of the event being read to the others (`from`), or of the others to it. `conditional`: it has not come to that yet. */
  readonly relation: (type: RelationType, direction: 'from' | 'to', conditional: boolean) => string;
  readonly agents: string;

  readonly evidence: string;
  readonly noEvidence: string;
  /** Places that are cited, and the documents that they are in. */
  readonly places: (places: number, documents: number) => string;
  readonly anotherAccount: string;
  readonly paragraph: (number: number) => string;
  readonly page: (number: number) => string;
  readonly partOf: (title: string) => string;
  /** A title and its date. */
  readonly dated: (title: string, date: string) => string;
  readonly undated: string;
  /** The date that a piece of evidence gives where it differs from the event's. */
  readonly givesDate: (date: string) => string;
  readonly quoted: (words: string) => string;
  readonly translatedBy: (name: string) => string;
  readonly copies: string;
  readonly readDocument: string;
  /** For links to what is not known to be a document. */
  readonly readSource: string;
  readonly newTab: string;
}
