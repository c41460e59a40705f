/** Checks one piece of evidence against the text of its document: the paragraph that it cites, and the words that it quotes. */
import type {DocumentText} from '../model/texts/document-text.js';
import {findQuote} from '../model/texts/find-quote.js';
import {withNeighbours} from '../model/texts/neighbouring-words.js';
import type {NearestPassage} from '../model/texts/passage.js';
import {tellingContext} from '../model/texts/telling-context.js';
import {verifyQuote} from '../model/texts/verify-quote.js';
import type {Quote} from '../model/timeline.js';
import type {DatedEvidence} from './dates.js';
import {atValue, type Report} from './finding.js';
import type {EvidencePart} from './schema.js';

export interface ReadText {
  readonly text: DocumentText;
  /** A précis is in other words than the document. */
  readonly isPrecis: boolean;
}

/** Document id → its text. */
export type ReadTexts = Map<string, ReadText>;

export function checkParagraph({part, path}: DatedEvidence, texts: ReadTexts, report: Report): void {
  const {document = '', paragraph = 0} = part;
  const quote = quoteOf(part);
  const read = texts.get(document);
  if (!read || paragraph <= read.text.paragraphs.length) return;
  const standsIn = quote && findQuote(read.text, quote)[0]?.[0]?.paragraph;
  report(
    'paragraph-out-of-range',
    atValue(...path, 'paragraph'),
    paragraph,
    document,
    read.text.paragraphs.length,
    standsIn,
  );
}

/** In a précis a quotation may stand or not; a text of which nobody says what it is counts as the document's words. */
export function checkQuotation({part, path}: DatedEvidence, texts: ReadTexts, report: Report): void {
  const {document = '', paragraph} = part;
  const quote = quoteOf(part);
  const read = texts.get(document);
  if (!quote || !read || read.isPrecis) return;
  const {text} = read;
  const place = atValue(...path, 'quote', 'exact');
  const verdict = verifyQuote(text, quote, paragraph);
  switch (verdict.kind) {
    case 'found':
      return;
    case 'ambiguous': {
      const context = tellingContext(text, quote, paragraph);
      return report('ambiguous-quote', place, document, paragraph, verdict.passages.length, context);
    }
    case 'elsewhere': {
      const cited = paragraph ?? 0;
      const standsIn = verdict.passage[0]?.paragraph ?? 0;
      // That there is no such paragraph is told already, and where the quotation stands with it.
      if (cited > text.paragraphs.length) return;
      return report('quote-elsewhere', atValue(...path, 'paragraph'), document, cited, standsIn);
    }
    case 'missing': {
      const other = otherDocument(quote, document, texts);
      return report('quote-not-found', place, document, other ?? insteadOf(text, quote, verdict.nearest));
    }
  }
}

function quoteOf({quote}: EvidencePart): Quote | undefined {
  if (!quote) return undefined;
  const {exact, prefix, suffix} = quote;
  return {exact, ...(prefix !== undefined && {prefix}), ...(suffix !== undefined && {suffix})};
}

/** What there is in place of a quotation that is not found; for the words that say so. */
export interface Instead {
  /** Where it stands, or something like it. */
  readonly paragraph: number;
  /** Another document, in which it does stand. */
  readonly document?: string;
  /** The words that are like it. */
  readonly words?: string;
  /** Its own words stand there, but between others than the `prefix` and `suffix`. */
  readonly isContextWrong?: boolean;
}

function insteadOf(text: DocumentText, {exact}: Quote, nearest: NearestPassage | null): Instead | null {
  if (!nearest) return null;
  const paragraph = nearest.passage[0]?.paragraph ?? 0;
  return findQuote(text, {exact}).length > 0
    ? {paragraph, words: withNeighbours(text, nearest.passage), isContextWrong: true}
    : {paragraph, words: nearest.words};
}

function otherDocument(quote: Quote, document: string, texts: ReadTexts): Instead | null {
  for (const [id, {text, isPrecis}] of texts) {
    if (id === document || isPrecis) continue;
    const paragraph = findQuote(text, quote)[0]?.[0]?.paragraph;
    if (paragraph !== undefined) return {document: id, paragraph};
  }
  return null;
}
