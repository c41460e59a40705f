/** The evidence of an event: the first piece open, the others behind their summaries. */
import {html, nothing, type TemplateResult} from 'lit';
import {join} from 'lit/directives/join.js';
import type {Strings} from '../strings/strings.js';
import type {ReaderDocument, ReaderEvidence, ReaderModel} from '../view-model/reader-types.js';
import {around} from './around.js';
import {renderAstray} from './astray.js';
import {renderDate} from './date.js';
import {below, renderHeading, type HeadingLevel} from './heading.js';
import {renderNewTab} from './new-tab.js';

export interface EvidenceProps extends Partial<EvidenceTools> {
  readonly strings: Strings;
  readonly reader: ReaderModel;
  /** Of the word "Evidence". */
  readonly headingLevel: HeadingLevel;
}

/** What comes later than the evidence itself. Pieces are counted from 1. */
export interface EvidenceTools {
  /** Null while it is on its way; undefined where there will be none. */
  readonly desk: EvidenceDesk | null | undefined;
  /** Those of the pieces behind summaries that are open. */
  readonly opened: readonly number[];
  readonly onOpen: (number: number, open: boolean) => void;
}

/** What there is to a piece of evidence besides what the timeline's file says of it. */
export interface EvidenceDesk {
  /** The first passage is not there yet: what it would push away is not shown before it, for a while. */
  readonly isAwaited: boolean;
  /** The passage in its document, in place of the bare quotation or about it. */
  passage(number: number, quotation: unknown): unknown;
  /** What stands beside the link to the published document. */
  tools(number: number): unknown;
}

/** A piece of evidence with what is needed to word it. */
export interface Piece {
  readonly evidence: ReaderEvidence;
  readonly strings: Strings;
  /** Of the file. */
  readonly language: string;
  /** Of dates in words. */
  readonly dateLanguage: string;
}

export function renderEvidence(props: EvidenceProps): TemplateResult {
  const {reader, strings, headingLevel} = props;
  const {evidence, language, dateLanguage} = reader;
  const {reading} = strings;
  const [first, ...others] = evidence.map((piece): Piece => ({
    evidence: piece,
    strings,
    language,
    dateLanguage,
  }));
  const count = reading.places(evidence.length, reader.documents);
  return html`<section part="evidence" class="evidence">
    ${renderHeading(
      headingLevel,
      first === undefined ? reading.evidence : html`${reading.evidence} <small>${count}</small>`,
    )}
    ${
      first === undefined
        ? html`<p class="small">${reading.noEvidence}</p>`
        : renderFirst(first, below(headingLevel), props)
    }
    ${
      others.length === 0
        ? nothing
        : html`<div class="more">${others.map((piece, i) => renderOther(piece, i + 2, props))}</div>`
    }
  </section>`;
}

function renderFirst(piece: Piece, level: HeadingLevel, {desk}: EvidenceProps): TemplateResult {
  const isAwaited = piece.evidence.document && (desk === null || desk?.isAwaited);
  return html`<div part="document" class="document ${isAwaited ? 'is-awaited' : ''}">
    ${renderHeading(level, renderTitle(piece))} ${renderBody(piece, 1, desk)}
  </div>`;
}

function renderOther(piece: Piece, number: number, {desk, opened, onOpen}: EvidenceProps): TemplateResult {
  const onToggle = ({target}: Event): void => {
    // What was replaced meanwhile is told of late.
    if (target instanceof HTMLDetailsElement && target.isConnected) onOpen?.(number, target.open);
  };
  return html`<details
    part="document"
    class="document"
    ?open=${opened?.includes(number) ?? false}
    @toggle=${onToggle}
  >
    <summary>
      <span>${renderTitle(piece)}<span class="glance small">${renderGlance(piece)}</span></span>
    </summary>
    <div class="details">${renderBody(piece, number, desk)}</div>
  </details>`;
}

function renderTitle({evidence: {title, isDiffering}, strings, language}: Piece): TemplateResult {
  const tag = html` <span class="tag">${strings.reading.anotherAccount}</span>`;
  return html`<span class="doc" lang=${language} dir="auto">${title}</span>${isDiffering ? tag : nothing}`;
}

/** What a closed piece says of itself: the place and the words. */
function renderGlance(piece: Piece): unknown {
  const {evidence, strings, language} = piece;
  const {quote, note} = evidence;
  return dotted([
    ...places(piece),
    ...(quote === undefined
      ? []
      : [strings.reading.quoted(quote.exact)].map(words => inFile(words, language))),
    ...(note === undefined ? [] : [inFile(note, language)]),
  ]);
}

