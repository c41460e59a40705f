/** The frames of a page while it is dragged or zoomed by a visitor's hand. */
import type {Page} from 'puppeteer-core';
import {sorted} from './numbers.js';
import type {Side} from './sides.js';
import {lendHelper} from './visit.js';

/** Milliseconds from one frame to the next. */
export interface Frames {
  readonly median: number;
  readonly p95: number;
  readonly worst: number;
  readonly count: number;
}

const MOVES = 90;
/** CSS pixels a move. */
const STEP = 7;
/** Of the wheel, out and in again. */
const NOTCH = 60;

/** The display's own: a page on which nothing happens while the same hand moves. */
export async function idleFrames(page: Page): Promise<Frames> {
  await lendHelper(page);
  await page.goto('about:blank');
  return record(page, () => drag(page, {x: 600, y: 300}));
}

/** Null where there is nothing to drag. */
export async function panFrames(page: Page, side: Side): Promise<Frames | null> {
  const middle = await middleOf(page, side.plane);
  return middle && record(page, () => drag(page, middle));
}

/** Null where the wheel does not zoom. */
export async function zoomFrames(page: Page, {plane, zoomKey}: Side): Promise<Frames | null> {
  const middle = zoomKey === null ? null : await middleOf(page, plane);
  if (!middle) return null;
  await page.mouse.move(middle.x, middle.y);
  if (zoomKey) await page.keyboard.down(zoomKey);
  const frames = await record(page, async () => {
    for (let i = 0; i < MOVES; i++) {
      await page.mouse.wheel({deltaY: i < MOVES / 2 ? -NOTCH : NOTCH});
      await nextFrame(page);
    }
  });
  if (zoomKey) await page.keyboard.up(zoomKey);
  return frames;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export async function middleOf(page: Page, selector: string): Promise<Point | null> {
  return page.evaluate(sought => {
    const root = document.querySelector('cold-war-timeline')?.shadowRoot ?? document;
    const box = root.querySelector(sought)?.getBoundingClientRect();
    if (!box) return null;
    // Where lanes have names, and what is out of view, nothing can be dragged.
    const [left, right] = [Math.max(box.left, 0) + 150, Math.min(box.right, innerWidth)];
    const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
    return {x: (left + right) / 2, y: top + (bottom - top) * 0.3};
  }, selector);
}

async function drag(page: Page, {x, y}: Point): Promise<void> {
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let i = 1; i <= MOVES; i++) {
    const shift = STEP * (i <= MOVES / 2 ? i : MOVES - i);
    await page.mouse.move(x - shift, y);
    await nextFrame(page);
  }
  await page.mouse.up();
}

async function nextFrame(page: Page): Promise<void> {
  await page.evaluate(() => new Promise(resolve => requestAnimationFrame(resolve)));
}

export async function record(page: Page, act: () => Promise<void>): Promise<Frames> {
  await page.evaluate(() => {
    const frames: number[] = [];
    Object.assign(window, {frames});
    const note = (time: number): void => {
      frames.push(time);
      requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
  });
  await act();
  const times = await page.evaluate(() => (window as unknown as {frames: number[]}).frames);
  const lengths = sorted(times.slice(1).map((time, i) => time - times[i]!));
  const at = (part: number): number => lengths[Math.floor((lengths.length - 1) * part)] ?? NaN;
  return {median: at(0.5), p95: at(0.95), worst: at(1), count: lengths.length};
}
