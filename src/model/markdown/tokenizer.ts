/**
 * Markdown → plain data, by a tokenizer that is a chunk of its own, fetched for the first text that needs it:
 *
 *     text → is there any Markdown in it? → at most 4,096 characters to the tokenizer → blocks
 *
 * What lies beyond the limit is its paragraphs as written.
 */
import type {MarkdownBlock} from './markdown-types.js';

/**
 * How much of a text is tokenized, in UTF-16 units. Markdown tokenizers take time in the square of a hostile text's length;
 * up to here that is some tens of milliseconds.
 */
export const MARKDOWN_LIMIT = 4096;

/** Never throws. */
export type Tokenize = (text: string) => readonly MarkdownBlock[];

let loaded: Tokenize | null = null;
let loading: Promise<Tokenize> | null = null;

/** The tokenizer if it is there already. */
export function loadedTokenizer(): Tokenize | null {
  return loaded;
}

/** Rejects where it cannot be fetched; the next call tries again. */
export function loadTokenizer(): Promise<Tokenize> {
  loading ??= import('./markdown-tokens.js').then(
    ({tokenizeMarkdown}) => (loaded = text => tokenizeStart(text, tokenizeMarkdown)),
    (cause: unknown) => {
      // The next text tries again: the visitor may be back on line by then.
      loading = null;
      throw cause;
    },
  );
  return loading;
}

/** The text as written, in paragraphs parted by blank lines. */
export function plainBlocks(text: string): readonly MarkdownBlock[] {
  return text
    .split(/\n(?:[ \t]*\n)+/)
    .map(paragraph => paragraph.trim())
    .filter(paragraph => paragraph !== '')
    .map(paragraph => ({kind: 'paragraph', children: [{kind: 'text', text: paragraph}]}));
}

/** Whether any character of the text could mean something in Markdown. Says yes too often rather than too seldom. */
export function hasMarkdown(text: string): boolean {
  return /[*_`[<\\]|^ {0,3}(?:[-#>+]|~~~|\d{1,9}[.)]|=+[ \t]*$)| {2}\n/m.test(text);
}

function tokenizeStart(text: string, tokenize: Tokenize): readonly MarkdownBlock[] {
  const cut = cutPoint(text);
  return [...tokenizeSafely(text.slice(0, cut), tokenize), ...plainBlocks(text.slice(cut))];
}

/** Thousands of nested quotations exhaust the tokenizer's stack; such a text is shown as written. */
function tokenizeSafely(text: string, tokenize: Tokenize): readonly MarkdownBlock[] {
  try {
    return tokenize(text);
  } catch {
    return plainBlocks(text);
  }
}

/** Where the tokenized part ends: between two paragraphs if there is such a place, else between words, else at the limit. */
export function cutPoint(text: string): number {
  if (text.length <= MARKDOWN_LIMIT) return text.length;
  const paragraph = text.lastIndexOf('\n\n', MARKDOWN_LIMIT);
  if (paragraph > 0) return paragraph;
  const word = text.lastIndexOf(' ', MARKDOWN_LIMIT);
  if (word > 0) return word;
  const splitsPair = (text.codePointAt(MARKDOWN_LIMIT - 1) ?? 0) > 0xffff;
  return splitsPair ? MARKDOWN_LIMIT - 1 : MARKDOWN_LIMIT;
}
