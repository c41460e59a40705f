/** Many events: bins in place of marks, and the strip of the whole timeline. */
import {expect} from 'chai';
import type {Page} from 'puppeteer-core';
import {appears, click, count, inside, visibleText, visit, type VisitOptions} from './support/demo.js';
import {drag, type Finger} from './support/fingers.js';
import {type ManySite, serveMany} from './support/many-site.js';

const BIN = inside('[part~=bin]');
const FRAME = inside('.overview-frame');

describe('many events', () => {
  let site: ManySite;
  before(async () => {
    site = await serveMany();
  });
  after(() => site.close());

  async function open(options: VisitOptions): Promise<{page: Page; complaints: readonly string[]}> {
    const {page, complaints} = await visit('inline.html', options);
    await page.goto(site.page, {waitUntil: 'load'});
    await appears(page, BIN);
    return {page, complaints};
  }

  it('are bins, which a click opens, down to the marks of single events', async () => {
    const {page, complaints} = await open({});
    expect(await visibleText(page, inside('[part=legend]'))).to.contain('One column is a decade');
    await click(page, BIN);
    await page.waitForFunction(() => {
      const legend = document.querySelector('cold-war-timeline')!.shadowRoot!.querySelector('[part=legend]');
      return legend!.textContent.includes('One column is a quarter');
    });
    await click(page, BIN);
    await appears(page, inside('[part~=mark]'));
    expect(await count(page, BIN)).to.equal(0);
    expect(await visibleText(page, inside('[part=overview]'))).to.contain('All 2,000');
    expect(complaints).to.deep.equal([]);
    await page.close();
  });

  it('are moved through with a finger on the strip, which scrolls the page as well', async () => {
    const {page} = await open({width: 375, height: 700});
    const session = await page.createCDPSession();
    await session.send('Emulation.setTouchEmulationEnabled', {enabled: true, maxTouchPoints: 1});
    await page.evaluate(() => document.querySelector('cold-war-timeline')!.setWindow('1950', '1955'));
    await page.$eval(FRAME, frame => frame.scrollIntoView({block: 'center'}));
    const middle = async (): Promise<Finger> => {
      const {left, top, width, height} = await page.$eval(
        FRAME,
        frame => frame.getBoundingClientRect().toJSON() as DOMRect,
      );
      return [Math.round(left + width / 2), Math.round(top + height / 2)];
    };
    const [x, y] = await middle();
    await drag(session, step => [[x + 8 * step, y]]);
    await page.waitForFunction(
      from => {
        const {shadowRoot} = document.querySelector('cold-war-timeline')!;
        return shadowRoot!.querySelector('.overview-frame')!.getBoundingClientRect().left > from;
      },
      {},
      x,
    );
    expect((await middle())[0]).to.be.closeTo(x + 80, 12);
    const before = await page.evaluate(() => scrollY);
    const [, top] = await middle();
    await drag(session, step => [[x + 80, top - 20 * step]]);
    await page.waitForFunction(was => scrollY > was + 50, {}, before);
    await page.close();
  });
});
