/** The strip below the axis: the whole timeline as one row of columns, and on it the window, to be moved by hand. */
import type {BinStrings} from '../../strings/bins.js';
import type {Measure} from '../../view-model/picture/picture-view.js';
import type {Overview, Side, TimeWindow} from '../../view-model/view-types.js';
import {Axis} from './axis.js';
import {type DragLimits, type Grip, type Held, centred, dragged, listenToDrag} from './overview-drag.js';

/** In a strip of 36 px the highest column leaves 3 free, and none is lower than 1.5. */
const HIGHEST = 33 / 36;
const LOWEST = 1.5 / 36;
/** Columns narrower than this stand close together; CSS pixels. */
const LEAST_WITH_GAP = 3;
const WIDE_GAP_FROM = 8;
/** The frame is drawn no narrower, so that there is something to hold; and its handles stay this far within the strip. */
const LEAST_FRAME = 12;
const INSET = 2;

export interface OverviewView {
  /** Absent: there is no strip. */
  readonly overview: Overview | undefined;
  readonly window: TimeWindow;
  /** Of the plane, in CSS pixels. */
  readonly width: number;
  readonly locale: string;
  readonly measure: Measure;
  /** What is written beside it, and at its ends. */
  readonly words: Pick<BinStrings, 'all' | 'outside'>;
}

export interface OverviewEvents {
  /** The visitor moves the window. */
  move(window: TimeWindow): void;
  /** That has ended. */
  end(): void;
}

export class OverviewStrip {
  readonly element = document.createElement('div');
  readonly #label = document.createElement('span');
  readonly #strip = box('overview-strip');
  readonly #frame = box('overview-frame');
  readonly #outside = columnsNode();
  readonly #inside = columnsNode();
  readonly #ends = {before: outsideNode('a'), after: outsideNode('b')};
  readonly #axis = new Axis();
  #view: OverviewView | undefined;

  constructor() {
    this.element.className = 'overview';
    this.element.setAttribute('part', 'overview');
    this.element.hidden = true;
    this.#label.className = 'overview-label';
    this.#inside.classList.add('is-inside');
    this.#axis.element.className = 'overview-years';
    this.#frame.append(box('overview-handle is-start'), box('overview-handle is-end'));
    this.#strip.append(this.#outside, this.#inside, this.#ends.before, this.#ends.after, this.#frame);
    this.element.append(this.#label, this.#strip, this.#axis.element);
  }

  /** From now on the window can be moved here. `shortest`: what it may become, in milliseconds. Ends with the signal. */
  listen(events: OverviewEvents, shortest: number, signal: AbortSignal): void {
    const hold = (target: EventTarget | null, x: number): Held | null =>
      this.#hold(target, x, shortest, window => events.move(window));
    listenToDrag(this.#strip, {hold, end: () => events.end()}, signal);
  }

  draw(view: OverviewView): void {
    const before = this.#view;
    this.#view = view;
    const {overview, window, width, locale, measure, words} = view;
    this.element.hidden = !overview;
    if (!overview) return;
    const sameColumns = before?.overview === overview && before.width === width;
    if (!sameColumns) this.#drawColumns(overview, width);
    if (!sameColumns || before.locale !== locale || before.measure !== measure) {
      this.#axis.draw({window: overview.whole, width, locale, measure, selected: null});
    }
    write(this.#label, words.all(overview.count));
    this.#drawEnds(overview, words);
    this.#drawFrame(window, overview.whole, width);
  }

  #drawColumns({columns, whole}: Overview, width: number): void {
    const scale = width / (whole.end - whole.start);
    const path = columns
      .filter(({height}) => height > 0)
      .map(({start, end, height}) => {
        const [left, right] = [
          Math.round((start - whole.start) * scale),
          Math.round((end - whole.start) * scale),
        ];
        const gap = right - left < LEAST_WITH_GAP ? 0 : right - left < WIDE_GAP_FROM ? 1 : 2;
        const high = Math.max(LOWEST, height * HIGHEST);
        return `M${left} 1h${Math.max(1, right - left - gap)}v-${high.toFixed(4)}H${left}z`;
      })
      .join('');
    for (const drawing of [this.#outside, this.#inside]) {
      drawing.setAttribute('viewBox', `0 0 ${width} 1`);
      drawing.firstElementChild!.setAttribute('d', path);
    }
  }

  /** What is said of those that begin before it, or after it: to be come to by the buttons, or by moving the picture itself. */
  #drawEnds({outside}: Overview, words: OverviewView['words']): void {
    for (const side of ['before', 'after'] satisfies Side[]) {
      const end = this.#ends[side];
      end.hidden = outside[side] === 0;
      write(end.querySelector('bdi')!, end.hidden ? '' : words.outside(outside[side], side));
    }
  }

  #drawFrame(window: TimeWindow, whole: TimeWindow, width: number): void {
    const {left, right} = framed(window, whole, width);
    const {style} = this.#frame;
    style.insetInlineStart = `${left}px`;
    style.inlineSize = `${right - left}px`;
    // At the ends of the strip the frame stays within it, by as much as its handles need.
    const [before, after] = [left, width - right].map(free => (free <= INSET ? 0 : free));
    this.#inside.style.clipPath = `inset(0 ${after}px 0 ${before}px)`;
  }

  #hold(
    target: EventTarget | null,
    x: number,
    shortest: number,
    move: (window: TimeWindow) => void,
  ): Held | null {
    const {overview, window, width} = this.#view ?? {};
    if (!overview || !window || !width) return null;
    const {whole} = overview;
    const limits: DragLimits = {whole, shortest};
    const perPixel = (whole.end - whole.start) / width;
    const grip = gripOf(target);
    const from = grip ? window : centred(window, whole.start + x * perPixel, limits);
    if (!grip) move(from);
    return to => move(dragged(from, grip ?? 'both', (to - x) * perPixel, limits));
  }
}

