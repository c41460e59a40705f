import type {Outcome, Status} from '../model/timeline.js';
import type {Strings} from '../strings/strings.js';
import type {Side} from '../view-model/view-types.js';

export interface StatusFacts {
  readonly status: Status;
  readonly outcome: Outcome;
  /** How many accounts the evidence gives. */
  readonly accounts: number;
  /** The edge of the picture at which its mark stands for want of a place. */
  readonly beyond: Side | null;
}

/** "Proposed; outcome not known", "Actual; two accounts": the status in words, with what there is to add to it. */
export function statusWords({status, outcome, accounts, beyond}: StatusFacts, {reading}: Strings): string {
  return [
    reading.status[status],
    ...(status === 'actual' ? [] : [reading.outcome[outcome]]),
    ...(accounts > 1 ? [reading.accounts(accounts)] : []),
    ...(beyond === null ? [] : [reading.beyond[beyond]]),
  ].join('; ');
}
