/** What the slider of “As known on…” steps through, and what it says of the day it stands at. */
import {MS_PER_DAY} from '../model/calendar.js';
import {edtfDay} from '../model/edtf-day.js';
import type {HistoricalDate} from '../model/historical-date-types.js';
import {formatHistoricalDate} from '../model/words/format-historical-date.js';
import type {KnowledgeChange} from './as-known.js';

export interface KnowledgeStep {
  /** EDTF. Its words are made when they are shown: a timeline may have thousands of such days. */
  readonly day: string;
  /** Its first millisecond, UTC. */
  readonly start: number;
}

/** The day before the first change of knowledge, then the day of each; none where nothing ever changed. */
export function knowledgeSteps(changes: readonly KnowledgeChange[]): readonly KnowledgeStep[] {
  const [first] = changes;
  if (!first) return [];
  return [first.start - MS_PER_DAY, ...changes.map(({start}) => start)].flatMap(start => {
    const day = edtfDay(start);
    return day === null ? [] : [{day, start}];
  });
}

/** What became known on the day shown; `before` stands for all days before the first change. */
export type KnowledgeNews = 'before' | Pick<KnowledgeChange, 'events' | 'outcomes'>;

export interface AsOfModel {
  /** The day shown, in words. */
  readonly day: string;
  /** BCP 47 tag of the words of the day. */
  readonly dateLanguage: string;
  /** How many events are known on it, of how many. */
  readonly shown: number;
  readonly total: number;
  readonly steps: readonly KnowledgeStep[];
  /** Place in `steps` of the last one that is not after the day; the first before all of them. */
  readonly at: number;
  /** The nearest changes before and after the day: EDTF, null where there is none. */
  readonly earlier: string | null;
  readonly later: string | null;
  readonly news: KnowledgeNews;
}

export interface AsOfParts {
  /** How many events are known on the day, of how many. */
  readonly shown: number;
  readonly total: number;
  readonly changes: readonly KnowledgeChange[];
  /** A single day. */
  readonly day: HistoricalDate;
  /** BCP 47 tag. */
  readonly locale: string;
}

export function buildAsOf({shown, total, changes, day, locale}: AsOfParts): AsOfModel {
  const steps = knowledgeSteps(changes);
  const start = day.earliest;
  const at = Math.max(
    0,
    steps.findLastIndex(step => step.start <= start),
  );
  // From a day between two changes the earlier one is that by which its knowledge came about.
  const before = steps.findLast(step => step.start < start);
  const {events = 0, outcomes = 0} = changes.find(change => change.start === start) ?? {};
  return {
    day: formatHistoricalDate(day, locale),
    dateLanguage: locale,
    ...{shown, total},
    steps,
    at,
    earlier: before?.day ?? null,
    later: steps[at + 1]?.day ?? null,
    news: start < (changes[0]?.start ?? -Infinity) ? 'before' : {events, outcomes},
  };
}
