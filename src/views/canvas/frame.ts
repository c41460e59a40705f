/** The nodes of the canvas that stay for as long as it does, and the sizes that the stylesheet gives them. */
import type {RowPlaces} from '../../view-model/picture/arrows/obstacles.js';
import {NARROW_BELOW} from '../../view-model/picture/metrics.js';
import type {PictureLane} from '../../view-model/view-types.js';
import {adoptCanvasStyles} from './adopt-styles.js';
import type {LanePlaces} from './stage.js';
import {AsOfMark} from './as-of-line.js';
import {Axis} from './axis.js';
import {OverviewStrip} from './overview.js';
import {TextMeasure} from './text-measure.js';

/** Wide enough to make a window before the canvas has a size. */
const ASSUMED_WIDTH = 1000;
/** The padding of a lane is a quarter of a row, as in the stylesheet of the canvas. */
const PADDINGS_PER_ROW = 4;

export class Frame {
  readonly root = document.createElement('div');
  readonly scroller = document.createElement('div');
  readonly axis = new Axis();
  readonly asOf = new AsOfMark();
  readonly overview = new OverviewStrip();
  readonly text: TextMeasure;
  #width = 0;
  #column = 0;
  #rowHeight = 24;
  #hidden = true;

  constructor(host: HTMLElement) {
    const probe = document.createElement('span');
    probe.className = 'probe';
    this.root.className = 'canvas';
    this.root.ariaHidden = 'true';
    this.scroller.className = 'scroller';
    const {axis, asOf, overview} = this;
    this.root.append(axis.lines, asOf.lines, asOf.element, this.scroller);
    this.root.append(axis.element, overview.element, probe);
    adoptCanvasStyles(host);
    host.append(this.root);
    this.text = new TextMeasure(probe);
  }

  /** It has no size at present: the list is shown alone, or a tab of the page that it is not in. */
  get hidden(): boolean {
    return this.#hidden;
  }

  /** Whether lanes have captions instead of a column. */
  get narrow(): boolean {
    return this.#width > 0 && this.#width < NARROW_BELOW;
  }

  /** Of the plane that marks lie on, in CSS pixels. */
  get planeWidth(): number {
    return this.#width === 0 ? ASSUMED_WIDTH : Math.max(1, this.#width - this.#column);
  }

  /** Where the rows of these lanes lie, by the measures of the stylesheet. */
  rowPlaces(lanes: readonly PictureLane[], {tops, names, bottom}: LanePlaces): RowPlaces {
    const rowHeight = this.#rowHeight;
    const padding = rowHeight / PADDINGS_PER_ROW;
    const captioned = tops.map((_, lane) => this.narrow && lanes[lane]?.name !== '');
    return {
      rowHeight,
      bottom,
      laneTops: tops.map((top, lane) => top + padding + (captioned[lane] ? rowHeight : 0)),
      captions: tops.flatMap((top, lane) =>
        captioned[lane] ? [{y: top + padding + rowHeight / 2, width: names[lane] ?? 0}] : [],
      ),
    };
  }

  /**
   * Sees what became of its size. True if all has to be drawn anew: it has another width, or is seen again after having been
   * hidden, where nothing that was drawn could be measured.
   */
  refresh(): boolean {
    const {clientWidth: width, clientHeight, scrollHeight} = this.scroller;
    const shown = this.#hidden && width > 0;
    this.#hidden = width === 0;
    if (this.#hidden) return false;
    this.root.classList.toggle('is-scrolling', scrollHeight > clientHeight);
    if (width === this.#width && !shown) return false;
    this.#width = width;
    return true;
  }

  /** Whether there is a column for the lanes' names, and how wide it is, is decided by the stylesheet. */
  makeColumn(lanes: readonly string[]): void {
    this.root.classList.toggle('is-narrow', this.narrow);
    this.root.classList.toggle('has-lanes', lanes.some(Boolean));
    this.#column = parseFloat(getComputedStyle(this.axis.element).insetInlineStart) || 0;
    this.#rowHeight = parseFloat(getComputedStyle(this.root).lineHeight) || this.#rowHeight;
  }

  /** Scrolls no further than it has to; false where nothing can be seen at present. */
  scrollTo(mark: Element): boolean {
    const seen = this.scroller.getBoundingClientRect();
    if (seen.width === 0) return false;
    const {top, bottom} = mark.getBoundingClientRect();
    const axis = this.axis.element.offsetHeight;
    if (top < seen.top) this.scroller.scrollTop += top - seen.top;
    else if (bottom > seen.bottom - axis) this.scroller.scrollTop += bottom - seen.bottom + axis;
    return true;
  }
}
