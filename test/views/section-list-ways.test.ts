import {sendKeys} from '@web/test-runner-commands';
import {expect} from 'chai';
import {html, render} from 'lit';
import {adoptStyles} from '../../src/views/adopt-styles.js';
import {listenToListKeys} from '../../src/views/list-keys.js';
import {sectionListStyles} from '../../src/views/section-list.styles.js';
import {removeRendered, wordsOf} from '../support/render-in-shadow.js';
import {asked, buttons, entries, section, show, template} from '../support/section-list.js';

describe('ways through a section list', () => {
  beforeEach(() => void asked.splice(0));
  afterEach(removeRendered);

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
      listenToListKeys(root);
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
      listenToListKeys(root);
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
