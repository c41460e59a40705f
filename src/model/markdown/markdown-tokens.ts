/**
 * The tokenizer's tokens → the blocks of `markdown-types.ts`. Loaded when needed; the only module that knows `marked`, and of
 * it nothing but the lexer: no HTML is ever made.
 */
import {Lexer, type MarkedToken, type Token, type Tokens} from 'marked';
import {safeUrl} from '../web-address.js';
import type {MarkdownBlock, MarkdownInline, MarkdownItem} from './markdown-types.js';

/** Deeper than this, what is inside is shown as written; no prose needs it, and drawing is recursive. */
const MAX_DEPTH = 12;

/** Blocks of a text; linear in its tokens. Throws a `RangeError` when the text nests by the thousand. */
export function tokenizeMarkdown(text: string): readonly MarkdownBlock[] {
  return blocksOf(new Lexer({gfm: false}).lex(text), 0);
}

function blocksOf(tokens: readonly Token[], depth: number): readonly MarkdownBlock[] {
  return tokens.flatMap(token => blockOf(token as MarkedToken, depth));
}

function blockOf(token: MarkedToken, depth: number): readonly MarkdownBlock[] {
  if (token.type === 'space' || token.type === 'def') return [];
  if (depth >= MAX_DEPTH) return [writtenBlock(token)];
  switch (token.type) {
    case 'paragraph':
      return [paragraph(inlinesOf(token.tokens, depth + 1))];
    case 'heading':
      // The page's outline is not the file's to change: a heading is a paragraph in bold.
      return [paragraph([{kind: 'strong', children: inlinesOf(token.tokens, depth + 1)}])];
    case 'text':
      return [paragraph(inlinesOf(token.tokens ?? [token], depth + 1))];
    case 'code':
      // Indented text is far more often an accident of YAML than a listing.
      return [token.codeBlockStyle === 'indented' ? writtenBlock(token) : {kind: 'code', text: token.text}];
    case 'blockquote':
      return [{kind: 'quote', children: blocksOf(token.tokens, depth + 1)}];
    case 'list':
      return [listOf(token, depth + 1)];
    default:
      return [writtenBlock(token)];
  }
}

function listOf(list: Tokens.List, depth: number): MarkdownBlock {
  return {
    kind: 'list',
    start: list.ordered ? Number(list.start) : null,
    items: list.items.map(item => itemOf(item, depth)),
    markers: list.items.map(({raw}) => /\S+/.exec(raw)?.[0] ?? ''),
  };
}

function itemOf(item: Tokens.ListItem, depth: number): MarkdownItem {
  return item.tokens.flatMap((token): MarkdownItem => {
    const child = token as MarkedToken;
    if (child.type !== 'text' || item.loose || depth >= MAX_DEPTH) return blockOf(child, depth);
    return [{kind: 'words', children: inlinesOf(child.tokens ?? [child], depth + 1)}];
  });
}

function inlinesOf(tokens: readonly Token[], depth: number): readonly MarkdownInline[] {
  return tokens.map(token => inlineOf(token as MarkedToken, depth));
}

function inlineOf(token: MarkedToken, depth: number): MarkdownInline {
  if (depth >= MAX_DEPTH) return written(token);
  switch (token.type) {
    case 'text':
    case 'escape':
      return {kind: 'text', text: token.text};
    case 'em':
      return {kind: 'emphasis', children: inlinesOf(token.tokens, depth + 1)};
    case 'strong':
      return {kind: 'strong', children: inlinesOf(token.tokens, depth + 1)};
    case 'codespan':
      return {kind: 'code', text: token.text};
    case 'br':
      return {kind: 'break'};
    case 'link':
      return linkOf(token, depth);
    case 'image':
      // Pictures of an event have a key of their own, with its description; here only the description is told.
      return {kind: 'text', text: token.text};
    default:
      return written(token);
  }
}

/** A link that leads elsewhere than to the web is shown as it was written. */
function linkOf(token: Tokens.Link, depth: number): MarkdownInline {
  const href = safeUrl(token.href);
  return href === null ? written(token) : {kind: 'link', href, children: inlinesOf(token.tokens, depth + 1)};
}

/** What is outside the subset, raw HTML first of all, as the text it was written as. */
function written(token: MarkedToken): MarkdownInline {
  return {kind: 'text', text: token.raw};
}

function writtenBlock(token: MarkedToken): MarkdownBlock {
  return paragraph([{kind: 'text', text: token.raw.trim()}]);
}

function paragraph(children: readonly MarkdownInline[]): MarkdownBlock {
  return {kind: 'paragraph', children};
}
