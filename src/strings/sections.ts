/** Words of lists that are too long to be shown whole. They come with these. */
import type {PeriodStrings} from './periods.js';
import type {FailureWords} from './strings.js';

export interface SectionStrings extends PeriodStrings {
  /** Beside the name of a section: how many events it holds, or, where documents are among them, entries. */
  readonly count: (count: number, withDocuments: boolean) => string;
  /** Between the name of a section and its count, where these are read out. */
  readonly beforeCount: string;
  /** Within the section of a period: what is dated by no more than that. */
  readonly notGiven: Readonly<Record<'decade' | 'year' | 'month' | 'day', string>>;
  /** Of events that begin where the axis of the picture does not reach. */
  readonly before: string;
  readonly after: string;
  /** `left`: how many are not shown yet. */
  readonly showEarlier: (count: number, left: number) => string;
  readonly showMore: (count: number, left: number) => string;
  /** Shows what began before a period, and goes on. */
  readonly goingOn: (count: number, withDocuments: boolean) => string;
  /** What that is called. */
  readonly beganBefore: (date: string) => string;
  /** What stands behind a figure of the picture. */
  readonly inLane: (period: string, lane: string) => string;
  /** From there back to the whole list. */
  readonly showAll: (count: number, withDocuments: boolean) => string;
  /** On paper, of those that are not there. */
  readonly notPrinted: (count: number, withDocuments: boolean) => string;
  readonly loading: string;
  readonly failure: FailureWords;
}
