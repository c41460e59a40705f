import type {Evidence, HistoricalEvent, SourceDocument} from '../model/timeline.js';
import {readableUrl, safeUrl} from '../model/web-address.js';
import {formatHistoricalDate} from '../model/words/format-historical-date.js';
import {differingDate, isDiffering} from './accounts.js';
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
  const chain = chainOf(evidence.document, index);
  const own = chain[0];
  const date = differingDate(evidence, event);
  const href = firstSafe([evidence.url, ...chain.map(document => document.url)]);
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
    ...(href !== undefined && {href}),
  };
}

/** In how many documents the evidence stands; an address counts as one. */
export function countDocuments(evidence: readonly Evidence[]): number {
  return new Set(
    evidence.map(({document, url}) => (document === undefined ? `url ${url ?? ''}` : `id ${document}`)),
  ).size;
}

/** The document and what it is a part of, outwards. A circle of parts, which the compiler reports, is left where it closes. */
export function chainOf(id: string | undefined, index: ReaderIndex): readonly SourceDocument[] {
  const chain = new Set<SourceDocument>();
  let document = id === undefined ? undefined : index.documents.get(id);
  while (document !== undefined && !chain.has(document)) {
    chain.add(document);
    document = document.partOf === undefined ? undefined : index.documents.get(document.partOf);
  }
  return [...chain];
}

function documentOf(own: SourceDocument, wholes: readonly SourceDocument[], locale: string): ReaderDocument {
  const chain = [own, ...wholes];
  const archive = archiveOf(chain);
  return {
    id: own.id,
    ...(own.date && {date: formatHistoricalDate(own.date, locale)}),
    undated: own.date === undefined && wholes.some(whole => whole.date !== undefined),
    wholes: wholes.map(whole => wholeOf(whole, locale)),
    ...(archive !== undefined && {archive}),
    ...inherited(chain, 'collection'),
    ...inherited(chain, 'translator'),
    ...inherited(chain, 'credit'),
    ...inherited(chain, 'rights'),
    copies: copiesOf(chain),
  };
}

type Inherited = 'collection' | 'translator' | 'credit' | 'rights';

function inherited(chain: readonly SourceDocument[], key: Inherited): Partial<Record<Inherited, string>> {
  const value = chain.find(document => document[key] !== undefined)?.[key];
  return value === undefined ? {} : {[key]: value};
}

function wholeOf({title, date}: SourceDocument, locale: string): DocumentWhole {
  return {title, ...(date && {date: formatHistoricalDate(date, locale)})};
}

/** A place belongs to its archive: a part in another archive does not take over the place of its whole. */
function archiveOf(chain: readonly SourceDocument[]): string | undefined {
  const holder = chain.findIndex(document => document.archive !== undefined);
  const within = holder === -1 ? chain : chain.slice(0, holder + 1);
  const location = within.find(document => document.archiveLocation !== undefined)?.archiveLocation;
  const parts = [chain[holder]?.archive, location].filter(part => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(', ');
}

function copiesOf(chain: readonly SourceDocument[]): readonly ReaderCopy[] {
  const copies = chain.find(document => document.copies.length > 0)?.copies ?? [];
  return copies.flatMap(({label, url}) => {
    const href = safeUrl(url);
    return href === null ? [] : [{label: label ?? readableUrl(url), href}];
  });
}

function firstSafe(addresses: readonly (string | undefined)[]): string | undefined {
  for (const address of addresses) {
    const href = address === undefined ? null : safeUrl(address);
    if (href !== null) return href;
  }
  return undefined;
}
