/** At the left edge of a lane of bins: how many events last into it from before. */
import {ALL_TIME} from '../../view-model/picture/fit-window.js';
import type {CarriedIn, Picture} from '../../view-model/view-types.js';
import {FIGURE, wholeFigure} from './bin-figures.js';
import {becomeBin} from './bin-node.js';
import {node} from './stroke-nodes.js';

/** The chevron, its gaps, and what stays free after the figure; CSS pixels. */
const AROUND_FIGURE = 22;

interface Sign {
  readonly element: HTMLElement;
  readonly figure: HTMLElement;
}

/** They stay at the edge while the bins are moved with the window. */
export class CarriedInSigns {
  readonly #laneAt: (lane: number) => Element | undefined;
  readonly #signs = new Map<number, Sign>();
  /** Where the first bin begins. */
  #until = 0;

  constructor(laneAt: (lane: number) => Element | undefined) {
    this.#laneAt = laneAt;
  }

  draw({bins, window}: Picture, locale: string): void {
    const present = bins?.carriedIn ?? [];
    this.#until = bins?.bins.reduce((least, {start}) => Math.min(least, start), window.start) ?? 0;
    for (const [lane, {element}] of this.#signs) {
      if (present.some(own => own.lane === lane)) continue;
      element.remove();
      this.#signs.delete(lane);
    }
    for (const carried of present) this.#drawSign(carried, locale);
  }

  /** How far it reaches into its lane, in CSS pixels; 0 where there is none. */
  reachIn(lane: number): number {
    const sign = this.#signs.get(lane);
    return sign ? AROUND_FIGURE + FIGURE * sign.figure.textContent.length : 0;
  }

  #drawSign({lane, count}: CarriedIn, locale: string): void {
    const sign = this.#signs.get(lane) ?? this.#make(lane);
    const text = wholeFigure(locale, count);
    if (sign.figure.textContent !== text) sign.figure.textContent = text;
    const place = this.#laneAt(lane);
    if (place && sign.element.parentNode !== place) place.append(sign.element);
  }

  #make(lane: number): Sign {
    const element = node('carried-in');
    element.setAttribute('part', 'carried-in');
    const figure = node('bin-figure');
    element.append(node('beyond a'), figure);
    becomeBin(element, () => ({lane, start: ALL_TIME.start, end: this.#until, bin: null}));
    const sign = {element, figure};
    this.#signs.set(lane, sign);
    return sign;
  }
}
