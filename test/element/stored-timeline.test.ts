/** `<cold-war-timeline>` with a timeline of which only what is needed is read. */
import {expect} from 'chai';
import {
  aMoment,
  button,
  clear,
  type ColdWarTimeline,
  entry,
  mark,
  mount,
  mountLoaded,
  once,
  OTHER_YAML,
  part,
  parts,
  present,
  recorded,
  until,
} from '../support/element.js';
import {makeTimeline} from '../support/make-timeline.js';
import {toParquet} from '../support/parquet.js';
import {rangeSite, type RangeSite} from '../support/range-site.js';
import {
  CHOOSE,
  COUNT,
  GROUP,
  readerOf as reader,
  sectionOf as section,
  timelineOf,
} from '../support/stored-timeline.js';

describe('<cold-war-timeline> with a timeline that is read in pieces', () => {
  let files: Readonly<Record<string, ArrayBuffer>>;
  let site: RangeSite;

  before(async () => {
    files = {
      'one.parquet': await toParquet(timelineOf('One'), GROUP),
      'two.parquet': await toParquet(timelineOf('Two'), GROUP),
    };
  });
  beforeEach(() => {
    site = rangeSite(files);
  });
  afterEach(() => {
    clear();
    site.restore();
  });

  const inList = (attributes: Record<string, string> = {}): Promise<ColdWarTimeline> =>
    mountLoaded({attributes: {lang: 'en-GB', src: 'one.parquet', view: 'list', ...attributes}});

  async function untilRead(element: ColdWarTimeline, number: number): Promise<void> {
    await until(() => reader(element).includes(`text of ${number}.`));
    expect(reader(element)).to.contain(`Event ${number}`);
  }

  it('counts all of its events, and has none of them at first', async () => {
    const element = await inList();
    await element.updateComplete;
    expect(element.shadowRoot!.querySelectorAll('[part~=list] h3 > button')).to.have.length(COUNT / 50);
    expect([element.timeline?.title, element.timeline?.events]).to.deep.equal(['One', []]);
    await until(() => reader(element) === CHOOSE);
  });

  describe('selected by its id', () => {
    it('is read when the timeline has come', async () => {
      const element = await inList({selected: 'e1500'});
      await untilRead(element, 1500);
      expect(element.timeline?.events.map(({id}) => id)).to.include('e1500');
      expect(section(element, '1975')?.ariaExpanded).to.equal('true');
      await until(() => entry(element, 'e1500')?.ariaCurrent === 'true');
    });

    it('is read later, with two requests, and none for another of the same row group', async () => {
      const element = await inList();
      const selections = recorded(element, 'cwt-select');
      const before = site.asked.length;
      const release = site.hold();
      element.selected = 'e1100';
      await until(() => reader(element) === 'Loading…');
      release();
      await untilRead(element, 1100);
      expect(site.asked.length - before).to.equal(2);
      expect(selections).to.deep.equal([]);
      // Not in the list that is open by now, but in its row group.
      element.selected = 'e1010';
      await untilRead(element, 1010);
      expect(site.asked.length - before).to.be.at.most(3);
    });

    it('has the titles of those that it is related to', async () => {
      const element = await inList({selected: 'e700'});
      await until(() => reader(element).includes('Event 2000'));
      expect(reader(element)).to.contain('text of 700.');
    });

    it('is none for an id that is not there, which is sought once', async () => {
      const element = await inList({selected: 'nowhere'});
      await aMoment();
      await until(() => reader(element) === CHOOSE);
      const before = site.asked.length;
      element.requestUpdate();
      await aMoment();
      expect(site.asked.length).to.equal(before);
      element.selected = 'e3';
      await untilRead(element, 3);
    });

    it('is none for the row of an event with another id', async () => {
      const element = await inList({selected: 'row-5'});
      await until(() => site.asked.length > 3);
      await until(() => reader(element) === CHOOSE);
      const before = site.asked.length;
      await aMoment();
      expect(site.asked.length).to.equal(before);
    });

    it('can be fetched again where it did not come', async () => {
      const element = await inList();
      const errors = recorded(element, 'cwt-error');
      site.breakDown(true);
      element.selected = 'e1500';
      await until(() => button(element, 'Retry'));
      expect(errors).to.have.length(1);
      const before = site.asked.length;
      await aMoment();
      expect(site.asked.length, 'by itself').to.equal(before);
      site.breakDown(false);
      button(element, 'Retry')!.click();
      await untilRead(element, 1500);
      expect(present(button(element, 'Retry'))).to.equal(false);
    });

    it('is let go when nothing is selected any more', async () => {
      const element = await inList();
      const release = site.hold();
      element.selected = 'e1500';
      await until(() => reader(element) === 'Loading…');
      element.selected = null;
      await until(() => reader(element) === CHOOSE);
      release();
      await aMoment();
      expect(reader(element)).to.equal(CHOOSE);
    });

    it('is that which was selected last, whatever comes first', async () => {
      const element = await inList();
      const release = site.hold();
      element.selected = 'e1500';
      await until(() => reader(element) === 'Loading…');
      element.selected = 'e30';
      await element.updateComplete;
      release();
      await untilRead(element, 30);
      await aMoment();
      expect(reader(element)).to.contain('text of 30.');
    });
  });

  it('reads what is opened in the list, and selects what is pressed there', async () => {
    const element = await inList();
    const selections = recorded(element, 'cwt-select');
    await until(() => section(element, '1950'));
    section(element, '1950')!.click();
    await until(() => parts(element, 'event').length === 50);
    entry(element, 'e260')!.click();
    await untilRead(element, 260);
    expect(selections.map(({detail}) => [detail.id, detail.event?.title])).to.deep.equal([
      ['e260', 'Event 260'],
    ]);
  });

  it('counts what was known on a day, and says that an event was not', async () => {
    const element = await inList({'as-of': '1950-06-01', selected: 'e260'});
    await until(() => section(element, '1949'));
    expect(present(section(element, '1950'))).to.equal(false);
    await until(() => /not known|known/.test(reader(element)) && !reader(element).includes('Loading'));
    expect(reader(element)).not.to.contain('text of 260.');
    element.asOf = null;
    await untilRead(element, 260);
  });

  it('shows in the picture what is selected, once it has been read', async () => {
    const element = await mountLoaded({attributes: {src: 'one.parquet', start: '1945', end: '1947'}});
    await until(() => parts(element, 'bin').length + parts(element, 'mark').length > 0);
    const windows = recorded(element, 'cwt-window-change');
    element.selected = 'e2000';
    await untilRead(element, 2000);
    await until(() => mark(element, 'e2000'));
    await until(() => windows.length > 0);
    const {left, right} = part(element, 'canvas')?.getBoundingClientRect() ?? element.getBoundingClientRect();
    const place = mark(element, 'e2000')!.getBoundingClientRect();
    expect(place.left).to.be.within(left, right);
  });

  it('shows what is there at once when that is chosen in place of what is on its way', async () => {
    const element = await inList({selected: 'e30'});
    await untilRead(element, 30);
    const release = site.hold();
    element.selected = 'e1500';
    await until(() => reader(element) === 'Loading…');
    element.selected = 'e30';
    await untilRead(element, 30);
    release();
    await aMoment();
    expect(reader(element)).to.contain('text of 30.');
  });

  it('leaves alone what it was reading when another file takes its place', async () => {
    const element = await inList();
    const errors = recorded(element, 'cwt-error');
    const release = site.hold();
    element.selected = 'e1500';
    await until(() => reader(element) === 'Loading…');
    const loaded = once(element, 'cwt-load');
    element.src = 'two.parquet';
    release();
    await loaded;
    await until(() => reader(element).includes('Two: text of 1500.'));
    expect(element.timeline?.title).to.equal('Two');
    expect(errors).to.deep.equal([]);
  });

  it('gives up what it was reading when a text takes its place', async () => {
    const element = await inList();
    site.hold();
    element.selected = 'e1500';
    await until(() => reader(element) === 'Loading…');
    element.src = null;
    element.yaml = OTHER_YAML;
    await once(element, 'cwt-load');
    expect(site.aborted).to.equal(1);
    await until(() => reader(element) === CHOOSE);
  });

  it('is given up with the element', async () => {
    const element = await inList();
    const errors = recorded(element, 'cwt-error');
    site.hold();
    element.selected = 'e1500';
    await until(() => reader(element) === 'Loading…');
    element.remove();
    await aMoment();
    expect(site.aborted).to.equal(1);
    expect(errors).to.deep.equal([]);
  });

  it('is like any other where it is small', async () => {
    const small = await toParquet(makeTimeline({events: [{id: 'a', title: 'A', date: '1955'}]}));
    site.restore();
    site = rangeSite({'small.parquet': small});
    const element = mount({attributes: {src: 'small.parquet', view: 'list', selected: 'a'}});
    await once(element, 'cwt-load');
    expect(element.timeline?.events.map(({id}) => id)).to.deep.equal(['a']);
  });
});
