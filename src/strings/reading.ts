/** Words of the event list, the reader and the picture. */
import type {Mood} from '../model/mood.js';
import type {Outcome, RelationType, Status} from '../model/timeline.js';
import type {ListStrings} from './first.js';

export interface ReadingStrings extends ListStrings {
  /** The status of a plan with its date: what it `isAim` is planned for that time, else the date is only set beside it. */
  readonly statusWithDate: (status: Status, date: string, isAim: boolean) => string;
  /** An outcome, and `from` when it is known, or `by` when it was at the latest. */
  readonly outcomeKnown: (outcome: Outcome, side: 'from' | 'by', date: string) => string;
  /** The words of `accounts` as a heading. */
  readonly accountsHeading: (count: number) => string;
  /** Over the account that the timeline tells, and over another. */
  readonly asTold: string;
  readonly otherAccount: (contradicts: boolean) => string;
  readonly noEvidenceAsTold: string;
  /** Where an account would give its date. */
  readonly noOtherDate: string;
  /** What the letters EDTF stand for. */
  readonly edtf: string;

  /** Of the event being read to the others (`from`), or of the others to it. */
  readonly relation: (type: RelationType, direction: 'from' | 'to', mood: Mood) => string;
  /** On an arrow between two events, in small letters: of the event that has the relation to the other. */
  readonly arrow: (type: RelationType, mood: Mood) => string;
  /** On an arrow to an event out of view: the relation, in the words of `relation`, and its title. */
  readonly arrowTo: (relation: string, title: string) => string;
  readonly agents: string;

  readonly evidence: string;
  readonly noEvidence: string;
  /** Places that are cited, and the documents that they are in. */
  readonly places: (places: number, documents: number) => string;
  /** Said of a piece of evidence. */
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
}
