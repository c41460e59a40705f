import type {Outcome, Status} from '../model/timeline.js';
import type {Strings} from '../strings/strings.js';

export interface StatusFacts {
  readonly status: Status;
  readonly outcome: Outcome;
  /** How many accounts the evidence gives. */
  readonly accounts: number;
}

/** "Proposed; outcome not known", "Actual; two accounts": the status in words, with what there is to add to it. */
export function statusWords({status, outcome, accounts}: StatusFacts, {reading}: Strings): string {
  return [
    reading.status[status],
    ...(status === 'actual' ? [] : [reading.outcome[outcome]]),
    ...(accounts > 1 ? [reading.accounts(accounts)] : []),
  ].join('; ');
}
