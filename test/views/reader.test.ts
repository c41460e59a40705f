import {expect} from 'chai';
import {html, render} from 'lit';
import {AsyncDirective} from 'lit/async-directive.js';
import {directive} from 'lit/directive.js';
import {sendKeys} from '@web/test-runner-commands';
import {en} from '../../src/strings/en.js';
import {buildReader} from '../../src/view-model/reader.js';
import {renderReader, type ReaderProps} from '../../src/views/reader.js';
import {makeTimeline, type EventSketch, type TimelineSketch} from '../support/make-timeline.js';
import {moscowVisit} from '../support/moscow-visit.js';
import {removeRendered, renderInShadow, wordsOf} from '../support/render-in-shadow.js';

function template(id: string | null, props: Partial<ReaderProps> = {}) {
  const reader = buildReader(moscowVisit, id, 'en');
  return renderReader({strings: en, reader, onSelect: () => undefined, ...props});
}

function show(id: string | null, props: Partial<ReaderProps> = {}): ShadowRoot {
  return renderInShadow(template(id, props));
}

function showEvent(event: Partial<EventSketch>, timeline: Partial<TimelineSketch> = {}): ShadowRoot {
  const made = makeTimeline({...timeline, events: [{id: 'a', date: '1955-02', ...event}]});
  return show(null, {reader: buildReader(made, 'a', 'en')});
}

const partOf = (root: ShadowRoot, name: string): HTMLElement =>
  root.querySelector<HTMLElement>(`[part~=${name}]`)!;

let [held, letGo] = [0, 0];

/** Holds something of the browser's for as long as it is shown, as an observer is. */
const holding = directive(
  class extends AsyncDirective {
    override render(): string {
      return '';
    }

    override update(): string {
      held += 1;
      return '';
    }

    override disconnected(): void {
      letGo += 1;
    }
  },
);

describe('reader', () => {
  afterEach(removeRendered);

  it('lets go of what was there for another event, or for a page', () => {
    [held, letGo] = [0, 0];
    const desk = {isAwaited: false, passage: () => holding(), tools: () => holding()};
    const root = show('visit-february', {evidence: {desk, opened: []}});
    const all = held;
    render(template('visit-spring', {evidence: {desk, opened: []}}), root);
    expect([all > 0, letGo]).to.deep.equal([true, all]);
    render(template('visit-spring', {page: {key: 'a', content: html`<p>${holding()}</p>`}}), root);
    expect(held - letGo).to.equal(1);
    render(template('visit-spring', {page: {key: 'b', content: html`<p>${holding()}</p>`}}), root);
    expect(held - letGo).to.equal(1);
    render(template(null), root);
    expect(held - letGo).to.equal(0);
  });

  it('is a region named by the title of the event, which can be given the focus', () => {
    const root = show('visit-february');
    const reader = partOf(root, 'reader');
    expect(reader.localName).to.equal('section');
    expect(reader.tabIndex).to.equal(-1);
    const title = root.getElementById(reader.getAttribute('aria-labelledby')!);
    expect(title?.localName).to.equal('h3');
    expect(title?.textContent).to.equal('Visit proposed for February 1955');
    reader.focus();
    expect(root.activeElement?.getAttribute('part')).to.equal('reader');
  });

  it('tells date, notation, title, status and text in this order', () => {
    const words = wordsOf(partOf(show('visit-february'), 'reader'));
    const order = [
      'February 1955',
      'EDTF 1955-02',
      'Visit proposed for February 1955',
      'Proposed for February 1955; outcome not known; two accounts',
      'Molotov and Suslov ask',
      'Would replace',
      'Two accounts',
      'Evidence',
    ].map(part => words.indexOf(part));
    expect(order).not.to.include(-1);
    expect(order).to.deep.equal([...order].sort((a, b) => a - b));
  });

  it('says that nothing is chosen yet', () => {
    const reader = partOf(show(null), 'reader');
    expect(wordsOf(reader)).to.equal(en.choose);
    expect(reader.hasAttribute('aria-labelledby')).to.equal(false);
  });

  it('does not repeat inline what the entry above has said', () => {
    const root = show('visit-february', {isInline: true});
    const reader = partOf(root, 'reader');
    expect(reader.getAttribute('aria-label')).to.equal('Visit proposed for February 1955');
    expect(root.querySelectorAll('h3').length).to.equal(0);
    expect(wordsOf(reader)).to.match(/^EDTF 1955-02 Molotov/);
  });

  it('has its headings one below the other from the level asked for', () => {
    const root = show('visit-february', {headingLevel: 4});
    const headings = [...root.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(heading => heading.localName);
    expect(headings).to.deep.equal(['h4', 'h5', 'h5', 'h6']);
  });

  it('shows the relations in both directions, and selects the event at the other end', () => {
    const selected: string[] = [];
    const root = show('visit-february', {onSelect: id => selected.push(id)});
    expect(wordsOf(root.querySelector('.related'))).to.match(
      new RegExp(
        '^Would replace Visit as previously planned, April or May 1955 ' +
          'Proposed by Report to the Central Committee, 17 January 1955 ' +
          'Has part Conversation in the CC Presidium, February 1955',
      ),
    );
    for (const button of root.querySelectorAll<HTMLElement>('.related button')) button.click();
    expect(selected).to.deep.equal(['visit-spring', 'report-sent', 'presidium-conversation']);
  });

  it('says of the plan that it would be replaced', () => {
    expect(wordsOf(show('visit-spring').querySelector('.related'))).to.equal(
      'Would be replaced by Visit proposed for February 1955, February 1955',
    );
  });

  it('selects by keyboard, and keeps the focus while the event changes', async () => {
    const root = show('visit-february', {
      onSelect: id => render(template(id), root),
    });
    root.querySelector<HTMLElement>('.related button')?.focus();
    await sendKeys({press: 'Enter'});
    expect(root.querySelector('#reader-title')?.textContent).to.equal('Visit as previously planned');
    expect(root.activeElement?.getAttribute('part')).to.equal('reader');
  });

  it('names those involved, linked to what identifies them', () => {
    const root = show('visit-february');
    expect(wordsOf(root.querySelector('.related dd:last-of-type'))).to.equal(
      'Kim Il Sung (opens in a new tab); V. M. Molotov, Soviet foreign minister; M. A. Suslov',
    );
    expect(root.querySelector('.related a')?.getAttribute('href')).to.equal(
      'https://www.wikidata.org/wiki/Q41117',
    );
  });

  it('shows a picture with its description, caption and credit', () => {
    const root = showEvent({image: {url: '/none.jpg', alt: 'Kim', caption: 'In 1955', credit: 'TASS'}});
    const image = root.querySelector('img');
    expect(image?.getAttribute('src')).to.equal('/none.jpg');
    expect(image?.alt).to.equal('Kim');
    expect(wordsOf(root.querySelector('figcaption'))).to.equal('In 1955TASS');
  });

  it('gives texts of the file its language, and words of its own none', () => {
    const root = showEvent(
      {
        title: 'Визит',
        text: 'Текст.',
        agents: ['x'],
        evidence: [
          {document: 'd', locator: 'п. 1', quote: {exact: 'слова'}, note: 'Прим.', stance: 'contradicts'},
        ],
      },
      {
        language: 'ru',
        agents: [{id: 'x', name: 'Молотов'}],
        documents: [
          {id: 'd', title: 'Доклад', partOf: 'w', translator: 'Голд', archive: 'АВП'},
          {id: 'w', title: 'Дело'},
        ],
      },
    );
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const language = node.parentElement?.closest('[lang]')?.getAttribute('lang') ?? null;
      if (/\p{Script=Cyrillic}/u.test(node.textContent ?? '')) expect(language, wordsOf(node)).to.equal('ru');
      else if (/\p{Letter}/u.test(node.textContent ?? '')) expect(language, wordsOf(node)).to.equal(null);
    }
  });

  it('closes what was opened when another event is shown', () => {
    const root = show('visit-february');
    root.querySelector('details')!.open = true;
    const reader = partOf(root, 'reader');
    render(template('kim-wish'), root);
    expect(partOf(root, 'reader') === reader).to.equal(true);
    expect(root.querySelector('details')?.open).to.equal(false);
  });

  it('keeps open what was opened while the same event is shown', () => {
    const root = show('visit-february');
    root.querySelector('details')!.open = true;
    render(template('visit-february'), root);
    expect(root.querySelector('details')?.open).to.equal(true);
  });
});

