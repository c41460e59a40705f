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

export interface EvidenceProps {
  readonly strings: Strings;
  readonly reader: ReaderModel;
  /** Of the word "Evidence". */
  readonly headingLevel: HeadingLevel;
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

export function renderEvidence({reader, strings, headingLevel}: EvidenceProps): TemplateResult {
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
        : renderFirst(first, below(headingLevel))
    }
    ${others.length === 0 ? nothing : html`<div class="more">${others.map(renderOther)}</div>`}
  </section>`;
}

function renderFirst(piece: Piece, level: HeadingLevel): TemplateResult {
  return html`<div part="document" class="document">
    ${renderHeading(level, renderTitle(piece))} ${renderBody(piece)}
  </div>`;
}

function renderOther(piece: Piece): TemplateResult {
  return html`<details part="document" class="document">
    <summary>
      <span>${renderTitle(piece)}<span class="glance small">${renderGlance(piece)}</span></span>
    </summary>
    <div class="details">${renderBody(piece)}</div>
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

function renderBody(piece: Piece): unknown {
  const {evidence, language} = piece;
  const where = [...places(piece), ...circumstances(piece)];
  return html`
    ${where.length === 0 ? nothing : html`<p class="where small">${dotted(where)}</p>`}
    ${renderPassage(piece)}
    ${evidence.note === undefined ? nothing : html`<p class="note small" lang=${language} dir="auto">${evidence.note}</p>`}
    ${evidence.document === undefined ? nothing : renderArchive(evidence.document, piece)}
    ${renderLinks(piece)}
  `;
}

/** The place in the document, as a historian would print it, else as the file counts it. */
export function places({
  evidence: {locator, paragraph, page},
  strings: {reading},
  language,
}: Piece): readonly unknown[] {
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

function renderLinks({evidence, strings, language}: Piece): unknown {
  const {href, document, pageMissing} = evidence;
  const {reading} = strings;
  const copies = document?.copies ?? [];
  const label = document === undefined ? reading.readSource : reading.readDocument;
  const links = copies.map(copy => renderNewTab(copy.href, copy.label, strings, {lang: language}));
  return html`
    ${
      href === undefined
        ? nothing
        : html`<p class="actions">
            ${renderNewTab(href, label, strings, {className: 'read'})}
            ${pageMissing ? html`<span class="small">${strings.links.atBeginning}</span>` : nothing}
          </p>`
    }
    ${links.length === 0 ? nothing : html`<p class="copies small">${reading.copies}: ${join(links, ', ')}</p>`}
    ${renderAstray(evidence, strings)}
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
