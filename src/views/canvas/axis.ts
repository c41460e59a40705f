/** The axis below the rows, the lines that go up from it, and on it the days of what is selected. */
import type {Extent, Stretch} from '../../view-model/picture/extent.js';
import type {Measure} from '../../view-model/picture/picture-view.js';
import {type TickPart, type TickWords, tickWords} from '../../view-model/picture/tick-words.js';
import {type TickStep, isMajor, tickStep, ticksIn} from '../../view-model/picture/ticks.js';
import type {TimeWindow} from '../../view-model/view-types.js';

/** Before a label, and between it and the next tick. */
const LABEL_INSET = 6;

export interface AxisView {
  readonly window: TimeWindow;
  /** Of the plane, in CSS pixels. */
  readonly width: number;
  readonly locale: string;
  readonly selected: Extent | null;
  readonly measure: Measure;
}

/** A label with the room it has. */
interface Label {
  readonly x: number;
  readonly parts: readonly TickPart[];
  readonly current: boolean;
  /** Its tick lies before the window. */
  readonly edge: boolean;
}

export class Axis {
  readonly element = document.createElement('div');
  readonly lines = document.createElement('div');
  #words: TickWords = tickWords('en');
  #locale = 'en';

  constructor() {
    this.element.className = 'axis';
    this.lines.className = 'lines';
  }

  draw(view: AxisView): void {
    if (view.locale !== this.#locale) {
      this.#locale = view.locale;
      this.element.lang = view.locale;
      this.#words = tickWords(view.locale);
    }
    const perPixel = (view.window.end - view.window.start) / view.width;
    const step = tickStep(perPixel);
    const ticks = ticksIn(view.window, step);
    const xOf = (time: number): number => (time - view.window.start) / perPixel;
    this.lines.replaceChildren(
      ...ticks.filter(time => xOf(time) >= 0).map(time => line(xOf(time), isMajor(time, step))),
    );
    const labels = this.#labels(view, ticks, step, xOf).map(labelNode);
    const stretches = view.selected?.set?.members ?? (view.selected ? [view.selected] : []);
    const spans = stretches.flatMap(stretch => spanNode(stretch, view.width, xOf) ?? []);
    this.element.replaceChildren(...labels, ...spans);
  }

  /** From left to right, each if it has room. The year waits where it would cover the name of the selected month. */
  #labels(view: AxisView, ticks: readonly number[], step: TickStep, xOf: (time: number) => number): Label[] {
    const current = currentTick(ticks, view.selected);
    const widthOf = (parts: readonly TickPart[]): number =>
      parts.reduce((sum, part) => sum + view.measure(part.text, part.strong), 0);
    let free = 0;
    let told = false;
    return ticks.flatMap((time, i): Label[] => {
      const [x, edge, next] = [Math.max(0, xOf(time)), xOf(time) < 0, ticks[i + 1]];
      const room = (next === undefined ? view.width : xOf(next)) - x - LABEL_INSET;
      const whole = this.#words(time, step, told ? 'usual' : 'full');
      const covers = i + 1 === current && widthOf(whole) > room;
      const parts = covers ? this.#words(time, step, 'bare') : whole;
      // At the window's edge a label names the time before the first tick, and may not lie over the next one's.
      const needed = widthOf(parts) + (edge ? LABEL_INSET : 0);
      if (x < free || ((edge || covers || next === undefined) && needed > room)) {
        return edge ? [] : [{x, parts: [], edge, current: false}];
      }
      free = x + LABEL_INSET + widthOf(parts);
      told ||= !covers;
      return [{x, parts, edge, current: i === current}];
    });
  }
}

/** The tick that begins the unit in which the selected time begins, or, where that is not known, ends. */
function currentTick(ticks: readonly number[], selected: Extent | null): number {
  if (!selected) return -1;
  const time = Number.isFinite(selected.start) ? selected.start : selected.end - 1;
  const after = ticks.findIndex(tick => tick > time);
  return (after < 0 ? ticks.length : after) - 1;
}

function labelNode({x, parts, current, edge}: Label): HTMLElement {
  const label = document.createElement('span');
  label.classList.toggle('is-current', current);
  label.classList.toggle('is-edge', edge);
  label.style.insetInlineStart = `${x}px`;
  // The axis runs from left to right in every language, its words may not.
  const words = document.createElement('bdi');
  for (const {text, strong} of parts) {
    const piece = strong ? document.createElement('b') : document.createElement('span');
    piece.textContent = text;
    words.append(piece);
  }
  label.append(words);
  return label;
}

function line(x: number, major: boolean): HTMLElement {
  const made = document.createElement('span');
  made.classList.toggle('is-major', major);
  made.style.insetInlineStart = `${x}px`;
  return made;
}

function spanNode({start, end}: Stretch, width: number, xOf: (time: number) => number): HTMLElement | null {
  const left = Math.max(0, xOf(start));
  const right = Math.min(width, Math.max(xOf(end), left + 3));
  if (left >= width || xOf(end) <= 0) return null;
  const made = document.createElement('i');
  made.style.insetInlineStart = `${left}px`;
  made.style.inlineSize = `${right - left}px`;
  return made;
}
