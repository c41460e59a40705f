/** The blog post’s timeline as it was known, moved by its slider from step to step. */
import {expect} from 'chai';
import type {Page} from 'puppeteer-core';
import {appears, click, count, inside, visibleText, visit} from './support/demo.js';

const SLIDER = inside('[part~=as-of] input[type=range]');
const BUTTON = '::-p-aria([name="As known on…"][role="button"])';
const markOf = (id: string): string => inside(`[part~=mark][data-event-id="${id}"]`);
const entryOf = (id: string): string => inside(`[part~=event][data-event-id="${id}"]`);
const MARKS = inside('[part~=mark][data-event-id]');
const ENTRIES = inside('[part~=event][data-event-id]');

async function opened(options?: Parameters<typeof visit>[1]) {
  const visited = await visit('index.html', options);
  await appears(visited.page, markOf('visit-spring'));
  await click(visited.page, BUTTON);
  await appears(visited.page, SLIDER);
  return visited;
}

/** What the whole page says of the day. */
async function told(page: Page): Promise<Record<string, unknown>> {
  return page.$eval('cold-war-timeline', ({shadowRoot}) => {
    const idsOf = (name: string): (string | null)[] =>
      Array.from(shadowRoot!.querySelectorAll(`[part~=${name}][data-event-id]`), node =>
        node.getAttribute('data-event-id'),
      );
    const slider = shadowRoot!.querySelector<HTMLInputElement>('[part~=as-of] input')!;
    return {
      marks: idsOf('mark').length,
      entries: idsOf('event').length,
      day: slider.ariaValueText,
      value: slider.value,
      status: shadowRoot!.querySelector('[part~=status]')!.textContent.trim(),
    };
  });
}

/** Id of what the button says that it controls. */
const controlled = (page: Page): Promise<string | null> =>
  page.$eval(inside('.as-of-button'), button => button.getAttribute('aria-controls'));

const BEFORE = {
  ...{marks: 1, entries: 1, day: '16 January 1955', value: '0'},
  status: 'As known on 16 January 1955: 1 of 12 events',
};
const FROM = {
  ...{marks: 12, entries: 12, day: '17 January 1955', value: '1'},
  status: 'As known on 17 January 1955: 12 of 12 events',
};

async function press(page: Page, key: 'ArrowLeft' | 'ArrowRight', marks: number): Promise<void> {
  await page.focus(SLIDER);
  await page.keyboard.press(key);
  await page.waitForFunction(
    expected =>
      document.querySelector('cold-war-timeline')!.shadowRoot!.querySelectorAll('[part~=mark][data-event-id]')
        .length === expected,
    {},
    marks,
  );
}

