/** Where words stand in a document's text, and what came of looking for a quotation there. */

/** Of a word that stands everywhere, more places are not listed: they tell nobody more. */
export const mostPlaces = 1000;

/** Within one paragraph. */
export interface PassageRange {
  /** From 1. */
  readonly paragraph: number;
  /** UTF-16 units into the paragraph's `plain`; the end is exclusive. */
  readonly start: number;
  readonly end: number;
}

/** Of words that run over the end of a paragraph, one range in each; never empty. */
export type Passage = readonly PassageRange[];

/** A passage that is not the quotation, but the most like it. */
export interface NearestPassage {
  readonly passage: Passage;
  /** As they stand in the text. */
  readonly words: string;
}

export type QuoteVerdict =
  /** It stands there, once. */
  | {readonly kind: 'found'; readonly passage: Passage}
  /** It stands there more than once, so that a `prefix` or a `suffix` has to tell which is meant. */
  | {readonly kind: 'ambiguous'; readonly passages: readonly Passage[]}
  /** It stands in the text, but not in the paragraph that is cited. */
  | {readonly kind: 'elsewhere'; readonly passage: Passage}
  /** It does not stand there; `nearest` is null where nothing is like it. */
  | {readonly kind: 'missing'; readonly nearest: NearestPassage | null};
