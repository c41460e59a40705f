/** In which paragraph of a text each piece of evidence begins: for the markers at all paragraphs, so for all pieces at once. */
import type {DocumentText} from '../../model/texts/document-text.js';
import {findQuote, normalisedQuote, placesOf, withoutQuotationMarks} from '../../model/texts/find-quote.js';
import {normalisedTextOf} from '../../model/texts/normalised-text.js';
import type {Evidence, Quote} from '../../model/timeline.js';

/** Null where a piece cites no place in the text, or one that is not there. */
type Paragraphs = WeakMap<Evidence, number | null>;

// Whoever goes through the evidence of a text comes to the same text again.
const paragraphs = new WeakMap<DocumentText, Paragraphs>();

/** The paragraph that the file counts; else that of the quotation, of words that stand there more than once the first. */
export function citedParagraphs(text: DocumentText, evidence: readonly Evidence[]): Paragraphs {
  const known = paragraphs.get(text) ?? new WeakMap<Evidence, number | null>();
  paragraphs.set(text, known);
  const quoting: (readonly [Evidence, Quote])[] = [];
  for (const piece of evidence) {
    if (known.has(piece)) continue;
    const {paragraph, quote} = piece;
    if (paragraph !== undefined && paragraph <= text.paragraphs.length) known.set(piece, paragraph);
    else if (quote) quoting.push([piece, quote]);
    else known.set(piece, null);
  }
  const candidates = candidatesOf(
    text,
    quoting.map(([, quote]) => quote),
  );
  for (const [piece, quote] of quoting) known.set(piece, paragraphOf(quote, text, candidates));
  return known;
}

function paragraphOf(quote: Quote, text: DocumentText, candidates: Candidates): number | null {
  const places = candidates.get(keyOf(quote) ?? '');
  if (places === undefined || places.length === MOST_CANDIDATES)
    return findQuote(text, quote)[0]?.[0]?.paragraph ?? null;
  const normalised = normalisedTextOf(text);
  for (const from of places) {
    const [passage] = placesOf(normalised, quote, {from, to: from + 1});
    if (passage) return passage[0]?.paragraph ?? null;
  }
  return null;
}

/** Where in the text a quotation may stand, by how it begins. */
type Candidates = ReadonlyMap<string, readonly number[]>;

/** Units by which quotations are told apart in one walk through the text; shorter ones have too many places. */
const KEY_LENGTH = 16;
/** Of beginnings as frequent as that, each quotation is looked for by itself. */
const MOST_CANDIDATES = 64;
/** Fewer quotations are sooner found one by one. */
const FEW = 8;

/** Looking through a book for each of a thousand quotations takes half a minute. */
function candidatesOf(of: DocumentText, quotes: readonly Quote[]): Candidates {
  const candidates = new Map<string, number[]>();
  if (quotes.length <= FEW) return candidates;
  for (const quote of quotes) {
    const key = keyOf(quote);
    if (key !== undefined) candidates.set(key, []);
  }
  const {text} = normalisedTextOf(of);
  for (let at = 0; at + KEY_LENGTH <= text.length; at += 1) {
    const places = candidates.get(text.slice(at, at + KEY_LENGTH));
    if (places && places.length < MOST_CANDIDATES) places.push(at);
  }
  return candidates;
}

/** Undefined of a quotation that is too short, or that may stand there in more than one form. */
function keyOf(quote: Quote): string | undefined {
  const {exact} = normalisedQuote(quote);
  const isOneForm = !exact.includes('…') && withoutQuotationMarks(exact) === exact;
  return isOneForm && exact.length >= KEY_LENGTH ? exact.slice(0, KEY_LENGTH) : undefined;
}
