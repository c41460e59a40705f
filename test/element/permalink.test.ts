import {expect} from 'chai';
import {permalinkOf} from '../../src/element/permalink.js';
import {
  aMoment,
  clear,
  mountLoaded,
  OTHER_YAML,
  part,
  recorded,
  textOf,
  until,
  YAML,
} from '../support/element.js';
import {choose, follow, openAt, PAGE, select, timeline} from '../support/permalinks.js';

const TWO_PIECES = YAML.replace(
  'status: planned\n    evidence: [{document: report}]',
  'status: planned\n    evidence: [{document: report}, {document: report, quote: a visit}]',
);

describe('a permalink', () => {
  type Case = readonly [
    href: string,
    element: string,
    event: string,
    evidence: number | undefined,
    link: string,
  ];
  const cases: readonly Case[] = [
    ['https://a.org/b', '', 'visit', undefined, 'https://a.org/b#event=visit'],
    ['https://a.org/b?c=d#e', '', 'visit', 1, 'https://a.org/b?c=d#event=visit'],
    ['https://a.org/', 'one', 'visit', 2, 'https://a.org/#one:event=visit&evidence=2'],
    [
      'https://a.org/',
      'a:b c',
      'визит-2',
      3,
      `https://a.org/#a%3Ab%20c:event=${encodeURIComponent('визит-2')}&evidence=3`,
    ],
    ['about:srcdoc', '', 'visit', 1, 'about:srcdoc#event=visit'],
  ];
  for (const [href, element, event, evidence, link] of cases) {
    it(`is ${link}`, () => expect(permalinkOf({href}, element, event, evidence)).to.equal(link));
  }
});

