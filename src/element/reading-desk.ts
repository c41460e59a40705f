/**
 * What there is to read in documents: the passage of a piece of evidence in its text, and the page of a document. A chunk of its
 * own, which comes when an event is selected, or the page of a document opened.
 */
import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import type {DocumentText} from '../model/texts/document-text.js';
import type {Evidence, SourceDocument, Timeline} from '../model/timeline.js';
import {documentStringsFor} from '../strings/document-strings-for.js';
import {stringsFor} from '../strings/strings-for.js';
import type {Strings} from '../strings/strings.js';
import type {TextFailure} from '../view-model/text-state.js';
import {buildDocumentPage} from '../view-model/documents/page-model.js';
import {buildDocumentText, type DocumentTextModel} from '../view-model/documents/text-model.js';
import {fileStoreOf} from '../view-model/events/file-store.js';
import {indexOf} from '../view-model/reader-index.js';
import {adoptStyles} from '../views/adopt-styles.js';
import {citeStyles} from '../views/cite.styles.js';
import {copyLinkStyles} from '../views/copy-link.styles.js';
import {renderDocumentPage} from '../views/document-page.js';
import {documentPageStyles} from '../views/document-page.styles.js';
import {renderAboutButton, renderTextAwaited, renderTextFailure} from '../views/document-states.js';
import {renderDocumentText} from '../views/document-text.js';
import {documentTextStyles} from '../views/document-text.styles.js';
import type {EvidenceDesk} from '../views/evidence.js';
import type {HeadingLevel} from '../views/heading.js';
import type {ReaderPage} from '../views/reader.js';
import {DeskMoves, type DeskActions} from './desk-moves.js';
import {renderDocumentCite, renderLinkTool, renderPassageCite} from './desk-tools.js';
import {DocumentTexts, type DocumentTextsOptions} from './document-texts.js';
import {memoize} from './memoize.js';
import type {Reading} from './reading.js';
import {cut} from './status.js';

export interface DeskState {
  /** As it is known. */
  readonly timeline: Timeline;
  /** Id of the event being read, which is in it; null while none is. */
  readonly event: string | null;
  readonly reading: Reading;
  readonly strings: Strings;
  /** BCP 47 tag for dates. */
  readonly locale: string;
}

export interface DeskHost extends LitElement {
  /** The page's address can name a piece of evidence. */
  readonly permalink: boolean;
  /** The filter by documents. */
  readonly documents: string | null;
  /** All of it. */
  readonly timeline: Timeline | null;
}

export interface DeskOptions extends Omit<DocumentTextsOptions, 'strings'> {
  /** BCP 47 tag of the words of the interface. */
  readonly locale: () => string;
  readonly host: DeskHost;
  readonly actions: DeskActions;
}

/** Of headings in the text of a piece of evidence, whose own is a 5; and of the title of a page, which has the event's place. */
const IN_EVIDENCE: HeadingLevel = 6;
const IN_PAGE: HeadingLevel = 5;
const PAGE_TITLE: HeadingLevel = 3;

// Once for as long as what they are made of stays: a text may be as long as a book.
const citedTextOf = memoize(
  (cited: Evidence, timeline: Timeline, document: SourceDocument, text: DocumentText): DocumentTextModel =>
    buildDocumentText({timeline, document, text, cited}),
);
const wholeTextOf = memoize(
  (document: SourceDocument, timeline: Timeline, text: DocumentText): DocumentTextModel =>
    buildDocumentText({timeline, document, text}),
);
const pageOf = memoize(buildDocumentPage);
export function readingDesk(options: DeskOptions): ReadingDesk {
  return new ReadingDesk(options);
}

