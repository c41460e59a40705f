/** The text of a document → what the reader shows of it: the cited passage marked, and at every paragraph what it attests. */
import type {DocumentText, TextHeading, TextParagraph} from '../../model/texts/document-text.js';
import type {Passage, QuoteVerdict} from '../../model/texts/passage.js';
import {findQuote} from '../../model/texts/find-quote.js';
import {verifyQuote} from '../../model/texts/verify-quote.js';
import type {
  Evidence,
  HistoricalEvent,
  Outcome,
  SourceDocument,
  Stance,
  Status,
  TextKind,
  Timeline,
} from '../../model/timeline.js';
import {indexOf} from '../reader-index.js';
import {chainOf, inherited} from './inherited.js';
import {runsOf, type TextRun} from './marked-content.js';
import {citingsOf, type Citing} from './passages.js';

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

export interface AttestedEvent {
  readonly id: string;
  readonly title: string;
  readonly status: Status;
  readonly outcome: Outcome;
  /** Which piece of its evidence cites the paragraph, from 1. */
  readonly evidence: number;
  readonly stance: Stance;
  /** It is the event being read. */
  readonly isRead: boolean;
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

export function buildDocumentText(parts: DocumentTextParts): DocumentTextModel {
  const {timeline, document, text, cited} = parts;
  const kind = document.textKind ?? null;
  const verdict = cited?.quote && verifyQuote(text, cited.quote, cited.paragraph);
  const passages = verdict ? passagesOf(verdict) : [];
  const attested = attestedOf(parts);
  const citedNumber = cited && citedParagraph(cited, text, passages);
  return {
    document: document.id,
    language: languageOf(parts),
    fileLanguage: timeline.language,
    kind,
    quoted: passages.length === 0 ? null : isTranslated(parts) ? 'translation' : 'document',
    sections: sectionsOf(text, (paragraph, pages) => ({
      ...paragraphOf(paragraph, passages, attested),
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

/** By number of the paragraph. */
function attestedOf({
  timeline,
  document,
  text,
  cited,
}: DocumentTextParts): ReadonlyMap<number, readonly AttestedEvent[]> {
  const citings = citingsOf(timeline, document.id);
  const read = citings.find(({evidence}) => evidence === cited)?.event;
  const attested = new Map<number, AttestedEvent[]>();
  for (const citing of citings) {
    const number = paragraphCitedBy(citing.evidence, text);
    if (number === undefined) continue;
    const known = attested.get(number) ?? [];
    if (known.some(({id}) => id === citing.event.id)) continue;
    attested.set(number, [...known, attestedBy(citing, read)]);
  }
  return attested;
}

/** Of words that stand there more than once, the first place. */
function paragraphCitedBy({paragraph, quote}: Evidence, text: DocumentText): number | undefined {
  if (paragraph !== undefined && paragraph <= text.paragraphs.length) return paragraph;
  return quote && findQuote(text, quote)[0]?.[0]?.paragraph;
}

function attestedBy({event, evidence, number}: Citing, read: HistoricalEvent | undefined): AttestedEvent {
  const {id, title, status, outcome} = event;
  return {id, title, status, outcome, evidence: number, stance: evidence.stance, isRead: event === read};
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
  passages: readonly Passage[],
  attested: ReadonlyMap<number, readonly AttestedEvent[]>,
): Omit<TextModelParagraph, 'isCited' | 'pages'> {
  const ranges = passages.flat().filter(({paragraph}) => paragraph === number);
  return {
    number,
    runs: runsOf(content, ranges),
    ...(language !== undefined && {language}),
    attests: attested.get(number) ?? [],
  };
}

/** A summary need not have the words in it, so of one their absence is no fault. */
function noticesOf(
  {paragraph = 0}: Evidence,
  {paragraphs}: DocumentText,
  kind: TextKind | null,
  verdict: QuoteVerdict | undefined,
): readonly TextNotice[] {
  const notices: TextNotice[] = [];
  if (paragraph > paragraphs.length)
    notices.push({kind: 'outOfRange', paragraph, paragraphs: paragraphs.length});
  const notice = verdict && kind !== 'precis' ? noticeOf(verdict) : null;
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
