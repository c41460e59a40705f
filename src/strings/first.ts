/** The words without which the first events cannot be shown; all others come with the parts that say them. */
import type {CheckingWords} from './checking.js';
import type {Outcome, Status} from '../model/timeline.js';

export interface FirstStrings {
  /** BCP 47 tag of these words. */
  readonly locale: string;
  /** The way they are written, and with them the whole interface is laid out. */
  readonly direction: 'ltr' | 'rtl';

  readonly loading: (file: string | null) => string;
  readonly checking: CheckingWords;
  /** Said once by screen readers; at most 120 characters with any sensible span. */
  readonly loaded: (events: number, span: string | null) => string;
  readonly noEvents: string;

  readonly reading: ListStrings;

  readonly failure: {
    readonly title: string;
    readonly retry: string;
    /** All but the list could not be fetched. */
    readonly rest: string;
  };
}

/** Words of the event list. */
export interface ListStrings {
  /** Headings of the event list for events without a start: it is not known, or there is none. */
  readonly startNotKnown: string;
  readonly startOpen: string;

  /** A document has none, and is said to be one. */
  readonly status: Readonly<Record<Status | 'document', string>>;
  /** Said after the status of a planned or proposed event. */
  readonly outcome: Readonly<Record<Outcome, string>>;
  /** How many there are, with the dates, other than the event's, that some of them give. */
  readonly accounts: (count: number, otherDates?: readonly string[]) => string;
  /** Of an event whose date lies outside the axis of the picture: which side, and where its mark is. */
  readonly beyond: {readonly before: string; readonly after: string};
  /** Of a part of a document that has no date but that. */
  readonly datedByWhole: string;
  /** Said of a link. */
  readonly newTab: string;
}
