/** Every word of the interface, one object a language. Dates and numbers are worded by `Intl`, not here. */
import type {AsOfStrings} from './as-of.js';
import type {BinStrings} from './bins.js';
import type {FirstStrings} from './first.js';
import type {LinkStrings} from './links.js';
import type {PeriodStrings} from './periods.js';
import type {ReadingStrings} from './reading.js';

/** Why a file could not be loaded; the same names as the codes of `load/load-error.ts`. */
export type LoadFailureName =
  | 'network'
  | 'http-status'
  | 'timeout'
  | 'too-large'
  | 'html'
  | 'not-text'
  | 'bad-encoding'
  | 'no-ranges'
  | 'changed'
  | 'damaged'
  | 'wrong-columns'
  | 'aborted';

export interface LoadFailureFacts {
  /** HTTP status, where there was an answer. */
  readonly status?: number;
  /** The page itself was opened from the disk, where browsers fetch nothing. */
  readonly fromDisk: boolean;
}

/** What happened, and what to do about it. */
export interface FailureWords {
  readonly message: string;
  readonly hint: string;
}

export interface Strings extends FirstStrings {
  readonly toolbar: {
    readonly views: string;
    readonly timeline: string;
    readonly list: string;
    /** Name of the group of buttons that move the window. */
    readonly window: string;
    readonly earlier: string;
    readonly later: string;
    readonly zoomIn: string;
    readonly zoomOut: string;
    readonly showAll: string;
  };

  /** In place of what there is to read about an event, until it has come. */
  readonly loadingReader: string;
  readonly choose: string;

  /** What the marks on the canvas mean, besides their status. */
  readonly legend: {
    /** Ends of marks that are not sharp. */
    readonly edges: {readonly unknown: string; readonly soft: string; readonly open: string};
    /** Plans that are struck through. */
    readonly outcomes: {readonly superseded: string; readonly cancelled: string};
    /** Arrows between events; those of all kinds that look alike have one name. */
    readonly arrows: {readonly wouldReplace: string; readonly replaces: string; readonly other: string};
    readonly signs: {
      /** What joins the members of a set. */
      readonly oneOf: string;
      readonly allOf: string;
      readonly accounts: string;
      /** A date in another account. */
      readonly otherDate: string;
      /** A mark at the edge of the axis. */
      readonly beyond: string;
    };
  };

  /** The event list and the reader. */
  readonly reading: ReadingStrings;

  /** Links to published documents. */
  readonly links: LinkStrings;

  /** The timeline as it was known on a day. */
  readonly asOf: AsOfStrings;

  /** Many events, drawn as columns. */
  readonly bins: BinStrings;

  /** Periods of the list, to be shown in the picture. */
  readonly periods: PeriodStrings;

  readonly failure: {
    readonly title: string;
    readonly retry: string;
    readonly rest: string;
    readonly open: string;
    readonly load: (name: LoadFailureName, facts: LoadFailureFacts) => FailureWords;
    /** The file was read, holds no event, and no diagnostic says why. */
    readonly unreadable: string;
    /** For errors that nobody foresaw. */
    readonly unexpected: FailureWords;
    /** A newer state of the same source failed; what is shown below is the one before it. */
    readonly kept: string;
    readonly canvas: FailureWords;
    readonly list: FailureWords;
    readonly reader: FailureWords;
  };

  readonly diagnostics: {
    readonly count: (total: number) => string;
    readonly bySeverity: (errors: number, warnings: number) => string;
    readonly error: string;
    readonly warning: string;
    /** `file` is null for text that has no file of its own. */
    readonly place: (file: string | null, line: number, column: number) => string;
    readonly more: (count: number) => string;
  };
}
