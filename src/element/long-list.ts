/** The list of a timeline with many events. A chunk of its own: most timelines have few. */
import type {LitElement, TemplateResult} from 'lit';
import {sectionStringsFor} from '../strings/section-strings-for.js';
import type {FirstStrings} from '../strings/first.js';
import {MOST_ENTRIES} from '../view-model/sections/section-index.js';
import type {EventStore} from '../view-model/events/event-store.js';
import type {OpenedBin} from '../view-model/view-types.js';
import {adoptStyles} from '../views/adopt-styles.js';
import {entrySelector} from '../views/event-list.js';
import {SECTION_BUTTON} from '../views/list-keys.js';
import {ENTRIES, type EntriesView} from '../views/section-entries.js';
import {
  BIN,
  BIN_HEADING,
  countEntries,
  renderContent,
  renderSectionList,
  type SectionListActions,
  type SectionListProps,
  type SectionView,
} from '../views/section-list.js';
import {sectionListStyles} from '../views/section-list.styles.js';
import {EventReads} from './event-reads.js';
import type {Period} from './period-tools.js';
import {listedOf, type Listed, type ListedFacts} from './listed.js';
import {PrintedList} from './printed-list.js';
import {type ListParts, SectionBuilder} from './section-builder.js';
import {TitlesToFind} from './section-titles.js';
import {EVERYTHING, ShownSections} from './shown-sections.js';

export interface LongListFacts extends ListedFacts {
  readonly strings: FirstStrings;
  /** BCP 47 tag for dates. */
  readonly locale: string;
  /** Id of the selected subject. */
  readonly selected: string | null;
  /** The reader, where it stands below the entry. */
  readonly inline?: unknown;
  /** The lane of the documents, by the name that the picture gives it. */
  readonly documentLane?: {readonly name: string} | null;
  /** There is a picture that can show periods. */
  readonly hasPicture: boolean;
  /** The entry of a subject was pressed. */
  readonly onSelect: (id: string) => void;
}

/** Lists of more than this are printed as they are on screen: they would take hundreds of pages. */
const MOST_PRINTED = 3000;

/** Makes a period the span of time that the picture shows. `locale`: BCP 47 tag of its name. */
type Show = (period: Period, locale: string) => void;

/** `host`: what it stands in. */
export function longList(host: LitElement, show: Show): LongList {
  adoptStyles(host.renderRoot, [sectionListStyles]);
  return new LongList(host, show);
}

/** Keeps what is open in the list, and what of it is shown, through filters and other selections. */
export class LongList {
  readonly #host: LitElement;
  readonly #show: Show;
  readonly #shown = new ShownSections();
  readonly #reads: EventReads;
  readonly #titles: TitlesToFind;
  #facts: LongListFacts | null = null;
  #listed: Listed | null = null;
  /** Of the timeline that was shown last; null before the first. */
  #store: EventStore | null = null;
  #bin: OpenedBin | null = null;
  /** The selection that was shown last, and in what. */
  #seen: {readonly selected: string | null; readonly index: unknown} = {selected: null, index: null};
  /** What is to be done once the next update is in the page. */
  #then: ((root: ParentNode) => void) | null = null;

