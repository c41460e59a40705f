/** What there is to read about one event. */
import {html, nothing, type TemplateResult} from 'lit';
import {join} from 'lit/directives/join.js';
import {repeat} from 'lit/directives/repeat.js';
import type {Strings} from '../strings/strings.js';
import type {ReaderAgent, ReaderImage, ReaderModel, ReaderRelation} from '../view-model/reader-types.js';
import {renderAccounts} from './accounts.js';
import {renderDate} from './date.js';
import {renderEdtf} from './edtf.js';
import {renderStatusSentence} from './status-sentence.js';
import {renderEvidence, type EvidenceTools} from './evidence.js';
import {below, renderHeading, type HeadingLevel} from './heading.js';
import {renderMarkdown} from './markdown.js';
import {renderNewTab} from './new-tab.js';
import {renderReaderRegion, TITLE_ID} from './reader-region.js';
import {renderSwatch} from './swatch.js';

export interface ReaderProps {
  readonly strings: Strings;
  /** Null while no event is selected. */
  readonly reader: ReaderModel | null;
  /** Said in its place; else that an event can be chosen. */
  readonly absence?: TemplateResult | undefined;
  /** Of the event's title; 3 below the timeline's. */
  readonly headingLevel?: HeadingLevel;
  /** It stands below its entry in the list, which has said the date, the title and the status already. */
  readonly isInline?: boolean;
  /** It stays in view beside a list longer than the window, and scrolls by itself. */
  readonly isPinned?: boolean;
  readonly onSelect: (id: string) => void;
  /** For the evidence of the event. */
  readonly evidence?: Partial<EvidenceTools>;
  /** Shown in place of the event. */
  readonly page?: ReaderPage | null | undefined;
}

export interface ReaderPage {
  /** No other page has it, nor is it the id of an event. */
  readonly key: string;
  readonly content: TemplateResult;
}

/** What is read, in its region. */
export function renderReader(props: ReaderProps): TemplateResult {
  const {reader, absence, isInline = false, isPinned = false, strings, page} = props;
  const isNamed = reader !== null || Boolean(page);
  const shown = page ?? (reader && {key: reader.id, content: renderEvent(reader, props)});
  return renderReaderRegion({
    name: !isNamed ? null : isInline ? reader && {words: reader.title} : {isTitle: true},
    isPinned,
    // What a visitor opened or scrolled for one event is as new for the next. Of what goes, `keyed` would not tell directives.
    content: shown
      ? repeat(
          [shown],
          ({key}) => key,
          ({content}) => content,
        )
      : html`<p class="empty">${absence ?? strings.choose}</p>`,
  });
}

function renderEvent(reader: ReaderModel, props: ReaderProps): TemplateResult {
  const {strings, headingLevel = 3, isInline = false} = props;
  const {language, text, image} = reader;
  return html`<div class="reader-body">
    <p class="reader-date">
      ${isInline ? nothing : html`<span>${renderDate(reader.date, reader.dateLanguage, strings)}</span>`}
      ${renderEdtf(reader.edtf, strings)}
    </p>
    ${isInline ? nothing : renderTitle(reader, headingLevel, strings)}
    ${text === undefined ? nothing : html`<div class="prose" lang=${language} dir="auto">${renderMarkdown(text, strings)}</div>`}
    ${image === undefined ? nothing : renderImage(image, language)} ${renderRelated(reader, props)}
    ${renderAccounts({reader, strings, headingLevel: below(headingLevel)})}
    ${renderEvidence({reader, strings, headingLevel: below(headingLevel), ...props.evidence})}
  </div>`;
}

function renderTitle(reader: ReaderModel, level: HeadingLevel, strings: Strings): TemplateResult {
  return html`
    ${renderHeading(level, reader.title, {className: 'title', id: TITLE_ID, lang: reader.language})}
    <p class="reader-status">
      ${renderSwatch(reader.status, reader.outcome)} <span>${renderStatusSentence(reader, strings)}</span>
    </p>
  `;
}

function renderImage({src, alt, caption, credit}: ReaderImage, language: string): TemplateResult {
  const words = [caption, credit].filter(part => part !== undefined);
  return html`<figure lang=${language} dir="auto">
    <img src=${src} alt=${alt} loading="lazy" decoding="async" />
    ${words.length === 0 ? nothing : html`<figcaption>${join(words, html`<br />`)}</figcaption>`}
  </figure>`;
}

function renderRelated(
  reader: ReaderModel,
  {strings, onSelect}: ReaderProps,
): TemplateResult | typeof nothing {
  const {relations, agents, language} = reader;
  const said = (date: string): unknown => renderDate(date, reader.dateLanguage, strings);
  if (relations.length === 0 && agents.length === 0) return nothing;
  return html`<dl class="related">
    ${relations.map(relation => renderRelation(relation, language, strings, said, onSelect))}
    ${agents.length === 0 ? nothing : renderAgents(strings.reading.agents, agents, language, strings)}
  </dl>`;
}

function renderRelation(
  {type, direction, mood, others}: ReaderRelation,
  language: string,
  {reading}: Strings,
  said: (date: string) => unknown,
  onSelect: (id: string) => void,
): TemplateResult {
  return html`<dt>${reading.relation(type, direction, mood)}</dt>
    ${others.map(
      // A button is a box, which a comma after it would be parted from where the title takes two lines.
      ({id, title, date}) =>
        html`<dd>
          <button type="button" class="as-link" @click=${selectBy(id, onSelect)}>
            <span lang=${language} dir="auto">${title}</span><span aria-hidden="true">,</span>
          </button>
          <span class="related-date">${said(date)}</span>
        </dd>`,
    )}`;
}

/** The button that was pressed goes with the event it belongs to; the focus stays with the reader. */
function selectBy(id: string, onSelect: (id: string) => void): (event: Event) => void {
  return ({currentTarget}) => {
    if (currentTarget instanceof Element)
      currentTarget.closest<HTMLElement>('[part~=reader]')?.focus({preventScroll: true});
    onSelect(id);
  };
}

/** A term with its people and bodies, for a list of such terms. */
export function renderAgents(
  term: string,
  agents: readonly ReaderAgent[],
  lang: string,
  strings: Strings,
): TemplateResult {
  const named = agents.map(({name, role, href}) => {
    const linked = href === undefined ? name : renderNewTab(href, name, strings);
    const shown = html`<span class="agent">${linked}</span>`;
    return role === undefined ? shown : html`${shown}, ${role}`;
  });
  return html`<dt>${term}</dt>
    <dd lang=${lang} dir="auto">${join(named, '; ')}</dd>`;
}
