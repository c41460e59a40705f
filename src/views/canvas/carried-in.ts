/** At the left edge of a lane: how many events that began earlier go on in it. */
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

/** They stay at the edge while the rest is moved with the window. */
export class CarriedInSigns {
  readonly #laneAt: (lane: number) => Element | undefined;
  readonly #signs = new Map<number, Sign>();

  constructor(laneAt: (lane: number) => Element | undefined) {
    this.#laneAt = laneAt;
  }

  draw({bins, carriedIn: present = []}: Picture, locale: string): void {
    for (const [lane, {element}] of this.#signs) {
      if (present.some(own => own.lane === lane)) continue;
      element.remove();
      this.#signs.delete(lane);
    }
    for (const carried of present) this.#drawSign(carried, locale, bins === undefined);
  }

  /** How far it reaches into its lane, in CSS pixels; 0 where there is none. */
  reachIn(lane: number): number {
    const sign = this.#signs.get(lane);
    return sign ? AROUND_FIGURE + FIGURE * sign.figure.textContent.length : 0;
  }

  /** `inRow`: in one of the rows of the marks, the lowest, which is free for it. */
  #drawSign({lane, count}: CarriedIn, locale: string, inRow: boolean): void {
    const sign = this.#signs.get(lane) ?? this.#make(lane);
    const text = wholeFigure(locale, count);
    if (sign.figure.textContent !== text) sign.figure.textContent = text;
    sign.element.classList.toggle('is-in-row', inRow);
    const place = this.#laneAt(lane);
    if (place && sign.element.parentNode !== place) place.append(sign.element);
  }

  #make(lane: number): Sign {
    const element = node('carried-in');
    element.setAttribute('part', 'carried-in');
    const figure = node('bin-figure');
    element.append(node('beyond a'), figure);
    becomeBin(element, () => ({lane, bin: null}));
    const sign = {element, figure};
    this.#signs.set(lane, sign);
    return sign;
  }
}
