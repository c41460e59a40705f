/** `<cold-war-timeline>` as it was known on a day. */
import {expect} from 'chai';
import {
  expectKnown,
  ids,
  load,
  opened,
  slider,
  SPRING,
  status,
  toggle,
  told,
  VISIT,
} from '../support/as-of.js';
import {
  aMoment,
  button,
  clear,
  entry,
  mark,
  mount,
  mountLoaded,
  once,
  OTHER_YAML,
  part,
  parts,
  present,
  textOf,
  until,
  YAML,
} from '../support/element.js';
import {standing, watchForeseen} from '../support/foreseen.js';

describe('<cold-war-timeline> as known on a day', () => {
  afterEach(clear);

  describe('the button', () => {
    it('is there where knowledge changed, and nothing is left out before it is pressed', async () => {
      const element = await load();
      expect(toggle(element)!.ariaExpanded).to.equal('false');
      expect(present(part(element, 'as-of'))).to.equal(false);
      expect(element.asOf).to.equal(null);
      expect(parts(element, 'event').length).to.equal(12);
      expect(status(element)).to.match(/^12 events/);
    });

    it('is not there where everything was always known', async () => {
      const element = await mountLoaded({properties: {yaml: OTHER_YAML}});
      expect(present(toggle(element))).to.equal(false);
      element.asOf = '1955-01-01';
      await until(() => present(toggle(element)) && told(element));
      expect(present(slider(element))).to.equal(false);
      button(element, 'Show everything')!.click();
      await element.updateComplete;
      expect(present(toggle(element))).to.equal(false);
    });

    it('opens at once at the last day, and has the slider there as soon as that has come', async () => {
      const element = await load();
      toggle(element)!.click();
      await element.updateComplete;
      expect(element.asOf).to.equal('1955-01-17');
      expect(toggle(element)!.ariaExpanded).to.equal('true');
      const place = part(element, 'as-of')!;
      expect(toggle(element)!.getAttribute('aria-controls')).to.equal(place.id);
      expect([place.ariaBusy, textOf(place)]).to.deep.equal(['true', 'Loading the slider…']);
      const {height} = place.getBoundingClientRect();
      await until(() => slider(element));
      expect(place.ariaBusy).to.equal('false');
      expect(place.getBoundingClientRect().height).to.equal(height);
      expect(slider(element)!.value).to.equal('1');
      await expectKnown(element, 'all', '17 January 1955');
    });

    for (const way of ['As known on…', 'Show everything']) {
      it(`is where the focus is once “${way}” has closed it`, async () => {
        const element = await opened({'as-of': '1955-01-16'});
        button(element, way)!.focus();
        button(element, way)!.click();
        await element.updateComplete;
        expect(element.asOf).to.equal(null);
        expect(present(part(element, 'as-of'))).to.equal(false);
        expect(parts(element, 'event').length).to.equal(12);
        expect(status(element)).to.match(/^12 events/);
        expect(textOf(element.shadowRoot!.activeElement)).to.equal('As known on…');
        await until(() => parts(element, 'mark').length === 12);
        expect(part(element, 'timeline')!.innerText).not.to.contain('As known on');
      });
    }
  });

  describe('the day', () => {
    it('given by the attribute is shown from the first', async () => {
      const element = mount({attributes: {lang: 'en-GB', src: VISIT, 'as-of': '1955-01-16'}});
      await once(element, 'cwt-load');
      expect(ids(element, 'event')).to.deep.equal(SPRING);
      await until(() => mark(element, 'visit-spring') && slider(element));
      await expectKnown(element, SPRING, '16 January 1955');
    });

    const days: readonly (readonly [edtf: string, words: string])[] = [
      ['1955-01-16', '16 January 1955'],
      ['1954', '31 December 1954'],
      ['1954-12', '31 December 1954'],
      ['/1955-01-16', '16 January 1955'],
      ['1955-01-16T09:30:00Z', '16 January 1955'],
    ];
    for (const [edtf, words] of days) {
      it(`given by the property as ${edtf} is ${words}`, async () => {
        const element = await load();
        element.asOf = edtf;
        await until(() => slider(element));
        await expectKnown(element, SPRING, words);
        expect(element.asOf).to.equal(edtf);
      });
    }

    for (const value of ['', 'soon', '1955-13', '16/01/1955', '1955/..', 'Y-20000']) {
      it(`given as “${value}” is none: everything is shown`, async () => {
        const element = await load({'as-of': value});
        await aMoment();
        expect(parts(element, 'event').length).to.equal(12);
        expect(present(part(element, 'as-of'))).to.equal(false);
        expect(toggle(element)!.ariaExpanded).to.equal('false');
        expect(status(element)).to.match(/^12 events/);
      });
    }

    it('between two steps stands at the one before it', async () => {
      const element = await opened({'as-of': '1955-03-01'});
      await expectKnown(element, 'all', '1 March 1955');
      expect(slider(element)!.value).to.equal('1');
      expect(told(element)).to.contain('no change on this day');
      button(element, 'Earlier change')!.click();
      await expectKnown(element, 'all', '17 January 1955');
    });

    it('stays for the next state of the file', async () => {
      const element = await mountLoaded({properties: {yaml: YAML}, attributes: {'as-of': '1955-01-17'}});
      element.yaml = YAML.replace('Visit as planned', 'Visit as it was planned');
      await once(element, 'cwt-load');
      await until(() => told(element));
      expect(told(element)).to.contain('2 of 2 events');
      expect(entry(element, 'visit-spring')!.textContent).to.contain('Visit as it was planned');
    });
  });

  it('may be a day on which nothing was known', async () => {
    const element = await mountLoaded({
      properties: {yaml: YAML},
      attributes: {lang: 'en-GB', 'as-of': '1955-01-16', start: '1955-01', end: '1955-06'},
    });
    await until(() => present(part(element, 'timeline')?.firstElementChild));
    expect(textOf(element.shadowRoot!.querySelector('.below'))).to.contain(
      'No event was known on 16 January 1955.',
    );
    expect(parts(element, 'mark').length).to.equal(0);
    element.asOf = '1955-01-17';
    await until(() => parts(element, 'mark').length === 2);
    expect(parts(element, 'event').length).to.equal(2);
  });

  it('keeps the room that the canvas with its line takes', async () => {
    const element = mount({attributes: {src: VISIT, 'as-of': '1955-01-16'}});
    const foreseen = watchForeseen(element);
    await until(() => mark(element, 'visit-spring'));
    const {room} = foreseen();
    await aMoment(300);
    expect(standing(element).room).to.equal(room);
  });
});
