/** The page of a document, in the reader in place of an event: what is known of it, its parts, its text, its events. */
import {html, nothing, type TemplateResult} from 'lit';
import {join} from 'lit/directives/join.js';
import type {DocumentFactName, DocumentStrings} from '../strings/document.js';
import type {Strings} from '../strings/strings.js';
import type {DocumentNode} from '../view-model/documents/document-tree.js';
import type {CitingEvent, CitingPlace, DocumentPageModel} from '../view-model/documents/page-model.js';
import {around} from './around.js';
import {renderAstray} from './astray.js';
import {renderDate} from './date.js';
import {dotted, inFile, places} from './evidence.js';
import {below, renderHeading, type HeadingLevel} from './heading.js';
import {renderNewTab} from './new-tab.js';
import {TITLE_ID} from './reader-region.js';
import {renderAgents} from './reader.js';
import {renderSwatch} from './swatch.js';

export interface DocumentPageProps {
  readonly strings: Strings;
  readonly words: DocumentStrings;
  readonly page: DocumentPageModel;
  /** Title of the event, or of the document, that it was opened from; null where it was chosen by itself. */
  readonly from: string | null;
  /** Of the document's title. */
  readonly headingLevel: HeadingLevel;
  /** The text, or what has become of it; `nothing` where there is none. */
  readonly text: unknown;
  /** What stands beside the link to the published document. */
  readonly tools: unknown;
  /** The timeline shows nothing but the events of this document. */
  readonly isOnly: boolean;
  /** To show nothing else, or all again. */
  readonly onOnly: ((only: boolean) => void) | null;
  /** To what it was opened from; where it was chosen by itself, to close it. */
  readonly onBack: () => void;
  readonly onDocument: (id: string) => void;
  /** To an event, and the piece of its evidence that cites the document, from 1. */
  readonly onEvent: (id: string, evidence: number, from: Element) => void;
}

/** Takes the focus when it is opened from within the reader: from there the reading goes on, and Escape leads back. */
export function renderDocumentPage(props: DocumentPageProps): TemplateResult {
  const {words, page, from, headingLevel, text} = props;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    props.onBack();
  };
  const level = below(headingLevel);
  // The region around it has its name.
  return html`<article class="reader-body page" tabindex="-1" @keydown=${onKeyDown}>
    ${
      from === null
        ? nothing
        : html`<button type="button" class="back" @click=${props.onBack}>
            <span>${around(words.back, inFile(from, page.language))}</span>
          </button>`
    }
    ${renderHeading(headingLevel, page.title, {className: 'title', id: TITLE_ID, lang: page.language})}
    <dl class="related">${renderFacts(page, props)}</dl>
    ${renderActions(page, props)}
    ${
      page.tree === null
        ? nothing
        : renderPart(
            level,
            words.parts,
            html`<ul class="tree" role="list">
              ${renderNode(page.tree, props)}
            </ul>`,
          )
    }
    ${text === nothing ? nothing : renderPart(level, words.textHeading, text)}
    ${renderPart(level, html`${words.events} <small>${words.countEvents(page.events.length)}</small>`, renderEvents(props))}
  </article>`;
}

function renderPart(level: HeadingLevel, heading: unknown, content: unknown): TemplateResult {
  return html`<section class="evidence">${renderHeading(level, heading)} ${content}</section>`;
}

/** Only the date is missed where it is not known. */
function renderFacts(page: DocumentPageModel, {strings, words}: DocumentPageProps): readonly unknown[] {
  const {language, genre, state, writtenIn, copies} = page;
  const row = (name: DocumentFactName, content: unknown): unknown =>
    content === undefined
      ? nothing
      : html`<dt>${words.facts[name]}</dt>
          <dd>${content}</dd>`;
  const own = (
    name: 'number' | 'archive' | 'collection' | 'publisher' | 'translator' | 'credit' | 'rights' | 'note',
  ) => {
    const fact = page[name];
    return row(name, fact === undefined ? undefined : inFile(fact, language));
  };
  const agents = (name: 'author' | 'recipient'): unknown =>
    page[name].length === 0 ? nothing : renderAgents(words.facts[name], page[name], language, strings);
  const said = (fact: unknown): TemplateResult => html`<span class="said">${fact}</span>`;
  const links = copies.map(copy => renderNewTab(copy.href, copy.label, strings, {lang: language}));
  return [
    row('date', renderDating(page, strings, words)),
    row('genre', genre === undefined ? undefined : said(words.genre(genre))),
    row('state', state === undefined ? undefined : said(inFile(state, language))),
    own('number'),
    agents('author'),
    agents('recipient'),
    own('archive'),
    own('collection'),
    own('publisher'),
    row('language', writtenIn === undefined ? undefined : words.languageName(writtenIn)),
    ...(['translator', 'credit', 'rights', 'note'] as const).map(own),
    row('copies', links.length === 0 ? undefined : join(links, ', ')),
  ];
}