function renderBody(piece: Piece, number: number, desk: EvidenceDesk | null | undefined): unknown {
  const {evidence, language} = piece;
  const where = [...places(piece), ...circumstances(piece)];
  const quotation = renderPassage(piece);
  return html`
    ${where.length === 0 ? nothing : html`<p class="where small">${dotted(where)}</p>`}
    ${desk ? desk.passage(number, quotation) : quotation}
    ${evidence.note === undefined ? nothing : html`<p class="note small" lang=${language} dir="auto">${evidence.note}</p>`}
    ${evidence.document === undefined ? nothing : renderArchive(evidence.document, piece)}
    ${renderLinks(piece, desk?.tools(number) ?? nothing)}
  `;
}

/** The place in the document, as a historian would print it, else as the file counts it. */
export function places({
  evidence: {locator, paragraph, page},
  strings: {reading},
  language,
}: Pick<Piece, 'strings' | 'language'> & {
  readonly evidence: Pick<ReaderEvidence, 'locator' | 'paragraph' | 'page'>;
}): readonly unknown[] {
  return [
    ...(locator === undefined ? [] : [inFile(locator, language)]),
    ...(locator === undefined && paragraph !== undefined ? [reading.paragraph(paragraph)] : []),
    ...(page === undefined ? [] : [reading.page(page)]),
  ];
}

/** What the document is part of, and what is said about dates. */
function circumstances({
  evidence: {document, date},
  strings,
  language,
  dateLanguage,
}: Piece): readonly unknown[] {
  const {reading} = strings;
  const said = (words: string): unknown => renderDate(words, dateLanguage, strings);
  const wholes = (document?.wholes ?? []).map(whole => {
    const title = inFile(whole.title, language);
    const named = whole.date === undefined ? title : around(reading.dated, title, said(whole.date));
    return around(reading.partOf, named);
  });
  return [
    ...(document?.date === undefined ? [] : [said(document.date)]),
    ...wholes,
    ...(document?.undated === true ? [reading.undated] : []),
    ...(date === undefined ? [] : [around(reading.givesDate, said(date))]),
  ];
}

/** The words that are cited, with their paragraph's number at the side and whatever surrounding words the file gives. */
function renderPassage({
  evidence: {quote, paragraph, locator},
  strings: {reading},
  language,
}: Piece): unknown {
  if (quote === undefined) return nothing;
  const {exact, prefix = '', suffix = ''} = quote;
  const words = html`<span lang=${language} dir="auto"
    >${prefix}<mark part="quotation">${exact}</mark>${suffix}</span
  >`;
  const number = html`<span class="number" aria-hidden="true">${paragraph}</span>`;
  // Where the place is given in other words, the number at the side is said as well.
  const said =
    locator === undefined
      ? nothing
      : html`<span class="hidden">${reading.paragraph(paragraph ?? 0)}: </span>`;
  return html`<blockquote class="passage">
    <p>${paragraph === undefined ? nothing : html`${number}${said}`}${around(reading.quoted, words)}</p>
  </blockquote>`;
}

/** Where the paper lies and to whom its publication is owed, as sentences. */
function renderArchive(document: ReaderDocument, {strings: {reading}, language}: Piece): unknown {
  const {archive, translator, collection, credit, rights} = document;
  const own = (text: string | undefined): readonly unknown[] =>
    text === undefined ? [] : [inFile(sentence(text), language)];
  const sentences = [
    ...own(archive),
    ...(translator === undefined
      ? []
      : [around(reading.translatedBy, inFile(sentence(translator), language))]),
    ...[collection, credit, rights].flatMap(own),
  ];
  return sentences.length === 0
    ? nothing
    : html`<p part="citation" class="archive small">${join(sentences, ' ')}</p>`;
}

function renderLinks({evidence, strings, language}: Piece, tools: unknown): unknown {
  const {href, document, pageMissing} = evidence;
  const {reading} = strings;
  const copies = document?.copies ?? [];
  const label = document === undefined ? reading.readSource : reading.readDocument;
  const links = copies.map(copy => renderNewTab(copy.href, copy.label, strings, {lang: language}));
  const read = href === undefined ? nothing : renderNewTab(href, label, strings, {className: 'read'});
  return html`
    ${
      read === nothing && tools === nothing
        ? nothing
        : html`<div class="actions">
            ${read} ${pageMissing ? html`<span class="small">${strings.links.atBeginning}</span>` : nothing}
            ${renderAstray(evidence, strings)} ${tools}
          </div>`
    }
    ${links.length === 0 ? nothing : html`<p class="copies small">${reading.copies}: ${join(links, ', ')}</p>`}
  `;
}

export function inFile(text: string, language: string): TemplateResult {
  return html`<span lang=${language} dir="auto">${text}</span>`;
}

export function dotted(parts: readonly unknown[]): unknown {
  return join(parts, ' · ');
}

function sentence(text: string): string {
  return /[.!?…。]$/.test(text) ? text : `${text}.`;
}
