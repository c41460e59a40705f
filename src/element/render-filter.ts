/** What is said of the filter by documents, wherever it leaves something out. */
import {html, type TemplateResult} from 'lit';
import type {SourceDocument, Timeline} from '../model/timeline.js';
import {formatHistoricalDate} from '../model/words/format-historical-date.js';
import type {FilterStrings, NamedDocuments} from '../strings/filters.js';
import type {FirstStrings} from '../strings/first.js';
import {around} from '../views/around.js';
import {renderDate} from '../views/date.js';
import {renderFilterLine, renderLeftOut} from '../views/filter-line.js';
import type {Knowledge} from './as-of.js';
import type {ShownDocuments} from './shown-documents.js';
import {cut, LONGEST} from './status.js';

export interface FilterFacts {
  readonly whole: Timeline;
  readonly knowledge: Knowledge;
  readonly shown: ShownDocuments;
  readonly strings: FirstStrings;
  /** The words of the interface for filters. */
  readonly words: FilterStrings;
  /** BCP 47 tag for dates. */
  readonly locale: string;
  /** Takes the filter away. */
  readonly onShowAll: () => void;
}

export interface FilterView {
  /** Above the picture. */
  readonly line: TemplateResult;
  /** For screen readers. */
  readonly status: unknown;
  /** In the place of an event that is left out. */
  readonly leftOut: TemplateResult;
  /** In the place of the list; null where events are shown. */
  readonly none: TemplateResult | null;
}

/** More titles than these would take the place of what they are told for. */
const MOST_TITLES = 3;

/** Null where nothing is filtered. */
export function viewOfFilter(facts: FilterFacts): FilterView | null {
  const {words, onShowAll} = facts;
  const {filter, timeline, subjects} = facts.shown;
  if (filter.length === 0) return null;
  const none = timeline.events.length === 0 ? renderNone(facts) : null;
  const chip = {
    key: 'documents',
    // In a list of documents alone there is no place for that.
    words: none && subjects.length > 0 ? none : aroundTitles(facts, documents => words.attestedBy(documents)),
    remove: words.showAllEvents,
    onRemove: onShowAll,
  };
  return {
    line: renderFilterLine({label: words.label, chips: [chip]}),
    status: statusOf(facts),
    leftOut: renderLeftOut(words.notShown, chip),
    none,
  };
}

function statusOf(facts: FilterFacts): unknown {
  const {shown, whole, words} = facts;
  const documents = named(shown.filter);
  const status = (day: string | null): string =>
    words.status(shown.timeline.events.length, whole.events.length, documents, day);
  const day = dayOf(facts);
  if (day === null) return cut(status(null));
  return around(place => cut(status(place), LONGEST - day.words.length), day.shown);
}

/** None at all, or none that was known on the day. */
function renderNone(facts: FilterFacts): TemplateResult {
  const {whole, shown, words} = facts;
  const ids = new Set(shown.filter.map(({id}) => id));
  const isAttested = whole.events.some(({evidence}) => evidence.some(({document = ''}) => ids.has(document)));
  const day = isAttested ? dayOf(facts) : null;
  if (day === null) return aroundTitles(facts, documents => words.none(documents));
  return aroundTitles(facts, (documents, place) => words.noneKnown(documents, place), day.shown);
}

/** `day`: what stands in the place of the day, where the words have one. */
function aroundTitles(
  {shown: {filter}, whole}: FilterFacts,
  words: (documents: NamedDocuments, day: string) => string,
  day: unknown = '',
): TemplateResult {
  const {titles, more} = named(filter);
  const nodes = titles.map(
    title => html`<span class="filter-title" lang=${whole.language} dir="auto">${title}</span>`,
  );
  return around((place, ...places) => words({titles: places, more}, place), day, ...nodes);
}

/** The day whose knowledge is shown, in words, and as these are drawn. */
function dayOf({knowledge: {day}, locale, strings}: FilterFacts) {
  if (day === null) return null;
  const words = formatHistoricalDate(day, locale);
  return {words, shown: renderDate(words, locale, strings)};
}

function named(documents: readonly SourceDocument[]): NamedDocuments {
  const titles = documents.slice(0, MOST_TITLES).map(({title}) => title);
  return {titles, more: documents.length - titles.length};
}
