/** The periods of the list of `<cold-war-timeline>`, and what the picture shows of them. */
import {expect} from 'chai';
import {sendKeys} from '@web/test-runner-commands';
import {
  button,
  clear,
  type ColdWarTimeline,
  entry,
  mountLoaded,
  part,
  parts,
  present,
  recorded,
  textOf,
  until,
} from '../support/element.js';
import {focused, section, sections, yamlOf} from '../support/many-listed.js';

describe('periods of <cold-war-timeline>', () => {
  afterEach(clear);

  async function show(yaml: string, attributes: Record<string, string> = {}): Promise<ColdWarTimeline> {
    const element = await mountLoaded({attributes: {lang: 'en-GB', ...attributes}, properties: {yaml}});
    await element.updateComplete;
    return element;
  }

  async function press(element: ColdWarTimeline, target: HTMLElement | undefined): Promise<void> {
    target!.click();
    await element.updateComplete;
  }

  it('makes a period the window of the timeline, and tells screen readers so', async () => {
    const element = await show(yamlOf(520));
    await until(() => button(element, 'Zoom in')?.disabled === false);
    const windows = recorded(element, 'cwt-window-change');
    await press(element, section(element, '1946'));
    const shows = button(element, 'Show 1946 on the timeline')!;
    shows.focus();
    await press(element, shows);
    await until(() => windows.length > 0);
    const {start, end} = windows.at(-1)!.detail;
    expect([start, end].map(moment => new Date(moment).toISOString().slice(0, 10))).to.deep.equal([
      '1946-01-01',
      '1947-01-01',
    ]);
    expect(textOf(element.shadowRoot!.querySelector('[role=status]:not([part])'))).to.equal(
      'The timeline shows 1946.',
    );
    expect(focused(element)).to.equal('Show 1946 on the timeline');
  });

  it('tells screen readers so each time, and nothing of another timeline', async () => {
    const element = await show(yamlOf(520));
    await until(() => button(element, 'Zoom in')?.disabled === false);
    await press(element, section(element, '1946'));
    const status = () => element.shadowRoot!.querySelector('[role=status]:not([part])')!;
    const region = status();
    await press(element, button(element, 'Show 1946 on the timeline'));
    const added: Node[] = [];
    const observer = new MutationObserver(records =>
      added.push(...records.flatMap(one => [...one.addedNodes])),
    );
    observer.observe(region, {childList: true, subtree: true});
    await press(element, button(element, 'Show 1946 on the timeline'));
    await until(() => added.length > 0);
    observer.disconnect();
    expect(textOf(status())).to.equal('The timeline shows 1946.');
    expect(status() === region).to.equal(true);
    element.yaml = yamlOf(530);
    await until(() => sections(element).length > 0 && textOf(status()) === '');
  });

  it('lists what began before a period and goes on', async () => {
    const long = `  - {id: long, title: Long, date: 1945-05/1947-05, evidence: [https://example.org/]}\n`;
    const element = await show(yamlOf(520) + long);
    await press(element, section(element, '1946'));
    await press(element, button(element, '1 event began earlier and goes on'));
    expect(focused(element)).to.equal('Began before 1946 and go on, 1 event');
    expect(parts(element, 'event').map(({dataset}) => dataset.eventId)).to.deep.equal(['long']);
    element.yaml = yamlOf(530);
    await until(() => sections(element).length > 0);
    expect(present(button(element, 'Show all 530 events'))).to.equal(false);
    await press(element, section(element, '1946'));
    expect(textOf(part(element, 'list'))).not.to.contain('began earlier');
  });

  it('keeps the focus when what stands behind a figure goes, in what was selected', async () => {
    const long = `  - {id: long, title: Long, date: 1945-05/1947-05, evidence: [https://example.org/]}\n`;
    const element = await show(yamlOf(520) + long);
    await press(element, section(element, '1946'));
    await press(element, button(element, '1 event began earlier and goes on'));
    element.select('e400');
    await element.updateComplete;
    expect(focused(element)).to.contain('Event 400');
  });

  it('offers that only where the timeline is seen', async () => {
    const element = await show(yamlOf(520), {view: 'list'});
    await press(element, section(element, '1946'));
    expect(present(button(element, 'Show 1946 on the timeline'))).to.equal(false);
  });

  describe('in a list that is whole', () => {
    const shows = (element: ColdWarTimeline): readonly string[] =>
      [...element.shadowRoot!.querySelectorAll('[part~=list] > section > .period-tools')].map(textOf);
    const status = (element: ColdWarTimeline): Element =>
      element.shadowRoot!.querySelector('[role=status]:not([part])')!;

    it('are shown by a button where the picture has bins, which stays when it has marks', async () => {
      const element = await show(yamlOf(400));
      await until(() => shows(element).length > 0);
      expect(shows(element).slice(0, 2)).to.deep.equal([
        'Show 1945 on the timeline',
        'Show 1946 on the timeline',
      ]);
      await until(() => button(element, 'Zoom in')?.disabled === false);
      const windows = recorded(element, 'cwt-window-change');
      const shows1950 = button(element, 'Show 1950 on the timeline')!;
      shows1950.focus();
      await press(element, shows1950);
      await until(() => windows.length > 0 && parts(element, 'mark').length > 0);
      const {start, end} = windows.at(-1)!.detail;
      expect([start, end]).to.deep.equal([Date.UTC(1950, 0, 1), Date.UTC(1951, 0, 1)]);
      expect(parts(element, 'bin').length).to.equal(0);
      expect(focused(element)).to.equal('Show 1950 on the timeline');
      expect(textOf(status(element))).to.equal('The timeline shows 1950.');
    });

    it('are not where all are marks, nor where the list stands alone', async () => {
      const few = await show(yamlOf(30));
      await until(() => parts(few, 'mark').length > 0);
      expect(shows(few)).to.deep.equal([]);
      const alone = await show(yamlOf(400), {view: 'list'});
      expect(shows(alone)).to.deep.equal([]);
    });

    it('have Home and End as in sections', async () => {
      const element = await show(yamlOf(30));
      await until(() => part(element, 'toolbar'));
      entry(element, 'e3')!.focus();
      await sendKeys({press: 'End'});
      expect(focused(element)).to.contain('Event 29');
      await sendKeys({press: 'Home'});
      expect(focused(element)).to.contain('Event 0');
    });
  });
});
