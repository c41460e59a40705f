/** The blog post with the timeline of the report of 17 January 1955: what a visitor does with it. */
import {expect} from 'chai';
import type {Page} from 'puppeteer-core';
import type {TimeWindow} from '../../src/view-model/view-types.js';
import {appears, click, count, inside, visibleText, visit} from './support/demo.js';

const MARK = '[part~=mark][data-event-id]';
const ARCHIVE = 'https://digitalarchive.wilsoncenter.org/document/115797';

/** Every event of the file: its title, its date in words, and a phrase of its evidence. */
const EVENTS = [
  ['report-sent', 'Report to the Central Committee', '17 January 1955', 'consider it necessary to report'],
  ['memo-enclosed', 'Memo on the DPRK enclosed', '17 January 1955', 'we are sending a memo'],
  [
    'draft-resolution',
    'Draft resolution attached',
    '17 January 1955',
    'A draft CPSU CC resolution is attached',
  ],
  [
    'draft-cable-yudin',
    'Draft cable to Ambassador Yudin',
    '17 January 1955',
    'draft instructions to Cde. Yudin',
  ],
  ['visit-spring', 'Visit as previously planned', 'April or May 1955', 'instead of the previously planned'],
  [
    'visit-february',
    'Visit proposed for February 1955',
    'February 1955',
    'instead of the previously planned',
  ],
  [
    'presidium-conversation',
    'Conversation in the CC Presidium',
    'February 1955',
    'hold a conversation with him',
  ],
  [
    'inform-china',
    'Chinese side to be informed and asked',
    'from 17 January 1955',
    'inform the Chinese friends',
  ],
  ['elections-delayed', 'Elections to the Assembly delayed', 'to 17 January 1955', 'delayed for a long time'],
  [
    'five-year-plan',
    'Five-year development plan worked out',
    'to 17 January 1955',
    'which has been worked out',
  ],
  ['kim-wish', 'Kim Il Sung’s wish to come to Moscow', 'to 17 January 1955', 'has expressed a desire'],
  [
    'cooperatives',
    'All peasant farms into cooperatives',
    '1955 to about 1960',
    'in the next five or six years',
  ],
] as const;

const markOf = (id: string): string => inside(`[part~=mark][data-event-id="${id}"]`);
const entryOf = (id: string): string => inside(`[part~=event][data-event-id="${id}"]`);

async function opened(options?: Parameters<typeof visit>[1]) {
  const visited = await visit('index.html', options);
  await appears(visited.page, inside(MARK));
  return visited;
}

/** The window that the next movement ends in. */
function nextWindow(page: Page): Promise<TimeWindow> {
  return page.evaluate(
    () =>
      new Promise<TimeWindow>(resolve => {
        const told = (event: CustomEvent<TimeWindow>): void => {
          resolve(event.detail);
        };
        document.addEventListener('cwt-window-change', told as EventListener, {once: true});
      }),
  );
}

