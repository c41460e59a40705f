/** The events as a list under headings: the primary content, of which the canvas is the picture. */
import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {FirstStrings} from '../strings/first.js';
import type {EventList, EventListEntry, EventListSection, SectionHeading} from '../view-model/event-list.js';
import {documentOf, subjectOfDocument} from '../view-model/subject.js';
import {renderDate} from './date.js';
import {renderStatusWords} from './event-list-status.js';
import {renderHeading, type HeadingLevel} from './heading.js';
import {isStruck, renderSwatch} from './swatch.js';

/** What an entry has to know of its list. */
export interface EntryProps {
  readonly strings: FirstStrings;
  readonly list: Pick<EventList, 'language' | 'dateLanguage'>;
  /** Id of the selected subject. */
  readonly selected: string | null;
  /** What is shown below the selected entry: the reader, where there is no room beside the list. Absent where there is. */
  readonly inline?: unknown;
}

export interface EventListProps extends EntryProps {
  readonly list: EventList;
  /** Of the sections; 3 below the timeline's title. */
  readonly headingLevel?: HeadingLevel;
  /** What stands below the heading of a section. */
  readonly tools?: ((section: EventListSection) => unknown) | undefined;
  /** The entry of a subject was pressed. */
  readonly onSelect: (id: string) => void;
}

/** From so many entries on, those out of view are laid out only when they come near it. */
const MANY = 200;

export function renderEventList(props: EventListProps): TemplateResult {
  const {list, onSelect} = props;
  // One listener for all entries: a list may have thousands.
  const onClick = (event: Event): void => {
    const id = entrySubjectOf(event.target);
    if (id !== null) onSelect(id);
  };
  const count = list.sections.reduce((sum, {entries}) => sum + entries.length, 0);
  return html`<div part="list" class="list ${count > MANY ? 'is-long' : ''}" @click=${onClick}>
    ${repeat(
      list.sections,
      section => section.key,
      section => renderSection(section, props),
    )}
  </div>`;
}

function renderSection(section: EventListSection, props: EventListProps): TemplateResult {
  const {heading, entries} = section;
  // Safari tells a list without markers as a list only when it is called one.
  return html`<section>
    ${renderHeading(props.headingLevel ?? 3, headingWords(heading, props))} ${props.tools?.(section)}
    <ol role="list">
      ${repeat(
        entries,
        entry => entry.id,
        entry => renderEntry(entry, props),
      )}
    </ol>
  </section>`;
}

export function renderEntry(
  entry: EventListEntry,
  {list, selected, inline, strings}: EntryProps,
): TemplateResult {
  const isSelected = entry.id === selected;
  const isInline = inline !== undefined;
  const document = documentOf(entry.id);
  return html`<li>
    <button
      type="button"
      part="event"
      class="entry"
      data-event-id=${document === null ? entry.id : nothing}
      data-document-id=${document ?? nothing}
      aria-current=${isSelected ? 'true' : nothing}
      aria-expanded=${isInline ? String(isSelected) : nothing}
    >
      <span class="entry-date">${renderHalves(entry, list, strings)}</span>
      ${renderSwatch(entry.status, entry.outcome)}
      <span class="entry-text">
        <span
          class="entry-title ${isStruck(entry.status, entry.outcome) ? 'is-struck' : ''}"
          lang=${list.language}
          dir="auto"
          >${entry.title}</span
        >
        ${renderStatus(entry, list, strings)}
      </span>
    </button>
    ${isSelected && isInline && inline !== nothing ? html`<div class="inline-reader">${inline}</div>` : nothing}
  </li>`;
}

/** What is not known about an end has a line of its own where there is room, and else follows in the direction of the date. */
function renderHalves(
  {date: {given, notKnown}}: EventListEntry,
  list: EntryProps['list'],
  strings: FirstStrings,
): unknown {
  // A wide comma has its space in it.
  const space = given.endsWith('，') ? '' : ' ';
  const whole = notKnown === '' ? given : html`${given}${space}<small>${notKnown}</small>`;
  return renderDate(whole, list.dateLanguage, strings);
}

/** Most events are actual: there the swatch says it, and words only to those who do not see it. */
function renderStatus(
  entry: EventListEntry,
  {dateLanguage}: EntryProps['list'],
  strings: FirstStrings,
): TemplateResult {
  const isPlain = entry.status === 'actual' && entry.accounts === 1 && entry.beyond === null;
  const words = renderStatusWords(entry, strings, dateLanguage);
  return html`<span class=${isPlain ? 'hidden' : 'entry-status'}>${words}</span>`;
}

function headingWords(heading: SectionHeading, {list, strings}: EventListProps): unknown {
  return heading.kind === 'period'
    ? renderDate(heading.words, list.dateLanguage, strings)
    : strings.reading[heading.kind];
}

/** Finds the entry of a subject, where the list is drawn. */
export function entrySelector(id: string): string {
  const document = documentOf(id);
  const name = document === null ? 'event' : 'document';
  return `[part~=event][data-${name}-id="${CSS.escape(document ?? id)}"]`;
}

/** Id of the subject whose entry a node is in; null for one beside the entries, or in the reader among them. */
export function entrySubjectOf(node: unknown): string | null {
  const entry = node instanceof Element ? node.closest('[part~=event]') : null;
  const document = entry?.getAttribute('data-document-id') ?? null;
  return document === null ? (entry?.getAttribute('data-event-id') ?? null) : subjectOfDocument(document);
}
