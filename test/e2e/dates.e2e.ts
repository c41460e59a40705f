/** The page of all forms of date and all states of plans: what is drawn, and what is said of it. */
import {expect} from 'chai';
import type {Page} from 'puppeteer-core';
import {appears, click, count, inside, visibleText, visit} from './support/demo.js';

const DATES = '#dates';
const STATUSES = '#statuses';
const EARLY = '#early';

/** How many events each timeline has, and how many of them are in its window at first. */
const TIMELINES = [
  [DATES, 40, 40],
  [STATUSES, 43, 43],
  [EARLY, 10, 8],
] as const;

const WORDS: readonly (readonly [timeline: string, id: string, words: string])[] = [
  [DATES, 'day-1955-01-17', '17 January 1955'],
  [DATES, 'about-and-perhaps-1955-05-05', 'perhaps about 5 May 1955'],
  [DATES, 'start-not-known-1955-01-17', 'to 17 January 1955, start not known'],
  [DATES, 'without-end-1955-04-10', 'from 10 April 1955, still open'],
  [DATES, 'one-of-three-days-1955-01-17-1955-02-21-1955-04-04', '17 January, 21 February or 4 April 1955'],
  [DATES, 'all-of-three-days-1955-01-17-1955-02-21-1955-04-04', '17 January, 21 February and 4 April 1955'],
  [DATES, 'spring-1955-21', 'spring 1955'],
  [DATES, 'two-days-1955-02-10', 'gives the date 12 March 1955'],
  [DATES, 'denied-without-a-date-1955-03', 'Actual; two accounts'],
  [STATUSES, 'planned-took-place', 'Planned for February 1955; took place'],
  [STATUSES, 'proposed-one-of-two-cancelled', 'Proposed for February or 1 April 1955; cancelled'],
  [STATUSES, 'second', 'Planned for 15 March 1955; superseded'],
  [EARLY, '1-bc-0000', '1 BC'],
  [EARLY, 'julian-5-october-1582', '5 October 1582 (Julian), 15 October 1582 (Gregorian)'],
];

const markOf = (id: string, timeline: string): string =>
  inside(`[part~=mark][data-event-id="${id}"]`, timeline);
const entryOf = (id: string, timeline: string): string =>
  inside(`[part~=event][data-event-id="${id}"]`, timeline);

async function opened(options?: Parameters<typeof visit>[1]) {
  const visited = await visit('dates.html', options);
  for (const [timeline] of TIMELINES) {
    // One that is far out of view is not drawn.
    const place = await appears(visited.page, inside('[part~=timeline]', timeline));
    await place.scrollIntoView();
    await appears(visited.page, inside('[part~=mark][data-event-id]', timeline));
  }
  await visited.page.evaluate(() => scrollTo(0, 0));
  return visited;
}

function idsOf(page: Page, part: string, timeline: string): Promise<string[]> {
  return page.$$eval(inside(`[part~=${part}][data-event-id]`, timeline), found =>
    found.map(element => (element as HTMLElement).dataset.eventId ?? ''),
  );
}

describe('demo/dates.html', () => {
  for (const [timeline, events, drawn] of TIMELINES) {
    it(`${timeline}: lists every event, and opens each by a click on its mark`, async () => {
      const {page, complaints} = await opened();
      expect(await idsOf(page, 'event', timeline)).to.have.length(events);
      const marks = await idsOf(page, 'mark', timeline);
      expect(new Set(marks).size).to.equal(drawn);
      for (const id of marks) {
        await click(page, markOf(id, timeline));
        const selected = await page.$eval(timeline, element => element.getAttribute('selected'));
        expect(selected).to.equal(id);
      }
      expect(await count(page, inside('[part~=diagnostics]', timeline))).to.equal(0);
      expect(complaints).to.deep.equal([]);
      await page.close();
    });
  }

  it('says in words what is drawn', async () => {
    const {page, complaints} = await opened();
    for (const [timeline, id, words] of WORDS) {
      await click(page, entryOf(id, timeline));
      await appears(page, `${markOf(id, timeline)}[part~=selected]`);
      expect(await visibleText(page, inside('[part~=reader]', timeline)), id).to.contain(words);
    }
    expect(complaints).to.deep.equal([]);
    await page.close();
  });

  it('goes to the edge of the axis for a date that lies outside it, and says so', async () => {
    const {page, complaints} = await opened();
    for (const [id, side] of [
      ['long-before-y-170000002', 'earlier'],
      ['far-in-the-future-y170000002', 'later'],
    ] as const) {
      await click(page, entryOf(id, EARLY));
      await appears(page, `${markOf(id, EARLY)}[part~=selected]`);
      const said = `Actual; ${side} than the picture reaches, its mark stands at the edge`;
      expect(await visibleText(page, entryOf(id, EARLY))).to.contain(said);
      expect(await visibleText(page, inside('[part~=reader]', EARLY))).to.contain(said);
      const legend = await visibleText(page, inside('[part~=legend]', EARLY));
      expect(legend).to.contain('Earlier or later than the axis reaches').and.not.contain('Continues');
    }
    expect(complaints).to.deep.equal([]);
    await page.close();
  });

  it('explains in the legend what is on screen', async () => {
    const {page} = await opened();
    const [dates, statuses] = [
      await visibleText(page, inside('[part~=legend]', DATES)),
      await visibleText(page, inside('[part~=legend]', STATUSES)),
    ];
    for (const words of ['One of these', 'All of these', 'Accounts differ', 'Date in another account']) {
      expect(dates).to.contain(words);
    }
    expect(dates).not.to.contain('Cancelled');
    expect(statuses).to.contain('Cancelled').and.contain('One of these').and.not.contain('Accounts differ');
    await page.close();
  });

  for (const width of [1200, 768, 375]) {
    it(`fits a width of ${String(width)} px without scrolling sideways`, async () => {
      const {page} = await opened({width});
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over).to.be.at.most(0);
      await page.close();
    });
  }

  it('keeps every piece of ink in forced colours', async () => {
    const {page} = await opened({forcedColors: true});
    for (const selector of ['.link', '.bracket', '.piece .bar', '.piece .dot', '.sign']) {
      const adjust = await page.$eval(
        inside(selector, DATES),
        element => getComputedStyle(element).forcedColorAdjust,
      );
      expect(adjust, selector).to.equal('none');
    }
    await page.close();
  });
});
