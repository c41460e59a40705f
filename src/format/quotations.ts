/** Checks one piece of evidence against the text of its document: the paragraph that it cites, and the words that it quotes. */
import type {DocumentText, TextParagraph} from '../model/texts/document-text.js';
import {findQuote} from '../model/texts/find-quote.js';
import {withNeighbours} from '../model/texts/neighbouring-words.js';
import {nearestPassage} from '../model/texts/nearest-passage.js';
import type {Quotable} from '../model/texts/normalised-text.js';
import {tellingContext} from '../model/texts/telling-context.js';
import {locateQuote} from '../model/texts/verify-quote.js';
import type {Quote} from '../model/timeline.js';
import type {DatedEvidence} from './dates.js';
import {atValue, type Path, type Report} from './finding.js';
import {limits} from './limits.js';
import type {EvidencePart} from './schema.js';

export interface ReadText {
  readonly text: DocumentText;
  /** A précis is in other words than the document. */
  readonly isPrecis: boolean;
}

/** Document id → its text. */
export type ReadTexts = ReadonlyMap<string, ReadText>;

/** What there is in place of a quotation that is not found; for the words that say so. */
export interface Instead {
  /** Where it stands, or something like it; of a heading, 0. */
  readonly paragraph: number;
  /** Another document, in which it does stand. */
  readonly document?: string;
  /** The words that are like it. */
  readonly words?: string;
  /** Its own words stand there, but between others than these say. */
  readonly wrongContext?: readonly ('prefix' | 'suffix')[];
  /** It stands in a heading of the text. */
  readonly isHeading?: boolean;
}

/** Checks one piece of evidence after the other. */
export class QuotationChecks {
  readonly #texts: ReadTexts;
  readonly #report: Report;
  /** What is like a quotation is dear to find, and of no use where nobody is told it. */
  readonly #told = {missing: 0, ambiguous: 0};

  constructor(texts: ReadTexts, report: Report) {
    this.#texts = texts;
    this.#report = report;
  }

  check({part, path}: DatedEvidence): void {
    const {document = '', paragraph} = part;
    const read = this.#texts.get(document);
    if (!read) return;
    const cited: Cited = {...read, document, paragraph, path, quote: quoteOf(part)};
    this.#checkParagraph(cited);
    this.#checkQuotation(cited);
  }

  #checkParagraph({text, quote, document, paragraph = 0, path}: Cited): void {
    const {length} = text.paragraphs;
    if (paragraph <= length) return;
    const standsIn = quote && findQuote(text, quote)[0]?.[0]?.paragraph;
    const place = atValue(...path, 'paragraph');
    this.#report('paragraph-out-of-range', place, paragraph, document, length, standsIn);
  }

  /**
   * In a précis a quotation may stand or not; a text of which nobody says what it is counts as the document's words. Of one whose
   * markup could not be read, nothing can be said.
   */
  #checkQuotation({text, isPrecis, quote, document, paragraph, path}: Cited): void {
    if (!quote || isPrecis || text.isUnread) return;
    const place = atValue(...path, 'quote', 'exact');
    const verdict = locateQuote(text, quote, paragraph);
    switch (verdict?.kind) {
      case 'found':
        return;
      case 'ambiguous': {
        const context = this.#isTold('ambiguous') ? tellingContext(text, quote, paragraph) : null;
        const places = verdict.passages.length;
        return this.#report('ambiguous-quote', place, document, paragraph, places, context);
      }
      case 'elsewhere': {
        const standsIn = verdict.passage[0]?.paragraph ?? 0;
        // That there is no such paragraph is told already, and where the quotation stands with it.
        if (paragraph === undefined || paragraph > text.paragraphs.length) return;
        return this.#report('quote-elsewhere', atValue(...path, 'paragraph'), document, paragraph, standsIn);
      }
      default: {
        const instead = this.#isTold('missing') ? this.#instead(quote, document, paragraph) : null;
        return this.#report('quote-not-found', place, document, hasWords(quote) ? instead : 'no words');
      }
    }
  }

  #isTold(kind: 'missing' | 'ambiguous'): boolean {
    this.#told[kind] += 1;
    return this.#told[kind] <= limits.findingsOfOneCode;
  }

  #instead(quote: Quote, document: string, paragraph: number | undefined): Instead | null {
    const {text} = this.#texts.get(document)!;
    if (findQuote(headingsOf(text), quote).length > 0) return {paragraph: 0, isHeading: true};
    return otherDocument(quote, document, this.#texts) ?? insteadOf(text, quote, paragraph);
  }
}

/** One piece of evidence, with the text that it cites. */
interface Cited extends ReadText {
  readonly document: string;
  readonly paragraph: number | undefined;
  readonly path: Path;
  readonly quote: Quote | undefined;
}

function quoteOf({quote}: EvidencePart): Quote | undefined {
  if (!quote) return undefined;
  const {exact, prefix, suffix} = quote;
  return {exact, ...(prefix !== undefined && {prefix}), ...(suffix !== undefined && {suffix})};
}

function hasWords({exact}: Quote): boolean {
  return /[\p{L}\p{N}]/u.test(exact);
}

function insteadOf(text: DocumentText, quote: Quote, cited: number | undefined): Instead | null {
  const nearest = nearestPassage(text, quote, cited);
  if (!nearest) return null;
  const paragraph = nearest.passage[0]?.paragraph ?? 0;
  if (findQuote(text, {exact: quote.exact}).length === 0) return {paragraph, words: nearest.words};
  const wrongContext = (['prefix', 'suffix'] as const).filter(key => quote[key] !== undefined);
  return {paragraph, words: withNeighbours(text, nearest.passage), wrongContext};
}

function otherDocument(quote: Quote, document: string, texts: ReadTexts): Instead | null {
  for (const [id, {text, isPrecis}] of texts) {
    if (id === document || isPrecis) continue;
    const paragraph = findQuote(text, quote)[0]?.[0]?.paragraph;
    if (paragraph !== undefined) return {document: id, paragraph};
  }
  return null;
}

const headings = new WeakMap<DocumentText, Quotable>();

/** The headings of a text as if they were its paragraphs, to be looked through for quotations. */
function headingsOf(text: DocumentText): Quotable {
  const known = headings.get(text);
  if (known) return known;
  const paragraphs = text.blocks
    .filter(block => block.kind === 'heading')
    .map((heading, index): TextParagraph => ({...heading, kind: 'paragraph', number: index + 1}));
  headings.set(text, {paragraphs});
  return {paragraphs};
}