describe('demo/index.html as known on a day', () => {
  it('is off until it is opened, and then shows what is known at last', async () => {
    const {page, complaints} = await visit('index.html');
    await appears(page, markOf('visit-spring'));
    expect(await count(page, SLIDER)).to.equal(0);
    expect(await count(page, MARKS)).to.equal(12);
    const fetched = (): Promise<number> =>
      page.evaluate(
        () => performance.getEntriesByType('resource').filter(({name}) => name.includes('as-of')).length,
      );
    expect(await fetched()).to.equal(0);
    await click(page, BUTTON);
    await appears(page, SLIDER);
    expect(await fetched()).to.equal(1);
    expect(await told(page)).to.deep.equal(FROM);
    expect(complaints).to.deep.equal([]);
    await page.close();
  });

  it('has before 17 January the visit of April or May alone, planned', async () => {
    const {page, complaints} = await opened();
    await press(page, 'ArrowLeft', 1);
    expect(await told(page)).to.deep.equal(BEFORE);
    expect(await visibleText(page, inside('[part~=as-of] output'))).to.contain('1 of 12 events');
    expect(await visibleText(page, inside('[part~=legend]'))).to.equal('Planned');
    expect(await visibleText(page, inside('[part~=reader]'))).to.contain('was not known on 16 January 1955');
    await click(page, markOf('visit-spring'));
    const reader = await visibleText(page, inside('[part~=reader]'));
    expect(reader)
      .to.contain('Planned for April or May 1955; outcome not known')
      .and.not.to.match(/replace|propose/i);
    expect(complaints).to.deep.equal([]);
    await page.close();
  });

  it('has from 17 January what the proposal would replace, not struck', async () => {
    const {page} = await opened();
    await press(page, 'ArrowLeft', 1);
    await press(page, 'ArrowRight', 12);
    expect(await told(page)).to.deep.equal(FROM);
    expect(await count(page, inside('[part~=mark].is-struck'))).to.equal(0);
    await click(page, entryOf('visit-spring'));
    const reader = await visibleText(page, inside('[part~=reader]'));
    expect(reader).to.contain('Would be replaced by').and.contain('Visit proposed for February 1955');
    expect(reader).to.contain('Planned for April or May 1955; outcome not known');
    await page.close();
  });

  it('leaves everything in its place while it is moved', async () => {
    const {page} = await opened();
    const place = async (): Promise<unknown> => (await page.$(markOf('visit-spring')))!.boundingBox();
    const before = await place();
    await press(page, 'ArrowLeft', 1);
    expect(await place()).to.deep.equal(before);
    await press(page, 'ArrowRight', 12);
    expect(await place()).to.deep.equal(before);
    await page.close();
  });

  it('keeps its line on the day while the window is moved', async () => {
    const {page} = await opened();
    const x = (selector: string): Promise<number> =>
      page.$eval(inside(selector), node => node.getBoundingClientRect().left);
    // The end of the day is the end of what is known to have ended by then.
    const end = (): Promise<number> =>
      page.$eval(inside('[part~=mark][data-event-id=elections-delayed] .bar'), bar => {
        return bar.getBoundingClientRect().right;
      });
    for (const name of ['Zoom out', 'Earlier', 'Zoom out']) {
      await click(page, `::-p-aria([name="${name}"][role="button"])`);
      await page.evaluate(() => new Promise(resolve => setTimeout(resolve, 400)));
      expect(await x('.as-of-lines > span'), name).to.be.closeTo(await end(), 1);
    }
    await page.close();
  });

  it('shows everything again', async () => {
    const {page} = await opened();
    await press(page, 'ArrowLeft', 1);
    await click(page, '::-p-aria([name="Show everything"][role="button"])');
    await appears(page, markOf('visit-february'));
    expect(await count(page, SLIDER)).to.equal(0);
    expect(await count(page, ENTRIES)).to.equal(12);
    expect(await visibleText(page, inside('[part~=reader]'))).to.contain('Visit proposed for February 1955');
    await page.close();
  });

  it('says so where the slider does not come, and tries again', async () => {
    const {page} = await visit('index.html');
    await appears(page, markOf('visit-spring'));
    // All else that the page fetches has come.
    await appears(page, inside('[part~=cited]'));
    await page.evaluate(() => {
      addEventListener('cwt-error', () => (document.title += ' error'));
    });
    const title = await page.title();
    await page.setOfflineMode(true);
    await click(page, BUTTON);
    await appears(page, inside('[part~=error]'));
    const notice = await visibleText(page, inside('[part~=as-of]'));
    expect(notice).to.contain('The slider could not be loaded.');
    expect(await count(page, ENTRIES)).to.equal(12);
    expect(await count(page, inside(`#${await controlled(page)}`))).to.equal(1);
    expect(await page.title()).to.equal(`${title} error`);
    await page.setOfflineMode(false);
    await click(page, inside('[part~=as-of] [part~=error] button'));
    await appears(page, SLIDER);
    expect(await count(page, inside('[part~=error]'))).to.equal(0);
    expect(await page.title()).to.equal(`${title} error`);
    expect(await told(page)).to.deep.equal(FROM);
    await page.close();
  });

  for (const width of [1200, 768, 375, 320]) {
    it(`fits a width of ${String(width)} px`, async () => {
      const {page} = await opened({width});
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over).to.be.at.most(0);
      await page.close();
    });
  }
});
