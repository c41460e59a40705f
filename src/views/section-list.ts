/** A long event list: sections that open and close, and hold entries or finer sections. Closed, they cost next to nothing. */
import {html, nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {repeat} from 'lit/directives/repeat.js';
import type {SectionName} from '../view-model/sections/section-index.js';
import type {Span} from '../view-model/sections/units.js';
import {around} from './around.js';
import {renderDate} from './date.js';
import {entrySubjectOf} from './event-list.js';
import {below, renderHeading, type HeadingLevel} from './heading.js';
import {SECTION_BUTTON} from './list-keys.js';
import {renderShowPeriod} from './period-tools.js';
import {type EntriesActions, type EntriesProps, type EntriesView, renderEntries} from './section-entries.js';

export interface SectionView {
  /** Unique in the list. */
  readonly key: string;
  /** In words, where it is a period. */
  readonly name: Exclude<SectionName, {kind: 'period'}> | {readonly kind: 'period'; readonly words: string};
  readonly count: number;
  /** What the timeline can show of it; null where it is no period. */
  readonly span: Span | null;
  /** How many began earlier and go on when it begins; 0 while it is closed. */
  readonly goingOn: number;
  /** What it holds: sections or entries; null while it is closed. */
  readonly content: readonly SectionView[] | EntriesView | null;
  /** Closed, for the browser to find: the titles in each of the sections in it that hold entries. */
  readonly titles: readonly SectionTitles[];
  /** The selected subject is in it. */
  readonly isCurrent: boolean;
}

export interface SectionTitles {
  readonly key: string;
  readonly text: string;
}

/** A lane by its name. `language`: BCP 47 tag of that. */
export interface Lane {
  readonly name: string;
  readonly language: string;
}

/** What stands behind one figure of the picture. */
export interface BinView {
  /** In words: its period, or, where `goesOn`, what everything in it began before. */
  readonly words: string;
  readonly goesOn: boolean;
  /** Null for the unnamed one, and for all. */
  readonly lane: Lane | null;
  readonly count: number;
  readonly entries: EntriesView;
}

export interface SectionListProps extends EntriesProps {
  readonly sections: readonly SectionView[];
  /** In place of the sections, where the visitor asked for it. */
  readonly bin: BinView | null;
  /** How many there are in all, and whether documents are among them. */
  readonly count: number;
  readonly withDocuments: boolean;
  /** How many are not on paper when this is printed as it is. */
  readonly notPrinted: number;
  /** There is a picture of the timeline, which can show periods. */
  readonly hasPicture: boolean;
  /** Of the first sections; 3 below the timeline's title. */
  readonly headingLevel?: HeadingLevel;
  readonly actions: SectionListActions;
}

export interface SectionListActions extends EntriesActions {
  /** The entry of a subject was pressed. */
  select(id: string): void;
  toggle(key: string, open: boolean): void;
  /** The browser found something in a closed section. */
  found(key: string): void;
  showPeriod(section: SectionView): void;
  /** What began before a section, and goes on. */
  showGoingOn(section: SectionView): void;
  /** From the bin to the whole list. */
  showAll(): void;
}

/** Key of the entries of a bin. */
export const BIN = 'bin';
/** The heading of a bin. */
export const BIN_HEADING = 'bin-name';

export function renderSectionList(props: SectionListProps): TemplateResult {
  const {actions, notPrinted, withDocuments, words} = props;
  const onClick = ({target}: Event): void => {
    const id = entrySubjectOf(target);
    if (id !== null) actions.select(id);
  };
  const onBeforeMatch = ({target}: Event): void => {
    const key = target instanceof Element ? target.getAttribute('data-section') : null;
    if (key !== null) actions.found(key);
  };
  return html`<div part="list" class="list is-sectioned" @click=${onClick} @beforematch=${onBeforeMatch}>
    ${renderContent(props)}
    ${
      notPrinted > 0
        ? html`<p class="not-printed">${words.notPrinted(notPrinted, withDocuments)}</p>`
        : nothing
    }
  </div>`;
}

/** What is in the list. */
export function renderContent(props: SectionListProps): TemplateResult {
  const {bin, sections, headingLevel = 3} = props;
  return html`${bin ? renderBin(bin, headingLevel, props) : renderSections(sections, headingLevel, props)}`;
}

/** How many entries of these are there. */
export function countEntries(content: readonly SectionView[] | EntriesView | null): number {
  if (content === null) return 0;
  if ('key' in content) return content.entries.filter(entry => entry !== null).length;
  return content.reduce((sum, section) => sum + countEntries(section.content), 0);
}

function renderSections(
  sections: readonly SectionView[],
  level: HeadingLevel,
  props: SectionListProps,
): unknown {
  return repeat(
    sections,
    ({key}) => key,
    section => renderSection(section, level, props),
  );
}

function renderSection(section: SectionView, level: HeadingLevel, props: SectionListProps): TemplateResult {
  const {key, content, titles, isCurrent} = section;
  const id = `section-${key.replaceAll(' ', '-')}`;
  const isClosed = content === null;
  const button = html`<button
    type="button"
    class=${SECTION_BUTTON}
    data-section=${key}
    aria-expanded=${isClosed ? 'false' : 'true'}
    aria-controls=${id}
    @click=${() => props.actions.toggle(key, isClosed)}
  >
    ${renderNameAndCount(nameOf(section, props), section.count, props)}
  </button>`;
  return html`<div class="period ${isClosed && isCurrent ? 'is-current' : ''}">
    ${renderHeading(level, button)}
    <div id=${id} class="period-content" ?hidden=${isClosed && titles.length === 0}>
      ${
        isClosed
          ? guard([titles], () => titles.map(part => renderTitles(part, props)))
          : html`${renderTools(section, props)}
            ${
              'key' in content
                ? renderEntries(content, props)
                : html`<div class="periods">${renderSections(content, below(level), props)}</div>`
            }`
      }
    </div>
  </div>`;
}

/** One node for all of them: the browser looks through it, and lays it out only when it finds something there. */
function renderTitles({key, text}: SectionTitles, {list}: SectionListProps): TemplateResult {
  return html`<div
    class="titles"
    hidden="until-found"
    data-section=${key}
    lang=${list.language}
    dir="auto"
    .textContent=${text}
  ></div>`;
}

function renderTools(section: SectionView, props: SectionListProps): TemplateResult | typeof nothing {
  const {words, hasPicture, withDocuments, actions} = props;
  const {span, goingOn} = section;
  const showsPeriod = span !== null && hasPicture;
  if (!showsPeriod && goingOn === 0) return nothing;
  return html`<p class="period-tools">
    ${
      showsPeriod
        ? renderShowPeriod(nameOf(section, props), words, () => actions.showPeriod(section))
        : nothing
    }
    ${
      goingOn > 0
        ? html`<button type="button" class="control" @click=${() => actions.showGoingOn(section)}>
            ${words.goingOn(goingOn, withDocuments)}
          </button>`
        : nothing
    }
  </p>`;
}

function renderBin(bin: BinView, level: HeadingLevel, props: SectionListProps): TemplateResult {
  const {words, strings, list, count, withDocuments, actions} = props;
  const date = renderDate(bin.words, list.dateLanguage, strings);
  const what = bin.goesOn ? around(words.beganBefore, date) : date;
  const lane = bin.lane && html`<span lang=${bin.lane.language} dir="auto">${bin.lane.name}</span>`;
  const name = lane === null ? what : around(words.inLane, what, lane);
  // It takes the focus when the bin is opened.
  return html`<div class=${BIN_HEADING} tabindex="-1">
      ${renderHeading(level, renderNameAndCount(name, bin.count, props))}
    </div>
    <p class="period-tools">
      <button type="button" class="control" @click=${() => actions.showAll()}>
        ${words.showAll(count, withDocuments)}
      </button>
    </p>
    ${renderEntries(bin.entries, props)}`;
}

function renderNameAndCount(name: unknown, count: number, props: SectionListProps): TemplateResult {
  const {words, withDocuments} = props;
  return html`<span class="period-name">${name}</span><span class="hidden">${words.beforeCount}</span>
    <span class="period-count">${words.count(count, withDocuments)}</span>`;
}

function nameOf({name}: SectionView, {words, strings, list}: SectionListProps): unknown {
  switch (name.kind) {
    case 'period':
      return renderDate(name.words, list.dateLanguage, strings);
    case 'notGiven':
      return words.notGiven[name.unit];
    case 'before':
    case 'after':
      return words[name.kind];
    default:
      return strings.reading[name.kind];
  }
}
