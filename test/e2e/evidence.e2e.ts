/** From a mark to the sentence that supports it, to the published document, and back: by pointer and by keyboard. */
import {expect} from 'chai';
import type {Page} from 'puppeteer-core';
import {appears, click, inside, visibleText, visit, type VisitOptions} from './support/demo.js';

const ARCHIVE = 'https://digitalarchive.wilsoncenter.org/document/115797';
const PHRASE = 'instead of the previously planned time frame of April-May 1955';
const markOf = (id: string): string => inside(`[part~=mark][data-event-id="${id}"]`);
const entryOf = (id: string): string => inside(`[part~=event][data-event-id="${id}"]`);
const aria = (name: string, role = 'button'): string => `::-p-aria([name="${name}"][role="${role}"])`;

/** With another event selected than the one that the tests choose. What is in a shadow tree is waited for only if it is to be visible. */
async function opened(options?: VisitOptions) {
  const visited = await visit('index.html', options);
  const {page} = visited;
  await appears(page, markOf('visit-february'));
  await click(page, markOf('kim-wish'));
  await appears(page, `${entryOf('kim-wish')}[aria-current=true]`);
  await appears(page, inside('[part~=cited]'));
  return visited;
}

/** What has the focus, in the shadow tree: its part, else its words. */
async function focused(page: Page): Promise<string> {
  return page.$eval('cold-war-timeline', element => {
    const active = element.shadowRoot?.activeElement;
    return active?.getAttribute('part') ?? active?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '';
  });
}

/** Tabs until the focus is on a node with these words, at most as often as there are nodes to stop at. */
async function tabTo(page: Page, words: string, key = 'Tab'): Promise<void> {
  for (let i = 0; i < 60; i++) {
    if ((await focused(page)).startsWith(words)) return;
    await page.keyboard.press(key as 'Tab');
  }
  throw new Error(`“${words}” is not reached by ${key}`);
}

async function expectPassage(page: Page): Promise<void> {
  const cited = inside('[part~=cited]');
  await page.waitForFunction(
    phrase =>
      document.querySelector('cold-war-timeline')?.shadowRoot?.querySelector('[part~=cited] mark')
        ?.textContent === phrase,
    {},
    PHRASE,
  );
  expect(await visibleText(page, cited)).to.match(/^1 The Committee would have Kim Il Sung asked to come/);
  expect(await visibleText(page, inside('[part~=reader] .document'))).to.contain(
    'Précis in this timeline’s words; the marked phrase is the published translation’s.',
  );
}

/** Waits until the page of this document is open. */
async function pageOf(page: Page, title: string): Promise<void> {
  await page.waitForFunction(
    words =>
      document
        .querySelector('cold-war-timeline')
        ?.shadowRoot?.querySelector('.page h3')
        ?.textContent.trim() === words,
    {},
    title,
  );
}

async function inView(page: Page, selector: string): Promise<boolean> {
  return page.$eval(selector, element => {
    const {top, bottom, height} = element.getBoundingClientRect();
    return height > 0 && top >= 0 && bottom <= innerHeight;
  });
}

