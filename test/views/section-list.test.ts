import axe from 'axe-core';
import {expect} from 'chai';
import {html, render} from 'lit';
import {sendKeys} from '@web/test-runner-commands';
import {styles} from '../../src/cold-war-timeline.styles.js';
import {en} from '../../src/strings/en.js';
import {enSections} from '../../src/strings/en-sections.js';
import {entryOf} from '../../src/view-model/event-list.js';
import {
  BIN,
  type EntriesView,
  renderSectionList,
  type SectionListActions,
  type SectionListProps,
  type SectionView,
} from '../../src/views/section-list.js';
import {sectionListStyles} from '../../src/views/section-list.styles.js';
import {adoptStyles} from '../../src/views/adopt-styles.js';
import {makeTimeline} from '../support/make-timeline.js';
import {removeRendered, renderInShadow, wordsOf} from '../support/render-in-shadow.js';

const {events} = makeTimeline({
  events: ['1953-01-02', '1953-02-03', '1954-05-06'].map((date, i) => ({
    id: `e${i}`,
    date,
    title: `Event ${i}`,
  })),
});
const ENTRIES = events.map(event => entryOf(event, 'en'));

const entries = (view: Partial<EntriesView> = {}): EntriesView => ({
  ...{key: 'year 1953', entries: ENTRIES.slice(0, 2), before: 0, after: 0, step: 100, isFailed: false},
  ...view,
});

function section(words: string, view: Partial<SectionView> = {}): SectionView {
  return {
    key: `year ${words}`,
    name: {kind: 'period', words},
    count: 2,
    span: {start: Date.UTC(Number(words), 0), end: Date.UTC(Number(words) + 1, 0)},
    ...{content: null, titles: [], isCurrent: false},
    ...view,
  };
}

/** What was asked for, as `toggle year 1953 true`. */
let asked: string[] = [];
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
  retry: note('retry'),
  showAll: note('showAll'),
};

const template = (props: Partial<SectionListProps> = {}) =>
  renderSectionList({
    ...{strings: en, words: enSections, list: {language: 'en', dateLanguage: 'en'}, selected: null},
    ...{sections: [], bin: null, count: 1412, withDocuments: false, news: '', hasPicture: true, actions},
    ...props,
  });
const show = (props: Partial<SectionListProps> = {}): ShadowRoot => renderInShadow(template(props));

const buttons = (root: ShadowRoot): readonly HTMLButtonElement[] => [
  ...root.querySelectorAll<HTMLButtonElement>('.period-button'),
];
const press = (root: ShadowRoot, label: string): void =>
  [...root.querySelectorAll('button')].find(button => wordsOf(button) === label)!.click();

