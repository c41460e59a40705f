/**
 * Citations in words: notes and bibliography as in The Chicago Manual of Style (17th edition, 14.221–14.231, “Manuscript
 * Collections”), in the order in which the Wilson Center Digital Archive prints its own citations: “Title,” date, collection,
 * archive and place in it; who translated it; where it is read.
 *
 * - A note begins with the item, so with its title, unless that leaves an author unnamed; an entry of the
 *   bibliography begins with the author.
 * - Names stand as the file has them, also at the head of an entry: see `CslName`.
 * - What has no date is “n.d.”, and what citers add of their own stands in brackets (14.145). So a part that bears no date is
 *   “[n.d., with report of 17 January 1955]”; the date of its whole is then not said again.
 * - A comma goes inside the quotation marks, and stays after a question mark (6.9, 6.125). Quotations within a title have
 *   single marks (13.30).
 * - The place of a passage follows the part that it is a place in, and is no part of an entry.
 *
 * The words are English whatever the language of the interface is, since the style is: notes in another language follow another
 * style.
 */
import type {Evidence, SourceDocument, Timeline} from '../model/timeline.js';
import {formatWithinSentence} from '../model/words/format-historical-date.js';
import type {CitationRun} from '../view-model/documents/citation-model.js';
import {citedOf, undatedWords, type Cited, type CitedWork} from './cited.js';
import type {CslType} from './csl-types.js';
import {ended, joined, plain, titled, withoutStop, type Clause} from './clauses.js';

/** Works of their own, which Chicago sets in italics; what is in an archive stands in quotation marks. */
const ITALIC: ReadonlySet<CslType> = new Set<CslType>([
  'book',
  'classic',
  'motion_picture',
  'musical_score',
  'pamphlet',
  'periodical',
]);

/** For a footnote: one sentence. */
export function noteOf(document: SourceDocument, timeline: Timeline, passage?: Evidence): CitationRun[] {
  const cited = citedOf(document, timeline, passage);
  const isNamed = cited.authors.every(name => says(unaddressed(cited.title), name));
  const main = joined(', ', [
    ...sure(!isNamed && plain(listed(cited.authors))),
    ...itemClauses(cited),
    ...placeClauses(cited),
  ]);
  return ended(
    joined('; ', [
      main,
      ...sure(cited.translator !== undefined && plain(`translated by ${cited.translator}`)),
      ...sure(cited.url !== undefined && plain(cited.url)),
    ]),
  );
}

/** For a bibliography: sentences. A passage has none of its own. */
export function bibliographyOf(document: SourceDocument, timeline: Timeline): CitationRun[] {
  const cited = citedOf(document, timeline);
  const place = placeClauses(cited);
  const sentences = [
    ...sure(cited.authors.length > 0 && plain(listed(cited.authors))),
    joined(', ', itemClauses(cited)),
    ...sure(place.length > 0 && joined(', ', place)),
    ...sure(cited.translator !== undefined && plain(`Translated by ${cited.translator}`)),
    ...sure(cited.url !== undefined && plain(cited.url)),
  ];
  return sentences.flatMap((clause, i) => [...(i === 0 ? [] : [{text: ' '}]), ...ended(clause)]);
}

/** The document, the place in it, and what it is enclosed in. */
function itemClauses(cited: Cited): readonly Clause[] {
  const date = cited.date ? formatWithinSentence(cited.date, 'en') : (undatedWords(cited) ?? 'n.d.');
  return [
    ...workClauses(cited, date),
    ...sure(cited.locator !== undefined && plain(withoutStop(cited.locator))),
    ...cited.wholes.flatMap(whole => wholeClauses(whole, whole === cited.datedBy)),
  ];
}

function wholeClauses(whole: CitedWork, isDateSaid: boolean): readonly Clause[] {
  const date = whole.date && !isDateSaid ? formatWithinSentence(whole.date, 'en') : undefined;
  const [title, ...rest] = workClauses(whole, date);
  return [joined('', [plain(ITALIC.has(whole.type) ? 'in ' : 'enclosed in '), title!]), ...rest];
}

/** The title comes first. */
function workClauses({title, type, state, number}: CitedWork, date: string | undefined): readonly Clause[] {
  return [
    titled(title, ITALIC.has(type)),
    ...sure(state !== undefined && !says(title, state) && plain(state)),
    ...sure(number !== undefined && plain(numbered(number))),
    ...sure(date !== undefined && plain(date)),
  ];
}

function placeClauses({publisher, collection, archive, location}: Cited): readonly Clause[] {
  return [publisher, collection, archive, location && withoutStop(location)]
    .filter(text => text !== undefined)
    .map(plain);
}

/**
 * Whether a title says a name, or a word, already: all its long words, since the short ones are initials and articles. Where one
 * is inflected it is not found, and said twice.
 */
function says(title: string, name: string): boolean {
  const words = wordsOf(name);
  const long = words.filter(word => word.length >= 4);
  const said = new Set(wordsOf(title));
  return words.length > 0 && (long.length > 0 ? long : words).every(word => said.has(word));
}

/** Whom a document is addressed to is hardly who wrote it. */
function unaddressed(title: string): string {
  return title.replace(/\bto\b.*?(?=\b(?:from|by)\b|$)/gis, ' ');
}

function wordsOf(text: string): string[] {
  return text
    .toLocaleLowerCase('und')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** What is a number by itself; “No. 5”, “№ 5” and “Document 7” say so. */
function numbered(number: string): string {
  const isBare = /^\d|^\S+$/.test(number) && !/^(?:no\b|nr\b|№|#)/i.test(number);
  return isBare ? `no. ${number}` : number;
}

function listed(names: readonly string[]): string {
  if (names.length < 3) return names.join(' and ');
  return `${names.slice(0, -1).join(', ')}, and ${names.at(-1)!}`;
}

function sure(clause: Clause | false): readonly Clause[] {
  return clause === false ? [] : [clause];
}
