import {expect} from 'chai';
import {aMoment, clear, mountLoaded, once, part, textOf, until, YAML} from '../support/element.js';

describe('language of <cold-war-timeline>', () => {
  const page = document.documentElement;
  const before = page.getAttribute('lang');

  beforeEach(() => page.setAttribute('lang', 'en'));
  afterEach(() => {
    clear();
    if (before === null) page.removeAttribute('lang');
    else page.setAttribute('lang', before);
  });

  /** Dates have months in them, which every language words in its own way. */
  const list = (element: HTMLElement): string => textOf(part(element, 'list'));

  it('is the element’s own', async () => {
    const element = await mountLoaded({properties: {yaml: YAML}, attributes: {lang: 'fr'}});
    expect(list(element)).to.contain('mai 1955');
  });

  it('is that of what it stands in', async () => {
    const section = document.createElement('section');
    section.lang = 'de';
    document.body.append(section);
    const element = await mountLoaded({properties: {yaml: YAML}, into: section});
    expect(list(element)).to.contain('Mai 1955');
    section.remove();
  });

  it('comes through shadow roots', async () => {
    const host = document.createElement('div');
    host.lang = 'ru';
    document.body.append(host);
    const element = await mountLoaded({properties: {yaml: YAML}, into: host.attachShadow({mode: 'open'})});
    expect(list(element)).to.contain('май 1955');
    host.remove();
  });

  it('is the page’s', async () => {
    page.setAttribute('lang', 'fr');
    const element = await mountLoaded({properties: {yaml: YAML}});
    expect(list(element)).to.contain('mai 1955');
  });

  it('follows the page', async () => {
    const element = await mountLoaded({properties: {yaml: YAML}});
    expect(list(element)).to.contain('May 1955');
    page.setAttribute('lang', 'fr');
    await until(() => list(element).includes('mai 1955'));
    element.lang = 'ru';
    await until(() => list(element).includes('май 1955'));
  });

  for (const lang of ['', 'en_US', '!', 'x-unknown']) {
    it(`is the browser’s where the page says lang="${lang}"`, async () => {
      page.setAttribute('lang', lang);
      const element = await mountLoaded({properties: {yaml: YAML}});
      expect(list(element)).to.contain(
        new Intl.DateTimeFormat(navigator.language, {month: 'long', timeZone: 'UTC'}).format(
          Date.UTC(1955, 4),
        ),
      );
    });
  }

  it('of the file is marked on its title', async () => {
    const yaml = YAML.replace('title: A visit to Moscow', 'language: ko\ntitle: 방문');
    const element = await mountLoaded({properties: {yaml}});
    expect(part(element, 'header')!.lang).to.equal('ko');
    expect(part(element, 'base')!.lang).to.equal('en');
  });

  it('is not asked for any more once the element is gone', async () => {
    const element = await mountLoaded({properties: {yaml: YAML}});
    element.remove();
    page.setAttribute('lang', 'fr');
    await aMoment();
    expect(list(element)).to.contain('May 1955');
    document.body.append(element);
    await until(() => list(element).includes('mai 1955'));
    element.remove();
  });

  it('does not read the file again', async () => {
    const element = await mountLoaded({properties: {yaml: YAML}});
    const timeline = element.timeline;
    const again = once(element, 'cwt-load').then(() => expect.fail('it was read again'));
    element.lang = 'fr';
    await Promise.race([aMoment(), again]);
    expect(element.timeline).to.equal(timeline);
  });
});
