/** Fingers on the canvas. */
import {expect} from 'chai';
import type {CDPSession, Page} from 'puppeteer-core';
import type {TimeWindow} from '../../src/view-model/view-types.js';
import {appears, inside, visit} from './support/demo.js';
import {drag, type Finger} from './support/fingers.js';

describe('touch', () => {
  it('two fingers zoom the timeline about the middle between them, and not the page', async () => {
    const {page, session, middle} = await touchable();
    const before = await lastWindow(page, () => pinch(session, middle, [40, 41]));
    const after = await lastWindow(page, () => pinch(session, middle, [40, 160]));
    const [from, to] = [before.end - before.start, after.end - after.start];
    expect(to / from).to.be.closeTo(1 / 4, 0.06);
    expect(await page.evaluate(() => visualViewport?.scale)).to.equal(1);
    await page.close();
  });

  it('one finger upwards scrolls the page', async () => {
    const {page, session, middle} = await touchable();
    const before = await page.evaluate(() => scrollY);
    const [x, y] = middle;
    await drag(session, step => [[x, y - 20 * step]]);
    await page.waitForFunction(top => scrollY > top + 50, {}, before);
    await page.close();
  });
});

async function touchable(): Promise<{page: Page; session: CDPSession; middle: Finger}> {
  const {page} = await visit('index.html', {width: 375, height: 700});
  const session = await page.createCDPSession();
  await session.send('Emulation.setTouchEmulationEnabled', {enabled: true, maxTouchPoints: 2});
  const plane = await appears(page, inside('.vis-center'));
  await appears(page, inside('[part~=mark][data-event-id]'));
  await plane.evaluate(element => element.scrollIntoView({block: 'center'}));
  const {left, top, width, height} = await plane.evaluate(
    element => element.getBoundingClientRect().toJSON() as DOMRect,
  );
  return {page, session, middle: [Math.round(left + width / 2), Math.round(top + height / 2)]};
}

/** What the element says of its window after a gesture. */
async function lastWindow(page: Page, gesture: () => Promise<void>): Promise<TimeWindow> {
  const told = page.evaluate(
    () =>
      new Promise<TimeWindow>(resolve => {
        document
          .querySelector('cold-war-timeline')!
          .addEventListener('cwt-window-change', ({detail}) => resolve(detail), {once: true});
      }),
  );
  await gesture();
  return await told;
}

/** Two fingers this far from the middle, at first and in the end. */
async function pinch(session: CDPSession, [x, y]: Finger, [from, to]: [number, number]): Promise<void> {
  await drag(session, step => {
    const distance = from + ((to - from) * step) / 10;
    return [
      [x - distance, y],
      [x + distance, y],
    ];
  });
}
