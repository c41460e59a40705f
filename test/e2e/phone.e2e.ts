/** The blog post on a phone, where the reader opens under its entry and the picture is a screen above it. */
import {expect} from 'chai';
import type {Page} from 'puppeteer-core';
import {appears, click, count, inside, visit} from './support/demo.js';

const markOf = (id: string): string => inside(`[part~=mark][data-event-id="${id}"]`);
const entryOf = (id: string): string => inside(`[part~=event][data-event-id="${id}"]`);

async function opened(): Promise<Page> {
  const {page} = await visit('index.html', {width: 375, height: 700});
  await appears(page, markOf('visit-february'));
  // Until the width is known there is a reader beside the list.
  await appears(page, inside('[part~=event][aria-expanded=true]'));
  return page;
}

async function topOf(page: Page, selector: string): Promise<number> {
  return page.$eval(selector, element => element.getBoundingClientRect().top);
}

/** Clicks what is in view already, where it is: `click` would scroll. */
async function tap(page: Page, selector: string): Promise<void> {
  const {x, y, width, height} = (await (await page.$(selector))!.boundingBox())!;
  await page.mouse.click(x + Math.min(width / 2, 12), y + height / 2);
}

async function selectedIs(page: Page, id: string | null): Promise<void> {
  await page.waitForFunction(
    expected => document.querySelector('cold-war-timeline')?.getAttribute('selected') === expected,
    {},
    id,
  );
}

/** Longer than any scrolling that a browser does by itself after a change of layout. */
const settled = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise<void>(resolve => setTimeout(resolve, 200)));

describe('demo/index.html on a phone', () => {
  it('keeps an entry under the finger while the reader above it closes', async () => {
    const page = await opened();
    await page.$eval(entryOf('presidium-conversation'), entry => {
      entry.scrollIntoView({block: 'center'});
    });
    const before = await topOf(page, entryOf('presidium-conversation'));
    await tap(page, entryOf('presidium-conversation'));
    await selectedIs(page, 'presidium-conversation');
    await settled(page);
    expect(await topOf(page, entryOf('presidium-conversation'))).to.be.closeTo(before, 1);
    await page.close();
  });

  it('shows what a mark stands for as soon as it is tapped', async () => {
    const page = await opened();
    await page.$eval(markOf('visit-spring'), mark => {
      mark.scrollIntoView({block: 'center'});
    });
    await tap(page, markOf('visit-spring'));
    await selectedIs(page, 'visit-spring');
    await settled(page);
    expect(await topOf(page, entryOf('visit-spring'))).to.be.within(0, 24);
    const quotation = await topOf(page, inside('[part~=reader]'));
    expect(quotation).to.be.within(0, 700);
    await page.close();
  });

  it('goes to the entry of a relation that is followed by keyboard, and the focus with it', async () => {
    const page = await opened();
    await page.$eval(inside('[part~=reader] button'), link => {
      (link as HTMLElement).focus();
    });
    await page.keyboard.press('Enter');
    await selectedIs(page, 'visit-spring');
    await settled(page);
    expect(await topOf(page, entryOf('visit-spring'))).to.be.within(0, 24);
    const focused = await page.$eval('cold-war-timeline', element =>
      element.shadowRoot?.activeElement?.getAttribute('part'),
    );
    expect(focused).to.equal('reader');
    await page.close();
  });

  it('closes an entry that is tapped again', async () => {
    const page = await opened();
    await click(page, entryOf('visit-february'));
    await selectedIs(page, null);
    expect(await count(page, inside('[part~=reader]'))).to.equal(0);
    await page.close();
  });
});
