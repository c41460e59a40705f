/** The file with a document's text → its headings, pages and numbered paragraphs. */
import type {DocumentText, TextFormat} from './document-text.js';
import {readMarkdownText} from './markdown-text.js';
import {whyNoText, withoutProlog} from './no-text.js';
import {readPlainText} from './plain-text.js';
import {TextError} from './text-error.js';

export interface ReadTextOptions {
  /** Where the file is from, absolute or relative; its ending says how it is written. */
  readonly address?: string | undefined;
}

const ENDINGS: ReadonlyMap<string, TextFormat> = new Map([
  ['txt', 'plain'],
  ['xml', 'tei'],
  ['tei', 'tei'],
  ['md', 'markdown'],
  ['markdown', 'markdown'],
]);

/**
 * Rejects with a `TextError` where the text cannot be read. Of TEI, the reader is a chunk of its own: where that cannot be
 * fetched, rejects with what the browser says of it. Takes time and memory linear in `source`, whose size the caller bounds.
 */
export async function readDocumentText(
  source: string,
  {address}: ReadTextOptions = {},
): Promise<DocumentText> {
  const text = source.replace(/^\uFEFF/, '');
  if (text.trim() === '') throw new TextError('empty', 'The text is empty.');
  const why = whyNoText(text);
  if (why !== null) throw new TextError(why, `The text is ${why === 'html' ? 'a web page' : 'none'}.`);
  switch (textFormat(text, address)) {
    case 'plain':
      return readPlainText(text);
    case 'markdown':
      return readMarkdownText(text);
    case 'tei':
      return (await import('./tei.js')).readTei(text);
  }
}

/** By the ending of the address, else by how the text begins. */
export function textFormat(text: string, address = ''): TextFormat {
  const path = address.replace(/[?#].*$/s, '');
  const [, ending = ''] = /\.([a-z]+)$/i.exec(path) ?? [];
  return ENDINGS.get(ending.toLowerCase()) ?? (beginsAsTei(text) ? 'tei' : 'markdown');
}

/** An XML declaration, or an element or document type of TEI; there may be comments and instructions before it. */
function beginsAsTei(text: string): boolean {
  return (
    /^\s*<\?xml\s/.test(text) ||
    /^<(?:!DOCTYPE\s+(?:[\w.-]+:)?TEI|(?:[\w.-]+:)?(?:TEI(?:\.2|Corpus)?|teiCorpus|text)[\s/>]|(?:[\w.-]+:)?div\d?\s[^>]*\bxmlns)/.test(
      withoutProlog(text),
    )
  );
}
