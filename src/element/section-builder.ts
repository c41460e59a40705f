/** What of a long list is open → what is drawn of it. */
import {clampToDate} from '../model/date-limit.js';
import {parseHistoricalDate} from '../model/historical-date.js';
import {type RareWords, rareWords} from '../model/words/rare-words.js';
import {formatHistoricalDate} from '../model/words/format-historical-date.js';
import {entryOf, type EventListEntry} from '../view-model/event-list.js';
import {MOST_ENTRIES, type Section} from '../view-model/sections/section-index.js';
import {edtfOfDay, edtfOfSpan} from '../view-model/sections/span-edtf.js';
import {DOCUMENT_LANE, type Subject} from '../view-model/subject.js';
import type {OpenedBin} from '../view-model/view-types.js';
import type {EntriesView} from '../views/section-entries.js';
import {BIN, type BinView, type Lane, type SectionView} from '../views/section-list.js';
import type {EventReads} from './event-reads.js';
import type {Listed} from './listed.js';
import {memoize} from './memoize.js';
import type {TitlesToFind} from './section-titles.js';
import {type ShownSections, STEP} from './shown-sections.js';

export interface ListParts {
  readonly listed: Listed;
  /** BCP 47 tag for dates. */
  readonly locale: string;
  /** The lane of the documents, as the picture names it in the language of the interface; null where there is none. */
  readonly documentLane: Lane | null;
  readonly shown: Pick<ShownSections, 'isOpen' | 'range'>;
  readonly reads: EventReads;
  readonly titles: TitlesToFind;
}

// Once for as long as the subject and the language stay, and no more words for dates come.
const entryFor = memoize((...[subject, locale]: [Subject, string, RareWords | null]): EventListEntry =>
  entryOf(subject, locale),
);
const wordsOf = memoize((...[, edtf, locale]: [Section, string, string, RareWords | null]): string =>
  formatHistoricalDate(parseHistoricalDate(edtf), locale),
);

export class SectionBuilder {
  readonly #parts: ListParts;
  /** Keys of the sections that the selected subject is in. */
  readonly #current: ReadonlySet<string>;

  constructor(parts: ListParts, selected: string | null) {
    this.#parts = parts;
    const position = selected === null ? undefined : parts.listed.positionOf(selected);
    const path = position === undefined ? [] : parts.listed.index.pathTo(position);
    this.#current = new Set(path.map(({key}) => key));
  }

  /** `way`: the keys of the sections that these are in. */
  sections(sections: readonly Section[], way: readonly string[] = []): readonly SectionView[] {
    return sections.map(section => this.#section(section, way));
  }

  bin(bin: OpenedBin): BinView {
    const {listed, locale} = this.#parts;
    const positions = listed.binPositions(bin);
    const goesOn = 'before' in bin;
    const edtf = goesOn ? edtfOfDay(clampToDate(bin.before)) : edtfOfSpan(bin);
    return {
      ...{goesOn, words: formatHistoricalDate(parseHistoricalDate(edtf), locale)},
      lane: this.#laneOf(bin),
      count: positions.length,
      entries: this.#entries(BIN, positions),
    };
  }

  #laneOf(bin: OpenedBin): Lane | null {
    const {listed, documentLane} = this.#parts;
    if (bin.lane === DOCUMENT_LANE) return documentLane;
    const {lanes, language} = listed.store.timeline;
    const name = lanes.find(({id}) => id === bin.lane)?.name ?? '';
    return name === '' ? null : {name, language};
  }

  #section(section: Section, way: readonly string[]): SectionView {
    const {listed, locale, shown, titles} = this.#parts;
    const {key, name, count, span} = section;
    const isOpen = shown.isOpen(key);
    return {
      ...{key, count, span, isCurrent: this.#current.has(key)},
      goingOn: isOpen && span ? listed.countGoingOn(span.start) : 0,
      name:
        name.kind === 'period'
          ? {kind: 'period', words: wordsOf(section, name.edtf, locale, rareWords())}
          : name,
      content: isOpen ? this.#content(section, [...way, key]) : null,
      titles: isOpen ? [] : titles.of(section, listed, way),
    };
  }

  #content(section: Section, way: readonly string[]): readonly SectionView[] | EntriesView {
    const {index} = this.#parts.listed;
    const parts = index.divide(section);
    return parts.length > 0
      ? this.sections(parts, way)
      : this.#entries(section.key, index.positions(section));
  }

  #entries(key: string, positions: Uint32Array): EntriesView {
    const {listed, locale, shown, reads} = this.#parts;
    const {from, to} = shown.range(key, positions.length, MOST_ENTRIES);
    const missing: number[] = [];
    const entries = Array.from(positions.subarray(from, to), position => {
      const subject = listed.subjectAt(position);
      if (subject === undefined) missing.push(position);
      return subject === undefined ? null : entryFor(subject, locale, rareWords());
    });
    if (missing.length > 0) reads.want(key, missing);
    const [before, after, isFailed] = [from, positions.length - to, reads.isFailed(key)];
    return {key, entries, before, after, step: STEP, isFailed};
  }
}
