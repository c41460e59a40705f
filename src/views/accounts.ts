/** Accounts of one event that differ, side by side: first as the timeline tells it. What attests them follows as evidence. */
import {html, nothing, type TemplateResult} from 'lit';
import type {ReaderAccount} from '../view-model/reader-types.js';
import {around} from './around.js';
import {renderDate} from './date.js';
import {renderEdtf} from './edtf.js';
import {dotted, inFile, places, type EvidenceProps, type Piece} from './evidence.js';
import {renderHeading} from './heading.js';

export function renderAccounts(props: EvidenceProps): TemplateResult | typeof nothing {
  const {reader, strings, headingLevel} = props;
  const {accounts} = reader;
  if (accounts.length < 2) return nothing;
  // Safari tells a list without markers as a list only when it is called one.
  return html`<section class="accounts">
    ${renderHeading(headingLevel, strings.reading.accountsHeading(accounts.length))}
    <ul role="list">
      ${accounts.map(account => renderAccount(account, props))}
    </ul>
  </section>`;
}

function renderAccount(account: ReaderAccount, {reader, strings}: EvidenceProps): TemplateResult {
  const {isTold, date, edtf, contradicts, evidence} = account;
  const {reading} = strings;
  const {dateLanguage, language} = reader;
  const said = date === undefined ? reading.noOtherDate : renderDate(date, dateLanguage, strings);
  return html`<li part="account" class="account">
    <p class="small">${isTold ? reading.asTold : reading.otherAccount(contradicts)}</p>
    <p class="account-date ${date === undefined ? 'small' : ''}">
      <span>${said}</span> ${edtf === undefined ? nothing : renderEdtf(edtf, strings)}
    </p>
    <div class="account-evidence">
      ${
        evidence.length === 0
          ? html`<p class="small">${reading.noEvidenceAsTold}</p>`
          : evidence.map(piece => renderPiece({evidence: piece, strings, language, dateLanguage}))
      }
    </div>
  </li>`;
}

function renderPiece(piece: Piece): TemplateResult {
  const {evidence, strings, language} = piece;
  const {title, quote, note} = evidence;
  const place = places(piece);
  const words = quote && around(strings.reading.quoted, inFile(quote.exact, language));
  return html`<div class="account-piece">
    <p class="doc account-source">${inFile(title, language)}</p>
    ${place.length === 0 ? nothing : html`<p class="where small">${dotted(place)}</p>`}
    ${words === undefined ? nothing : html`<p class="doc">${words}</p>`}
    ${note === undefined ? nothing : html`<p class="small">${inFile(note, language)}</p>`}
  </div>`;
}
