/** The element that is drawn for one bin: its column, with the figure above. */
import type {Bin} from '../../view-model/view-types.js';
import {node} from './stroke-nodes.js';

/** What is meant by a click on a bin, or on the sign of what was carried in, which is no bin. */
export interface BinTarget {
  readonly bin: Bin | null;
  /** Place in `Picture.lanes`. */
  readonly lane: number;
}

const targets = new WeakMap<Element, () => BinTarget>();

/** `tell` is asked when something happens there. */
export function becomeBin(element: Element, tell: () => BinTarget): void {
  targets.set(element, tell);
}

export function binAt(node: Element): BinTarget | null {
  const element = node.closest('.bin, .carried-in');
  return (element && targets.get(element)?.()) ?? null;
}

export class BinNode {
  readonly element = document.createElement('div');
  readonly #figure = node('bin-figure');
  #bin: Bin;
  #text = '';
  #look = '';
  #shift = 0;
  #isHidden = false;
  #shares: readonly HTMLElement[] = [];

  constructor(bin: Bin) {
    this.#bin = bin;
    becomeBin(this.element, () => ({bin: this.#bin, lane: this.#bin.lane}));
  }

  /** Where in its lane it begins and how wide it is, as parts of 1. */
  place(start: number, width: number): void {
    this.element.style.insetInlineStart = `${start * 100}%`;
    this.element.style.inlineSize = `${width * 100}%`;
  }

  /** Draws the bin; touches only what changed. */
  update(bin: Bin, figure: string): void {
    if (bin === this.#bin && figure === this.#text) return;
    this.#bin = bin;
    const look = `${bin.selected} ${bin.shares.map(({status}) => status).join(' ')}`;
    if (look !== this.#look) this.#rebuild(bin);
    this.#look = look;
    bin.shares.forEach(({height}, i) => {
      const size = `${height}px`;
      const {style} = this.#shares[i]!;
      if (style.blockSize !== size) style.blockSize = size;
    });
    if (figure === this.#text) return;
    this.#text = figure;
    this.#figure.textContent = figure;
  }

  /** How far from the middle of the column its figure stands, in CSS pixels, and whether it has no room there. */
  placeFigure(shift: number, isHidden: boolean): void {
    if (shift !== this.#shift) this.#figure.style.translate = shift === 0 ? '' : `${shift}px`;
    if (isHidden !== this.#isHidden) this.#figure.classList.toggle('is-hidden', isHidden);
    this.#shift = shift;
    this.#isHidden = isHidden;
  }

  #rebuild({shares, selected}: Bin): void {
    this.element.className = selected ? 'bin is-selected' : 'bin';
    this.element.setAttribute('part', selected ? 'bin selected' : 'bin');
    this.#shares = shares.map(({status}) => node(`bin-share is-${status}`));
    this.element.replaceChildren(this.#figure, ...[...this.#shares].reverse());
  }
}
