/** Texts in one line a block, so that tables of tests can be read. */
import type {DocumentText, TextBlock, TextInline} from '../../../src/model/texts/document-text.js';

const MARKS = {emphasis: '*', strong: '**', code: '`'} as const;

/**
 * `2: words` is a paragraph, `## words` a heading, `|5|` a page, `/` a break; `person(words)` and the like are spans; `@ko` in
 * front is a language of its own.
 */
export function shown({blocks}: Pick<DocumentText, 'blocks'>): readonly string[] {
  return blocks.map(showBlock);
}

function showBlock(block: TextBlock): string {
  if (block.kind === 'page') return `|${block.label}|`;
  const language = block.language === undefined ? '' : `@${block.language} `;
  const head = block.kind === 'paragraph' ? `${block.number}:` : '#'.repeat(block.level);
  return `${language}${head} ${showInlines(block.content)}`;
}

function showInlines(inlines: readonly TextInline[]): string {
  return inlines.map(showInline).join('');
}

function showInline(inline: TextInline): string {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'break':
      return '/';
    case 'page':
      return `|${inline.label}|`;
    case 'link':
      return `[${showInlines(inline.children)}](${inline.href})`;
    case 'emphasis':
    case 'strong':
    case 'code':
      return MARKS[inline.kind] + showInlines(inline.children) + MARKS[inline.kind];
    default:
      return `${inline.kind}(${showInlines(inline.children)})`;
  }
}