/** Where the frame lies on a strip of this width, in CSS pixels. A window that lies beyond is framed at the strip's edge. */
export function framed(
  {start, end}: TimeWindow,
  whole: TimeWindow,
  width: number,
): {readonly left: number; readonly right: number} {
  const scale = width / (whole.end - whole.start);
  const [x1, x2] = [(start - whole.start) * scale, (end - whole.start) * scale];
  const missing = Math.max(0, LEAST_FRAME - (x2 - x1)) / 2;
  const most = width - INSET;
  const left = Math.max(INSET, Math.min(x1 - missing, most - LEAST_FRAME));
  return {left, right: Math.min(most, Math.max(x2 + missing, left + LEAST_FRAME))};
}

function gripOf(target: EventTarget | null): Grip | null {
  if (!(target instanceof Element)) return null;
  if (target.matches('.overview-handle')) return target.matches('.is-start') ? 'start' : 'end';
  return target.matches('.overview-frame') ? 'both' : null;
}

/** A chevron with words. */
function outsideNode(end: 'a' | 'b'): HTMLElement {
  const made = box(`overview-outside is-${end}`);
  const [chevron, words] = [document.createElement('span'), document.createElement('bdi')];
  chevron.className = `beyond ${end}`;
  made.append(...(end === 'a' ? [chevron, words] : [words, chevron]));
  return made;
}

function write(node: Element, words: string): void {
  if (node.textContent !== words) node.textContent = words;
}

function box(className: string): HTMLElement {
  const made = document.createElement('div');
  made.className = className;
  return made;
}

/** One outline for all columns, however many there are. */
function columnsNode(): SVGSVGElement {
  const [drawing, path] = (['svg', 'path'] as const).map(name =>
    document.createElementNS('http://www.w3.org/2000/svg', name),
  ) as [SVGSVGElement, SVGPathElement];
  drawing.setAttribute('preserveAspectRatio', 'none');
  drawing.append(path);
  return drawing;
}
