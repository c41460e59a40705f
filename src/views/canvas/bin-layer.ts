/**
 * The bins on the canvas, by difference. They are no items of vis: it would place each of them anew whenever the window moves.
 * Here those of a lane lie in one element inside the lane, their places as parts of its width. Moving the window moves these
 * elements, one a lane, zooming gives them another width; no bin is touched by either, and where lanes lie need not be known.
 */
import {BIN_GAP} from '../../view-model/picture/metrics.js';
import type {Bin, Bins, Picture, TimeWindow} from '../../view-model/view-types.js';
import {type Figure, FIGURE, figures} from './bin-figures.js';
import {BinNode} from './bin-node.js';
import {CarriedInSigns} from './carried-in.js';

/** How many windows on either side have places in the same element, and how often it may become twice as wide. */
const WINDOWS = 4;
/** Browsers round what is very far off. */
const MOST_WINDOWS = 64;

/** Of how high a column the figure still lies below the sign at the edge. */
const HIGHEST_FREE = 42;

/** The element that a lane is drawn in. */
type LaneAt = (lane: number) => Element | undefined;

export class BinLayer {
  readonly #laneAt: LaneAt;
  readonly #lanes = new Map<number, HTMLElement>();
  readonly #nodes = new Map<string, BinNode>();
  readonly #signs: CarriedInSigns;
  #anchor: TimeWindow = {start: 0, end: 0};

  constructor(laneAt: LaneAt) {
    this.#laneAt = laneAt;
    this.#signs = new CarriedInSigns(laneAt);
  }

  /** `locale`: BCP 47 tag of the figures. */
  draw(picture: Picture, locale: string): void {
    const {bins} = picture;
    this.#signs.draw(picture, locale);
    if (!bins) return this.#clear();
    const stays = this.#anchorTo(picture.window);
    this.#moveLanes(picture);
    this.#drawNodes(bins, picture, locale, stays);
  }

  #clear(): void {
    for (const element of this.#lanes.values()) element.remove();
    this.#lanes.clear();
    this.#nodes.clear();
  }

  /** True where all that is placed stays where it is, as a part of the whole. */
  #anchorTo({start, end}: TimeWindow): boolean {
    const {start: first, end: last} = this.#anchor;
    const length = end - start;
    if (start >= first && end <= last && last - first <= MOST_WINDOWS * length) return true;
    this.#anchor = {start: start - WINDOWS * length, end: end + WINDOWS * length};
    return false;
  }

  #moveLanes({lanes, window, width}: Picture): void {
    const scale = width / (window.end - window.start);
    // Between two pixels of the screen figures would be blurred.
    const x = toPixel((this.#anchor.start - window.start) * scale);
    const transform = `translateX(${x}px)`;
    const inlineSize = `${(this.#anchor.end - this.#anchor.start) * scale}px`;
    for (const lane of lanes.keys()) {
      const {style} = this.#laneOf(lane);
      if (style.transform !== transform) style.transform = transform;
      if (style.inlineSize !== inlineSize) style.inlineSize = inlineSize;
    }
  }

  /** Lanes that the stage has made anew take theirs along. */
  #laneOf(lane: number): HTMLElement {
    const known = this.#lanes.get(lane);
    const element = known ?? document.createElement('div');
    const place = this.#laneAt(lane);
    if (!known) {
      element.className = 'bins';
      this.#lanes.set(lane, element);
    }
    if (place && element.parentNode !== place) place.prepend(element);
    return element;
  }

  #drawNodes({bins}: Bins, picture: Picture, locale: string, stays: boolean): void {
    const present = new Set(bins.map(({key}) => key));
    for (const [key, {element}] of this.#nodes) {
      if (present.has(key)) continue;
      element.remove();
      this.#nodes.delete(key);
    }
    const figure = figures(locale);
    for (const bin of bins) {
      const known = this.#nodes.get(bin.key);
      const made = known ?? new BinNode(bin);
      if (!known || !stays) this.#place(made, bin);
      this.#drawNode(made, bin, picture, figure);
      if (known) continue;
      this.#nodes.set(bin.key, made);
      this.#laneOf(bin.lane).append(made.element);
    }
  }

  /** The figure stands in the middle of what is seen of the column, as long as it has room there. */
  #drawNode(made: BinNode, bin: Bin, {window, width}: Picture, figure: Figure): void {
    const scale = width / (window.end - window.start);
    const [left, right] = [(bin.start - window.start) * scale, (bin.end - window.start) * scale];
    const [from, to] = [Math.max(0, left), Math.min(width, right)];
    const text = figure(bin.count, right - left);
    const room = text.length * FIGURE;
    made.update(bin, text);
    const isCut = from > left || to < right;
    const isBelowSign = (from + to - room) / 2 < this.#signs.reachIn(bin.lane) && isHigh(bin);
    made.placeFigure(Math.round((from + to - left - right) / 2), (isCut && to - from < room) || isBelowSign);
  }

  #place(made: BinNode, {start, end}: Bin): void {
    const {start: first, end: last} = this.#anchor;
    made.place((start - first) / (last - first), (end - start) / (last - first));
  }
}

function isHigh({shares}: Bin): boolean {
  return shares.reduce((sum, {height}) => sum + height + BIN_GAP, 0) > HIGHEST_FREE;
}

function toPixel(x: number): number {
  return Math.round(x * devicePixelRatio) / devicePixelRatio;
}