function renderDating(
  {date, dateLanguage}: DocumentPageModel,
  strings: Strings,
  words: DocumentStrings,
): unknown {
  if (date === null) return words.noDate;
  const said = renderDate(date.words, dateLanguage, strings);
  return date.of === 'itself' ? said : around(words.datedByWhole, said);
}

function renderActions(
  page: DocumentPageModel,
  {strings, tools}: DocumentPageProps,
): TemplateResult | typeof nothing {
  const {href} = page;
  const read =
    href === undefined
      ? nothing
      : renderNewTab(href, strings.reading.readDocument, strings, {className: 'read'});
  return read === nothing && tools === nothing
    ? nothing
    : html`<div class="actions">${read} ${renderAstray(page, strings)} ${tools}</div>`;
}

function renderNode(node: DocumentNode, props: DocumentPageProps): TemplateResult {
  const {strings, words, page} = props;
  const {id, title, date, events, isThis, parts} = node;
  const name = inFile(title, page.language);
  const facts = [
    ...(date === undefined ? [] : [renderDate(date, page.dateLanguage, strings)]),
    words.countEvents(events),
    ...(isThis ? [words.thisDocument] : []),
  ];
  return html`<li>
    <p class="node ${isThis ? 'is-this' : ''}">
      ${
        isThis
          ? html`<b aria-current="true">${name}</b>`
          : html`<button type="button" class="as-link" @click=${() => props.onDocument(id)}>${name}</button>`
      }
      <span class="small">${dotted(facts)}</span>
    </p>
    ${
      parts.length === 0
        ? nothing
        : html`<ul role="list">
            ${parts.map(part => renderNode(part, props))}
          </ul>`
    }
  </li>`;
}

function renderEvents(props: DocumentPageProps): TemplateResult {
  const {page, words, isOnly, onOnly} = props;
  return page.events.length === 0
    ? html`<p class="small">${words.noEvents}</p>`
    : html`<ul class="citing" role="list">
          ${page.events.map(event => renderEvent(event, props))}
        </ul>
        ${onOnly ? renderOnly(isOnly, onOnly, words) : nothing}`;
}

function renderOnly(
  isOnly: boolean,
  onOnly: (only: boolean) => void,
  words: DocumentStrings,
): TemplateResult {
  return html`<p class="actions">
    <button type="button" class="control" @click=${() => onOnly(!isOnly)}>
      ${isOnly ? words.showAll : words.showOnly}
    </button>
  </p>`;
}

function renderEvent(event: CitingEvent, props: DocumentPageProps): TemplateResult {
  const {strings, page, onEvent} = props;
  const {id, title, date, status, outcome} = event;
  const {reading} = strings;
  const {language} = page;
  const first = event.places[0]?.evidence ?? 1;
  const onClick = ({currentTarget}: Event): void => {
    if (currentTarget instanceof Element) onEvent(id, first, currentTarget);
  };
  const cited = event.places.map(place => citedAt(place, props)).filter(facts => facts.length > 0);
  const facts = [
    renderDate(date, page.dateLanguage, strings),
    status === 'actual' ? reading.status[status] : `${reading.status[status]}; ${reading.outcome[outcome]}`,
    ...(cited.length === 0
      ? []
      : [
          join(
            cited.map(facts => join(facts, ', ')),
            '; ',
          ),
        ]),
  ];
  return html`<li>
    ${renderSwatch(status, outcome)}
    <p>
      <button type="button" class="as-link doc" @click=${onClick}>${inFile(title, language)}</button>
      <span class="small">${dotted(facts)}</span>
    </p>
  </li>`;
}

/** Where a piece of evidence cites the document, and what it says against the event; empty where it says neither. */
function citedAt(
  {page: number, stance, ...within}: CitingPlace,
  {strings, words, page: {language}}: DocumentPageProps,
): readonly unknown[] {
  const at = places({evidence: within, strings, language});
  const onPage = (page: number): string =>
    at.length === 0 ? strings.reading.page(page) : words.page(String(page));
  return [
    ...at,
    ...(number === undefined ? [] : [onPage(number)]),
    ...(stance === 'contradicts' ? [words.contradicts] : []),
  ];
}
