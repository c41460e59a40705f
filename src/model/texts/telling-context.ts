/** What to add to a quotation that stands in several places, so that it tells which is meant. */
import type {Quote} from '../timeline.js';
import {placesOf} from './find-quote.js';
import {mostWords, wordsAfter, wordsBefore} from './neighbouring-words.js';
import {normalisedTextOf, type Quotable} from './normalised-text.js';

export type TellingContext = {readonly prefix: string} | {readonly suffix: string};

/**
 * The fewest words before the first of the places with which it is the only one, or else the fewest after it; null where
 * neither tells it from the others.
 *
 * @param paragraph that is cited; other paragraphs are then no matter.
 */
export function tellingContext(text: Quotable, quote: Quote, paragraph?: number): TellingContext | null {
  const normalised = normalisedTextOf(text);
  const scope = paragraph === undefined ? normalised.whole : normalised.stretchOf(paragraph);
  const first = placesOf(normalised, quote, scope)[0] ?? [];
  const [before, after] = [wordsBefore(text, first), wordsAfter(text, first)];
  const isTelling = (context: TellingContext) =>
    placesOf(normalised, {...quote, ...context}, scope).length === 1;
  for (let words = 1; words <= Math.min(mostWords, before.length); words += 1) {
    const prefix = before.slice(-words).join('').trim();
    if (isTelling({prefix})) return {prefix};
  }
  for (let words = 1; words <= Math.min(mostWords, after.length); words += 1) {
    const suffix = after.slice(0, words).join('').trim();
    if (isTelling({suffix})) return {suffix};
  }
  return null;
}
