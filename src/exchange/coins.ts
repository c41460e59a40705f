/**
 * COinS: a citation in the `title` of an empty element, found there by citation managers in the browser. The title is an OpenURL
 * ContextObject in key–encoded values (ANSI/NISO Z39.88-2004), of Dublin Core: its other formats are for books, journals, patents
 * and dissertations, and a paper in an archive is none of these.
 */
import type {CslDate, CslDateParts, CslItem, CslType} from './csl-types.js';
import {sentence} from './cited.js';
import {addressWords, kindWords, seasonOf, undividedName} from './ris.js';

/** Dublin Core says nothing about the words of `type`; these are Zotero’s, which reads them. */
const TYPES: Readonly<Partial<Record<CslType, string>>> = {
  'article-journal': 'journalArticle',
  'article-magazine': 'magazineArticle',
  'article-newspaper': 'newspaperArticle',
  book: 'book',
  chapter: 'bookSection',
  manuscript: 'manuscript',
  map: 'map',
  motion_picture: 'film',
  personal_communication: 'letter',
  report: 'report',
  speech: 'presentation',
  thesis: 'thesis',
  webpage: 'webpage',
};

type Pair = readonly [key: string, value: string | undefined];

/** What belongs into the `title`; a space is `%20`, which every reader decodes, as not all do a plus. */
export function coinsOf(item: CslItem): string {
  const place = placeOf(item);
  const pairs: readonly Pair[] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.type', TYPES[item.type] ?? 'document'],
    ['rft.title', item.title],
    ...(item.author ?? []).map((name): Pair => ['rft.creator', undividedName(name)]),
    ...(item.translator ?? []).map((name): Pair => ['rft.contributor', undividedName(name)]),
    ['rft.date', item.issued && dateOf(item.issued)],
    ['rft.source', place],
    ['rft.publisher', item.publisher],
    ['rft.language', item.language],
    ['rft.identifier', item.URL],
    ['rft.description', descriptionOf(item, place)],
  ];
  return pairs
    .flatMap(([key, value]) => (value === undefined ? [] : [`${key}=${encodeURIComponent(value)}`]))
    .join('&');
}

/** ISO 8601, as far as that has a form for it; else in words. */
function dateOf({'date-parts': parts, literal}: CslDate): string | undefined {
  if (parts === undefined) return literal;
  return parts.map(isoDate).join('/');
}

function isoDate([year, month, day]: CslDateParts): string {
  // ISO 8601 has a year 0, CSL has not.
  const counted = year > 0 ? year : year + 1;
  const digits = String(Math.abs(counted)).padStart(4, '0');
  return [(counted < 0 ? '-' : '') + digits, ...[month, day].filter(Boolean).map(twoDigits)].join('-');
}

function twoDigits(number: number | undefined): string {
  return String(number).padStart(2, '0');
}

/** What has no key, and what readers do not take over from `source`. */
function descriptionOf(item: CslItem, place: string | undefined): string | undefined {
  const season = item.issued && seasonOf(item.issued);
  const sentences = [
    place,
    season && `Season: ${season}`,
    kindWords(item),
    addressWords(item),
    item.note,
  ].filter(text => text !== undefined);
  return sentences.length === 0 ? undefined : sentences.map(sentence).join(' ');
}

function placeOf(item: CslItem): string | undefined {
  const parts = [item['collection-title'], item.archive, item.archive_location].filter(
    part => part !== undefined,
  );
  return parts.length === 0 ? undefined : parts.join(', ');
}