describe('reader of markup', () => {
  afterEach(removeRendered);
  const evil = '<img src=x onerror="document.title = 1"><script>1</script>';

  it('shows it as text in every field', () => {
    const document = {
      title: evil,
      archive: evil,
      archiveLocation: evil,
      collection: evil,
      translator: evil,
      credit: evil,
      rights: evil,
    };
    const root = showEvent(
      {
        title: evil,
        text: evil,
        agents: ['x'],
        evidence: [
          {document: 'd', locator: evil, quote: {exact: evil, prefix: evil, suffix: evil}, note: evil},
          {document: 'd', locator: evil, quote: {exact: evil}, note: evil, stance: 'contradicts'},
          {document: evil},
          {url: evil},
        ],
        relations: [{type: 'partOf', target: 'a'}],
      },
      {
        agents: [{id: 'x', name: evil, role: evil, sameAs: 'https://example.org/"><script>'}],
        documents: [
          {...document, id: 'd', partOf: 'w', copies: [{label: evil, url: 'https://example.org/"><script>'}]},
          {...document, id: 'w'},
        ],
      },
    );
    expect(root.querySelectorAll('img, script').length).to.equal(0);
    // Each of the fields above is shown, some of them in more than one place.
    expect(wordsOf(root).split(evil).length - 1).to.be.at.least(25);
  });

  it('has it in no attribute but those of texts and checked addresses', () => {
    const root = showEvent({id: 'a', title: evil, image: {url: '/a.jpg', alt: evil}});
    for (const element of root.querySelectorAll('*'))
      for (const {name, value} of element.attributes)
        if (value.includes('<')) expect(name, element.localName).to.equal('alt');
  });

  for (const address of ['javascript:alert(1)', 'data:text/html,x', 'vbscript:x']) {
    it(`never links to ${address}`, () => {
      const root = showEvent(
        {agents: ['x'], text: `[a](${address}) <${address}>`, evidence: [{url: address}, {document: 'd'}]},
        {
          agents: [{id: 'x', name: 'X', sameAs: address}],
          documents: [{id: 'd', url: address, copies: [{url: address}]}],
        },
      );
      expect(root.querySelectorAll('a').length).to.equal(0);
    });
  }
});
