/** The text of a document → what the reader shows of it: the cited passage marked, and at every paragraph what it attests. */
import type {DocumentText, TextHeading, TextParagraph} from '../../model/texts/document-text.js';
import type {Passage, PassageRange, QuoteVerdict} from '../../model/texts/passage.js';
import {verifyQuote} from '../../model/texts/verify-quote.js';
import type {Evidence, SourceDocument, TextKind, Timeline} from '../../model/timeline.js';
import {indexOf} from '../reader-index.js';
import {attestedOf, type AttestedEvent} from './attested.js';
import {chainOf, inherited} from './inherited.js';
import {runsOf, type TextRun} from './marked-content.js';

export type {AttestedEvent} from './attested.js';

export interface DocumentTextModel {
  /** Id of the document. */
  readonly document: string;
  /** BCP 47 tag of the text; empty where nothing tells it. */
  readonly language: string;
  /** BCP 47 tag of what the file says: the titles of events. */
  readonly fileLanguage: string;
  /** Null where the file does not say. */
  readonly kind: TextKind | null;
  /** Whose words the marked passage is: null where none is marked. */
  readonly quoted: 'translation' | 'document' | null;
  /** In reading order. */
  readonly sections: readonly TextSection[];
  /** What is wrong with the place that is cited. */
  readonly notices: readonly TextNotice[];
}

/** A heading with what stands below it, up to the next one; null where the text begins without. */
export interface TextSection {
  readonly heading: TextSectionHeading | null;
  readonly paragraphs: readonly TextModelParagraph[];
}

export interface TextSectionHeading extends Pick<TextHeading, 'level' | 'content' | 'language'> {
  readonly pages: readonly string[];
}

export interface TextModelParagraph {
  /** From 1. */
  readonly number: number;
  /** Labels of the pages that begin before it, and after what stands above it. */
  readonly pages: readonly string[];
  readonly runs: readonly TextRun[];
  readonly language?: string;
  /** It is the one that is cited by the evidence being read. */
  readonly isCited: boolean;
  /** In order of the events' dates; no event twice. */
  readonly attests: readonly AttestedEvent[];
}

export type TextNotice =
  /** The quotation does not stand in the text; the nearest words do. */
  | {
      readonly kind: 'missing';
      readonly nearest: {readonly paragraph: number; readonly words: string} | null;
    }
  /** It stands in another paragraph than the one cited. */
  | {readonly kind: 'elsewhere'; readonly paragraph: number}
  | {readonly kind: 'ambiguous'; readonly places: number}
  | {readonly kind: 'outOfRange'; readonly paragraph: number; readonly paragraphs: number};

export interface DocumentTextParts {
  readonly timeline: Timeline;
  readonly document: SourceDocument;
  readonly text: DocumentText;
  /** The evidence being read, which is of this document; absent where the document itself is read. */
  readonly cited?: Evidence;
}

/** Of words that stand everywhere; so many marks tell nobody which are meant, and the notice says how many there are. */
const MOST_MARKED = 50;

export function buildDocumentText(parts: DocumentTextParts): DocumentTextModel {
  const {timeline, document, text, cited} = parts;
  const kind = document.textKind ?? null;
  const verdict = cited?.quote && verifyQuote(text, cited.quote, cited.paragraph);
  const passages = verdict ? passagesOf(verdict) : [];
  const marked = rangesOf(passages.slice(0, MOST_MARKED));
  const attested = attestedOf(timeline, document.id, text, cited);
  const citedNumber = cited && citedParagraph(cited, text, passages);
  return {
    document: document.id,
    language: languageOf(parts),
    fileLanguage: timeline.language,
    kind,
    quoted: passages.length === 0 ? null : isTranslated(parts) ? 'translation' : 'document',
    sections: sectionsOf(text, (paragraph, pages) => ({
      ...paragraphOf(paragraph, marked.get(paragraph.number), attested.get(paragraph.number)),
      isCited: paragraph.number === citedNumber,
      pages,
    })),
    notices: cited ? noticesOf(cited, text, kind, verdict) : [],
  };
}

