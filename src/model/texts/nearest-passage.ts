/** Finds what may have been meant by a quotation that stands nowhere: the passage that the fewest changes make of it. */
import search from 'approx-string-match';
import type {Quote} from '../timeline.js';
import {kindOf} from './characters.js';
import {normalisedQuote, withoutQuotationMarks} from './find-quote.js';
import {densestStretch, likelyPlaces} from './likely-places.js';
import {lowerCase, normalisedTextOf, wordsOf, type Quotable, type Stretch} from './normalised-text.js';
import type {NearestPassage} from './passage.js';

/** Letters that may be other ones, for each letter of the quotation. With more, any sentence is like any other. */
const mostErrors = 0.45;
/** Groups of letters that must stand together where words or clauses have changed places, for each of the quotation. */
const sameGroups = 0.7;
/** Each error counts for so much less in the paragraph that is cited, since that is where it was seen. */
const inCited = 0.8;
/** Of longer quotations, so many units at the beginning and at the end are looked for. */
const longest = 400;
/** Units on either side of a place in a word. */
const longestWord = 40;

interface Match extends Stretch {
  /** Its errors, which count less in the cited paragraph. */
  readonly weight: number;
  /** Between its length and that of the quotation. */
  readonly difference: number;
}

/**
 * Whole words, as they stand in the text; null where nothing there is like the quotation. Other case, other words, words added,
 * dropped or swapped, and slips of the pen are all seen through, and `prefix` and `suffix` help to tell which place is meant.
 *
 * @param cited number of the paragraph in which the quotation should stand.
 */
export function nearestPassage(text: Quotable, quote: Quote, cited?: number): NearestPassage | null {
  const normalised = normalisedTextOf(text);
  const {lowerCase: whole} = normalised;
  const {exact, prefix, suffix} = normalisedQuote(quote);
  const wanted = lowerCase(withoutQuotationMarks(exact));
  const home = cited === undefined ? undefined : normalised.stretchOf(cited);
  const around = lowerCase([prefix, wanted, suffix].filter(part => part !== '').join(' '));
  const match =
    (around.length > wanted.length && around.length <= longest
      ? likestWithin(whole, wanted, likest(whole, around, home))
      : undefined) ?? likest(whole, wanted, home);
  if (!match) return null;
  const passage = normalised.passageOf(likeEnds(normalised.text, wanted, wholeWords(normalised.text, match)));
  return passage.length === 0 ? null : {passage, words: wordsOf(text, passage)};
}

function likest(text: string, wanted: string, home: Stretch | undefined): Match | undefined {
  if (wanted.length > longest) return likestOfLong(text, wanted, home);
  const places = likelyPlaces(text, wanted, {from: 0, to: text.length});
  const atHome = home ? likelyPlaces(text, wanted, home) : [];
  return best(
    [...atHome, ...places].flatMap(place => [
      ...matchesIn(text, wanted, place, home),
      ...reorderedIn(text, wanted, place, home),
    ]),
  );
}

/** The same words in another order: a slip breaks several groups of letters, but a change of places only those at its ends. */
function reorderedIn(text: string, wanted: string, place: Stretch, home?: Stretch): Match[] {
  const found = densestStretch(text, wanted, place, sameGroups);
  return found ? [matchOf(found, wanted, 2 * found.missing, home)] : [];
}

/** The words themselves, where the place is known by their neighbours. */
function likestWithin(text: string, wanted: string, place: Match | undefined): Match | undefined {
  if (!place) return undefined;
  const margin = wanted.length >> 1;
  const wider = {from: Math.max(0, place.from - margin), to: Math.min(text.length, place.to + margin)};
  return best(matchesIn(text, wanted, wider));
}

function likestOfLong(text: string, wanted: string, home: Stretch | undefined): Match | undefined {
  const beginning = likest(text, wanted.slice(0, longest), home);
  if (!beginning) return likest(text, wanted.slice(-longest), home);
  const rest = {from: beginning.from, to: Math.min(text.length, beginning.from + 2 * wanted.length)};
  const places = likelyPlaces(text, wanted.slice(-longest), rest);
  const end = best(places.flatMap(place => matchesIn(text, wanted.slice(-longest), place)));
  return {...beginning, to: Math.max(beginning.to, end?.to ?? 0)};
}

function matchesIn(text: string, wanted: string, {from, to}: Stretch, home?: Stretch): Match[] {
  const most = Math.floor(wanted.length * mostErrors);
  return search(text.slice(from, to), wanted, most)
    .filter(({start, end}) => start < end)
    .map(({start, end, errors}) => matchOf({from: from + start, to: from + end}, wanted, errors, home));
}

function matchOf({from, to}: Stretch, wanted: string, errors: number, home?: Stretch): Match {
  const isAtHome = home && from >= home.from && from < home.to;
  const difference = Math.abs(to - from - wanted.length);
  return {from, to, weight: errors * (isAtHome ? inCited : 1), difference};
}

function best(matches: readonly Match[]): Match | undefined {
  return [...matches].sort((a, b) => a.weight - b.weight || a.difference - b.difference)[0];
}

/** Without the marks at its ends where the quotation has none there. */
function likeEnds(text: string, wanted: string, {from, to}: Stretch): Stretch {
  let [begin, end] = [from, to];
  if (isInWord(wanted, 0)) while (begin < end && isMark(text, begin)) begin += 1;
  if (isInWord(wanted, wanted.length - 1)) while (begin < end && isMark(text, end - 1)) end -= 1;
  return begin < end ? {from: begin, to: end} : {from, to};
}

const isMark = (text: string, at: number) => /[ .,;:!?…)-]/.test(text[at]!);

/** A word of which the match has less than half is left out, unless it has nothing else. */
function wholeWords(text: string, {from, to}: Stretch): Stretch {
  const first = wordAround(text, from);
  const last = wordAround(text, to);
  const begin = 2 * from > first.from + first.to ? first.to : first.from;
  const end = 2 * to < last.from + last.to ? last.from : last.to;
  return begin < end ? {from: begin, to: end} : {from: first.from, to: last.to};
}

/** The word that a place lies inside of; empty where it lies between words. */
function wordAround(text: string, at: number): Stretch {
  if (!isInWord(text, at - 1) || !isInWord(text, at)) return {from: at, to: at};
  let [from, to] = [at, at];
  while (isInWord(text, from - 1) && at - from < longestWord) from -= 1;
  while (isInWord(text, to) && to - at < longestWord) to += 1;
  return {from, to};
}

function isInWord(text: string, at: number): boolean {
  return at >= 0 && at < text.length && kindOf(text[at]!) === 'word' && text[at] !== ' ';
}
