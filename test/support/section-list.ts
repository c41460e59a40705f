/** A list of sections, as the chunk for long lists draws it, and what is asked of it. */
import {en} from '../../src/strings/en.js';
import {enSections} from '../../src/strings/en-sections.js';
import {entryOf} from '../../src/view-model/event-list.js';
import type {EntriesView} from '../../src/views/section-entries.js';
import {
  renderSectionList,
  type SectionListActions,
  type SectionListProps,
  type SectionView,
} from '../../src/views/section-list.js';
import {makeTimeline} from './make-timeline.js';
import {renderInShadow, wordsOf} from './render-in-shadow.js';

const {events} = makeTimeline({
  events: ['1953-01-02', '1953-02-03', '1954-05-06'].map((date, i) => ({
    id: `e${i}`,
    date,
    title: `Event ${i}`,
  })),
});
export const ENTRIES = events.map(event => entryOf(event, 'en'));

export const entries = (view: Partial<EntriesView> = {}): EntriesView => ({
  ...{key: 'year 1953', entries: ENTRIES.slice(0, 2), before: 0, after: 0, step: 100, isFailed: false},
  ...view,
});

export function section(words: string, view: Partial<SectionView> = {}): SectionView {
  return {
    key: `year ${words}`,
    name: {kind: 'period', words},
    count: 2,
    span: {start: Date.UTC(Number(words), 0), end: Date.UTC(Number(words) + 1, 0)},
    ...{content: null, titles: [], isCurrent: false, goingOn: 0},
    ...view,
  };
}

/** What was asked for, as `toggle year 1953 true`. */
export const asked: string[] = [];
const note =
  (name: string) =>
  (...values: readonly (string | boolean | {readonly key: string})[]): void => {
    const words = values.map(value => (typeof value === 'object' ? value.key : String(value)));
    asked.push([name, ...words].join(' '));
  };
const actions: SectionListActions = {
  select: note('select'),
  toggle: note('toggle'),
  found: note('found'),
  showMore: note('showMore'),
  showPeriod: note('showPeriod'),
  showGoingOn: note('showGoingOn'),
  retry: note('retry'),
  showAll: note('showAll'),
};

export const template = (props: Partial<SectionListProps> = {}) =>
  renderSectionList({
    ...{strings: en, words: enSections, list: {language: 'en', dateLanguage: 'en'}, selected: null},
    ...{sections: [], bin: null, count: 1412, withDocuments: false, hasPicture: true, notPrinted: 0, actions},
    ...props,
  });
export const show = (props: Partial<SectionListProps> = {}): ShadowRoot => renderInShadow(template(props));

export const buttons = (root: ShadowRoot): readonly HTMLButtonElement[] => [
  ...root.querySelectorAll<HTMLButtonElement>('.period-button'),
];
export const press = (root: ShadowRoot, label: string): void =>
  [...root.querySelectorAll('button')].find(button => wordsOf(button) === label)!.click();
