/** Texts of documents for tests, from no more than a test is about. */
import type {
  DocumentText,
  TextBlock,
  TextInline,
  TextParagraph,
} from '../../src/model/texts/document-text.js';

/** A paragraph is its words or its content; `# words` is a heading, `| label` a page. */
export type BlockSketch = string | readonly TextInline[];

export function makeText(blocks: readonly BlockSketch[], language?: string): DocumentText {
  let number = 0;
  const made = blocks.map((block): TextBlock => {
    const content = typeof block === 'string' ? [text(block.replace(/^[#|] ?/, ''))] : block;
    const plain = plainOf(content);
    if (typeof block === 'string' && block.startsWith('#'))
      return {kind: 'heading', level: 1, plain, content};
    if (typeof block === 'string' && block.startsWith('|')) return {kind: 'page', label: plain};
    number += 1;
    return {kind: 'paragraph', number, plain, content};
  });
  return {
    format: 'plain',
    ...(language !== undefined && {language}),
    blocks: made,
    paragraphs: made.filter((block): block is TextParagraph => block.kind === 'paragraph'),
  };
}

export function text(words: string): TextInline {
  return {kind: 'text', text: words};
}

export function plainOf(content: readonly TextInline[]): string {
  return content
    .map(inline => {
      if (inline.kind === 'text') return inline.text;
      if (inline.kind === 'break') return '\n';
      return inline.kind === 'page' ? '' : plainOf(inline.children);
    })
    .join('');
}
