/** Nothing in sight moves while the timeline loads, with the style that pages are told to reserve its place with. */
import {expect} from 'chai';
import {inside, visit} from './support/demo.js';

describe('layout while loading', () => {
  const sizes: readonly (readonly [what: string, width: number, height: number])[] = [
    ['a tall window', 1200, 1400],
    ['a usual window', 1200, 900],
    ['a phone', 375, 700],
  ];
  for (const [what, width, height] of sizes) {
    for (const wait of [0, 800]) {
      it(`stays where it is in ${what}, ${wait ? 'however late the file comes' : 'where the file comes at once'}`, async () => {
        const {page} = await visit('index.html', {width, height, slow: {'.yaml': wait}});
        await page.waitForSelector(inside('[part~=mark][data-event-id]'));
        const shifts = await page.evaluate(
          () =>
            new Promise<number[]>(resolve => {
              const found: number[] = [];
              // Entries are told of a frame later; a second without one is the end.
              new PerformanceObserver(list => {
                found.push(...list.getEntries().map(entry => (entry as unknown as {value: number}).value));
              }).observe({type: 'layout-shift', buffered: true});
              setTimeout(() => resolve(found), 1000);
            }),
        );
        expect(shifts).to.deep.equal([]);
        await page.close();
      });
    }
  }
});
