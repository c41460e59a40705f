/**
 * RIS, the tagged format that citation managers import (Research Information Systems, RIS format specification, 2011). Where
 * the specification leaves a choice it is made so that Zotero and EndNote put the value where it belongs: `AN` and `AV` both have
 * the place in the archive, which one reads from the first and the other from the second.
 */
import type {CslDate, CslDateParts, CslItem, CslName, CslType} from './csl-types.js';
import {sentence} from './cited.js';

const TYPES: Readonly<Partial<Record<CslType, string>>> = {
  'article-journal': 'JOUR',
  'article-magazine': 'MGZN',
  'article-newspaper': 'NEWS',
  bill: 'BILL',
  book: 'BOOK',
  chapter: 'CHAP',
  dataset: 'DATA',
  'entry-dictionary': 'DICT',
  'entry-encyclopedia': 'ENCYC',
  figure: 'FIGURE',
  graphic: 'ART',
  hearing: 'HEAR',
  legal_case: 'CASE',
  legislation: 'STAT',
  manuscript: 'MANSCPT',
  map: 'MAP',
  motion_picture: 'MPCT',
  pamphlet: 'PAMP',
  'paper-conference': 'CONF',
  personal_communication: 'PCOMM',
  post: 'BLOG',
  'post-weblog': 'BLOG',
  report: 'RPRT',
  software: 'COMP',
  song: 'SOUND',
  standard: 'STAND',
  thesis: 'THES',
  webpage: 'ELEC',
};

/** In which `M3` is the kind of work. Elsewhere readers take it for a DOI. */
const WITH_KIND: ReadonlySet<string> = new Set(['MANSCPT', 'MAP', 'PCOMM', 'RPRT', 'THES', 'UNPD']);

type Field = readonly [tag: string, value: string | undefined];

/** The items one after the other, each with its end; lines end in CR LF. */
export function risOf(items: CslItem | readonly CslItem[]): string {
  return [items].flat().map(recordOf).join('');
}

function recordOf(item: CslItem): string {
  const type = typeOf(item);
  const {archive, archive_location: location, 'collection-title': collection} = item;
  // With a collection, that is what the place is looked up in; without, it is the archive.
  const place = collection === undefined ? location : commaed([archive, location]);
  const isLetter = type === 'PCOMM';
  const fields: readonly Field[] = [
    ['TY', type],
    ...namesAs('AU', item.author),
    ...(isLetter ? namesAs('A2', item.recipient) : []),
    ...namesAs('A4', item.translator),
    ['TI', item.title],
    ['T2', item['container-title']],
    ...dateFields(item.issued),
    ['M3', WITH_KIND.has(type) ? item.genre : undefined],
    [type === 'RPRT' ? 'SN' : 'M1', item.number],
    ['SP', item.page],
    ['PB', item.publisher],
    ['AN', place],
    ['AV', place],
    ['DB', collection ?? archive],
    ['LA', item.language],
    ['UR', item.URL],
    ['N1', notesOf(item, type)],
  ];
  const lines = fields.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}`]));
  return [...lines, 'ER  - ', ''].join('\r\n');
}

/** Readers take the type of nothing in particular for an article in a journal. */
function typeOf({type, archive}: CslItem): string {
  return TYPES[type] ?? (archive === undefined ? 'GEN' : 'UNPD');
}

function namesAs(tag: string, names: readonly CslName[] = []): readonly Field[] {
  return names.map(name => [tag, undividedName(name)]);
}

/**
 * A comma divides the family name from the others, and the family name is all before it: so one at the end keeps a name whole,
 * and a comma in the name has to give way.
 */
export function undividedName({literal}: CslName): string {
  const parts = literal.split(',').map(part => part.trim());
  const [name = literal, ...others] = parts.filter(Boolean);
  return `${name}${others.length === 0 ? '' : ` (${others.join('; ')})`},`;
}

/** `YYYY/MM/DD/other`: only a single date has such a form; the words of the others are in the note. */
function dateFields(issued: CslDate | undefined): readonly Field[] {
  const date = singleDate(issued);
  if (date === undefined) return [];
  const [year, month, day] = date;
  const digits = String(year).padStart(4, '0');
  // CSL does not tell approximate from uncertain; the note does.
  const other = [issued?.circa && 'not certain', issued && seasonOf(issued)].filter(Boolean);
  return [
    ['PY', digits],
    ['DA', [digits, twoDigits(month), twoDigits(day), other.join(' ')].join('/')],
  ];
}

const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const;

/** In words. */
export function seasonOf({season}: CslDate): string | undefined {
  return season === undefined ? undefined : SEASONS[season - 1];
}

/** In a year that RIS can write. */
function singleDate(issued: CslDate | undefined): CslDateParts | undefined {
  const [date, end] = issued?.['date-parts'] ?? [];
  return date !== undefined && end === undefined && date[0] > 0 && date[0] < 10_000 ? date : undefined;
}

function twoDigits(number: number | undefined): string {
  return number === undefined ? '' : String(number).padStart(2, '0');
}

/** What has no tag in a record of this type. */
function notesOf(item: CslItem, type: string): string | undefined {
  const {issued, locator, note} = item;
  const sentences = [
    // Of a doubtful date the note has the words.
    issued && !issued.circa && singleDate(issued) === undefined ? `Date: ${dateWords(issued)}` : undefined,
    WITH_KIND.has(type) ? undefined : kindWords(item),
    type === 'PCOMM' ? undefined : addressWords(item),
    locator === undefined ? undefined : `Cited: ${locator}`,
    note,
  ].filter(text => text !== undefined);
  return sentences.length === 0 ? undefined : sentences.map(sentence).join(' ');
}

/** What kind of document it is, for where only its type can be said. */
export function kindWords({genre}: CslItem): string | undefined {
  return genre && `Kind of document: ${genre}`;
}

export function addressWords({recipient = []}: CslItem): string | undefined {
  return recipient.length === 0
    ? undefined
    : `Addressed to ${recipient.map(({literal}) => literal).join(' and ')}`;
}

function dateWords({'date-parts': parts, literal = ''}: CslDate): string {
  return parts === undefined ? literal : parts.map(partsWords).join(' to ');
}

function partsWords([year, month, day]: CslDateParts): string {
  const digits = [String(Math.abs(year)).padStart(4, '0'), twoDigits(month), twoDigits(day)];
  return digits.filter(Boolean).join('-') + (year < 0 ? ' BC' : '');
}

function commaed(parts: readonly (string | undefined)[]): string | undefined {
  const there = parts.filter(part => part !== undefined);
  return there.length === 0 ? undefined : there.join(', ');
}
