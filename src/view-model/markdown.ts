/**
 * Markdown of a timeline file → plain data, in the order
 *
 *     text → is there any Markdown in it? → at most 4,096 characters to the tokenizer → blocks
 *
 * The tokenizer is a chunk of its own, fetched for the first text that needs it. Until it is there, and for what lies beyond
 * the limit, a text is its paragraphs as written; so plain paragraphs never change when it arrives.
 */
import type {MarkdownBlock} from './markdown-types.js';

/**
 * How much of a text is tokenized, in UTF-16 units. Markdown tokenizers take time in the square of a hostile text's length;
 * up to here that is some tens of milliseconds.
 */
export const MARKDOWN_LIMIT = 4096;

/** Texts kept tokenized: the summary, the event being read and the one read before it. */
const KEPT = 3;

type Tokenize = (text: string) => readonly MarkdownBlock[];

let tokenize: Tokenize | null = null;
let loading: Promise<Tokenize> | null = null;
const kept = new Map<string, readonly MarkdownBlock[]>();

/**
 * The blocks of a text: at once where it has no Markdown in it or the tokenizer is there already, else a promise, which never
 * rejects: without the tokenizer the text stays as written.
 */
export function readMarkdown(text: string): readonly MarkdownBlock[] | Promise<readonly MarkdownBlock[]> {
  if (!hasMarkdown(text)) return plainBlocks(text);
  if (tokenize !== null) return tokenized(text, tokenize);
  return loadTokenizer().then(
    loaded => tokenized(text, loaded),
    () => plainBlocks(text),
  );
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

function tokenized(text: string, read: Tokenize): readonly MarkdownBlock[] {
  const known = kept.get(text);
  if (known !== undefined) return known;
  const cut = cutPoint(text);
  const blocks = [...readSafely(text.slice(0, cut), read), ...plainBlocks(text.slice(cut))];
  const oldest = kept.keys().next();
  if (kept.size >= KEPT && oldest.done !== true) kept.delete(oldest.value);
  kept.set(text, blocks);
  return blocks;
}

/** Thousands of nested quotations exhaust the tokenizer's stack; such a text is shown as written. */
function readSafely(text: string, read: Tokenize): readonly MarkdownBlock[] {
  try {
    return read(text);
  } catch {
    return plainBlocks(text);
  }
}

/** Where the tokenized part ends: between two paragraphs if there is such a place, else between words, else at the limit. */
function cutPoint(text: string): number {
  if (text.length <= MARKDOWN_LIMIT) return text.length;
  const paragraph = text.lastIndexOf('\n\n', MARKDOWN_LIMIT);
  if (paragraph > 0) return paragraph;
  const word = text.lastIndexOf(' ', MARKDOWN_LIMIT);
  if (word > 0) return word;
  const splitsPair = (text.codePointAt(MARKDOWN_LIMIT - 1) ?? 0) > 0xffff;
  return splitsPair ? MARKDOWN_LIMIT - 1 : MARKDOWN_LIMIT;
}

function loadTokenizer(): Promise<Tokenize> {
  loading ??= import('./markdown-tokens.js').then(
    module => (tokenize = module.tokenizeMarkdown),
    (cause: unknown) => {
      // The next text tries again: the visitor may be back on line by then.
      loading = null;
      throw cause;
    },
  );
  return loading;
}