describe('evidence on demo/index.html', () => {
  it('opens at point 1 with the phrase highlighted, and the page stays where it is', async () => {
    const {page, complaints} = await opened();
    const mark = await appears(page, markOf('visit-february'));
    await mark.scrollIntoView();
    const before = await page.evaluate(() => scrollY);
    await mark.click();
    await expectPassage(page);
    expect(await page.evaluate(() => scrollY)).to.equal(before);
    expect(complaints).to.deep.equal([]);
    await page.close();
  });

  it('leads by one click to the passage in the published document', async () => {
    const {page} = await opened();
    await click(page, markOf('visit-february'));
    await expectPassage(page);
    const link = await page.$eval(inside('[part~=reader] a.read'), found => {
      const {href, target, rel} = found as HTMLAnchorElement;
      return {href, target, rel};
    });
    expect(link.href.split('#')).to.deep.equal([
      ARCHIVE,
      `:~:text=${encodeURIComponent(PHRASE).replaceAll('-', '%2D')}`,
    ]);
    expect([link.target, link.rel]).to.deep.equal(['_blank', 'noopener noreferrer']);
    await page.close();
  });

  for (const width of [1200, 375]) {
    it(`leads by one click back to the mark, ${width} px`, async () => {
      const {page} = await opened({width, height: 700});
      await click(page, markOf('visit-february'));
      await expectPassage(page);
      await click(page, aria('Back to the mark'));
      await page.waitForFunction(() => {
        const mark = document
          .querySelector('cold-war-timeline')
          ?.shadowRoot?.querySelector('[part~=mark][data-event-id="visit-february"]');
        const {top = -1, bottom = -1} = mark?.getBoundingClientRect() ?? {};
        return top >= 0 && bottom <= innerHeight;
      });
      expect(await inView(page, markOf('visit-february'))).to.equal(true);
      await appears(page, `${markOf('visit-february')}[part~=selected]`);
      await page.close();
    });
  }

  it('does all of it by keyboard', async () => {
    const {page} = await opened({height: 700});
    await page.focus(entryOf('visit-february'));
    await page.keyboard.press('Enter');
    await expectPassage(page);
    await tabTo(page, 'Back to the mark');
    await tabTo(page, 'Read the published document');
    expect(
      await page.$eval('cold-war-timeline', e => (e.shadowRoot?.activeElement as HTMLAnchorElement).href),
    ).to.contain(ARCHIVE);
    await page.keyboard.down('Shift');
    await tabTo(page, 'Back to the mark');
    await page.keyboard.up('Shift');
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      () =>
        document.querySelector('cold-war-timeline')?.shadowRoot?.activeElement?.getAttribute('part') ===
        'event',
    );
    await page.waitForFunction(() => {
      const mark = document
        .querySelector('cold-war-timeline')
        ?.shadowRoot?.querySelector('[part~=mark][data-event-id="visit-february"]');
      const {top = -1, bottom = -1} = mark?.getBoundingClientRect() ?? {};
      return top >= 0 && bottom <= innerHeight;
    });
    expect(await inView(page, markOf('visit-february'))).to.equal(true);
    await page.close();
  });

  it('shows the cited paragraph of a long text in its box', async () => {
    const {page} = await opened();
    await click(page, entryOf('visit-february'));
    await expectPassage(page);
    await click(page, inside('[part~=reader] details:nth-of-type(2) summary'));
    const cited = inside('[part~=reader] details:nth-of-type(2) [part~=cited]');
    await appears(page, cited);
    await appears(page, inside('[part~=reader] details:nth-of-type(2) .text-box[role=region]'));
    const [top, boxTop, boxBottom] = await page.$eval(cited, paragraph => {
      const box = paragraph.closest('.text-box')!.getBoundingClientRect();
      return [paragraph.getBoundingClientRect().top, box.top, box.bottom];
    });
    expect(top).to.be.within(boxTop!, boxBottom! - 24);
    await page.close();
  });

  it('has a page for the document, with its tree, from which Escape leads back', async () => {
    const {page, complaints} = await opened();
    await click(page, entryOf('visit-february'));
    await expectPassage(page);
    await tabTo(page, 'About this document');
    await page.keyboard.press('Enter');
    expect(await visibleText(page, inside('.page h3'))).to.equal(
      'Draft resolution of the CPSU Central Committee',
    );
    expect(await visibleText(page, inside('.page dl'))).to.contain(
      'none of its own; part of a document of 17 January 1955',
    );
    expect(
      await page.$$eval(inside('.tree .node > :first-child'), nodes =>
        nodes.map(node => node.textContent.trim()),
      ),
    ).to.deep.equal([
      'Report from V. Molotov and M. Suslov',
      'Draft resolution of the CPSU Central Committee',
      'Draft cable to Ambassador Yudin',
    ]);
    await tabTo(page, 'Draft cable to Ambassador Yudin');
    await page.keyboard.press('Enter');
    await pageOf(page, 'Draft cable to Ambassador Yudin');
    await page.keyboard.press('Escape');
    await pageOf(page, 'Draft resolution of the CPSU Central Committee');
    await page.keyboard.press('Escape');
    await page.waitForSelector(inside('.page'), {hidden: true});
    await expectPassage(page);
    expect(await focused(page)).to.equal('About this document');
    expect(complaints).to.deep.equal([]);
    await page.close();
  });

  for (const width of [1200, 768, 375]) {
    it(`fits a width of ${width} px without scrolling sideways, text and page`, async () => {
      const {page} = await opened({width});
      const over = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      await click(page, entryOf('visit-february'));
      await expectPassage(page);
      expect(await over()).to.be.at.most(0);
      await click(page, aria('About this document: Draft resolution of the CPSU Central Committee'));
      await appears(page, inside('.page'));
      expect(await over()).to.be.at.most(0);
      await page.close();
    });
  }
});
