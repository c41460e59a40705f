/**
 * The address of a published document, made to open at the passage: a PDF at its page, anything else at the words themselves, by a
 * text fragment (WICG, Scroll to Text Fragment). Where they are not found, it opens as if nothing had been added.
 *
 * How browsers look for words decides how they are cut here:
 * - Case, accents, kinds of space and soft hyphens do not matter to them; dashes do, and quotation marks to some.
 * - Each term has to stand within one block, without a line break, and to begin and end where words do. Where there is a
 *   prefix, it has to begin so in place of the start; where there is a suffix, it has to end so in place of the last term.
 * - Prefix and suffix have to adjoin, but for white space and the ends of blocks.
 */
import type {Evidence, Quote} from '../model/timeline.js';

/** In UTF-16 units. A quotation as long as both is looked for as it is; of a longer one, its beginning and its end. */
const BEGINNING = 150;
const END = 50;
/** Of any term. */
const LONGEST = 1000;
/** A line that long hardly stands anywhere else. */
const UNMISTAKABLE = 60;
/** Of what surrounds it. */
const CONTEXT = 60;
/** Context as authors type it. Programs give longer ones, most of them 32, which are cut off in the middle of words. */
const TYPED = 24;
/** Where words have no spaces between them, half a word makes other words with its neighbours, up to about here. */
const DISTURBED = 16;

/** What follows is for browsers only; the page does not see it. */
const DIRECTIVE = ':~:';

/** They differ between editions, and are no part of the words. At least one character is left. */
const OPENING = /^[\p{Pi}\p{Pf}\p{Pd}"'‚„…\s]+(?=.)/u;
const CLOSING = /(?<=.)[\p{Pi}\p{Pf}\p{Pd}"'‚„…\s]+$/u;

let segmenter: Intl.Segmenter | undefined;

/**
 * `href` is http or https, as `safeUrl` gives it. Where the address has no ending that says what it leads to, both are added,
 * `#page=2:~:text=…`: browsers go to the words, also in a PDF if they can read it, else to the page if it is a PDF.
 */
export function publishedLink(href: string, {page, quote}: Pick<Evidence, 'page' | 'quote'>): string {
  const url = new URL(href);
  const own = url.hash.slice(1);
  const place = page === undefined || (own !== '' && !isPdf(url)) ? own : `page=${page}`;
  url.hash = isPdf(url) || own.includes(DIRECTIVE) || !quote ? place : place + directiveOf(quote);
  return url.href;
}

/** A PDF opens at its beginning where the address says no place in it, and the evidence says one by other means than the page. */
export function opensAtBeginning(href: string, {page, quote, locator, paragraph}: Evidence): boolean {
  const url = new URL(href);
  const isPlaced = quote !== undefined || locator !== undefined || paragraph !== undefined;
  return isPdf(url) && url.hash === '' && page === undefined && isPlaced;
}

function isPdf({pathname}: URL): boolean {
  return /\.pdf$/i.test(pathname);
}

/**
 * What browsers are to look for, of which they open the first that they find: the words with all of their context, then with what is
 * certain of it; each with line breaks for spaces, then for ends of paragraphs. Most quotations come to one.
 * Empty where there are no words, and in browsers without a segmenter, none of which looks for words.
 */
function directiveOf({exact, prefix = '', suffix = ''}: Quote): string {
  const lines = linesOf(exact);
  if (lines.length === 0 || !('Segmenter' in Intl)) return '';
  const before = linesOf(prefix).at(-1) ?? '';
  const after = linesOf(suffix)[0] ?? '';
  const ways = [CONTEXT, TYPED].flatMap(most => {
    const context = [
      before.length > most ? cut(before, CONTEXT, 'end') : before,
      after.length > most ? cut(after, CONTEXT, 'beginning') : after,
    ] as const;
    return [[lines.join(' ')], lines].map(parts => termsOf(parts, ...context));
  });
  return `${DIRECTIVE}text=${[...new Set(ways)].join('&text=')}`;
}

/**
 * The quotation as one term, or as its beginning and its end; with what surrounds it. Where nothing but a suffix tells it from
 * another passage, the two begin alike, so that it is one term. A short line that others follow is found by the next one:
 * the rest of the quotation is not marked then, but the page opens there.
 */
function termsOf(lines: readonly string[], before: string, suffix: string): string {
  const [first = '', second = ''] = lines;
  const last = lines.at(-1) ?? '';
  const unsure = second === '' ? BEGINNING + END : before === '' ? UNMISTAKABLE : 0;
  const isOne = first.length <= (before === '' && suffix !== '' ? LONGEST : unsure);
  const words = isOne
    ? [first]
    : [
        first.length > BEGINNING ? cut(first, BEGINNING, 'beginning') : first,
        last.length > END ? cut(last, END, 'end') : last,
      ];
  const after = (isOne && second) || suffix;
  const terms = [before, ...words, after].filter(term => term !== '');
  terms[0] = terms[0]!.replace(OPENING, '');
  terms.push(terms.pop()!.replace(CLOSING, ''));
  const encoded = terms.map(encode);
  if (before !== '') encoded[0] = `${encoded[0]!}-`;
  if (after !== '') encoded.push(`-${encoded.pop()!}`);
  return encoded.join(',');
}

/** A line break may be the end of a paragraph, which no term may hold. */
function linesOf(text: string): readonly string[] {
  return text
    .normalize()
    .replaceAll('\u00AD', '')
    .split(/[\n\r\u2028\u2029]/)
    .map(line => line.replaceAll(/\s+/g, ' ').trim())
    .filter(line => line !== '');
}

/**
 * The beginning or the end of a text: as many whole words as fit into `most` units, at least one. The word at its other end is not
 * among them, as it may be cut off.
 */
function cut(text: string, most: number, side: 'beginning' | 'end'): string {
  const isEnd = side === 'end';
  const near = isEnd ? text.slice(-4 * most) : text.slice(0, 4 * most);
  segmenter ??= new Intl.Segmenter(undefined, {granularity: 'word'});
  const lengths = [...segmenter.segment(near)].flatMap(({index, segment, isWordLike}) => {
    const edge = isEnd ? index : index + segment.length;
    const length = isEnd ? near.length - edge : edge;
    const isCertain = near[isEnd ? edge - 1 : edge] === ' ' || length < near.length - DISTURBED;
    return isWordLike && isCertain ? [length] : [];
  });
  const fitting = lengths.filter(length => length <= most);
  const length = fitting.length > 0 ? Math.max(...fitting) : Math.min(near.length, ...lengths);
  return isEnd ? near.slice(near.length - length) : near.slice(0, length);
}

/** Half a surrogate pair cannot be encoded, and stands in no page. */
function encode(term: string): string {
  return encodeURIComponent(term.replaceAll(/\p{Cs}/gu, '')).replaceAll('-', '%2D');
}