describe('demo/index.html', () => {
  for (const [id, title, date, phrase] of EVENTS) {
    it(`${id}: a click on its mark opens its evidence`, async () => {
      const {page, complaints} = await opened();
      await click(page, markOf(id));
      const reader = await visibleText(page, inside('[part~=reader]'));
      expect(reader).to.contain(title).and.contain(date);
      expect(await visibleText(page, inside('[part~=reader] [part~=quotation]'))).to.contain(phrase);
      expect(await page.$eval('cold-war-timeline', element => element.getAttribute('selected'))).to.equal(id);
      expect(complaints).to.deep.equal([]);
      await page.close();
    });
  }

  it('draws every event once, and lists every event once', async () => {
    const {page} = await opened();
    for (const part of ['mark', 'event']) {
      const ids = await page.$$eval(inside(`[part~=${part}][data-event-id]`), found =>
        found.map(element => (element as HTMLElement).dataset.eventId),
      );
      expect([...ids].sort(), part).to.deep.equal(EVENTS.map(([id]) => id).sort());
    }
    await page.close();
  });

  it('leads from the evidence to the published document, in a new tab that cannot reach back', async () => {
    const {page} = await opened();
    await click(page, entryOf('visit-february'));
    const link = await appears(page, inside(`[part~=reader] a[href^="${ARCHIVE}"]`));
    const {target, rel} = await link.evaluate(a => ({
      target: (a as HTMLAnchorElement).target,
      rel: (a as HTMLAnchorElement).rel,
    }));
    expect(target).to.equal('_blank');
    expect(rel.split(' ').sort()).to.deep.equal(['noopener', 'noreferrer']);
    await page.close();
  });

  it('keeps list, canvas, reader and attribute on one selection', async () => {
    const {page} = await opened();
    await click(page, entryOf('visit-spring'));
    await appears(page, `${markOf('visit-spring')}[part~=selected]`);
    expect(await count(page, inside('[part~=mark][part~=selected]'))).to.equal(1);
    expect(await page.$eval(inside('[aria-current=true]'), e => (e as HTMLElement).dataset.eventId)).to.equal(
      'visit-spring',
    );
    await page.$eval('cold-war-timeline', element => {
      element.setAttribute('selected', 'kim-wish');
    });
    await appears(page, `${markOf('kim-wish')}[part~=selected]`);
    expect(await visibleText(page, inside('[part~=reader]'))).to.contain('wish to come to Moscow');
    await page.close();
  });

  it('is operated by keyboard: tab to an entry, Enter opens it', async () => {
    const {page} = await opened();
    await page.focus(entryOf('visit-february'));
    await page.keyboard.press('Enter');
    expect(await visibleText(page, inside('[part~=reader]'))).to.contain('Visit proposed for February 1955');
    await page.close();
  });

  it('has nothing focusable on the canvas, which assistive technology does not see', async () => {
    const {page} = await opened();
    expect(await count(page, inside('[part~=timeline] :is(a[href], button, input, [tabindex])'))).to.equal(0);
    const hidden = await page.$eval(inside(MARK), mark => mark.closest('[aria-hidden=true]') !== null);
    expect(hidden).to.equal(true);
    await page.close();
  });

  it('scrolls the page on a plain wheel and zooms on ctrl and wheel', async () => {
    const {page} = await opened();
    const mark = await appears(page, markOf('visit-february'));
    await mark.scrollIntoView();
    const box = (await mark.boundingBox())!;
    const before = await page.evaluate(() => scrollY);
    await page.mouse.move(box.x + 20, box.y + 6);
    await page.mouse.wheel({deltaY: 200});
    await page.waitForFunction(y => scrollY > y, {}, before);
    await mark.scrollIntoView();
    const width = (await mark.boundingBox())!.width;
    const moved = nextWindow(page);
    const again = (await mark.boundingBox())!;
    await page.mouse.move(again.x + 20, again.y + 6);
    await page.keyboard.down('Control');
    await page.mouse.wheel({deltaY: -300});
    await page.keyboard.up('Control');
    await moved;
    expect((await mark.boundingBox())!.width).to.be.greaterThan(width);
    await page.close();
  });

  it('moves and zooms by the buttons, and comes back with Show all', async () => {
    const {page} = await opened();
    const press = async (name: string): Promise<TimeWindow> => {
      const moved = nextWindow(page);
      await click(page, `::-p-aria([name="${name}"][role="button"])`);
      return moved;
    };
    const later = await press('Later');
    const earlier = await press('Earlier');
    expect(earlier.start).to.be.lessThan(later.start);
    const near = await press('Zoom in');
    expect(near.end - near.start).to.be.lessThan(earlier.end - earlier.start);
    const far = await press('Zoom out');
    expect(far.end - far.start).to.be.greaterThan(near.end - near.start);
    await press('Later');
    const all = await press('Show all');
    expect(all.start).to.be.lessThan(Date.UTC(1955, 0, 17));
    expect(all.end).to.be.greaterThan(Date.UTC(1955, 4, 31));
    await page.close();
  });

  it('shows the list alone and comes back', async () => {
    const {page} = await opened();
    await click(page, '::-p-aria([name="List"][role="button"])');
    await page.waitForSelector(inside('[part~=timeline]'), {hidden: true});
    expect(await count(page, entryOf('visit-february'))).to.equal(1);
    await click(page, '::-p-aria([name="Timeline"][role="button"])');
    await appears(page, markOf('visit-february'));
    await page.close();
  });

  for (const width of [1200, 768, 375, 320]) {
    it(`fits a width of ${String(width)} px without scrolling sideways`, async () => {
      const {page} = await opened({width});
      await click(page, entryOf('visit-spring'));
      await visibleText(page, inside('[part~=reader]'));
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over).to.be.at.most(0);
      await page.close();
    });
  }

  it('puts the reader under its entry on a phone', async () => {
    const {page} = await opened({width: 375});
    await appears(page, inside('[part~=event][aria-expanded=true]'));
    const reader = (await (await appears(page, inside('[part~=reader]'))).boundingBox())!;
    const entry = (await (await page.$(entryOf('visit-february')))!.boundingBox())!;
    const next = (await (await page.$(entryOf('presidium-conversation')))!.boundingBox())!;
    expect(reader.y).to.be.at.least(entry.y + entry.height - 1);
    expect(next.y).to.be.at.least(reader.y + reader.height - 1);
    await page.close();
  });

  it('shows the text between the tags when no script runs', async () => {
    const {page} = await opened();
    await page.setJavaScriptEnabled(false);
    await page.reload();
    expect(await visibleText(page, 'cold-war-timeline')).to.contain('propose an earlier visit');
    await page.close();
  });
});
