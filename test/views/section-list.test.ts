import axe from 'axe-core';
import {expect} from 'chai';
import {html} from 'lit';
import {styles} from '../../src/cold-war-timeline.styles.js';
import {adoptStyles} from '../../src/views/adopt-styles.js';
import {BIN, type SectionView} from '../../src/views/section-list.js';
import {sectionListStyles} from '../../src/views/section-list.styles.js';
import {removeRendered, wordsOf} from '../support/render-in-shadow.js';
import {asked, buttons, entries, ENTRIES, press, section, show} from '../support/section-list.js';

describe('section list', () => {
  beforeEach(() => void asked.splice(0));
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

  it('shows what began earlier and goes on, where anything does', () => {
    const sections = [section('1953', {content: entries(), goingOn: 60}), section('1954')];
    press(show({sections, hasPicture: false}), '60 events began earlier and go on');
    expect(asked).to.deep.equal(['showGoingOn year 1953']);
    const one = show({sections: [section('1953', {content: entries(), goingOn: 1})], withDocuments: true});
    press(one, '1 entry began earlier and goes on');
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
    const lane = {name: 'Moscow', language: 'ru'};
    const bin = {words: 'April to June 1953', goesOn: false, lane, count: 2, entries: entries({key: BIN})};
    const root = show({bin, sections: [section('1954')]});
    expect(wordsOf(root.querySelector('h3'))).to.equal('April to June 1953, Moscow, 2 events');
    expect(root.querySelector('h3')?.parentElement?.tabIndex).to.equal(-1);
    expect(wordsOf(root.querySelector('h3 [lang=ru]'))).to.equal('Moscow');
    expect(buttons(root).length).to.equal(0);
    expect(root.querySelectorAll('.entry').length).to.equal(2);
    press(root, 'Show all 1,412 events');
    expect(asked).to.deep.equal(['showAll']);
    const nameless = show({bin: {...bin, lane: null}});
    expect(wordsOf(nameless.querySelector('h3'))).to.equal('April to June 1953, 2 events');
    const carried = show({bin: {...bin, words: '1956', goesOn: true}});
    expect(wordsOf(carried.querySelector('h3'))).to.equal('Began before 1956 and go on, Moscow, 2 events');
  });

  it('has nothing that axe-core would find, open or closed, or in a bin', async () => {
    const titles = [{key: 'month 1954-01', text: 'Event 2'}];
    const sections = [
      section('1953', {
        content: [section('1955', {content: entries({before: 3, after: 4})}), section('1956')],
      }),
      section('1954', {titles}),
    ];
    const lane = {name: 'Moscow', language: 'en'};
    const bin = {words: 'May 1953', goesOn: false, lane, count: 2, entries: entries({key: BIN})};
    for (const props of [{sections}, {bin}]) {
      const {host} = show({...props, headingLevel: 2});
      adoptStyles(host.shadowRoot!.firstElementChild!, [...styles, sectionListStyles]);
      const {violations} = await axe.run(host);
      expect(
        violations.map(({id, nodes}) => `${id}: ${nodes.map(node => node.html).join(', ')}`),
      ).to.deep.equal([]);
    }
  });
});
