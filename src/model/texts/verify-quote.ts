/** Checks a quotation against the text that it is from. */
import type {Quote} from '../timeline.js';
import {placesOf} from './find-quote.js';
import {nearestPassage} from './nearest-passage.js';
import {normalisedTextOf, type Quotable} from './normalised-text.js';
import type {Passage, QuoteVerdict} from './passage.js';

/** @param paragraph number of the paragraph in which it should begin; anywhere where it is missing. */
export function verifyQuote(text: Quotable, quote: Quote, paragraph?: number): QuoteVerdict {
  return (
    locateQuote(text, quote, paragraph) ?? {kind: 'missing', nearest: nearestPassage(text, quote, paragraph)}
  );
}

/** Null where it stands nowhere. What is most like it is not looked for, which costs much more than this in a long text. */
export function locateQuote(
  text: Quotable,
  quote: Quote,
  paragraph?: number,
): Exclude<QuoteVerdict, {kind: 'missing'}> | null {
  const normalised = normalisedTextOf(text);
  const {whole} = normalised;
  const scope = paragraph === undefined ? whole : normalised.stretchOf(paragraph);
  const [passage, ...others] = placesOf(normalised, quote, scope);
  if (passage) {
    return others.length > 0 ? {kind: 'ambiguous', passages: [passage, ...others]} : {kind: 'found', passage};
  }
  const elsewhere =
    paragraph === undefined ? undefined : closest(placesOf(normalised, quote, whole), paragraph);
  return elsewhere ? {kind: 'elsewhere', passage: elsewhere} : null;
}

/** The one that begins in the fewest paragraphs from the one that is cited. */
function closest(passages: readonly Passage[], paragraph: number): Passage | undefined {
  const distance = ([range]: Passage) => Math.abs((range?.paragraph ?? 0) - paragraph);
  return passages.reduce<Passage | undefined>(
    (nearest, passage) => (nearest && distance(nearest) <= distance(passage) ? nearest : passage),
    undefined,
  );
}
