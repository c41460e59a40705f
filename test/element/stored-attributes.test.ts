/** What attributes do with a timeline of which not all events are in memory. */
import {expect} from 'chai';
import {
  aMoment,
  button,
  clear,
  type ColdWarTimeline,
  mountLoaded,
  part,
  parts,
  present,
  textOf,
  until,
} from '../support/element.js';
import {toParquet} from '../support/parquet.js';
import {follow, openAt} from '../support/permalinks.js';
import {rangeSite, type RangeSite} from '../support/range-site.js';
import {CHOOSE, COUNT, GROUP, readerOf as reader, timelineOf} from '../support/stored-timeline.js';

describe('<cold-war-timeline> with attributes, and a timeline that is read in pieces', () => {
  let file: ArrayBuffer;
  let site: RangeSite;

  before(async () => {
    file = await toParquet(timelineOf('One'), GROUP);
  });
  beforeEach(() => {
    site = rangeSite({'one.parquet': file});
    openAt('');
  });
  afterEach(() => {
    clear();
    site.restore();
    openAt('');
    scrollTo(0, 0);
  });

  const show = (attributes: Record<string, string>): Promise<ColdWarTimeline> =>
    mountLoaded({attributes: {lang: 'en-GB', src: 'one.parquet', ...attributes}});

  it('has all events for want of knowing which documents they cite, and the author is told', async () => {
    const {warn} = console;
    const told: string[] = [];
    console.warn = (words: string) => told.push(words);
    const element = await show({view: 'list', documents: 'paper', selected: 'e30'});
    await until(() => reader(element).includes('text of 30.'));
    console.warn = warn;
    expect(told.filter(words => words.includes('documents does nothing here'))).to.have.length(1);
    expect(present(part(element, 'filters'))).to.equal(false);
    await until(() => element.shadowRoot!.querySelector('[part~=list] h3 > button'));
    expect(element.shadowRoot!.querySelectorAll('[part~=list] h3 > button')).to.have.length(COUNT / 50);
    await until(() => button(element, 'About this document'));
    button(element, 'About this document')!.click();
    await until(() => element.shadowRoot!.querySelector('.citing'));
    expect(present(button(element, 'Show only these events'))).to.equal(false);
    element.view = 'timeline';
    await until(() => parts(element, 'bin').length > 0);
    const figures = parts(element, 'bin').map(bin => Number(textOf(bin.querySelector('.bin-figure'))));
    expect(figures.reduce((sum, count) => sum + count, 0)).to.equal(COUNT);
  });

  describe('and a permalink', () => {
    const opened = (): Promise<ColdWarTimeline> => show({permalink: '', view: 'list'});

    it('selects nothing by an id that no event has, as where all events are in memory', async () => {
      openAt('#event=nowhere');
      const element = await opened();
      await until(() => reader(element) === CHOOSE && element.selected === null);
      expect(location.hash).to.equal('#event=nowhere');
      openAt('#event=nothing');
      element.selected = 'e30';
      await until(() => reader(element).includes('text of 30.'));
    });

    it('keeps what is selected when it is followed to such an id, however often', async () => {
      openAt('#event=e30');
      const element = await opened();
      await until(() => reader(element).includes('text of 30.'));
      for (const fragment of ['#event=nowhere', '#event=nothing', '#event=nowhere']) {
        await follow(fragment);
        await aMoment();
        await until(() => element.selected === 'e30' && reader(element).includes('text of 30.'));
        expect(location.hash).to.equal(fragment);
      }
      await follow('#event=e1500');
      await until(() => reader(element).includes('text of 1500.'));
    });

    it('leads to its piece of evidence from an event that was selected before', async () => {
      openAt('#event=e30');
      const element = await opened();
      await until(() => reader(element).includes('text of 30.'));
      await follow('#event=e40&evidence=2');
      await until(() => reader(element).includes('text of 40.'));
      await aMoment();
      expect(location.hash).to.equal('#event=e40&evidence=2');
    });

    it('does not keep the attribute selected from an id that no event has', async () => {
      const element = await show({permalink: '', view: 'list', selected: 'nowhere'});
      await aMoment();
      await until(() => reader(element) === CHOOSE);
      expect(element.selected).to.equal('nowhere');
    });
  });
});
