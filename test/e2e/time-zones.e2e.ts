import {expect} from 'chai';
import type {Page} from 'puppeteer-core';
import {appears, inside, visit} from './support/demo.js';

/** From the one end of the world's clocks to the other: UTC−5, UTC, UTC+9, UTC+14. */
const ZONES = ['UTC', 'America/New_York', 'Asia/Tokyo', 'Pacific/Kiritimati'];

/** All that tells or shows a day. */
interface Days {
  readonly list: readonly string[];
  readonly reader: string;
  readonly axis: readonly string[];
  /** Where every mark begins on the plane, whole pixels. */
  readonly marks: readonly {readonly id: string | undefined; readonly x: number}[];
}

async function daysOn(page: Page): Promise<Days> {
  return page.evaluate(async () => {
    // What is drawn in one frame has been measured in the one before.
    for (let i = 0; i < 4; i++) await new Promise(resolve => requestAnimationFrame(resolve));
    const root = document.querySelector('cold-war-timeline')!.shadowRoot!;
    const all = <T>(selector: string, read: (element: HTMLElement) => T): T[] =>
      Array.from(root.querySelectorAll<HTMLElement>(selector), read);
    const textOf = ({textContent}: Element): string => textContent.replaceAll(/\s+/g, ' ').trim();
    const plane = root.querySelector('.vis-center')!.getBoundingClientRect();
    return {
      list: all('[part~=list] h3, [part~=event]', textOf),
      reader: all('[part~=reader]', textOf).join(),
      axis: all('.axis > span', textOf),
      marks: all('[part~=mark] .ink', ink => ({
        id: ink.closest<HTMLElement>('[part~=mark]')?.dataset.eventId,
        x: Math.round(ink.getBoundingClientRect().left - plane.left),
      })),
    };
  });
}

/** What the page shows as it opens, and after the window was set to two days around midnight. */
async function shownIn(timeZone: string): Promise<{offset: number; atFirst: Days; closeUp: Days}> {
  const {page} = await visit('index.html', {timeZone});
  await appears(page, inside('[part~=mark]'));
  const atFirst = await daysOn(page);
  await page.evaluate(() => {
    document.querySelector('cold-war-timeline')!.setWindow('1955-01-16', '1955-01-17');
  });
  const closeUp = await daysOn(page);
  const offset = await page.evaluate(() => new Date(Date.UTC(2020, 0, 17)).getTimezoneOffset());
  await page.close();
  return {offset, atFirst, closeUp};
}

describe('days', () => {
  it('are the same in every time zone', async () => {
    const shown = [];
    for (const zone of ZONES) shown.push(await shownIn(zone));
    const [first, ...others] = shown;
    expect(shown.map(({offset}) => offset)).to.deep.equal([0, 300, -540, -840]);
    expect(first!.atFirst.list.join()).to.contain('17 January 1955');
    expect(first!.atFirst.marks).to.have.length(12);
    expect(first!.closeUp.axis.join()).to.contain('12:00');
    for (const [i, {atFirst, closeUp}] of others.entries()) {
      expect(atFirst, ZONES[i + 1]).to.deep.equal(first!.atFirst);
      expect(closeUp, ZONES[i + 1]).to.deep.equal(first!.closeUp);
    }
  });
});
