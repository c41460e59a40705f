/** Texts of documents that do not come, or are not to be read: each says so at its place, and all else works. */
import {expect} from 'chai';
import type {Page} from 'puppeteer-core';
import {appears, click, count, inside, visibleText, visit} from './support/demo.js';
import {QUOTED, serveTexts, type TextsSite} from './support/texts-site.js';

const NOTICE = inside('[part~=evidence] [part~=error]');

describe('texts of documents', () => {
  let site: TextsSite;
  let page: Page;
  let complaints: readonly string[];

  before(async () => {
    site = await serveTexts();
  });
  after(() => site.close());

  beforeEach(async () => {
    ({page, complaints} = await visit('inline.html'));
    await page.goto(site.page, {waitUntil: 'load'});
    await appears(page, inside('[part~=mark]'));
  });
  afterEach(() => page.close());

  const open = (event: string): Promise<void> => click(page, inside(`[part~=event][data-event-id=${event}]`));

  /** Lines of the file at which something is found, with the code. */
  const diagnostics = (): Promise<string[]> =>
    page.$eval('cold-war-timeline', element => element.diagnostics.map(({code, line}) => `${code} ${line}`));

  it('are not fetched before somebody reads them', async () => {
    expect(site.asked).to.deep.equal([]);
    await open('right');
    expect(await visibleText(page, inside('[part~=cited] [part~=quotation]'))).to.equal(QUOTED);
    expect(site.asked).to.deep.equal(['right.md']);
    expect(await diagnostics()).to.deep.equal([]);
  });

  const failures: readonly [string, RegExp, string[]][] = [
    ['missing', /no text at this address/, ['missing-text 4']],
    ['web-page', /web page at this address/, ['unreadable-text 5']],
    ['picture', /not text/, ['unreadable-text 6']],
    ['book', /larger than 2 MB/, ['text-too-large 7']],
    ['ill-formed', /not well-formed XML at line 2, column \d+/, ['unreadable-text 8']],
    ['empty', /empty/, ['unreadable-text 9']],
    ['mended', /error 503/, []],
    ['other-site', /could not be fetched.*127\.0\.0\.1:\d+.*CORS/, []],
  ];
  for (const [event, expected, found] of failures) {
    it(`say what happened: ${event}`, async () => {
      await open(event);
      expect(await visibleText(page, NOTICE)).to.match(expected);
      expect(await visibleText(page, inside('[part~=evidence] [part~=quotation]'))).to.contain(QUOTED);
      if (found.length > 0) await appears(page, inside('[part~=diagnostics]'));
      expect(await diagnostics()).to.deep.equal(found);
      await open('right');
      expect(await visibleText(page, inside('[part~=cited] [part~=quotation]'))).to.equal(QUOTED);
      expect(await count(page, NOTICE)).to.equal(0);
      expect(complaints.filter(text => !/Failed to load resource|CORS policy/.test(text))).to.deep.equal([]);
    });
  }

  it('are fetched again when somebody asks for that', async () => {
    await open('mended');
    await click(page, `${NOTICE} button`);
    expect(await visibleText(page, inside('[part~=cited] [part~=quotation]'))).to.equal(QUOTED);
  });

  it('add what they belie to the problems of the file, and nothing else moves', async () => {
    await page.$eval('cold-war-timeline', async element => {
      const moved = new Promise(resolve => element.addEventListener('cwt-window-change', resolve));
      element.setWindow('1955-07', '1955-08');
      await moved;
    });
    await page.$eval('cold-war-timeline', element => {
      for (const name of ['cwt-load', 'cwt-window-change', 'cwt-select'])
        element.addEventListener(name, () => (element.title += name));
    });
    await open('misquoted');
    const before = await view(page);
    expect(before).to.include({selected: 'misquoted', focused: 'misquoted', told: 'cwt-select'});
    expect(await visibleText(page, inside('[part~=diagnostics] summary'))).to.match(
      /^1 problem in this file/,
    );
    expect(await view(page)).to.deep.equal(before);
    expect((await diagnostics()).map(found => found.split(' ')[0])).to.deep.equal(['quote-not-found']);
    await click(page, inside('[part~=diagnostics] summary'));
    expect(await visibleText(page, inside('[part~=diagnostics] li')))
      .to.contain('the month of March')
      .and.contain('timeline.yaml, line ');
  });
});

/** What a visitor has before them: where the marks and the pressed entry are on the screen, what has the focus, and which events were told. */
function view(page: Page) {
  return page.$eval('cold-war-timeline', element => {
    const root = element.shadowRoot!;
    const entry = root.querySelector(`[part~=event][data-event-id=${element.selected!}]`)!;
    return {
      selected: element.selected,
      focused: root.activeElement?.getAttribute('data-event-id'),
      top: Math.round(entry.getBoundingClientRect().top),
      marks: Array.from(root.querySelectorAll('[part~=mark]'), mark => mark.getBoundingClientRect().left),
      told: element.title,
    };
  });
}
