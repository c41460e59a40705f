/** Texts for the tests of quotations, made of their paragraphs. */
import type {TextParagraph} from '../../../src/model/texts/document-text.js';
import type {Passage} from '../../../src/model/texts/passage.js';

export interface Paragraphs {
  readonly paragraphs: readonly TextParagraph[];
}

export function quotable(...plains: readonly string[]): Paragraphs {
  return {
    paragraphs: plains.map((plain, index) => ({
      kind: 'paragraph',
      number: index + 1,
      plain,
      content: [{kind: 'text', text: plain}],
    })),
  };
}

/** `1:4-9` for units 4 to 9 of paragraph 1, and so on for each range. */
export function placeOf(passage: Passage): string {
  return passage.map(({paragraph, start, end}) => `${paragraph}:${start}-${end}`).join(' ');
}
