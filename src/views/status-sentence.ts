import type {TemplateResult} from 'lit';
import type {Strings} from '../strings/strings.js';
import type {ReaderModel} from '../view-model/reader-types.js';
import {around} from './around.js';
import {renderDate} from './date.js';
import {inTurn} from './event-list-status.js';

/** "Proposed for February 1955; outcome not known": the same where no date stands beside it, and the accounts follow. */
export function renderStatusSentence(reader: ReaderModel, strings: Strings): TemplateResult {
  const {status, statusDate, outcome, outcomeKnown: known, accounts, beyond, dateLanguage} = reader;
  const {reading} = strings;
  const said = (words: (date: string) => string, date: string): TemplateResult =>
    around(words, renderDate(date, dateLanguage, strings));
  const result =
    known === undefined
      ? reading.outcome[outcome]
      : said(date => reading.outcomeKnown(outcome, known.side, date), known.words);
  return inTurn([
    ...(status === 'actual'
      ? [reading.status[status]]
      : [said(date => reading.statusWithDate(status, date, statusDate.isAim), statusDate.words), result]),
    ...(accounts.length > 1 ? [reading.accounts(accounts.length)] : []),
    ...(beyond === null ? [] : [reading.beyond[beyond]]),
  ]);
}
