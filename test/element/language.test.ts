import {expect} from 'chai';
import {parseHistoricalDate} from '../../src/model/historical-date.js';
import {formatHistoricalDate} from '../../src/model/words/format-historical-date.js';
import {
  aMoment,
  clear,
  entry,
  fallback,
  mark,
  mount,
  mountLoaded,
  once,
  part,
  textOf,
  until,
  YAML,
} from '../support/element.js';

describe('language of <cold-war-timeline>', () => {
  const page = document.documentElement;
  const before = page.getAttribute('lang');

  beforeEach(() => page.setAttribute('lang', 'en'));
  afterEach(() => {
    clear();
    if (before === null) page.removeAttribute('lang');
    else page.setAttribute('lang', before);
  });

  /** English is written in more ways than one: the day first in Britain, the month first in America. */
  const BRITISH = '17 January 1955';
  const AMERICAN = 'January 17, 1955';
  const list = (element: HTMLElement): string => textOf(part(element, 'list'));

  it('is the element’s own', async () => {
    const element = await mountLoaded({properties: {yaml: YAML}, attributes: {lang: 'en-US'}});
    expect(list(element)).to.contain(AMERICAN);
  });

  it('is that of what it stands in', async () => {
    const section = document.createElement('section');
    section.lang = 'en-US';
    document.body.append(section);
    const element = await mountLoaded({properties: {yaml: YAML}, into: section});
    expect(list(element)).to.contain(AMERICAN);
    section.remove();
  });

  it('comes through shadow roots', async () => {
    const host = document.createElement('div');
    host.lang = 'en-US';
    document.body.append(host);
    const element = await mountLoaded({properties: {yaml: YAML}, into: host.attachShadow({mode: 'open'})});
    expect(list(element)).to.contain(AMERICAN);
    host.remove();
  });

  it('is the page’s', async () => {
    page.setAttribute('lang', 'en-US');
    const element = await mountLoaded({properties: {yaml: YAML}});
    expect(list(element)).to.contain(AMERICAN);
  });

  it('follows the page', async () => {
    const element = await mountLoaded({properties: {yaml: YAML}});
    expect(list(element)).to.contain(BRITISH);
    page.setAttribute('lang', 'en-US');
    await until(() => list(element).includes(AMERICAN));
    element.lang = 'en-GB';
    await until(() => list(element).includes(BRITISH));
  });

  for (const lang of ['', 'en_US', '!', 'x-unknown']) {
    it(`is the browser’s where the page says lang="${lang}"`, async () => {
      page.setAttribute('lang', lang);
      const element = await mountLoaded({properties: {yaml: YAML}});
      expect(list(element)).to.contain(
        formatHistoricalDate(parseHistoricalDate('1955-01-17'), navigator.language),
      );
    });
  }

  it('is one: where the words are not translated, neither are the dates among them', async () => {
    const yaml = YAML.replace('date: 1955-05', 'date: 1955-05/');
    const element = await mountLoaded({
      properties: {yaml},
      attributes: {lang: 'de', selected: 'visit-spring'},
    });
    await until(() => mark(element, 'visit-spring'));
    expect(part(element, 'base')!.lang).to.equal('en');
    for (const name of ['list', 'reader', 'timeline']) {
      expect(textOf(part(element, name)), name)
        .to.contain('May')
        .and.not.contain('Mai');
    }
  });

  it('gives its direction to the interface, and the file’s own to what stands in the file', async () => {
    const section = document.createElement('section');
    section.dir = 'rtl';
    document.body.append(section);
    const yaml = YAML.replace('title: A visit to Moscow', 'language: ar\ntitle: زيارة').replace(
      'Visit as',
      'زيارة',
    );
    const element = await mountLoaded({properties: {yaml, selected: 'visit-spring'}, into: section});
    const direction = (node: Element | null | undefined): string => getComputedStyle(node!).direction;
    expect(direction(part(element, 'status'))).to.equal('ltr');
    expect(direction(part(element, 'list'))).to.equal('ltr');
    expect(direction(part(element, 'header')!.querySelector('h2'))).to.equal('rtl');
    expect(direction(part(element, 'header')!.querySelector('.summary'))).to.equal('ltr');
    expect(direction(entry(element, 'visit-spring')!.querySelector('[lang]'))).to.equal('rtl');
    expect(direction(entry(element, 'report-sent')!.querySelector('[lang]'))).to.equal('ltr');
    expect(direction(part(element, 'reader')!.querySelector('h3'))).to.equal('rtl');
    section.remove();
  });

  it('of the page has the text between the tags', async () => {
    const span = fallback('اقرأ الوثيقة.');
    const element = mount({children: [span]});
    await element.updateComplete;
    expect(getComputedStyle(span).direction).to.equal('rtl');
  });

  it('of the file is marked on its title', async () => {
    const yaml = YAML.replace('title: A visit to Moscow', 'language: ko\ntitle: 방문');
    const element = await mountLoaded({properties: {yaml}});
    expect(part(element, 'header')!.lang).to.equal('ko');
    expect(part(element, 'base')!.lang).to.equal('en');
  });

  it('is not asked for any more once the element is gone', async () => {
    const element = await mountLoaded({properties: {yaml: YAML}});
    element.remove();
    page.setAttribute('lang', 'en-US');
    await aMoment();
    expect(list(element)).to.contain(BRITISH);
    document.body.append(element);
    await until(() => list(element).includes(AMERICAN));
    element.remove();
  });

  it('does not read the file again', async () => {
    const element = await mountLoaded({properties: {yaml: YAML}});
    const timeline = element.timeline;
    const again = once(element, 'cwt-load').then(() => expect.fail('it was read again'));
    element.lang = 'en-US';
    await Promise.race([aMoment(), again]);
    expect(element.timeline).to.equal(timeline);
  });
});
