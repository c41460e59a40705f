import type {DocumentText} from './document-text.js';
import {InlineWriter} from './inline-writer.js';
import {blocksOfLines} from './source-blocks.js';
import {TextBlocks} from './text-blocks.js';

/** Plain text: every block is a paragraph, its line breaks are spaces. */
export function readPlainText(source: string): DocumentText {
  const blocks = new TextBlocks();
  for (const lines of blocksOfLines(source)) {
    const written = new InlineWriter();
    written.text(lines.join('\n'));
    blocks.paragraph(written);
  }
  return blocks.finish('plain');
}
