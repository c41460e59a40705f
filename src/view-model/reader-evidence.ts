import type {Evidence, HistoricalEvent, SourceDocument} from '../model/timeline.js';
import {readableUrl, safeUrl} from '../model/web-address.js';
import {formatHistoricalDate} from '../model/words/format-historical-date.js';
import {differingDate, isDiffering} from './accounts.js';
import {addressOf, archivePlaceOf, chainOf, inherited} from './documents/inherited.js';
import {opensAtBeginning, publishedLink} from './published-link.js';
import type {ReaderIndex} from './reader-index.js';
import type {DocumentWhole, ReaderCopy, ReaderDocument, ReaderEvidence} from './reader-types.js';

/** One piece of evidence with its document, and with all that the document takes from what it is a part of. */
export function evidenceOf(
  evidence: Evidence,
  event: HistoricalEvent,
  index: ReaderIndex,
  locale: string,
): ReaderEvidence {
  const {locator, paragraph, page, quote, note, stance} = evidence;
  const chain = chainOf(evidence.document, index.documents);
  const own = chain[0];
  const date = differingDate(evidence, event);
  const href = addressOf(chain, evidence.url);
  return {
    title: own?.title ?? evidence.document ?? readableUrl(evidence.url ?? ''),
    ...(own && {document: documentOf(own, chain.slice(1), locale)}),
    stance,
    isDiffering: isDiffering(evidence, event),
    ...(locator !== undefined && {locator}),
    ...(paragraph !== undefined && {paragraph}),
    ...(page !== undefined && {page}),
    ...(quote && {quote}),
    ...(date && {date: formatHistoricalDate(date, locale)}),
    ...(note !== undefined && {note}),
    ...(href !== undefined && {href: publishedLink(href, evidence)}),
    ...(href !== undefined && opensAtBeginning(href, evidence) && {pageMissing: true}),
  };
}

/** In how many documents the evidence stands; an address counts as one. */
export function countDocuments(evidence: readonly Evidence[]): number {
  return new Set(
    evidence.map(({document, url}) => (document === undefined ? `url ${url ?? ''}` : `id ${document}`)),
  ).size;
}

function documentOf(own: SourceDocument, wholes: readonly SourceDocument[], locale: string): ReaderDocument {
  const chain = [own, ...wholes];
  const {archive, location} = archivePlaceOf(chain);
  const place = [archive, location].filter(part => part !== undefined);
  return {
    id: own.id,
    ...(own.date && {date: formatHistoricalDate(own.date, locale)}),
    undated: own.date === undefined && wholes.some(whole => whole.date !== undefined),
    wholes: wholes.map(whole => wholeOf(whole, locale)),
    ...(place.length > 0 && {archive: place.join(', ')}),
    ...inherited(chain, 'collection', 'translator', 'credit', 'rights'),
    copies: copiesOf(chain),
  };
}

function wholeOf({title, date}: SourceDocument, locale: string): DocumentWhole {
  return {title, ...(date && {date: formatHistoricalDate(date, locale)})};
}

export function copiesOf(chain: readonly SourceDocument[]): readonly ReaderCopy[] {
  const copies = chain.find(document => document.copies.length > 0)?.copies ?? [];
  return copies.flatMap(({label, url}) => {
    const href = safeUrl(url);
    return href === null ? [] : [{label: label ?? readableUrl(url), href}];
  });
}
