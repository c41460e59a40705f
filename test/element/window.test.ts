import {expect} from 'chai';
import {
  aMoment,
  button,
  clear,
  mark,
  mount,
  mountLoaded,
  once,
  OTHER_YAML,
  recorded,
  until,
  YAML,
  type ColdWarTimeline,
  present,
} from '../support/element.js';

const utc = (...parts: [number, number, number?]): number => Date.UTC(...parts);
const DAY = 86_400_000;

describe('window of <cold-war-timeline>', () => {
  afterEach(clear);

  async function drawn(attributes: Record<string, string> = {}): Promise<ColdWarTimeline> {
    const element = await mountLoaded({properties: {yaml: YAML}, attributes});
    await until(() => button(element, 'Earlier')?.disabled === false);
    await aMoment();
    return element;
  }

  /** The window after a movement. */
  async function moved(element: ColdWarTimeline, move: () => void): Promise<{start: number; end: number}> {
    const change = once(element, 'cwt-window-change');
    move();
    return (await change).detail;
  }

  describe('an attribute that cannot be followed', () => {
    const cases: readonly (readonly [Record<string, string>, RegExp | null])[] = [
      [{start: 'Y-271822'}, /attribute start is left out.*Y-271822, is not a moment that can be shown/],
      [{end: 'Y290000'}, /attribute end is left out.*Y290000/],
      [{start: 'spring'}, /attribute start is left out.*“spring”, is not an EDTF date/],
      [{start: '1957', end: '1956'}, /would end at “1956”, which is not after its start, “1957”/],
      [{start: ''}, null],
      [{start: '1955', end: '1956'}, null],
    ];
    for (const [attributes, words] of cases) {
      it(`is told ${words ? 'to the author' : 'of to nobody'}: ${JSON.stringify(attributes)}`, async () => {
        const {warn} = console;
        const told: string[] = [];
        console.warn = (said: string) => told.push(said);
        await drawn(attributes);
        console.warn = warn;
        if (words) expect(told.join()).to.match(words);
        else expect(told).to.deep.equal([]);
      });
    }
  });

  describe('setWindow', () => {
    const moments: readonly [string, string | number | Date, string | number | Date][] = [
      ['EDTF', '1955-02', '1955-03'],
      ['a Date', new Date('1955-02-01T00:00:00Z'), new Date('1955-03-31T23:59:59.999Z')],
      ['UTC milliseconds', utc(1955, 1), utc(1955, 3) - 1],
      ['a mixture', '1955-02', new Date(utc(1955, 3) - 1)],
    ];
    for (const [name, start, end] of moments) {
      it(`takes ${name}`, async () => {
        const element = await drawn();
        const window = await moved(element, () => element.setWindow(start, end));
        expect(window.start).to.be.closeTo(utc(1955, 1), DAY);
        expect(window.end).to.be.closeTo(utc(1955, 3), DAY);
      });
    }

    const refused: readonly [string, unknown, unknown, typeof Error, RegExp][] = [
      ['text that is no date', 'spring', '1955', RangeError, /start of the window, “spring”/],
      ['a date as people write it', '1955', '17/01/1956', RangeError, /end of the window, “17\/01\/1956”/],
      ['an end before the start', '1956', '1955', RangeError, /not after its start/],
      ['no length', 5, 5, RangeError, /not after its start/],
      ['an invalid Date', new Date(NaN), '1955', RangeError, /not a moment/],
      ['infinity', 0, Infinity, RangeError, /not a moment/],
      ['an open date', '1955', '1955/..', RangeError, /not a moment/],
      ['more than Date can hold', 0, 1e16, RangeError, /not a moment/],
      ['nothing', undefined, '1955', TypeError, /start of the window is undefined/],
      ['null', '1955', null, TypeError, /end of the window is null/],
      ['an object', {}, '1955', TypeError, /start of the window is object/],
    ];
    for (const [name, start, end, kind, message] of refused) {
      it(`refuses ${name}`, () => {
        const element = mount();
        expect(() => element.setWindow(start as string, end as string)).to.throw(kind, message);
      });
    }

    it('is remembered until there is a canvas', async () => {
      const element = await mountLoaded({properties: {yaml: YAML}});
      element.setWindow('1955-05', '1955-06');
      await until(() => mark(element, 'visit-spring'));
      expect(present(mark(element, 'report-sent'))).to.equal(false);
    });
  });

  it('asked for before there is a timeline comes before start and end', async () => {
    const element = mount({attributes: {start: '1955-01', end: '1955-02'}});
    element.setWindow('1955-05', '1955-06');
    await element.updateComplete;
    element.yaml = YAML;
    await until(() => mark(element, 'visit-spring'));
    expect(present(mark(element, 'report-sent'))).to.equal(false);
  });

  it('stays where it is while the text is edited', async () => {
    const element = await drawn();
    await moved(element, () => element.setWindow('1955-05', '1955-06'));
    const changes = recorded(element, 'cwt-window-change');
    element.yaml = YAML.replace('Visit as planned', 'Visit as edited');
    await until(() => mark(element, 'visit-spring')?.textContent === 'Visit as edited');
    await aMoment(300);
    expect(present(mark(element, 'report-sent'))).to.equal(false);
    expect(changes).to.deep.equal([]);
  });

  it('goes to an event that was chosen in the list before there was a canvas', async () => {
    const element = await mountLoaded({
      properties: {yaml: YAML},
      attributes: {view: 'list', start: '1955-01', end: '1955-02'},
    });
    element.select('visit-spring');
    await element.updateComplete;
    element.view = 'timeline';
    await until(() => mark(element, 'visit-spring'));
  });

  it('stays as start and end say for an event that is selected from the first', async () => {
    const attributes = {start: '1955-01', end: '1955-02', selected: 'visit-spring'};
    const element = await drawn(attributes);
    await aMoment(300);
    expect([present(mark(element, 'report-sent')), present(mark(element, 'visit-spring'))]).to.deep.equal([
      true,
      false,
    ]);
  });

  describe('start and end', () => {
    const attributes: readonly [string, Record<string, string>, boolean, boolean][] = [
      ['neither: all events', {}, true, true],
      ['both', {start: '1955-04', end: '1955-07'}, false, true],
      ['start alone', {start: '1955-04'}, false, true],
      ['end alone', {end: '1955-01'}, true, false],
      ['what cannot be read', {start: 'x', end: '?'}, true, true],
      ['the wrong way round', {start: '1956', end: '1955'}, true, true],
    ];
    for (const [name, given, report, visit] of attributes) {
      it(name, async () => {
        const element = await drawn(given);
        await until(() => mark(element, report ? 'report-sent' : 'visit-spring'));
        expect([present(mark(element, 'report-sent')), present(mark(element, 'visit-spring'))]).to.deep.equal(
          [report, visit],
        );
      });
    }

    it('are those of the next timeline too', async () => {
      const element = await drawn({start: '1955-01', end: '1955-06'});
      element.removeAttribute('start');
      element.removeAttribute('end');
      element.yaml = OTHER_YAML;
      await until(() => mark(element, 'wall'));
    });
  });

  describe('buttons', () => {
    const span = ({start, end}: {start: number; end: number}): number => end - start;

    async function press(label: string): Promise<{start: number; end: number}> {
      const element = await drawn();
      await moved(element, () => element.setWindow('1955-02', '1955-03'));
      return await moved(element, () => button(element, label)!.click());
    }

    const before = {start: utc(1955, 1), end: utc(1955, 3)};
    it('Earlier and Later move by half the window', async () => {
      const earlier = await press('Earlier');
      expect(earlier.start).to.be.closeTo(before.start - span(before) / 2, DAY);
      expect(span(earlier)).to.be.closeTo(span(before), DAY);
      const later = await press('Later');
      expect(later.start).to.be.closeTo(before.start + span(before) / 2, DAY);
      expect(span(later)).to.be.closeTo(span(before), DAY);
    });

    it('Zoom in and Zoom out keep the middle', async () => {
      const middle = ({start, end}: {start: number; end: number}): number => (start + end) / 2;
      const inwards = await press('Zoom in');
      expect(span(inwards)).to.be.below(span(before));
      expect(middle(inwards)).to.be.closeTo(middle(before), DAY);
      const outwards = await press('Zoom out');
      expect(span(outwards)).to.be.above(span(before));
      expect(middle(outwards)).to.be.closeTo(middle(before), 2 * DAY);
    });

    it('Show all shows all events', async () => {
      const {start, end} = await press('Show all');
      expect(start).to.be.at.most(utc(1955, 0, 17));
      expect(end).to.be.at.least(utc(1955, 5));
    });

    it('wait for the canvas', async () => {
      const element = await mountLoaded({properties: {yaml: YAML}});
      expect(button(element, 'Later')!.disabled).to.equal(true);
      await until(() => !button(element, 'Later')!.disabled);
    });
  });

  it('is not said to have moved when it is first drawn', async () => {
    const element = mount({properties: {yaml: YAML}});
    const changes = recorded(element, 'cwt-window-change');
    await until(() => mark(element, 'report-sent'));
    await aMoment(300);
    expect(changes).to.deep.equal([]);
  });
});
