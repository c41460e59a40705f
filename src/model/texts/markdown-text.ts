/** Markdown → the blocks of a text. Which paragraphs there are is found without the tokenizer, so it stays when that is missing. */
import type {MarkdownBlock, MarkdownInline, MarkdownList, MarkdownWords} from '../markdown/markdown-types.js';
import {hasMarkdown, loadTokenizer, type Tokenize} from '../markdown/tokenizer.js';
import type {DocumentText} from './document-text.js';
import {InlineWriter} from './inline-writer.js';
import {partsOf, withoutNumber} from './markdown-parts.js';
import {beginsLine, piecesOf} from './markdown-pieces.js';
import {Pace} from './pace.js';
import {blocksOfLines} from './source-blocks.js';
import {TextBlocks} from './text-blocks.js';

/** Without the tokenizer, where `load` cannot fetch it, the text is as written, and says so. */
export async function readMarkdownText(
  source: string,
  load: () => Promise<Tokenize> = loadTokenizer,
): Promise<DocumentText> {
  const blocks = new TextBlocks();
  let tokenize: Tokenize | null | undefined;
  const pace = new Pace();
  for (const {level, lines} of blocksOfLines(source).flatMap(partsOf)) {
    const text = (level === null ? withoutNumber(lines, blocks.nextNumber) : lines).join('\n');
    const isMarkdown = hasMarkdown(text);
    if (isMarkdown && tokenize === undefined) tokenize = await load().catch(() => null);
    let written = new InlineWriter();
    if (isMarkdown && tokenize) {
      for (const piece of piecesOf(text)) {
        await pace.step();
        writePiece(piece, tokenize, written);
      }
    }
    // A definition of a link by itself, for one, is nothing to a tokenizer.
    if (!written.hasWords) written = asWritten(text);
    if (level === null) blocks.paragraph(written);
    else blocks.heading(level, written);
  }
  const text = blocks.finish('markdown');
  return tokenize === null ? {...text, isUnread: true} : text;
}

function writePiece(piece: string, tokenize: Tokenize, written: InlineWriter): void {
  if (beginsLine(piece)) written.break();
  writeBlocks(tokenize(piece), written);
  // A tokenizer takes off the space that parts it from the next.
  if (/\s$/.test(piece)) written.text(' ');
}

function asWritten(text: string): InlineWriter {
  const written = new InlineWriter();
  written.text(text);
  return written;
}

/** Blocks within a paragraph are lines of it. */
function writeBlocks(blocks: readonly (MarkdownBlock | MarkdownWords)[], written: InlineWriter): void {
  for (const [index, block] of blocks.entries()) {
    if (index > 0) written.break();
    writeBlock(block, written);
  }
}

function writeBlock(block: MarkdownBlock | MarkdownWords, written: InlineWriter): void {
  switch (block.kind) {
    case 'paragraph':
    case 'words':
      return writeInlines(block.children, written);
    case 'quote':
      return writeBlocks(block.children, written);
    case 'code':
      return writeCode(block.text, written);
    case 'list':
      return writeList(block, written);
  }
}

/** Its numbers and dashes are words of the document: as they stand there, somebody will quote them. */
function writeList({items, markers}: MarkdownList, written: InlineWriter): void {
  for (const [index, item] of items.entries()) {
    if (index > 0) written.break();
    written.text(`${markers[index] ?? ''} `);
    writeBlocks(item, written);
  }
}

function writeInlines(children: readonly MarkdownInline[], written: InlineWriter): void {
  for (const child of children) writeInline(child, written);
}

function writeInline(inline: MarkdownInline, written: InlineWriter): void {
  switch (inline.kind) {
    case 'text':
      return written.text(inline.text);
    case 'break':
      return written.break();
    case 'code':
      return writeCode(inline.text, written);
    case 'emphasis':
    case 'strong':
      written.open({kind: inline.kind});
      break;
    case 'link':
      written.open({kind: 'link', href: inline.href});
  }
  writeInlines(inline.children, written);
  written.close();
}

function writeCode(text: string, written: InlineWriter): void {
  written.open({kind: 'code'});
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) written.break();
    written.text(line);
  }
  written.close();
}
