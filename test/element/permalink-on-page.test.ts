import {expect} from 'chai';
import {sendKeys} from '@web/test-runner-commands';
import {
  aMoment,
  button,
  clear,
  entry,
  mount,
  mountLoaded,
  OTHER_YAML,
  part,
  textOf,
  until,
  YAML,
  type ColdWarTimeline,
} from '../support/element.js';
import {stubFetch, type StubServer} from '../support/stub-fetch.js';
import {choose, follow, openAt, PAGE, select, timeline} from '../support/permalinks.js';

describe('permalinks on a page', () => {
  beforeEach(() => openAt(''));
  afterEach(() => {
    clear();
    openAt('');
    scrollTo(0, 0);
  });

  describe('with two timelines on a page', () => {
    it('keeps each to its own id', async () => {
      openAt('#two:event=visit-spring');
      const [one, two] = await Promise.all([timeline({id: 'one'}), timeline({id: 'two'})]);
      expect([one.selected, two.selected]).to.deep.equal([null, 'visit-spring']);
      await choose(one, 'report-sent');
      expect(location.hash).to.equal('#one:event=report-sent');
      await select(two, null);
      expect(location.hash).to.equal('#one:event=report-sent');
    });

    it('without ids gives the event to the one that has it', async () => {
      openAt('#event=wall');
      const [one, two] = await Promise.all([timeline(), timeline({}, OTHER_YAML)]);
      await two.updateComplete;
      expect([one.selected, two.selected]).to.deep.equal([null, 'wall']);
      await choose(one, 'visit-spring');
      await select(two, null);
      expect(location.hash).to.equal('#event=visit-spring');
    });
  });

  describe('comes and goes with the element', () => {
    it('neither reads nor writes out of the page, and reads anew when put back', async () => {
      const element = await timeline();
      element.remove();
      await follow('#event=visit-spring');
      await aMoment();
      expect(element.selected).to.equal(null);
      element.selected = 'report-sent';
      await aMoment();
      expect(location.hash).to.equal('#event=visit-spring');
      document.body.append(element);
      await until(() => element.selected === 'visit-spring');
      await choose(element, 'report-sent');
      expect(location.hash).to.equal('#event=report-sent');
    });

    it('leaves no listener behind', async () => {
      const listening = new Set<unknown>();
      const {addEventListener, removeEventListener} = window;
      window.addEventListener = (...args: Parameters<typeof addEventListener>) => {
        if (args[0] === 'hashchange') listening.add(args[1]);
        addEventListener.apply(window, args);
      };
      window.removeEventListener = (...args: Parameters<typeof removeEventListener>) => {
        if (args[0] === 'hashchange') listening.delete(args[1]);
        removeEventListener.apply(window, args);
      };
      try {
        const element = await timeline();
        element.remove();
        document.body.append(element);
        await aMoment();
        expect(listening.size).to.equal(1);
        element.permalink = false;
        await element.updateComplete;
        expect(listening.size).to.equal(0);
        element.permalink = true;
        await element.updateComplete;
        element.remove();
        expect(listening.size).to.equal(0);
      } finally {
        Object.assign(window, {addEventListener, removeEventListener});
      }
    });
  });

  describe('brings the timeline into view', () => {
    const spacer = document.createElement('div');
    spacer.style.blockSize = '3000px';
    beforeEach(() => document.body.prepend(spacer));
    afterEach(() => spacer.remove());

    const top = (element: Element): number => Math.round(element.getBoundingClientRect().top);
    /** The last timeline on a page may not be able to go to its top. */
    const withRoom = async (attributes: Record<string, string> = {}): Promise<ColdWarTimeline> => {
      const element = mount({
        attributes: {permalink: '', style: 'min-block-size: 2000px; display: block', ...attributes},
      });
      element.yaml = YAML;
      await until(() => element.timeline && entry(element, 'visit-spring'));
      await element.updateComplete;
      await aMoment();
      return element;
    };

    it('when the page was opened at one of its events', async () => {
      openAt('#event=visit-spring');
      expect(top(await withRoom())).to.equal(0);
    });

    it('not when it was opened elsewhere', async () => {
      openAt('#elsewhere');
      await withRoom({selected: 'visit-spring'});
      expect(scrollY).to.equal(0);
    });

    it('not when the visitor has scrolled meanwhile', async () => {
      openAt('#event=visit-spring');
      scrollTo(0, 40);
      await withRoom();
      expect(scrollY).to.equal(40);
    });

    it('when a link within the page is followed, and not when it is put back', async () => {
      const element = await withRoom();
      scrollTo(0, 40);
      await follow('#event=visit-spring');
      await until(() => scrollY > 2000);
      scrollTo(0, 40);
      document.body.append(element);
      await aMoment();
      expect(scrollY).to.equal(40);
    });
  });

  describe('leads to what there is to read', () => {
    const PIECES = `version: 1
title: A visit
documents:
  letter: {title: Letter, text: letter.txt, textKind: transcript}
events:
  - id: visit
    title: The visit
    date: 1955-02
    evidence: [{document: letter, paragraph: 2}, {url: 'https://example.org/a'}, {url: 'https://example.org/b'}]
  - {id: other, title: Another, date: 1955-03, evidence: [{url: 'https://example.org/c'}]}
`;
    const spacer = document.createElement('div');
    spacer.style.blockSize = '2000px';
    const frame = document.createElement('div');
    let server: StubServer;
    beforeEach(() => {
      server = stubFetch();
      document.body.prepend(spacer);
      document.body.append(frame);
      frame.style.paddingBlockEnd = '2000px';
    });
    afterEach(() => {
      server.restore();
      spacer.remove();
      frame.remove();
    });

    const shown = (width: string): Promise<ColdWarTimeline> => {
      frame.style.inlineSize = width;
      return mountLoaded({attributes: {permalink: ''}, properties: {yaml: PIECES}, into: frame});
    };
    const piece = (element: ColdWarTimeline, number: number) =>
      element.shadowRoot!.querySelectorAll('[part~=reader] [part~=document]')[number - 1];
    const top = (element: Element | null | undefined) => element?.getBoundingClientRect().top ?? NaN;
    const isAtTop = (element: Element | null | undefined) => Math.abs(top(element)) < 2;

    for (const width of ['1100px', '375px']) {
      it(`to the piece of evidence that is named, also once what is above it has come, ${width}`, async () => {
        openAt('#event=visit&evidence=3');
        const element = await shown(width);
        await until(() => isAtTop(piece(element, 3)));
        (await server.request(0)).text('One.\n\nTwo.\n\nThree.\n\nFour.\n');
        await until(() => part(element, 'cited'));
        await element.updateComplete;
        await until(() => isAtTop(piece(element, 3)));
      });
    }

    it('not against a visitor who scrolls', async () => {
      openAt('#event=visit&evidence=3');
      const element = await shown('1100px');
      await until(() => isAtTop(piece(element, 3)));
      await sendKeys({press: 'Shift'});
      scrollBy(0, -500);
      (await server.request(0)).text('One.\n\nTwo.\n');
      await until(() => part(element, 'cited'));
      await aMoment();
      expect(Math.abs(top(piece(element, 3)))).to.be.greaterThan(300);
    });

    for (const fragment of ['#event=visit', '#event=visit&evidence=2']) {
      it(`with the focus, where a link is followed to ${fragment}`, async () => {
        const element = await shown('1100px');
        await follow(fragment);
        await until(() => element.shadowRoot!.activeElement);
        expect(element.shadowRoot!.activeElement!.getAttribute('part')).to.equal('reader');
        const sought = fragment.includes('evidence') ? piece(element, 2) : part(element, 'reader');
        expect(top(sought)).to.be.within(-2, innerHeight / 2 + 2);
      });
    }
  });

  describe('offers “Copy link”', () => {
    it('beside evidence in a document, for that piece of it', async () => {
      const copied: string[] = [];
      const clipboard = {writeText: (text: string) => Promise.resolve(copied.push(text))};
      Object.defineProperty(navigator, 'clipboard', {value: clipboard, configurable: true});
      try {
        const element = await timeline({id: 'one', selected: 'visit-spring'});
        await until(() => button(element, 'Copy link'));
        button(element, 'Copy link')!.click();
        await until(() => textOf(part(element, 'reader')).includes('Copied'));
      } finally {
        Reflect.deleteProperty(navigator, 'clipboard');
      }
      expect(copied).to.deep.equal([`${PAGE}#one:event=visit-spring`]);
    });

    it('on the page of a document, for the piece of evidence that it was opened from', async () => {
      const copied: string[] = [];
      const clipboard = {writeText: (text: string) => Promise.resolve(copied.push(text))};
      Object.defineProperty(navigator, 'clipboard', {value: clipboard, configurable: true});
      try {
        const yaml = YAML.replace(
          'status: planned\n    evidence: [{document: report}]',
          'status: planned\n    evidence: [{url: https://example.org/a}, {document: report}]',
        );
        openAt('#event=visit-spring&evidence=2');
        const element = await timeline({}, yaml);
        await until(() => button(element, 'About this document'));
        button(element, 'About this document')!.click();
        await until(() => element.shadowRoot!.querySelector('.page') && button(element, 'Copy link'));
        button(element, 'Copy link')!.click();
        await until(() => copied.length > 0);
      } finally {
        Reflect.deleteProperty(navigator, 'clipboard');
      }
      expect(copied).to.deep.equal([`${PAGE}#event=visit-spring&evidence=2`]);
    });

    it('not on a page that would not read the link', async () => {
      const element = await mountLoaded({attributes: {selected: 'visit-spring'}, properties: {yaml: YAML}});
      await until(() => button(element, 'Cite'));
      expect(button(element, 'Copy link')).to.equal(undefined);
    });
  });
});
