/** The day whose knowledge is shown: a line through all lanes at its end, and above them a strip in which it is named. */
import type {Measure} from '../../view-model/picture/picture-view.js';
import type {TimeWindow} from '../../view-model/view-types.js';
import {partsAround} from '../around.js';
import type {AsOfLine} from './canvas-port.js';

/** Between the line, or the edge, and the words. */
const GAP = 8;
/** A chevron with the gap beside it. */
const CHEVRON = 7 + GAP;

export interface AsOfView {
  readonly window: TimeWindow;
  /** Of the plane, in CSS pixels. */
  readonly width: number;
  readonly measure: Measure;
  /** Null: nothing is drawn, and the strip takes no room. */
  readonly asOf: AsOfLine | null;
}

export class AsOfMark {
  /** The strip above the lanes. */
  readonly element = document.createElement('div');
  /** What the line lies on, as high as strip and lanes. */
  readonly lines = document.createElement('div');
  readonly #words = document.createElement('span');
  readonly #line = document.createElement('span');
  #written: AsOfLine | null = null;

  constructor() {
    this.element.className = 'as-of-strip';
    this.lines.className = 'as-of-lines';
    this.element.append(this.#words);
    this.lines.append(this.#line);
    this.element.hidden = true;
    this.lines.hidden = true;
  }

  draw({window, width, measure, asOf}: AsOfView): void {
    this.element.hidden = asOf === null;
    this.lines.hidden = asOf === null;
    if (!asOf) return;
    const x = ((asOf.end - window.start) / (window.end - window.start)) * width;
    const place = placeWords(x, Math.ceil(measure(asOf.words(asOf.day), true)), width);
    this.#write(asOf);
    this.#words.className = `is-${place.side}`;
    this.#words.style.insetInlineStart = `${place.left}px`;
    this.#words.style.maxInlineSize = `${width - place.left}px`;
    this.#line.hidden = place.side === 'earlier' || place.side === 'later';
    this.#line.className = place.side === 'above' ? 'is-below' : '';
    // The line at the very edge lies within it.
    this.#line.style.insetInlineStart = `${Math.min(Math.round(x), width - 1)}px`;
  }

  /** The words run as those of the interface do, the day may run the other way. Nothing is written anew while the window moves. */
  #write(asOf: AsOfLine): void {
    if (asOf === this.#written) return;
    this.#written = asOf;
    const day = document.createElement('bdi');
    day.lang = asOf.dateLanguage;
    day.textContent = asOf.day;
    const line = document.createElement('span');
    line.append(...partsAround(asOf.words, day));
    this.#words.replaceChildren(line);
  }
}

interface Place {
  /** Of the line; above it where there is room on neither side, or at the edge beyond which it lies. */
  readonly side: 'after' | 'before' | 'above' | 'earlier' | 'later';
  readonly left: number;
}

/** Where words of this width stand on a plane of that, for a line at `x`. All in CSS pixels. */
export function placeWords(x: number, words: number, width: number): Place {
  if (x < 0) return {side: 'earlier', left: 0};
  if (x > width) return {side: 'later', left: Math.max(0, width - words - CHEVRON)};
  if (x + GAP + words <= width) return {side: 'after', left: x + GAP};
  if (x - GAP - words >= 0) return {side: 'before', left: x - GAP - words};
  return {side: 'above', left: Math.max(0, Math.min(x - words / 2, width - words))};
}

/** Whether both are the same line, or none. */
export function sameLine(a: AsOfLine | null, b: AsOfLine | null): boolean {
  return (
    a?.end === b?.end && a?.day === b?.day && a?.dateLanguage === b?.dateLanguage && a?.words === b?.words
  );
}