function passagesOf(verdict: QuoteVerdict): readonly Passage[] {
  switch (verdict.kind) {
    case 'found':
    case 'elsewhere':
      return [verdict.passage];
    case 'ambiguous':
      return verdict.passages;
    case 'missing':
      return [];
  }
}

/** As the file counts it, else where the quotation begins, if that is one place. */
function citedParagraph(
  {paragraph}: Evidence,
  text: DocumentText,
  passages: readonly Passage[],
): number | undefined {
  if (paragraph !== undefined && paragraph <= text.paragraphs.length) return paragraph;
  return passages.length === 1 ? passages[0]?.[0]?.paragraph : undefined;
}

/** A page that nothing follows is left out: it would be an empty one. */
function sectionsOf(
  {blocks}: DocumentText,
  paragraphOn: (paragraph: TextParagraph, pages: readonly string[]) => TextModelParagraph,
): readonly TextSection[] {
  const sections: (TextSection & {readonly paragraphs: TextModelParagraph[]})[] = [];
  let pages: string[] = [];
  for (const block of blocks) {
    if (block.kind === 'page') {
      pages.push(block.label);
      continue;
    }
    if (block.kind === 'heading') sections.push({heading: headingOn(block, pages), paragraphs: []});
    else {
      if (sections.length === 0) sections.push({heading: null, paragraphs: []});
      sections.at(-1)?.paragraphs.push(paragraphOn(block, pages));
    }
    pages = [];
  }
  return sections;
}

function headingOn({level, content, language}: TextHeading, pages: readonly string[]): TextSectionHeading {
  return {level, content, pages, ...(language !== undefined && {language})};
}

function paragraphOf(
  {number, content, language}: TextParagraph,
  marked: readonly PassageRange[] = [],
  attests: readonly AttestedEvent[] = [],
): Omit<TextModelParagraph, 'isCited' | 'pages'> {
  return {
    number,
    runs: runsOf(content, marked),
    ...(language !== undefined && {language}),
    attests,
  };
}

/** By number of the paragraph. */
function rangesOf(passages: readonly Passage[]): ReadonlyMap<number, readonly PassageRange[]> {
  const ranges = new Map<number, PassageRange[]>();
  for (const range of passages.flat()) {
    const known = ranges.get(range.paragraph);
    if (known === undefined) ranges.set(range.paragraph, [range]);
    else known.push(range);
  }
  return ranges;
}

/**
 * A summary need not have the words in it, so of one their absence is no fault; nor of a text that could not be read without
 * its markup, which stands between them.
 */
function noticesOf(
  {paragraph = 0}: Evidence,
  {paragraphs, isUnread}: DocumentText,
  kind: TextKind | null,
  verdict: QuoteVerdict | undefined,
): readonly TextNotice[] {
  const notices: TextNotice[] = [];
  if (paragraph > paragraphs.length)
    notices.push({kind: 'outOfRange', paragraph, paragraphs: paragraphs.length});
  const notice = verdict && kind !== 'precis' && !isUnread ? noticeOf(verdict) : null;
  return notice ? [...notices, notice] : notices;
}

function noticeOf(verdict: QuoteVerdict): TextNotice | null {
  switch (verdict.kind) {
    case 'found':
      return null;
    case 'ambiguous':
      return {kind: 'ambiguous', places: verdict.passages.length};
    case 'elsewhere':
      return {kind: 'elsewhere', paragraph: verdict.passage[0]?.paragraph ?? 0};
    case 'missing': {
      const {nearest} = verdict;
      const paragraph = nearest?.passage[0]?.paragraph;
      return {
        kind: 'missing',
        nearest: nearest && paragraph !== undefined ? {paragraph, words: nearest.words} : null,
      };
    }
  }
}

/** A transcript is in the language of its document; summary and translation are made for the readers of the file. */
function languageOf({timeline, document, text}: DocumentTextParts): string {
  if (text.language !== undefined) return text.language;
  if (document.textKind !== 'transcript') return timeline.language;
  return inherited(chainOf(document.id, indexOf(timeline).documents), 'language').language ?? '';
}

function isTranslated({timeline, document}: DocumentTextParts): boolean {
  return inherited(chainOf(document.id, indexOf(timeline).documents), 'translator').translator !== undefined;
}