describe('section list', () => {
  beforeEach(() => (asked = []));
  afterEach(removeRendered);

  it('has a heading with a button for each section, which says what it holds and whether it is open', () => {
    const root = show({
      sections: [section('1953', {content: entries(), count: 412}), section('1954', {count: 1})],
    });
    expect([...root.querySelectorAll('h3')].map(wordsOf)).to.deep.equal([
      '1953, 412 events',
      '1954, 1 event',
    ]);
    expect(buttons(root).map(button => button.ariaExpanded)).to.deep.equal(['true', 'false']);
    for (const button of buttons(root)) {
      const content = root.getElementById(button.getAttribute('aria-controls')!);
      expect(content?.hidden).to.equal(button.ariaExpanded === 'false');
    }
    expect([...root.querySelectorAll('ol[role=list] > li .entry-title')].map(wordsOf)).to.deep.equal([
      'Event 0',
      'Event 1',
    ]);
  });

  it('counts entries where documents are among them', () => {
    expect(wordsOf(show({withDocuments: true, sections: [section('1953')]}).querySelector('h3'))).to.equal(
      '1953, 2 entries',
    );
  });

  it('names sections that are no periods', () => {
    const names: readonly (readonly [SectionView['name'], string])[] = [
      [{kind: 'startNotKnown'}, 'Start not known'],
      [{kind: 'startOpen'}, 'No start'],
      [{kind: 'before'}, 'Earlier than the picture reaches'],
      [{kind: 'after'}, 'Later than the picture reaches'],
      [{kind: 'notGiven', unit: 'month'}, 'No month given'],
    ];
    const root = show({
      sections: names.map(([name], i) =>
        section('1953', {name, key: `${i}`, span: null, content: entries()}),
      ),
    });
    expect([...root.querySelectorAll('.period-name')].map(wordsOf)).to.deep.equal(
      names.map(([, words]) => words),
    );
    // No such section can be shown on the timeline.
    expect(root.querySelectorAll('.period-tools').length).to.equal(0);
  });

  it('has headings of the next level in a section of sections', () => {
    const root = show({
      sections: [section('1953', {content: [section('1954', {content: [section('1955')]})]})],
      headingLevel: 5,
    });
    expect([...root.querySelectorAll('h5, h6')].map(({localName}) => localName)).to.deep.equal([
      'h5',
      'h6',
      'h6',
    ]);
  });

  it('opens and closes by its button', () => {
    const root = show({sections: [section('1953', {content: entries()}), section('1954')]});
    for (const button of buttons(root)) button.click();
    expect(asked).to.deep.equal(['toggle year 1953 false', 'toggle year 1954 true']);
  });

  it('selects by an entry alone', () => {
    const root = show({sections: [section('1953', {content: entries()})]});
    root.querySelectorAll<HTMLElement>('.entry-title')[1]!.click();
    expect(asked).to.deep.equal(['select e1']);
  });

  it('shows a period on the timeline, where there is one', () => {
    const sections = [section('1953', {content: entries()}), section('1954')];
    press(show({sections}), 'Show 1953 on the timeline');
    expect(asked).to.deep.equal(['showPeriod year 1953']);
    expect(show({sections, hasPicture: false}).querySelectorAll('.period-tools').length).to.equal(0);
  });

  it('has buttons for entries that are left out before and after', () => {
    const root = show({sections: [section('1953', {content: entries({before: 40, after: 1312})})]});
    press(root, 'Show 40 earlier (40 left)');
    press(root, 'Show 100 more (1,312 left)');
    expect(asked).to.deep.equal(['showMore year 1953 before', 'showMore year 1953 after']);
  });

  it('keeps the room of entries that are on their way', () => {
    const root = show({
      sections: [section('1953', {content: entries({entries: [ENTRIES[0]!, null, null, null], after: 5})})],
    });
    adoptStyles(root.firstElementChild!, [sectionListStyles]);
    const awaited = root.querySelector<HTMLElement>('[aria-busy=true]')!;
    expect(wordsOf(awaited)).to.equal('Loading…');
    expect(awaited.offsetHeight).to.be.at.least(3 * 36);
    expect(root.querySelectorAll('.entry').length).to.equal(1);
    expect(wordsOf(root)).not.to.contain('more');
  });

  it('says that they did not come, with a button to try again', () => {
    const root = show({sections: [section('1953', {content: entries({entries: [null], isFailed: true})})]});
    expect(wordsOf(root.querySelector('[part~=error]'))).to.contain('These events could not be loaded.');
    press(root, 'Retry');
    expect(asked).to.deep.equal(['retry year 1953']);
  });

  it('shows what is inline below the selected entry', () => {
    const root = show({
      ...{selected: 'e1', inline: html`<p id="inline">Reader</p>`},
      sections: [section('1953', {content: entries()})],
    });
    expect(
      root.querySelector('#inline')?.closest('li')?.querySelector('.entry')?.getAttribute('data-event-id'),
    ).to.equal('e1');
  });

  it('has what stands behind a bin in place of the sections, and a way back', () => {
    const bin = {words: 'April to June 1953', lane: 'Moscow', count: 2, entries: entries({key: BIN})};
    const root = show({bin, sections: [section('1954')]});
    expect(wordsOf(root.querySelector('h3'))).to.equal('April to June 1953, Moscow, 2 events');
    expect(root.querySelector('h3')?.parentElement?.tabIndex).to.equal(-1);
    expect(buttons(root).length).to.equal(0);
    expect(root.querySelectorAll('.entry').length).to.equal(2);
    press(root, 'Show all 1,412 events');
    expect(asked).to.deep.equal(['showAll']);
    const nameless = show({bin: {...bin, lane: null}});
    expect(wordsOf(nameless.querySelector('h3'))).to.equal('April to June 1953, 2 events');
  });

  it('has nothing that axe-core would find, open or closed, or in a bin', async () => {
    const titles = [{key: 'month 1954-01', text: 'Event 2'}];
    const sections = [
      section('1953', {
        content: [section('1955', {content: entries({before: 3, after: 4})}), section('1956')],
      }),
      section('1954', {titles}),
    ];
    const bin = {words: 'May 1953', lane: 'Moscow', count: 2, entries: entries({key: BIN})};
    for (const props of [{sections}, {bin}]) {
      const {host} = show({...props, headingLevel: 2});
      adoptStyles(host.shadowRoot!.firstElementChild!, [...styles, sectionListStyles]);
      const {violations} = await axe.run(host);
      expect(
        violations.map(({id, nodes}) => `${id}: ${nodes.map(node => node.html).join(', ')}`),
      ).to.deep.equal([]);
    }
  });

  describe('by keyboard', () => {
    const sections = [section('1953', {content: entries()}), section('1954')];

    it('goes by Tab through buttons and entries in their order', async () => {
      const root = show({sections});
      buttons(root)[0]!.focus();
      const way: string[] = [];
      for (let i = 0; i < 4; i++) {
        await sendKeys({press: 'Tab'});
        way.push(wordsOf(root.activeElement));
      }
      expect(way).to.deep.equal([
        'Show 1953 on the timeline',
        '2 January 1953 Event 0 Actual',
        '3 February 1953 Event 1 Actual',
        '1954, 2 events',
      ]);
    });

    it('goes by Home and End to the first and the last that can be opened', async () => {
      const root = show({sections});
      root.querySelectorAll<HTMLElement>('.entry')[1]!.focus();
      await sendKeys({press: 'End'});
      expect(wordsOf(root.activeElement)).to.equal('1954, 2 events');
      await sendKeys({press: 'Home'});
      expect(wordsOf(root.activeElement)).to.equal('1953, 2 events');
    });

    it('leaves Home and End to what is read in the list', async () => {
      const root = show({
        ...{sections, selected: 'e0', inline: html`<input value="words" />`},
      });
      const input = root.querySelector('input')!;
      input.focus();
      input.setSelectionRange(5, 5);
      await sendKeys({press: 'Home'});
      expect(root.activeElement === input).to.equal(true);
      expect(input.selectionStart).to.equal(0);
    });
  });

  describe('for the browser’s search', () => {
    const titles = [
      {key: 'month 1953-01', text: 'Event 0'},
      {key: 'month 1953-02', text: 'Event 1\nEvent <b>2</b>'},
    ];

    it('holds the titles of closed sections, each as one node that is neither shown nor told', () => {
      const root = show({sections: [section('1953', {titles})]});
      adoptStyles(root.firstElementChild!, [sectionListStyles]);
      const found = [...root.querySelectorAll<HTMLElement>('.titles')];
      expect(found.map(node => [node.getAttribute('hidden'), node.childNodes.length])).to.deep.equal([
        ['until-found', 1],
        ['until-found', 1],
      ]);
      expect(found[1]!.textContent).to.equal('Event 1\nEvent <b>2</b>');
      expect(getComputedStyle(found[0]!).contentVisibility).to.equal('hidden');
      expect(found[0]!.offsetHeight).to.equal(0);
    });

    it('opens the section in which the browser found something', () => {
      const root = show({sections: [section('1953', {titles})]});
      root.querySelectorAll('.titles')[1]!.dispatchEvent(new Event('beforematch', {bubbles: true}));
      expect(asked).to.deep.equal(['found month 1953-02']);
      render(template({sections: [section('1953', {content: entries()})]}), root);
      expect(root.querySelectorAll('.titles').length).to.equal(0);
    });
  });
});
