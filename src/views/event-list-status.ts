import type {Outcome, Status} from '../model/timeline.js';
import type {Strings} from '../strings/strings.js';
import type {ReaderModel} from '../view-model/reader-types.js';

export interface StatusFacts {
  readonly status: Status;
  readonly outcome: Outcome;
  /** How many accounts the evidence gives, and the other dates among them, in words. */
  readonly accounts: number;
  readonly otherDates: readonly string[];
}

/** "Proposed; outcome not known", "Actual; two accounts": the status in words, with what there is to add to it. */
export function statusWords(
  {status, outcome, accounts, otherDates}: StatusFacts,
  {reading}: Strings,
): string {
  return [
    reading.status[status],
    ...(status === 'actual' ? [] : [reading.outcome[outcome]]),
    ...(accounts > 1 ? [reading.accounts(accounts, otherDates)] : []),
  ].join('; ');
}

/** "Proposed for February 1955; outcome not known": the same where no date stands beside it, and the accounts follow. */
export function statusSentence(reader: ReaderModel, {reading}: Strings): string {
  const {status, statusDate, outcome, outcomeKnown: known, accounts} = reader;
  const result =
    known === undefined ? reading.outcome[outcome] : reading.outcomeKnown(outcome, known.side, known.words);
  return [
    ...(status === 'actual'
      ? [reading.status[status]]
      : [reading.statusWithDate(status, statusDate.words, statusDate.isAim), result]),
    ...(accounts.length > 1 ? [reading.accounts(accounts.length)] : []),
  ].join('; ');
}