export class ReadingDesk {
  readonly #host: DeskHost;
  readonly #texts: DocumentTexts;
  readonly #moves: DeskMoves;
  /** Nothing waits for the text of these any more: it failed to come, for these reasons, and was asked for again. */
  readonly #retried = new Map<SourceDocument, TextFailure>();
  /** Whose text is being read, by what was rendered last. */
  #read: {
    readonly document: SourceDocument;
    readonly of: readonly unknown[];
    readonly isNews: boolean;
  } | null = null;

  constructor(options: DeskOptions) {
    const {host, actions, locale} = options;
    adoptStyles(host.renderRoot, [documentTextStyles, documentPageStyles, citeStyles, copyLinkStyles]);
    this.#host = host;
    this.#texts = new DocumentTexts({...options, strings: () => stringsFor(locale())});
    this.#moves = new DeskMoves(host, actions);
  }

  /** What has become of the text that is read, where it was not there at once; empty where there is nothing to tell. */
  news(locale: string): string {
    if (!this.#read?.isNews) return '';
    const {document} = this.#read;
    const [words, isRetried] = [documentStringsFor(locale), this.#retried.has(document)];
    const text = this.#texts.of(document);
    if (text?.kind === 'failed') return cut(text.message);
    // That what was opened is there, whoever opened it expects.
    if (!isRetried) return '';
    return text?.kind === 'read' ? words.arrived : words.loading;
  }

  /** For the evidence of the event being read. */
  evidence(state: DeskState): EvidenceDesk {
    const {timeline, reading} = state;
    const first = citedBy(state, 1);
    if (reading.document === null) this.#note(citedBy(state, reading.evidence)?.document, state);
    return {
      isAwaited: first !== null && !this.#retried.has(first.document) && this.#isLoading(first.document),
      passage: (number, quotation) => {
        // Whoever does not open a piece has its text not fetched.
        const cited = reading.opened.includes(number) ? citedBy(state, number) : null;
        if (cited === null) return quotation;
        const {document, evidence} = cited;
        return this.#renderText(document, state, {
          bare: quotation,
          headingLevel: IN_EVIDENCE,
          modelOf: text => citedTextOf(evidence, timeline, document, text),
        });
      },
      tools: number => {
        const cited = reading.opened.includes(number) ? citedBy(state, number) : null;
        const link = renderLinkTool(this.#host, number, cited?.document, state);
        if (cited === null) return link;
        const {document, evidence} = cited;
        return html`${this.#renderAbout(document, number, state)}
        ${renderPassageCite(evidence, document, state)} ${link}`;
      },
    };
  }

  /** In place of the event; null while it is the event that is read. */
  page(state: DeskState): ReaderPage | null {
    const {timeline, event, reading, strings, locale} = state;
    const {events, documents} = indexOf(timeline);
    const document = documents.get(reading.document ?? '');
    const page = document && pageOf(timeline, document.id, locale);
    if (!document || !page) return null;
    this.#note(document, state);
    const trail = this.#moves.trailTo(event, document.id);
    const from = documents.get(trail.before.at(-1) ?? '') ?? events.get(event ?? '');
    const content = renderDocumentPage({
      strings,
      words: documentStringsFor(strings.locale),
      page,
      from: from?.title ?? null,
      headingLevel: PAGE_TITLE,
      text: this.#renderText(document, state, {
        bare: nothing,
        headingLevel: IN_PAGE,
        modelOf: text => wholeTextOf(document, timeline, text),
      }),
      tools: html`${renderDocumentCite(document, state)}
      ${renderLinkTool(this.#host, trail.origin?.number ?? reading.evidence, undefined, state)}`,
      isOnly: this.#host.documents?.trim() === document.id,
      onOnly: this.#canFilter ? only => this.#moves.showOnly(only ? [document.id] : null) : null,
      onBack: this.#moves.back,
      onDocument: this.#moves.openDocument,
      onEvent: this.#moves.follow,
    });
    return {key: `document ${page.id}`, content};
  }

  /** Of events that have not been read nobody knows which documents they cite. */
  get #canFilter(): boolean {
    const {timeline} = this.#host;
    return timeline !== null && !fileStoreOf(timeline);
  }

  /** Whatever else changes has news of its own, before which what was told of a text goes. */
  #note(document: SourceDocument | undefined, {timeline, event, reading}: DeskState): void {
    const of = [timeline, event, reading.document, reading.evidence, this.#host.documents];
    const before = this.#read;
    const isSame = before !== null && of.every((value, i) => value === before.of[i]);
    if (!document) this.#read = null;
    else this.#read = {document, of, isNews: (isSame && before.isNews) || this.#isLoading(document)};
  }

  #isLoading(document: SourceDocument): boolean {
    return this.#texts.of(document)?.kind === 'loading';
  }

  #renderText(document: SourceDocument, {event, strings}: DeskState, place: TextPlace): unknown {
    const {bare, headingLevel, modelOf} = place;
    const words = documentStringsFor(strings.locale);
    const read = this.#texts.of(document);
    const failed = read?.kind === 'loading' ? this.#retried.get(document) : read;
    // While another attempt is under way, the notice stays, with the focus on its button.
    if (failed?.kind === 'failed') {
      const retrying = failed !== read;
      const onRetry = (): void => this.#retry(document, failed);
      return html`${bare}${renderTextFailure(failed, {strings, words, onRetry, retrying})}`;
    }
    switch (read?.kind) {
      case undefined:
      case 'failed':
        return bare;
      case 'loading':
        return html`${bare}${renderTextAwaited(words)}`;
      case 'read': {
        const model = modelOf(read.text);
        const {follow, toMark} = this.#moves;
        const text = {
          strings,
          words,
          model,
          title: document.title,
          headingLevel,
          onEvent: follow,
          onMark: () => (event === null ? undefined : toMark(event)),
        };
        // What does not stand in the text is not said by it.
        return html`${model.quoted === null ? bare : nothing}${renderDocumentText(text)}`;
      }
    }
  }

  #renderAbout(document: SourceDocument, number: number, {event, strings}: DeskState): TemplateResult {
    const words = documentStringsFor(strings.locale);
    return renderAboutButton(words, document.title, number, from =>
      this.#moves.openAbout(document.id, event, number, from),
    );
  }

  #retry(document: SourceDocument, failure: TextFailure): void {
    this.#retried.set(document, failure);
    this.#texts.retry(document);
  }
}

interface TextPlace {
  /** What is there without the text. */
  readonly bare: unknown;
  readonly headingLevel: HeadingLevel;
  readonly modelOf: (text: DocumentText) => DocumentTextModel;
}

/** A piece of the event's evidence, from 1, with its document; null for one that is only an address. */
function citedBy(
  {timeline, event}: DeskState,
  number: number,
): {readonly evidence: Evidence; readonly document: SourceDocument} | null {
  const {events, documents} = indexOf(timeline);
  const evidence = events.get(event ?? '')?.evidence[number - 1];
  const document = documents.get(evidence?.document ?? '');
  return evidence && document ? {evidence, document} : null;
}
