import {html, type TemplateResult} from 'lit';
import {join} from 'lit/directives/join.js';
import type {Outcome} from '../model/timeline.js';
import type {FirstStrings} from '../strings/first.js';
import type {Texture} from '../view-model/subject.js';
import type {Side} from '../view-model/view-types.js';
import {around} from './around.js';
import {renderDate} from './date.js';

export interface StatusFacts {
  readonly status: Texture;
  readonly outcome: Outcome;
  /** How many accounts the evidence gives, and the other dates among them, in words. */
  readonly accounts: number;
  readonly otherDates: readonly string[];
  /** The edge of the picture at which its mark stands for want of a place. */
  readonly beyond: Side | null;
  /** Of a document. */
  readonly isDatedByWhole: boolean;
}

/**
 * "Proposed; outcome not known", "Actual; two accounts": the status in words, with what there is to add to it. Dates are of the
 * language `dateLanguage`.
 */
export function renderStatusWords(
  facts: StatusFacts,
  strings: FirstStrings,
  dateLanguage: string,
): TemplateResult {
  const {status, outcome, accounts, otherDates, beyond, isDatedByWhole} = facts;
  const {reading} = strings;
  const dates = otherDates.map(date => renderDate(date, dateLanguage, strings));
  return inTurn([
    reading.status[status],
    ...(status === 'actual' || status === 'document' ? [] : [reading.outcome[outcome]]),
    ...(isDatedByWhole ? [reading.datedByWhole] : []),
    ...(accounts > 1 ? [around((...places: string[]) => reading.accounts(accounts, places), ...dates)] : []),
    ...(beyond === null ? [] : [reading.beyond[beyond]]),
  ]);
}

/** Parts of a sentence. */
export function inTurn(parts: readonly unknown[]): TemplateResult {
  return html`${join(parts, '; ')}`;
}
