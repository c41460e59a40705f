/** The text of a document: its paragraphs, numbered, the cited passage marked, and under each what events it attests. */
import {html, nothing, type TemplateResult} from 'lit';
import type {DocumentStrings} from '../strings/document.js';
import type {Strings} from '../strings/strings.js';
import type {
  AttestedEvent,
  DocumentTextModel,
  TextModelParagraph,
  TextNotice,
  TextSection,
  TextSectionHeading,
} from '../view-model/documents/text-model.js';
import {around} from './around.js';
import {renderInlines, renderPage, renderRuns} from './document-content.js';
import {inFile} from './evidence.js';
import {below, renderHeading, type HeadingLevel} from './heading.js';
import {warningIcon} from './icons.js';
import {scrollBox} from './scroll-box.js';
import {renderSwatch} from './swatch.js';

export interface DocumentTextProps {
  readonly strings: Strings;
  readonly words: DocumentStrings;
  readonly model: DocumentTextModel;
  /** Of the document. */
  readonly title: string;
  /** Of the outermost headings in the text. */
  readonly headingLevel: HeadingLevel;
  /** To an event that a paragraph attests, with the piece of its evidence that says so, from 1. */
  readonly onEvent: (id: string, evidence: number, from: Element) => void;
  /** From the passage to the mark of the event being read. */
  readonly onMark: () => void;
}

export function renderDocumentText(props: DocumentTextProps): TemplateResult {
  const {strings, words, model} = props;
  const {kind, quoted, language, notices} = model;
  const said = words.kindSaid(kind, quoted);
  return html`<div class="text ${kind === 'precis' ? 'is-precis' : 'is-document'}">
    ${notices.map(notice => renderNotice(notice, props))}
    <p class="text-kind"><span class="tag">${words.kind(kind)}</span></p>
    <div class="text-box" ${scrollBox(words.named(words.text, props.title))}>
      <div lang=${language} dir="auto">${model.sections.map(section => renderSection(section, props))}</div>
    </div>
    ${said === null ? nothing : html`<p class="text-said small" lang=${strings.locale}>${said}</p>`}
  </div>`;
}

function renderSection({heading, paragraphs}: TextSection, props: DocumentTextProps): TemplateResult {
  // Safari tells a list without markers as a list only when it is called one.
  return html`${heading === null ? nothing : renderSectionHeading(heading, props)}
  ${
    paragraphs.length === 0
      ? nothing
      : html`<ol role="list">
          ${paragraphs.map(paragraph => renderParagraph(paragraph, props))}
        </ol>`
  }`;
}

function renderSectionHeading(
  {level, content, language, pages}: TextSectionHeading,
  props: DocumentTextProps,
): TemplateResult {
  let outline = props.headingLevel;
  for (let i = 1; i < level; i++) outline = below(outline);
  return html`${renderPages(pages, props)}
  ${renderHeading(outline, renderInlines(content, props), {
    className: 'text-heading',
    ...(language !== undefined && {lang: language}),
  })}`;
}

/** The text is of one direction, that of its first words, so that all numbers stand on one side; `dir` would take a paragraph out of that. */
function renderParagraph(paragraph: TextModelParagraph, props: DocumentTextProps): TemplateResult {
  const {number, pages, runs, language, isCited, attests} = paragraph;
  return html`<li part=${isCited ? 'paragraph cited' : 'paragraph'}>
    ${renderPages(pages, props)}
    <p class="paragraph" lang=${language ?? nothing}>
      <span class="number">${number}</span> ${renderRuns(runs, props)}
    </p>
    ${attests.length === 0 ? nothing : renderMarkers(paragraph, props)}
  </li>`;
}

function renderPages(pages: readonly string[], props: DocumentTextProps): TemplateResult | typeof nothing {
  return pages.length === 0
    ? nothing
    : html`<p class="text-pages">${pages.map(label => renderPage(label, props))}</p>`;
}

/** From the passage to what it attests. */
function renderMarkers({attests, isCited}: TextModelParagraph, props: DocumentTextProps): TemplateResult {
  const {strings, model} = props;
  // Of several places that may be meant, none is the cited one.
  const isHere = isCited || model.notices.some(({kind}) => kind === 'ambiguous');
  return html`<ul class="markers" role="list" lang=${strings.locale} dir=${strings.direction}>
    ${attests.map(event => html`<li>${event.isRead ? renderOwn(event, isHere, props) : renderMarker(event, props)}</li>`)}
  </ul>`;
}

/** That it attests an event goes without saying; that it does not, must be seen. */
function renderMarker(event: AttestedEvent, props: DocumentTextProps): TemplateResult {
  const {title, status, outcome, stance} = event;
  const {model, words} = props;
  return html`<button type="button" class="marker" @click=${toPiece(event, props)}>
    ${renderSwatch(status, outcome)}<span
      >${renderStance(words.stance[stance], stance === 'contradicts' ? 'tag' : 'hidden')}${inFile(title, model.fileLanguage)}</span
    >
  </button>`;
}

/** Of the event being read the title is above already; what cites the paragraph is the piece being read, or another one. */
function renderOwn(event: AttestedEvent, isHere: boolean, props: DocumentTextProps): TemplateResult {
  const {status, outcome, evidence, stance} = event;
  const {words, onMark} = props;
  return html`<button type="button" class="marker is-read" @click=${isHere ? onMark : toPiece(event, props)}>
    ${renderSwatch(status, outcome)}<span
      >${stance === 'contradicts' ? renderStance(words.contradictsThis, 'tag') : nothing}<span class="leads"
        >${isHere ? words.backToMark : words.otherPiece(evidence)}</span
      ></span
    >
  </button>`;
}

function renderStance(words: string, className: 'tag' | 'hidden'): TemplateResult {
  return html`<span class=${className}>${words}<span class="hidden">: </span></span>`;
}

function toPiece({id, evidence}: AttestedEvent, {onEvent}: DocumentTextProps): (event: Event) => void {
  return ({currentTarget}) => {
    if (currentTarget instanceof Element) onEvent(id, evidence, currentTarget);
  };
}

function renderNotice(notice: TextNotice, {model, words}: DocumentTextProps): TemplateResult {
  return html`<div class="text-notice">
    ${warningIcon()}
    <p>${noticeWords(notice, model, words)}</p>
  </div>`;
}

function noticeWords(notice: TextNotice, {language}: DocumentTextModel, words: DocumentStrings): unknown {
  switch (notice.kind) {
    case 'missing': {
      const {nearest} = notice;
      const near =
        nearest &&
        around(place => words.notice.nearest(nearest.paragraph, place), inFile(nearest.words, language));
      return near ? html`${words.notice.missing} ${near}` : words.notice.missing;
    }
    case 'elsewhere':
      return words.notice.elsewhere(notice.paragraph);
    case 'ambiguous':
      return words.notice.ambiguous(notice.places);
    case 'outOfRange':
      return words.notice.outOfRange(notice.paragraph, notice.paragraphs);
  }
}
