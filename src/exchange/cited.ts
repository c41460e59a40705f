/** All that a citation of a document, or of a passage in it, has to say: what every form of citation is made from. */
import type {HistoricalDate} from '../model/historical-date-types.js';
import type {Evidence, SourceDocument, Timeline} from '../model/timeline.js';
import {formatWithinSentence} from '../model/words/format-historical-date.js';
import {addressOf, archivePlaceOf, chainOf, inherited} from '../view-model/documents/inherited.js';
import {indexOf} from '../view-model/reader-index.js';
import {endsInMark} from './clauses.js';
import {cslGenre, nounOf, type CslGenre} from './csl-genre.js';

export interface Cited extends CitedWork {
  readonly id: string;
  readonly authors: readonly string[];
  readonly recipients: readonly string[];
  /** What it is a part of, from the nearest to the outermost. */
  readonly wholes: readonly CitedWork[];
  /** The nearest whole that has a date, where the document itself has none. */
  readonly datedBy?: CitedWork;
  readonly archive?: string;
  /** In the archive. */
  readonly location?: string;
  readonly collection?: string;
  readonly translator?: string;
  readonly publisher?: string;
  readonly language?: string;
  readonly credit?: string;
  readonly rights?: string;
  readonly note?: string;
  readonly url?: string;
  /** Of a passage: the place in words. */
  readonly locator?: string;
  /** Of a passage: the page of a PDF. */
  readonly page?: number;
}

/** A document, or one that it is a part of. */
export interface CitedWork extends CslGenre {
  readonly title: string;
  /** As a noun of its own: `report`. */
  readonly noun?: string;
  /** Its own. */
  readonly date?: HistoricalDate;
  readonly number?: string;
  readonly state?: string;
}

/** What the document does not say it takes from its whole, but for its author, its date and its number. */
export function citedOf(document: SourceDocument, timeline: Timeline, passage?: Evidence): Cited {
  const {documents, agents} = indexOf(timeline);
  const chain = chainOf(document.id, documents);
  const names = (ids: readonly string[]) =>
    ids.map(id => agents.get(id)?.name).filter(name => name !== undefined);
  const wholes = chain.slice(1).map(workOf);
  const datedBy = document.date ? undefined : wholes.find(({date}) => date !== undefined);
  return {
    id: document.id,
    ...workOf(document),
    authors: names(document.author).map(inOneLine),
    recipients: names(document.recipient).map(inOneLine),
    wholes,
    ...(datedBy && {datedBy}),
    ...inOneLineEach({
      ...archivePlaceOf(chain),
      ...inherited(chain, 'collection', 'translator', 'publisher', 'language', 'credit', 'rights'),
      note: document.note,
      url: addressOf(chain, passage?.url),
      locator: passage && locatorOf(passage),
    }),
    ...(passage?.page !== undefined && {page: passage.page}),
  };
}

/**
 * What stands in the place of the date of a part that bears none: that it has none, and the date of what it came with. Without
 * it a reader would take the date of the whole for the part’s own.
 */
export function undatedWords({datedBy}: Cited): string | undefined {
  if (datedBy?.date === undefined) return undefined;
  const {noun = 'a document', date} = datedBy;
  // “Of from 1955, still open” is no English.
  return `[n.d., with ${noun}${date.kind === 'interval' ? ',' : ' of'} ${formatWithinSentence(date, 'en')}]`;
}

/** A sentence has its full stop, and only one, be it within quotation marks. */
export function sentence(text: string): string {
  return endsInMark(text) ? text : `${text}.`;
}

function workOf({title, genre, date, number, state}: SourceDocument): CitedWork {
  return {
    ...cslGenre(genre && inOneLine(genre)),
    title: inOneLine(title),
    ...(date && {date}),
    ...inOneLineEach({noun: genre && nounOf(genre), number, state}),
  };
}

/** As the file has it, else as the file counts it. */
function locatorOf({locator, paragraph, page}: Evidence): string | undefined {
  if (locator !== undefined) return locator;
  const counted = [page && `p. ${page}`, paragraph && `paragraph ${paragraph}`].filter(Boolean);
  return counted.length === 0 ? undefined : counted.join(', ');
}

function inOneLineEach<T extends Readonly<Record<string, string | undefined>>>(
  texts: T,
): {[Key in keyof T]?: string} {
  const there = Object.entries(texts).flatMap(([key, text]) =>
    text ? [[key, inOneLine(text)] as const] : [],
  );
  return Object.fromEntries(there) as {[Key in keyof T]?: string};
}

/** Texts of YAML may have line breaks, which neither RIS nor a note can have. */
function inOneLine(text: string): string {
  return text.replace(/[\s\u0085]+/g, run => (/[\t\n\v\f\r\u0085\u2028\u2029]/.test(run) ? ' ' : run)).trim();
}
