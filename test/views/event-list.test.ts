import {expect} from 'chai';
import {html, render} from 'lit';
import {sendKeys} from '@web/test-runner-commands';
import type {Outcome, Status} from '../../src/model/timeline.js';
import {en} from '../../src/strings/en.js';
import {buildEventList} from '../../src/view-model/event-list.js';
import {renderEventList, type EventListProps} from '../../src/views/event-list.js';
import {makeTimeline, type EvidenceSketch} from '../support/make-timeline.js';
import {moscowVisit} from '../support/moscow-visit.js';
import {removeRendered, renderInShadow, wordsOf} from '../support/render-in-shadow.js';

const moscow = buildEventList(moscowVisit, 'en');

function show(props: Partial<EventListProps> = {}): ShadowRoot {
  return renderInShadow(template(props));
}

function template(props: Partial<EventListProps>) {
  return renderEventList({strings: en, list: moscow, selected: null, onSelect: () => undefined, ...props});
}

function entryOf(root: ShadowRoot, id: string): HTMLButtonElement {
  return root.querySelector<HTMLButtonElement>(`[part~=event][data-event-id="${CSS.escape(id)}"]`)!;
}

/** Id of the event whose entry has the focus. */
function focusedIn(root: ShadowRoot): string | null | undefined {
  return root.activeElement?.getAttribute('data-event-id');
}

