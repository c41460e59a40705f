/** Finds where a quotation stands (W3C TextQuoteSelector). */
import type {Quote} from '../timeline.js';
import {normalise} from './normalise.js';
import {normalisedTextOf, type NormalisedText, type Quotable, type Stretch} from './normalised-text.js';
import {mostPlaces, type Passage} from './passage.js';

/**
 * The places where `exact` stands with `prefix` right before it and `suffix` right after it, in their order and at most a
 * thousand of them. What differs only in how it is typed is the same (`normalise.ts`); case is not. Quotation marks around the
 * whole of `exact` may be the citing author's: where it does not stand with them, it is looked for without.
 */
export function findQuote(text: Quotable, quote: Quote): readonly Passage[] {
  const normalised = normalisedTextOf(text);
  return placesOf(normalised, quote, normalised.whole);
}

/** Those that begin within a stretch of the text. Linear in its length and that of the quotation, or less. */
export function placesOf(text: NormalisedText, quote: Quote, within: Stretch): readonly Passage[] {
  const {exact, prefix, suffix} = normalisedQuote(quote);
  const bare = withoutQuotationMarks(exact);
  // The dots at the end of one paragraph and those at the beginning of the next are one row in a quotation.
  for (const form of new Set([exact, bare, exact.replaceAll('…', '……')])) {
    const places = standing(text, {exact: form, prefix, suffix}, within);
    if (places.length > 0) return places;
  }
  return [];
}

export function normalisedQuote({exact, prefix = '', suffix = ''}: Quote): Required<Quote> {
  return {
    exact: normalise(exact).text,
    prefix: normalise(prefix).text,
    suffix: normalise(suffix).text,
  };
}

export function withoutQuotationMarks(normalised: string): string {
  return /^"[^]*"$/.test(normalised) && normalised.length > 2 ? normalised.slice(1, -1) : normalised;
}

function standing(
  text: NormalisedText,
  {exact, prefix, suffix}: Required<Quote>,
  {from, to}: Stretch,
): Passage[] {
  if (exact === '') return [];
  const found = new Set<number>();
  for (const before of joined(prefix, '')) {
    for (const after of joined('', suffix)) {
      const earlier = {from: Math.max(0, from - before.length), to: Math.max(0, to - before.length)};
      for (const place of text.occurrences(before + exact + after, earlier)) {
        if (place + before.length >= from) found.add(place + before.length);
        if (found.size >= mostPlaces) break;
      }
    }
  }
  return [...found]
    .sort((a, b) => a - b)
    .slice(0, mostPlaces)
    .map(place => text.passageOf({from: place, to: place + exact.length}));
}

/** YAML takes the spaces off the ends of a value, so there may be one between a part of a quotation and the next, or none. */
function joined(prefix: string, suffix: string): readonly string[] {
  return prefix + suffix === '' ? [''] : [prefix + suffix, prefix === '' ? ` ${suffix}` : `${prefix} `];
}