  constructor(host: LitElement, show: Show) {
    this.#host = host;
    this.#show = show;
    this.#reads = new EventReads(host);
    this.#titles = new TitlesToFind(host);
    new PrintedList(host, () => this.#onPaper());
  }

  /** Whether the visitor looks into a bin that holds something of what is shown. */
  showsBin(facts: ListedFacts): boolean {
    this.#begin(listedOf(facts));
    return this.#bin !== null;
  }

  render(facts: LongListFacts): TemplateResult {
    const listed = listedOf(facts);
    this.#facts = facts;
    this.#listed = listed;
    this.#begin(listed);
    this.#reads.begin(listed.store);
    this.#titles.begin();
    this.#follow(facts.selected, listed);
    const props = this.#propsOf(facts, listed, this.#shown);
    const {bin, sections} = props;
    const shown = countEntries(bin?.entries ?? sections);
    const notPrinted = isPrintedWhole(listed) ? 0 : (bin?.count ?? listed.count) - shown;
    return renderSectionList({...props, notPrinted});
  }

  #propsOf(facts: LongListFacts, listed: Listed, shown: ListParts['shown']): SectionListProps {
    const {strings, locale, selected, inline, hasPicture, whole, documentLane: lane} = facts;
    const documentLane = lane ? {name: lane.name, language: strings.locale} : null;
    const parts = {listed, locale, shown, reads: this.#reads, titles: this.#titles};
    const builder = new SectionBuilder({...parts, documentLane}, selected);
    return {
      ...{strings, selected, hasPicture, words: sectionStringsFor(strings.locale), notPrinted: 0},
      list: {language: whole.language, dateLanguage: locale},
      sections: this.#bin ? [] : builder.sections(listed.index.sections),
      bin: this.#bin && builder.bin(this.#bin),
      ...{count: listed.count, withDocuments: listed.documents.length > 0},
      actions: this.#actions,
      ...(inline !== undefined && {inline}),
    };
  }

  /** Null where not all of it is in memory, or it is too much. */
  #onPaper(): TemplateResult | null {
    const [facts, listed] = [this.#facts, this.#listed];
    return facts && listed && isPrintedWhole(listed)
      ? renderContent(this.#propsOf(facts, listed, EVERYTHING))
      : null;
  }

  openBin(bin: OpenedBin): void {
    this.#bin = bin;
    this.#update(root => root.querySelector<HTMLElement>(`.${BIN_HEADING}`)?.focus());
  }

  updated(): void {
    const then = this.#then;
    this.#then = null;
    then?.(this.#host.renderRoot);
    this.#reads.updated();
    this.#titles.updated();
  }

  leave(): void {
    this.#reads.leave();
    this.#then = null;
  }

  readonly #actions: SectionListActions = {
    select: id => this.#facts?.onSelect(id),
    toggle: (key, open) => {
      this.#shown.toggle(key, open);
      this.#update();
    },
    found: key => {
      for (const section of this.#titles.wayTo(key)) this.#shown.toggle(section, true);
      this.#update(root => findButton(root, key)?.scrollIntoView({behavior: 'instant'}));
    },
    showMore: (entries, where) => this.#showMore(entries, where),
    showPeriod: section => this.#showPeriod(section),
    showGoingOn: ({span}) => {
      if (span) this.openBin({before: span.start});
    },
    retry: key => {
      this.#reads.retry(key);
      this.#update(root => findEntries(root, key)?.focus({preventScroll: true}));
    },
    showAll: () => this.#showAll(),
  };

  /** A bin is of one timeline; where nothing is left in it, it goes. */
  #begin(listed: Listed): void {
    if (this.#store !== null && this.#store !== listed.store) this.#bin = null;
    this.#store = listed.store;
    if (this.#bin && listed.binPositions(this.#bin).length === 0) this.#bin = null;
  }

  /** The sections on the way to what is selected are opened once: the visitor may close them. */
  #follow(selected: string | null, listed: Listed): void {
    const {index} = listed;
    if (this.#seen.selected === selected && this.#seen.index === index) return;
    const position = selected === null ? undefined : listed.positionOf(selected);
    // An event that has not been read may be found later.
    if (selected !== null && position === undefined) return;
    const isOther = this.#seen.selected !== selected;
    this.#seen = {selected, index};
    if (position === undefined) return;
    this.#shown.reveal(listed, position, MOST_ENTRIES);
    if (!this.#bin || !isOther) return;
    const positions = listed.binPositions(this.#bin);
    const place = positions.indexOf(position);
    if (place < 0) this.#bin = null;
    else this.#shown.include(BIN, place, this.#shown.range(BIN, positions.length, MOST_ENTRIES));
  }

  #showMore({key, entries, before}: EntriesView, where: 'before' | 'after'): void {
    this.#shown.showMore(key, {from: before, to: before + entries.length}, where);
    this.#update(root => {
      const list = findEntries(root, key);
      const next = list?.children[where === 'after' ? entries.length : 0];
      // Those that have to be read first come later.
      (next?.querySelector<HTMLElement>('.entry') ?? list)?.focus({preventScroll: true});
    });
  }

  #showPeriod({span, name}: SectionView): void {
    if (span && name.kind === 'period' && this.#facts)
      this.#show({...span, name: name.words}, this.#facts.locale);
  }

  /** From the bin to the whole list, there to what is selected in the bin, or to the section that it is from. */
  #showAll(): void {
    const [bin, listed] = [this.#bin, this.#listed];
    this.#bin = null;
    if (!bin || !listed) return;
    const positions = listed.binPositions(bin);
    const selected = this.#facts?.selected ?? null;
    const isIn = selected !== null && positions.includes(listed.positionOf(selected) ?? -1);
    const id = isIn ? selected : listed.subjectAt(positions[0]!)?.id;
    const section = listed.index.pathTo(positions[0]!)[0];
    this.#update(root => {
      const entry = id === undefined ? null : root.querySelector<HTMLElement>(entrySelector(id));
      (entry ?? (section && findButton(root, section.key)))?.focus();
    });
  }

  #update(then: ((root: ParentNode) => void) | null = null): void {
    this.#then = then;
    this.#host.requestUpdate();
  }
}

function isPrintedWhole({store, count}: Listed): boolean {
  return store.isWhole && count <= MOST_PRINTED;
}

function findButton(root: ParentNode, section: string): HTMLElement | null {
  return root.querySelector<HTMLElement>(`.${SECTION_BUTTON}[data-section="${CSS.escape(section)}"]`);
}

function findEntries(root: ParentNode, section: string): HTMLElement | null {
  return root.querySelector<HTMLElement>(`.${ENTRIES}[data-section="${CSS.escape(section)}"]`);
}