describe('event list', () => {
  afterEach(removeRendered);

  it('has a heading and an ordered list for each period', () => {
    const root = show();
    const sections = [...root.querySelectorAll('[part~=list] > section')];
    expect(sections.map(section => section.querySelector('h3')?.textContent)).to.deep.equal([
      'Start not known',
      '1955',
      'January 1955',
      'February 1955',
      'April 1955',
    ]);
    expect(sections.map(section => section.querySelectorAll('ol[role=list] > li').length)).to.deep.equal([
      3, 1, 5, 2, 1,
    ]);
  });

  for (const headingLevel of [2, 3, 4, 5, 6] as const) {
    it(`heads its sections at level ${headingLevel} when asked to`, () => {
      expect(show({headingLevel}).querySelectorAll(`h${headingLevel}`).length).to.equal(5);
    });
  }

  it('has one real button for each event', () => {
    const buttons = [...show().querySelectorAll('[part~=event][data-event-id]')];
    expect(buttons.map(button => button.localName)).to.deep.equal(Array<string>(12).fill('button'));
    expect(new Set(buttons.map(button => button.getAttribute('data-event-id'))).size).to.equal(12);
  });

  const names: readonly [id: string, name: string][] = [
    ['report-sent', '17 January 1955 Report to the Central Committee Actual'],
    [
      'kim-wish',
      'to 17 January 1955, start not known Kim Il Sung’s wish to come to Moscow Actual; two accounts',
    ],
    ['visit-spring', 'April or May 1955 Visit as previously planned Planned; outcome not known'],
    [
      'inform-china',
      'from 17 January 1955, end not known Chinese side to be informed and asked Proposed; outcome not known',
    ],
  ];
  for (const [id, name] of names) {
    it(`reads ${id} as “${name}”`, () => {
      expect(wordsOf(entryOf(show(), id))).to.equal(name);
    });
  }

  it('says of what lies outside the axis where its mark stands, for all to see', () => {
    const timeline = makeTimeline({events: [{id: 'ages', date: 'Y-170000002'}]});
    const root = renderInShadow(
      renderEventList({
        strings: en,
        list: buildEventList(timeline, 'en'),
        selected: null,
        onSelect: () => undefined,
      }),
    );
    expect(wordsOf(entryOf(root, 'ages'))).to.equal(
      `170,000,003 BC ages Actual; ${en.reading.beyond.before}`,
    );
    expect(root.querySelector('.entry-status')).to.be.instanceOf(Element);
  });

  it('says actual only to those who do not see the swatch', () => {
    const root = show();
    expect(entryOf(root, 'report-sent').querySelector('.hidden')?.textContent).to.equal('Actual');
    expect(entryOf(root, 'kim-wish').querySelectorAll('.hidden').length).to.equal(0);
    expect(entryOf(root, 'visit-spring').querySelectorAll('.hidden').length).to.equal(0);
  });

  const outcomes: readonly [status: Status, outcome: Outcome, words: string, struck: boolean][] = [
    ['planned', 'unknown', 'Planned; outcome not known', false],
    ['planned', 'realised', 'Planned; took place', false],
    ['planned', 'superseded', 'Planned; superseded', true],
    ['proposed', 'cancelled', 'Proposed; cancelled', true],
    ['actual', 'cancelled', 'Actual', false],
  ];
  for (const [status, outcome, words, struck] of outcomes) {
    it(`shows ${status}, ${outcome} as “${words}”${struck ? ', struck through' : ''}`, () => {
      const list = buildEventList(makeTimeline({events: [{id: 'a', date: '1955', status, outcome}]}), 'en');
      const entry = entryOf(show({list}), 'a');
      expect(wordsOf(entry.querySelector('.entry-status, .hidden'))).to.equal(words);
      expect(entry.querySelectorAll('.is-struck')).to.have.length(struck ? 2 : 0);
      expect(entry.querySelector('.swatch')?.classList.contains(`is-${status}`)).to.equal(true);
      expect(entry.querySelector('.swatch')?.getAttribute('aria-hidden')).to.equal('true');
    });
  }

  const accounts: readonly [evidence: readonly EvidenceSketch[], words: string][] = [
    [[{}, {stance: 'contradicts'}], 'Actual; two accounts'],
    [[{}, {date: '1955-03'}], 'Actual; two accounts: also dated March 1955'],
    [[{date: '1955-03'}], 'Actual; two accounts: also dated March 1955'],
    [
      [{}, {date: '1955-03'}, {date: '1955-04', stance: 'contradicts'}],
      'Actual; three accounts: also dated March 1955 and April 1955',
    ],
    [[{}, {date: '1955-02-XX'}], 'Actual'],
  ];
  for (const [evidence, words] of accounts) {
    it(`shows evidence ${JSON.stringify(evidence)} as “${words}”`, () => {
      const list = buildEventList(makeTimeline({events: [{id: 'a', date: '1955-02', evidence}]}), 'en');
      const status = entryOf(show({list}), 'a').querySelector('.entry-status, .hidden');
      expect(wordsOf(status)).to.equal(words);
      expect(status?.classList.contains('hidden')).to.equal(words === 'Actual');
    });
  }

  it('marks the selected entry, and no other', () => {
    const root = show({selected: 'visit-february'});
    const current = [...root.querySelectorAll('[aria-current]')];
    expect(current.map(entry => entry.getAttribute('data-event-id'))).to.deep.equal(['visit-february']);
    expect(current[0]?.getAttribute('aria-current')).to.equal('true');
  });

  it('selects by click on anything in an entry', () => {
    const selected: string[] = [];
    const root = show({onSelect: id => selected.push(id)});
    entryOf(root, 'kim-wish').click();
    entryOf(root, 'visit-spring').querySelector<HTMLElement>('.entry-title')?.click();
    root.querySelector<HTMLElement>('h3')?.click();
    expect(selected).to.deep.equal(['kim-wish', 'visit-spring']);
  });

  for (const press of ['Enter', 'Space']) {
    it(`selects by ${press}`, async () => {
      const selected: string[] = [];
      const root = show({onSelect: id => selected.push(id)});
      entryOf(root, 'kim-wish').focus();
      await sendKeys({press});
      expect(selected).to.deep.equal(['kim-wish']);
    });
  }

  it('goes by Tab from entry to entry, in the order of the list', async () => {
    const root = show();
    entryOf(root, 'visit-february').focus();
    await sendKeys({press: 'Tab'});
    expect(focusedIn(root)).to.equal('presidium-conversation');
  });

  it('keeps the focus when the selection changes', () => {
    const root = show();
    entryOf(root, 'kim-wish').focus();
    render(template({selected: 'kim-wish'}), root);
    expect(focusedIn(root)).to.equal('kim-wish');
  });

  it('keeps the focus on the event when another comes before it', () => {
    const listOf = (...ids: readonly string[]) =>
      buildEventList(makeTimeline({events: ids.map(id => ({id, date: '1955-01'}))}), 'en');
    const root = show({list: listOf('a', 'b', 'c')});
    entryOf(root, 'b').focus();
    render(template({list: listOf('z', 'a', 'b', 'c')}), root);
    expect(focusedIn(root)).to.equal('b');
  });

  it('shows what is inline below the selected entry alone, and says which entry is open', () => {
    const root = show({selected: 'kim-wish', inline: html`<p id="inline">Reader</p>`});
    const [inline, ...others] = root.querySelectorAll('#inline');
    expect(others.length).to.equal(0);
    expect(inline?.closest('li')?.contains(entryOf(root, 'kim-wish'))).to.equal(true);
    expect(entryOf(root, 'kim-wish').contains(inline!)).to.equal(false);
    expect(entryOf(root, 'kim-wish').getAttribute('aria-expanded')).to.equal('true');
    expect(entryOf(root, 'five-year-plan').getAttribute('aria-expanded')).to.equal('false');
  });

  it('selects nothing by a click into what is inline', () => {
    const selected: string[] = [];
    const root = show({
      selected: 'kim-wish',
      inline: html`<button id="inner">x</button>`,
      onSelect: id => selected.push(id),
    });
    root.querySelector<HTMLElement>('#inner')?.click();
    expect(selected).to.deep.equal([]);
  });

  it('says nothing of being open where nothing opens', () => {
    expect(show().querySelectorAll('[aria-expanded]').length).to.equal(0);
  });

  it('gives titles the language of the file', () => {
    const list = buildEventList(
      makeTimeline({language: 'ru', events: [{id: 'a', date: '1955', title: 'Визит'}]}),
      'en',
    );
    expect(show({list}).querySelector('[lang=ru]')?.textContent).to.equal('Визит');
  });

  it('shows markup as text', () => {
    const title = '<img src=x onerror="document.title = 1"><b>';
    const list = buildEventList(makeTimeline({events: [{id: '"><script>', date: '1955', title}]}), 'en');
    const root = show({list});
    expect(root.querySelectorAll('img, script, b').length).to.equal(0);
    expect(root.querySelector('.entry-title')?.textContent).to.equal(title);
    expect(root.querySelector('[part~=event]')?.getAttribute('data-event-id')).to.equal('"><script>');
  });

  it('lists five hundred events at once, and selects among them without making any anew', () => {
    const events = Array.from({length: 500}, (_, index) => ({id: `e${index}`, date: String(1000 + index)}));
    const list = buildEventList(makeTimeline({events}), 'en');
    const root = show({list});
    const before = [...root.querySelectorAll('[part~=event]')];
    expect(before.length).to.equal(500);
    render(template({list, selected: 'e250'}), root);
    const after = [...root.querySelectorAll('[part~=event]')];
    expect(after.every((entry, index) => entry === before[index])).to.equal(true);
  });
});
