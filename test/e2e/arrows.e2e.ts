import {expect} from 'chai';
import type {Page} from 'puppeteer-core';
import {appears, inside, visit} from './support/demo.js';

/** Where things are in one painted frame, CSS pixels. */
interface Frame {
  /** The ends of the old timing, and where the arrow leaves it. */
  readonly mark: number;
  readonly end: number;
  readonly arrow: number;
}

/** Samples after every frame that is painted, until `stopWatching`. */
async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const root = document.querySelector('cold-war-timeline')!.shadowRoot!;
    const frames: Frame[] = [];
    const state = {frames, watching: true};
    Object.assign(window, {state});
    const look = (): void => {
      const ink = root.querySelector('[part~=mark][data-event-id=visit-spring] .ink');
      const line = root.querySelector<SVGPathElement>('[part~=relation].is-replaces .arrow-line');
      if (ink && line) {
        const {x, y} = line.getPointAtLength(0);
        const {left, right} = ink.getBoundingClientRect();
        frames.push({
          mark: left,
          end: right,
          arrow: new DOMPoint(x, y).matrixTransform(line.getScreenCTM()!).x,
        });
      }
      // After the frame, in which everything that moves has moved.
      if (state.watching) requestAnimationFrame(() => setTimeout(look));
    };
    look();
  });
}

async function stopWatching(page: Page): Promise<readonly Frame[]> {
  return page.evaluate(async () => {
    const {state} = window as unknown as {state: {frames: Frame[]; watching: boolean}};
    await new Promise(resolve => setTimeout(resolve, 400));
    state.watching = false;
    return state.frames;
  });
}

/** A line begins 2 px beside its mark, or above or below it, 12 px inside an end or in the middle. */
function leavesAt(left: number, right: number): readonly number[] {
  return [left - 2, left + 12, (left + right) / 2, right - 12, right + 2];
}

/** In every frame the arrow is where its mark is, or was one frame before. */
function expectTogether(frames: readonly Frame[]): void {
  expect(frames.length).to.be.greaterThan(10);
  const places = new Set(frames.map(({mark}) => Math.round(mark)));
  expect(places.size, 'it moved').to.be.greaterThan(5);
  for (const [i, frame] of frames.entries()) {
    const distances = [frame, frames[i - 1] ?? frame].flatMap(({mark, end}) =>
      leavesAt(mark, end).map(place => Math.abs(place - frame.arrow)),
    );
    expect(Math.min(...distances), `frame ${String(i)}`).to.be.lessThan(1.5);
  }
}

describe('arrows', () => {
  it('stay on their marks while the timeline is dragged', async () => {
    const {page, complaints} = await visit('index.html');
    await appears(page, inside('[part~=relation]'));
    const canvas = await appears(page, inside('.vis-center'));
    await canvas.scrollIntoView();
    const box = (await canvas.boundingBox())!;
    const [x, y] = [box.x + box.width / 2, box.y + box.height - 4];
    await watch(page);
    await page.mouse.move(x, y);
    await page.mouse.down();
    for (let step = 1; step <= 30; step++) await page.mouse.move(x - step * 6, y);
    await page.mouse.up();
    expectTogether(await stopWatching(page));
    expect(complaints).to.deep.equal([]);
    await page.close();
  });

  it('stay on their marks while the wheel zooms', async () => {
    const {page} = await visit('index.html');
    await appears(page, inside('[part~=relation]'));
    const canvas = await appears(page, inside('.vis-center'));
    await canvas.scrollIntoView();
    const box = (await canvas.boundingBox())!;
    await page.mouse.move(box.x + 20, box.y + 60);
    await watch(page);
    await page.keyboard.down('Control');
    for (let step = 0; step < 16; step++) {
      await page.mouse.wheel({deltaY: step < 8 ? 60 : -60});
      await new Promise(resolve => setTimeout(resolve, 30));
    }
    await page.keyboard.up('Control');
    expectTogether(await stopWatching(page));
    await page.close();
  });
});
