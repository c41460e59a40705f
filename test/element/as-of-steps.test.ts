/** `<cold-war-timeline>` from one change of knowledge to the next. */
import {expect} from 'chai';
import {sendKeys, sendMouse} from '@web/test-runner-commands';
import {expectKnown, load, opened, slider, SPRING, status, toggle, told, VISIT} from '../support/as-of.js';
import {
  aMoment,
  button,
  clear,
  entry,
  mark,
  mountLoaded,
  part,
  parts,
  recorded,
  textOf,
  until,
  type ColdWarTimeline,
} from '../support/element.js';

const headings = (element: ColdWarTimeline): string[] =>
  [...part(element, 'list')!.querySelectorAll('h3')].map(textOf);

describe('<cold-war-timeline> from day to day', () => {
  afterEach(clear);

  describe('the slider', () => {
    it('is moved by keyboard', async () => {
      const element = await opened();
      slider(element)!.focus();
      await sendKeys({press: 'ArrowLeft'});
      await expectKnown(element, SPRING, '16 January 1955');
      expect(told(element)).to.contain('before the first change');
      await sendKeys({press: 'ArrowRight'});
      await expectKnown(element, 'all', '17 January 1955');
      expect(told(element)).to.contain('11 events become known');
      await sendKeys({press: 'Home'});
      await expectKnown(element, SPRING, '16 January 1955');
      expect(element.shadowRoot!.activeElement === slider(element)).to.equal(true);
    });

    it('is moved by pointer', async () => {
      const element = await opened();
      slider(element)!.scrollIntoView({block: 'center'});
      const {left, right, top, height} = slider(element)!.getBoundingClientRect();
      const y = Math.round(top + height / 2);
      await sendMouse({type: 'move', position: [Math.round(right - 6), y]});
      await sendMouse({type: 'down'});
      await sendMouse({type: 'move', position: [Math.round(left + 6), y]});
      await expectKnown(element, SPRING, '16 January 1955');
      await sendMouse({type: 'move', position: [Math.round(right - 6), y]});
      await sendMouse({type: 'up'});
      await expectKnown(element, 'all', '17 January 1955');
    });

    it('has buttons beside it that step as well', async () => {
      const element = await opened();
      button(element, 'Earlier change')!.click();
      await expectKnown(element, SPRING, '16 January 1955');
      button(element, 'Later change')!.click();
      await expectKnown(element, 'all', '17 January 1955');
    });

    it('has targets of 24 pixels and more, on a phone too', async () => {
      const page = document.createElement('div');
      document.body.append(page);
      for (const width of ['1000px', '700px', '320px']) {
        page.style.inlineSize = width;
        const element = await mountLoaded({attributes: {src: VISIT, 'as-of': '1955-01-16'}, into: page});
        await until(() => slider(element));
        await aMoment();
        const targets = [...part(element, 'as-of')!.querySelectorAll('button, input'), toggle(element)!];
        for (const target of targets) {
          const box = target.getBoundingClientRect();
          expect(Math.min(box.width, box.height), width).to.be.at.least(24);
        }
        expect(part(element, 'as-of')!.scrollWidth).to.be.at.most(part(element, 'as-of')!.clientWidth);
        element.remove();
      }
      page.remove();
    });
  });

  describe('what stays', () => {
    it('the selection stays, and is read again once it is known', async () => {
      const element = await opened({selected: 'visit-february'});
      const selects = recorded(element, 'cwt-select');
      element.asOf = '1955-01-16';
      await element.updateComplete;
      expect(textOf(part(element, 'reader'))).to.equal('This event was not known on 16 January 1955.');
      expect([element.selected, element.getAttribute('selected')]).to.deep.equal([
        'visit-february',
        'visit-february',
      ]);
      element.asOf = '1955-01-17';
      await element.updateComplete;
      expect(textOf(part(element, 'reader'))).to.contain('Visit proposed for February 1955');
      expect(entry(element, 'visit-february')!.ariaCurrent).to.equal('true');
      expect(selects).to.deep.equal([]);
    });

    it('the reader asks for a choice where none was made, or of no event', async () => {
      for (const selected of [null, 'constructor']) {
        const element = await load({'as-of': '1955-01-16', ...(selected !== null && {selected})});
        expect(textOf(part(element, 'reader'))).to.equal('Choose an event to read what attests it.');
      }
    });

    it('the reader says so in one column too', async () => {
      const page = document.createElement('div');
      page.style.inlineSize = '375px';
      document.body.append(page);
      const attributes = {lang: 'en-GB', src: VISIT, selected: 'visit-february', 'as-of': '1955-01-16'};
      const element = await mountLoaded({attributes, into: page});
      await until(() => entry(element, 'visit-spring')?.ariaExpanded === 'false');
      expect(parts(element, 'reader').map(textOf)).to.deep.equal([
        'This event was not known on 16 January 1955.',
      ]);
      element.asOf = null;
      await element.updateComplete;
      expect(entry(element, 'visit-february')!.closest('li')!.contains(part(element, 'reader'))).to.equal(
        true,
      );
      page.remove();
    });

    it('an event is read without what was not known', async () => {
      const element = await opened({selected: 'visit-spring'});
      expect(textOf(part(element, 'reader'))).to.contain('Would be replaced by');
      expect(textOf(part(element, 'reader'))).not.to.contain('superseded');
      element.asOf = '1955-01-16';
      await element.updateComplete;
      expect(textOf(part(element, 'reader'))).to.contain('Visit as previously planned');
      expect(textOf(part(element, 'reader'))).not.to.contain('replaced');
    });

    it('window, marks and canvas stay where they are', async () => {
      const element = await opened({start: '1955-01', end: '1955-06'});
      const place = (): number[] => {
        const {left, top, width} = mark(element, 'visit-spring')!.getBoundingClientRect();
        return [left, top, width, part(element, 'timeline')!.offsetHeight];
      };
      await aMoment(300);
      const before = place();
      const windows = recorded(element, 'cwt-window-change');
      for (const day of ['1955-01-16', '1955-01-17', '1955-01-16']) {
        element.asOf = day;
        await aMoment(300);
        expect(place(), day).to.deep.equal(before);
      }
      expect(windows).to.deep.equal([]);
    });

    it('headings stay what they are', async () => {
      const element = await opened();
      expect(headings(element)).to.contain('April 1955');
      element.asOf = '1955-01-16';
      await element.updateComplete;
      expect(headings(element)).to.deep.equal(['April 1955']);
    });

    it('the last thing that happened is what is said', async () => {
      const element = await opened();
      entry(element, 'visit-spring')!.click();
      await element.updateComplete;
      expect(status(element)).to.equal('Visit as previously planned, April or May 1955');
      element.asOf = '1955-01-16';
      await element.updateComplete;
      expect(status(element)).to.equal('As known on 16 January 1955: 1 of 12 events');
    });
  });
});
