/**
 * Markdown of a timeline file → plain data. Until the tokenizer is there, a text is its paragraphs as written; so plain
 * paragraphs never change when it arrives.
 */
import type {MarkdownBlock} from '../model/markdown/markdown-types.js';
import {
  hasMarkdown,
  loadedTokenizer,
  loadTokenizer,
  plainBlocks,
  type Tokenize,
} from '../model/markdown/tokenizer.js';

export {plainBlocks};

/** Texts kept tokenized: the summary, the event being read and the one read before it. */
const KEPT = 3;

const kept = new Map<string, readonly MarkdownBlock[]>();

/**
 * The blocks of a text: at once where it has no Markdown in it or the tokenizer is there already, else a promise, which never
 * rejects: without the tokenizer the text stays as written.
 */
export function readMarkdown(text: string): readonly MarkdownBlock[] | Promise<readonly MarkdownBlock[]> {
  if (!hasMarkdown(text)) return plainBlocks(text);
  const tokenize = loadedTokenizer();
  if (tokenize !== null) return tokenized(text, tokenize);
  return loadTokenizer().then(
    loaded => tokenized(text, loaded),
    () => plainBlocks(text),
  );
}

function tokenized(text: string, tokenize: Tokenize): readonly MarkdownBlock[] {
  const known = kept.get(text);
  if (known !== undefined) return known;
  const blocks = tokenize(text);
  const oldest = kept.keys().next();
  if (kept.size >= KEPT && oldest.done !== true) kept.delete(oldest.value);
  kept.set(text, blocks);
  return blocks;
}
