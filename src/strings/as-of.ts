import type {FailureWords} from './strings.js';

/** Words of “As known on…”. Days come in words. */
export interface AsOfStrings {
  /** On the button that opens it and closes it. */
  readonly open: string;
  /** Of the slider, and before the day it stands at. */
  readonly label: string;
  readonly earlier: string;
  readonly later: string;
  /** Closes it. */
  readonly showEverything: string;
  /** At the line through the canvas. */
  readonly day: (day: string) => string;
  /** How many events are shown, of how many. */
  readonly count: (shown: number, total: number) => string;
  /** Said by screen readers after every step; at most 120 characters. */
  readonly status: (day: string, shown: number, total: number) => string;
  /** On every day before the first change. */
  readonly beforeFirst: string;
  /** What became known on the day: events, and outcomes of events that were known. */
  readonly news: (events: number, outcomes: number) => string;
  /** In the place of the reader, of the event that is selected. */
  readonly eventNotKnown: (day: string) => string;
  /** In the place of the event list. */
  readonly nothingKnown: (day: string) => string;
  /** In the place of the slider while that is on its way. */
  readonly loading: string;
  /** It could not be fetched. */
  readonly failure: FailureWords;
}
