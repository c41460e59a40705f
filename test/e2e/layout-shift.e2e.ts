/** Nothing in sight moves while the timeline loads, with the style that pages are told to reserve its place with. */
import {expect} from 'chai';
import {appears, inside, visit, type VisitOptions} from './support/demo.js';

interface Shift {
  readonly value: number;
  readonly sources: readonly {
    readonly node: Element | null;
    readonly previousRect: DOMRectReadOnly;
    readonly currentRect: DOMRectReadOnly;
  }[];
}

describe('layout while loading', () => {
  const sizes: readonly (readonly [what: string, width: number, height: number])[] = [
    ['a tall window', 1200, 1400],
    ['a usual window', 1200, 900],
    ['a phone', 375, 700],
  ];
  const conditions: readonly (readonly [when: string, options: VisitOptions])[] = [
    ['where the file comes at once', {}],
    ['however late the file comes', {slow: {'.yaml': 800}}],
    ['on a slow line and a slow machine', {onPhone: true}],
  ];
  for (const [what, width, height] of sizes) {
    for (const [when, options] of conditions) {
      it(`stays where it is in ${what}, ${when}`, async () => {
        const {page} = await visit('index.html', {width, height, ...options});
        await appears(page, inside('[part~=mark][data-event-id]'));
        const shifts = await page.evaluate(
          () =>
            new Promise<string[]>(resolve => {
              const found: string[] = [];
              const rectInWords = ({x, y, width, height}: DOMRectReadOnly): string =>
                [x, y, width, height].join(' ');
              // Which nodes moved, so that a failure says where to look.
              const shiftInWords = ({value, sources}: Shift): string =>
                [
                  String(value),
                  ...sources.map(
                    ({node, previousRect, currentRect}) =>
                      `${node?.nodeName ?? ''} ${node?.className ?? ''}: ${rectInWords(previousRect)} → ${rectInWords(currentRect)}`,
                  ),
                ].join('; ');
              // Entries are told of a frame later; a second without one is the end.
              new PerformanceObserver(list => {
                found.push(...(list.getEntries() as unknown as readonly Shift[]).map(shiftInWords));
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
