/** An event → the accounts of it: as the timeline tells it, and each other one that its evidence gives. None is merged away. */
import {sameDate} from '../model/compare-dates.js';
import type {HistoricalDate} from '../model/historical-date-types.js';
import type {Evidence, HistoricalEvent} from '../model/timeline.js';

/** What of an event its accounts are made of. */
export type Attested = Pick<HistoricalEvent, 'date' | 'evidence'>;

export interface Account {
  /** It is the one that the timeline tells: the first, and no other. */
  readonly isTold: boolean;
  /** Of the account that is told, the event's own; of another, the one that its evidence gives where that differs. */
  readonly date?: HistoricalDate;
  readonly contradicts: boolean;
  /** As in the file. Only the account that is told may have none: where all evidence differs from it. */
  readonly evidence: readonly Evidence[];
}

/**
 * The account that the timeline tells, then the others in the order in which the evidence comes to them. Pieces of evidence that
 * take the same stance and give the same date are one account.
 */
export function accountsOf(event: Attested): readonly Account[] {
  const told: Evidence[] = [];
  const others: (Account & {readonly evidence: Evidence[]})[] = [];
  for (const evidence of event.evidence) {
    if (!isDiffering(evidence, event)) {
      told.push(evidence);
      continue;
    }
    const date = differingDate(evidence, event);
    const contradicts = evidence.stance === 'contradicts';
    const alike = others.find(other => other.contradicts === contradicts && sameOrNone(other.date, date));
    if (alike) alike.evidence.push(evidence);
    else others.push({isTold: false, ...(date && {date}), contradicts, evidence: [evidence]});
  }
  return [{isTold: true, date: event.date, contradicts: false, evidence: told}, ...others];
}

/** How many accounts of an event there are; 1 where nothing differs. */
export function countAccounts(event: Attested): number {
  return accountsOf(event).length;
}

/** Whether a piece of evidence gives another account than the one that the timeline tells. */
export function isDiffering(evidence: Evidence, event: Attested): boolean {
  return evidence.stance === 'contradicts' || differingDate(evidence, event) !== undefined;
}

/** The date that a piece of evidence gives, where it is another than the event's. */
export function differingDate({date}: Evidence, event: Attested): HistoricalDate | undefined {
  return sameOrNone(date, event.date) ? undefined : date;
}

function sameOrNone(a: HistoricalDate | undefined, b: HistoricalDate | undefined): boolean {
  return a && b ? sameDate(a, b) : a === b;
}
