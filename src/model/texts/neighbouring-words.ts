/** The words on either side of a passage, in the same paragraph. */
import {wordsOf, type Quotable} from './normalised-text.js';
import type {Passage} from './passage.js';

/** On one side. */
export const mostWords = 8;
/** UTF-16 units; in a script without spaces, so much counts as a word. */
const longestWord = 20;
const word = new RegExp(`\\s*\\S{1,${longestWord}}\\s*`, 'g');

/** In their order, with the spaces around them. */
export function wordsBefore({paragraphs}: Quotable, [range]: Passage): readonly string[] {
  if (!range) return [];
  const before = paragraphs[range.paragraph - 1]?.plain.slice(0, range.start) ?? '';
  return (
    before
      .slice(-mostWords * longestWord)
      .match(word)
      ?.slice(-mostWords) ?? []
  );
}

export function wordsAfter({paragraphs}: Quotable, passage: Passage): readonly string[] {
  const range = passage.at(-1);
  if (!range) return [];
  const after = paragraphs[range.paragraph - 1]?.plain.slice(range.end) ?? '';
  return (
    after
      .slice(0, mostWords * longestWord)
      .match(word)
      ?.slice(0, mostWords) ?? []
  );
}

/** The words of a passage with a few before and after them. */
export function withNeighbours(text: Quotable, passage: Passage, words = 3): string {
  const before = wordsBefore(text, passage).slice(-words).join('');
  const after = wordsAfter(text, passage).slice(0, words).join('');
  return `${before}${wordsOf(text, passage)}${after}`.trim();
}