describe('the attribute permalink', () => {
  beforeEach(() => openAt(''));
  afterEach(() => {
    clear();
    openAt('');
    scrollTo(0, 0);
  });

  describe('reads', () => {
    const fragments: readonly (readonly [fragment: string, id: string, selected: string | null])[] = [
      ['#event=visit-spring', '', 'visit-spring'],
      ['#event=visit%2Dspring', '', 'visit-spring'],
      ['#event=visit-spring&evidence=nonsense', '', 'visit-spring'],
      ['#event=visit-spring&evidence=-1', '', 'visit-spring'],
      ['#event=visit-spring&evidence=99', '', 'visit-spring'],
      ['#one:event=visit-spring', 'one', 'visit-spring'],
      ['#a%3Ab%20c:event=visit-spring', 'a:b c', 'visit-spring'],
      ['#one:event=visit-spring', '', null],
      ['#event=visit-spring', 'one', null],
      ['#one:event=visit-spring', 'two', null],
      ['#event=not-there', '', null],
      ['#event=', '', null],
      ['#event=%E0%A4%A', '', null],
      ['#%E0%A4%A:event=visit-spring', 'one', null],
      ['#section?event=visit-spring', '', null],
      ['#page=2&event=visit-spring', '', null],
      ['#/event=visit-spring', '', null],
    ];
    for (const [fragment, id, selected] of fragments) {
      it(`${fragment} with ${id === '' ? 'no id' : `the id ${id}`}`, async () => {
        openAt(fragment);
        const element = await timeline(id === '' ? {} : {id});
        await element.updateComplete;
        expect(element.selected).to.equal(selected);
        await aMoment();
        expect(location.hash).to.equal(new URL(PAGE + fragment).hash);
      });
    }

    it('nothing without the attribute, and writes nothing', async () => {
      openAt('#event=visit-spring');
      const element = await mountLoaded({properties: {yaml: YAML}});
      await choose(element, 'report-sent');
      expect([element.selected, location.hash]).to.deep.equal(['report-sent', '#event=visit-spring']);
    });

    it('the fragment before the attribute selected', async () => {
      openAt('#event=visit-spring');
      const element = await timeline({selected: 'report-sent'});
      expect(element.selected).to.equal('visit-spring');
      expect(textOf(part(element, 'reader'))).to.contain('Visit as planned');
    });

    it('the attribute selected where the fragment names nothing here', async () => {
      openAt('#event=not-there');
      const element = await timeline({selected: 'report-sent'});
      expect([element.selected, location.hash]).to.deep.equal(['report-sent', '#event=not-there']);
    });

    it('what is followed within the page, and tells no DOM event of it', async () => {
      const element = await timeline();
      const chosen = recorded(element, 'cwt-select');
      await follow('#event=visit-spring');
      await element.updateComplete;
      expect(element.selected).to.equal('visit-spring');
      await follow('#elsewhere');
      await element.updateComplete;
      expect([element.selected, location.hash]).to.deep.equal(['visit-spring', '#elsewhere']);
      expect(chosen).to.deep.equal([]);
    });

    it('where the visitor goes back to', async () => {
      const element = await timeline();
      await follow('#event=visit-spring');
      await follow('#event=report-sent');
      history.back();
      await until(() => element.selected === 'visit-spring');
      expect(location.hash).to.equal('#event=visit-spring');
    });

    it('where the visitor goes back to in the history of a page that writes its own', async () => {
      const element = await timeline();
      await choose(element, 'visit-spring');
      history.pushState({}, '', `${PAGE}#event=report-sent`);
      history.back();
      await until(() => location.hash === '#event=visit-spring');
      await aMoment();
      expect([element.selected, location.hash]).to.deep.equal(['visit-spring', '#event=visit-spring']);
      history.forward();
      await until(() => element.selected === 'report-sent');
    });

    it('an event that comes with a later timeline', async () => {
      openAt('#event=report-sent');
      const element = await timeline({}, OTHER_YAML);
      expect(element.selected).to.equal(null);
      element.yaml = YAML;
      await until(() => element.selected === 'report-sent');
    });
  });

  describe('writes', () => {
    it('what the visitor chooses, without an entry in the history, whose state stays', async () => {
      const element = await timeline();
      const {length} = history;
      await choose(element, 'visit-spring');
      expect(location.href).to.equal(`${PAGE}#event=visit-spring`);
      await choose(element, 'report-sent');
      expect(location.hash).to.equal('#event=report-sent');
      expect([history.length, history.state]).to.deep.equal([length, {page: 'own'}]);
    });

    it('what a script selects', async () => {
      const element = await timeline({id: 'a:b'});
      await select(element, 'visit-spring');
      expect(location.hash).to.equal('#a%3Ab:event=visit-spring');
    });

    it('nothing of what the page begins with', async () => {
      const element = await timeline({selected: 'visit-spring'});
      await element.updateComplete;
      await aMoment();
      expect(location.href).to.equal(PAGE);
    });

    it('a choice in place of a fragment of the page’s, and takes out its own on deselection', async () => {
      openAt('#elsewhere');
      const element = await timeline();
      await choose(element, 'visit-spring');
      expect(location.hash).to.equal('#event=visit-spring');
      await select(element, null);
      expect(location.href).to.equal(PAGE);
    });

    it('nothing on deselection where the fragment is the page’s', async () => {
      const element = await timeline({selected: 'visit-spring'});
      await element.updateComplete;
      openAt('#elsewhere');
      await select(element, null);
      expect(location.hash).to.equal('#elsewhere');
    });

    it('the fragment that was read off again on deselection', async () => {
      openAt('#event=visit-spring');
      const element = await timeline();
      await select(element, null);
      expect(location.href).to.equal(PAGE);
    });

    it('nothing for an id that no event has', async () => {
      const element = await timeline();
      await choose(element, 'visit-spring');
      await select(element, 'not-there');
      expect(location.href).to.equal(PAGE);
    });

    it('where the browser lets it, and selects all the same', async () => {
      const {replaceState} = history;
      const element = await timeline();
      history.replaceState = () => {
        throw new DOMException('not here', 'SecurityError');
      };
      try {
        await choose(element, 'visit-spring');
        await choose(element, 'report-sent');
      } finally {
        history.replaceState = replaceState;
      }
      expect([element.selected, location.href]).to.deep.equal(['report-sent', PAGE]);
    });

    it('to the page where links have another base', async () => {
      const base = document.head.appendChild(document.createElement('base'));
      base.href = 'https://example.org/';
      try {
        const element = await timeline();
        await choose(element, 'visit-spring');
      } finally {
        base.remove();
      }
      expect(location.href).to.equal(`${PAGE}#event=visit-spring`);
    });
  });

  it('knows the piece of evidence', async () => {
    openAt('#event=visit-spring&evidence=2');
    const element = await timeline({}, TWO_PIECES);
    await aMoment();
    expect([element.selected, location.hash]).to.deep.equal([
      'visit-spring',
      '#event=visit-spring&evidence=2',
    ]);
    await choose(element, 'report-sent');
    expect(location.hash).to.equal('#event=report-sent');
  });
});
