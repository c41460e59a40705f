/** `<cold-war-timeline>`: from an event to the passage in its document, and back. */
import {expect} from 'chai';
import {sendKeys} from '@web/test-runner-commands';
import {VISIT} from '../support/as-of.js';
import {
  aMoment,
  button,
  clear,
  mark,
  mountLoaded,
  part,
  parts,
  present,
  recorded,
  textOf,
  until,
  type ColdWarTimeline,
} from '../support/element.js';
import {cited, details, focused, SHORT} from '../support/reading-desk.js';
import {stubFetch} from '../support/stub-fetch.js';

const marker = (element: ColdWarTimeline, words: string, within: ParentNode = element.shadowRoot!) =>
  [...within.querySelectorAll<HTMLButtonElement>('.marker')].find(found => textOf(found).endsWith(words))!;

async function read(selected: string): Promise<ColdWarTimeline> {
  const element = await mountLoaded({attributes: {lang: 'en-GB', src: VISIT, selected}});
  await until(() => cited(element));
  return element;
}

describe('<cold-war-timeline> and the documents', () => {
  afterEach(clear);

  describe('the passage', () => {
    it('stands in its text, where the event is selected from the first', async () => {
      const element = await read('visit-february');
      expect(textOf(cited(element)!.querySelector('.number'))).to.equal('1');
      expect(parts(element, 'quotation').map(textOf)[0]).to.equal(
        'instead of the previously planned time frame of April-May 1955',
      );
      expect(parts(element, 'paragraph').length).to.equal(3);
      expect(scrollY).to.equal(0);
    });

    it('is not sought for an event that cites no document', async () => {
      const server = stubFetch();
      const element = await mountLoaded({properties: {yaml: SHORT, selected: 'walk'}});
      await until(() => mark(element, 'walk'));
      await aMoment();
      expect([server.requests.length, present(button(element, 'About this document'))]).to.deep.equal([
        0,
        false,
      ]);
      server.restore();
    });

    it('of another piece is fetched when that is opened', async () => {
      const element = await read('visit-february');
      const [report] = details(element);
      expect(report!.querySelectorAll('[part~=paragraph]').length).to.equal(0);
      report!.querySelector('summary')!.click();
      await until(() => report!.querySelector('[part~=cited]'));
      expect(textOf(report!.querySelector('[part~=cited] mark'))).to.equal('to Moscow in February 1955');
    });
  });

  describe('a marker', () => {
    it('selects its event, with the piece of evidence open that cites the paragraph', async () => {
      const element = await read('visit-february');
      const selects = recorded(element, 'cwt-select');
      const [, cable] = details(element);
      cable!.querySelector('summary')!.click();
      await until(() => cable!.querySelector('[part~=cited]'));
      marker(element, 'Draft cable to Ambassador Yudin', cable).click();
      await until(() => details(element)[0]?.querySelector('[part~=cited]'));
      expect(element.selected).to.equal('draft-cable-yudin');
      expect(selects.map(({detail}) => detail.id)).to.deep.equal(['draft-cable-yudin']);
      expect(details(element).map(({open}) => open)).to.deep.equal([true]);
      expect(textOf(details(element)[0]!.querySelector('[part~=cited] .number'))).to.equal('1');
      expect(focused(element)?.getAttribute('part')).to.equal('reader');
    });

    it('names only events that are known on the day that is shown', async () => {
      const element = await read('visit-spring');
      const names = () => [...part(element, 'cited')!.querySelectorAll('.marker')].map(textOf);
      expect(names().length).to.equal(3);
      element.asOf = '1955-01-16';
      await until(() => names().length === 1);
      expect(names()).to.deep.equal(['Back to the mark']);
    });

    it('of the event being read brings its mark into view, and the focus to its entry', async () => {
      const element = await read('visit-february');
      await until(() => mark(element, 'visit-february'));
      const spacer = document.body.appendChild(document.createElement('div'));
      spacer.style.blockSize = '3000px';
      const own = marker(element, 'Back to the mark');
      own.focus();
      scrollTo(0, own.getBoundingClientRect().top + scrollY);
      await sendKeys({press: 'Enter'});
      await until(() => focused(element)?.dataset.eventId === 'visit-february');
      const top = () => mark(element, 'visit-february')!.getBoundingClientRect().top;
      await until(() => top() >= 0 && top() < innerHeight);
      expect(focused(element)!.getAttribute('part')).to.equal('event');
      expect(element.selected).to.equal('visit-february');
      spacer.remove();
      scrollTo(0, 0);
    });
  });
});
