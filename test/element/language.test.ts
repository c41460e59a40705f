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

/** Where words of a text stand on the screen. */
function placeOf(node: Node, words: string): DOMRect {
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
    const start = text.textContent!.indexOf(words);
    if (start < 0) continue;
    const range = document.createRange();
    range.setStart(text, start);
    range.setEnd(text, start + words.length);
    return range.getBoundingClientRect();
  }
  throw new Error(`${words} is nowhere`);
}

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

  /** A date in every place where there can be one. */
  const DATED = YAML.replace(
    'evidence: [{document: report}]\n  - id',
    'evidence: [{document: report, date: 1955-01-18}]\n    relations: [{type: references, target: visit-spring}]\n  - id',
  ).replace('date: 1955-05', 'date: 1955-05/');
  const dates = (element: HTMLElement, selector: string, lang: string): string[] =>
    [...element.shadowRoot!.querySelectorAll(`${selector} bdi[lang="${lang}"]`)].map(textOf);

  for (const [lang, day, month, gives] of [
    ['ko', '1955년 1월 17일', ['1955년 5월부터,', '종료 시점 미상'], '1955년 1월 18일'],
    ['ru', '17 января 1955 г.', ['с мая 1955 г.,', 'окончание неизвестно'], '18 января 1955 г.'],
    ['zh-TW', '1955年1月17日', ['自1955年5月起，', '結束時間不詳'], '1955年1月18日'],
    ['ar', '17 يناير 1955', ['من مايو 1955،', 'والنهاية غير معروفة'], '18 يناير 1955'],
  ] as const) {
    const whole = month.join(lang === 'zh-TW' ? '' : ' ');
    it(`is that of dates, ${lang}, as soon as there are any, in an interface that is English`, async () => {
      const element = await mountLoaded({
        properties: {yaml: DATED, selected: 'report-sent'},
        attributes: {lang},
      });
      expect(part(element, 'base')!.lang).to.equal('en');
      expect(dates(element, '.entry-date', lang)).to.deep.equal([day, whole]);
      expect(dates(element, '.reader-date > span', lang)).to.deep.equal([day]);
      expect(dates(element, '.related-date', lang)).to.deep.equal([whole]);
      expect(dates(element, '.where', lang)).to.deep.equal([day, gives]);
      expect(textOf(element.shadowRoot!.querySelector('.where'))).to.equal(
        `${day} · gives the date ${gives}`,
      );
      expect(dates(element, '.list h3', lang)).to.have.length(1);
      entry(element, 'visit-spring')!.click();
      await element.updateComplete;
      expect(dates(element, '[part~=status]', lang)).to.deep.equal([whole]);
      expect(textOf(part(element, 'status'))).to.equal(`Visit as planned, ${whole}`);
    });
  }

  it('is that of the labels of the axis', async () => {
    const element = await mountLoaded({properties: {yaml: YAML}, attributes: {lang: 'ko'}});
    await until(() => mark(element, 'visit-spring'));
    const axis = element.shadowRoot!.querySelector<HTMLElement>('.axis')!;
    expect(axis.lang).to.equal('ko');
    expect(textOf(axis)).to.contain('1월');
    element.lang = 'ru';
    await until(() => textOf(axis).includes('янв.'));
    expect(axis.lang).to.equal('ru');
  });

  it('of dates follows the page, to words that are fetched and back', async () => {
    const element = await mountLoaded({properties: {yaml: YAML}});
    expect(list(element)).to.contain(BRITISH);
    for (const [lang, day] of [
      ['ko', '1955년 1월 17일'],
      ['ru', '17 января 1955 г.'],
      ['ko', '1955년 1월 17일'],
    ] as const) {
      page.setAttribute('lang', lang);
      await until(() => list(element).includes(day));
      expect(dates(element, '.entry-date', lang)).to.have.length(2);
    }
    page.setAttribute('lang', 'de');
    await until(() => list(element).includes(BRITISH));
    expect(element.shadowRoot!.querySelectorAll('bdi[lang]').length).to.equal(0);
  });

  it('of dates that run from right to left does not turn their numbers round', async () => {
    const yaml = YAML.replace('date: 1955-05', 'date: 1955-05-17/1955-05-20');
    const element = await mountLoaded({properties: {yaml}, attributes: {lang: 'ar'}});
    const date = entry(element, 'visit-spring')!.querySelector('bdi')!;
    expect(textOf(date)).to.equal('من 17 إلى 20 مايو 1955');
    expect(getComputedStyle(date).direction).to.equal('rtl');
    const [from, to, year] = ['17', '20', '1955'].map(number => placeOf(date, number));
    expect(from!.left).to.be.greaterThan(to!.right);
    expect(year!.top > to!.top || year!.right < to!.left, 'the year comes last').to.equal(true);
    const day = entry(element, 'report-sent')!.querySelector('bdi')!;
    expect(placeOf(day, '17').left).to.be.greaterThan(placeOf(day, '1955').right);
  });

  it('of dates that run from right to left leaves them at the side of the list', async () => {
    const yaml = YAML.replace('date: 1955-05', 'date: 1955-05/');
    const room = Object.assign(document.createElement('div'), {style: 'inline-size: 1100px'});
    document.body.append(room);
    const element = await mountLoaded({properties: {yaml}, attributes: {lang: 'ar'}, into: room});
    const start = entry(element, 'visit-spring')!.getBoundingClientRect().left;
    const halves = entry(element, 'visit-spring')!.querySelector('bdi')!;
    expect(placeOf(halves, '1955').left).to.be.closeTo(start, 10);
    expect(placeOf(halves, 'معروفة').left).to.be.closeTo(start, 2);
    room.remove();
  });

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
