/**
 * The timeline drawn as a picture. It follows its size, the window and the selection; everything that it shows comes from the
 * view model. Hidden from assistive technology and without anything that takes the focus: the event list says the same.
 *
 *   props, window, width → picture → stage (marks, lanes) and axis
 */
import type {Timeline} from '../../model/timeline.js';
import {fitWindow, longestWindow} from '../../view-model/picture/fit-window.js';
import {type Legend, legendOf} from '../../view-model/picture/legend.js';
import {NARROW_BELOW} from '../../view-model/picture/metrics.js';
import {buildPicture} from '../../view-model/picture/picture.js';
import {windowShowing} from '../../view-model/picture/reveal.js';
import {type PictureSource, pictureSource} from '../../view-model/picture/source.js';
import type {Picture, TimeWindow} from '../../view-model/view-types.js';
import {adoptStyles} from './adopt-styles.js';
import {Axis} from './axis.js';
import type {CanvasEvents, CanvasPort, CanvasProps, CreateCanvas} from './canvas-port.js';
import {listenToPointer} from './pointer.js';
import {Stage} from './stage.js';
import {TextMeasure} from './text-measure.js';

/** With `window` null it shows at first what `showAll()` shows. */
export const createCanvas: CreateCanvas = (host, props, window, events) =>
  new Canvas(host, props, window, events);

/** Wide enough to make a window before the canvas has a size. */
const ASSUMED_WIDTH = 1000;

class Canvas implements CanvasPort {
  readonly #root = document.createElement('div');
  readonly #scroller = document.createElement('div');
  readonly #axis = new Axis();
  readonly #measure: TextMeasure;
  readonly #events: CanvasEvents;
  readonly #ended = new AbortController();
  // A frame later: what is drawn changes sizes again, which an observer may not do while it is told of them.
  readonly #sizes = new ResizeObserver(() => requestAnimationFrame(() => this.#resize()));
  #props: CanvasProps;
  #source: PictureSource;
  /** Until there is a stage, or where the next one is to begin. Null: fitted when there is a width. */
  #asked: TimeWindow | null;
  #stage: Stage | undefined;
  #picture: Picture | undefined;
  #legend = '';
  #told: TimeWindow | null = null;
  #width = 0;
  #column = 0;
  #frame = 0;

  constructor(host: HTMLElement, props: CanvasProps, window: TimeWindow | null, events: CanvasEvents) {
    this.#props = props;
    this.#events = events;
    this.#asked = window;
    this.#source = pictureSource(props.timeline);
    const probe = document.createElement('span');
    probe.className = 'probe';
    this.#root.className = 'canvas';
    this.#root.ariaHidden = 'true';
    this.#scroller.className = 'scroller';
    this.#root.append(this.#axis.lines, this.#scroller, this.#axis.element, probe);
    adoptStyles(host);
    host.append(this.#root);
    this.#measure = new TextMeasure(probe);
    this.#listen();
    this.#resize();
  }

  get window(): TimeWindow {
    return this.#stage?.window ?? this.#asked ?? this.#fitted();
  }

  update(props: CanvasProps): void {
    const before = this.#props;
    this.#props = props;
    if (props.timeline !== before.timeline) return this.#replace(props.timeline);
    if (props.selected !== before.selected) this.#draw();
    else if (props.locale !== before.locale) this.#drawAxis();
  }

  setWindow(window: TimeWindow): void {
    if (this.#stage) this.#stage.setWindow(window);
    else this.#asked = window;
  }

  showAll(): void {
    if (this.#stage) this.setWindow(this.#fitted());
    else this.#asked = null;
  }

  move(fraction: number): void {
    const {start, end} = this.window;
    const by = (end - start) * fraction;
    this.setWindow({start: start + by, end: end + by});
  }

  zoom(factor: number): void {
    const {start, end} = this.window;
    const middle = (start + end) / 2;
    const half = Math.min((end - start) * factor, Math.max(this.#longest(), end - start)) / 2;
    this.setWindow({start: middle - half, end: middle + half});
  }

  reveal(id: string): void {
    const extent = this.#extentOf(id);
    const window = extent && windowShowing(extent, this.window);
    if (window) this.setWindow(window);
    this.#draw();
    this.#scrollTo(id);
  }

  destroy(): void {
    if (this.#ended.signal.aborted) return;
    this.#ended.abort();
    this.#sizes.disconnect();
    cancelAnimationFrame(this.#frame);
    this.#stage?.destroy();
    this.#stage = undefined;
    this.#root.remove();
  }

  #listen(): void {
    const {signal} = this.#ended;
    const sweep = (pixels: number): void => this.move(pixels / Math.max(1, this.#planeWidth()));
    listenToPointer(this.#root, {click: id => this.#events.select(id), sweep}, signal);
    const onFonts = (): void => {
      if (!signal.aborted && this.#measure.refresh(true)) this.#layOutAnew();
    };
    void document.fonts.ready.then(onFonts);
    document.fonts.addEventListener('loadingdone', onFonts, {signal});
    this.#sizes.observe(this.#scroller);
  }

  /** Also when it is shown after having been hidden, and when a scroll bar comes or goes. */
  #resize(): void {
    const width = this.#scroller.clientWidth;
    if (width === 0 || this.#ended.signal.aborted) return;
    const {clientHeight, scrollHeight} = this.#scroller;
    this.#root.classList.toggle('is-scrolling', scrollHeight > clientHeight);
    if (width === this.#width && this.#stage) return;
    this.#width = width;
    this.#measureColumn();
    this.#measure.refresh();
    if (this.#stage) {
      this.#stage.redraw();
      this.#layOutAnew();
    } else this.#open();
  }

  #open(): void {
    const window = this.#asked ?? this.#fitted();
    this.#asked = null;
    this.#stage = new Stage(this.#scroller, window, this.#longest(), {moved: final => this.#moved(final)});
    this.#told = this.#stage.window;
    this.#draw();
  }

  #replace(timeline: Timeline): void {
    this.#source = pictureSource(timeline);
    this.#picture = undefined;
    if (!this.#stage) return;
    this.#stage.destroy();
    this.#stage = undefined;
    this.#measureColumn();
    this.#open();
  }

  #moved(final: boolean): void {
    const {window} = this;
    if (!final) {
      this.#schedule();
      this.#events.windowChange(window, false);
    } else if (window.start !== this.#told?.start || window.end !== this.#told.end) {
      // vis announces the end of some movements twice.
      this.#told = window;
      this.#events.windowChange(window, true);
    }
  }

  /** At most once a frame, after vis has moved what it has. */
  #schedule(): void {
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#draw();
    });
  }

  #layOutAnew(): void {
    this.#picture = undefined;
    this.#draw();
  }

  #draw(): void {
    if (!this.#stage || this.#width === 0) return;
    const view = {...this.#viewWithoutWindow(), window: this.#stage.window, selected: this.#props.selected};
    this.#picture = buildPicture(this.#source, view, this.#picture);
    this.#stage.draw(this.#picture);
    this.#drawAxis();
    this.#tellLegend(legendOf(this.#picture));
  }

  #drawAxis(): void {
    if (!this.#stage || this.#width === 0) return;
    const {selected, locale} = this.#props;
    const extent = selected === null ? null : this.#extentOf(selected);
    const {width, measure} = this.#viewWithoutWindow();
    this.#axis.draw({window: this.#stage.window, width, locale, measure, selected: extent});
  }

  #tellLegend(legend: Legend): void {
    const key = JSON.stringify(legend);
    if (key === this.#legend) return;
    this.#legend = key;
    this.#events.legendChange?.(legend);
  }

  #scrollTo(id: string): void {
    const mark = this.#stage?.markOf(id)?.getBoundingClientRect();
    if (!mark) return;
    const seen = this.#scroller.getBoundingClientRect();
    const axis = this.#axis.element.offsetHeight;
    if (mark.top < seen.top) this.#scroller.scrollTop += mark.top - seen.top;
    else if (mark.bottom > seen.bottom - axis) this.#scroller.scrollTop += mark.bottom - seen.bottom + axis;
  }

  #extentOf(id: string) {
    const position = this.#source.positions.get(id);
    return position === undefined ? null : (this.#source.placed[position]?.extent ?? null);
  }

  #fitted(): TimeWindow {
    return fitWindow(this.#source, this.#viewWithoutWindow());
  }

  #longest(): number {
    return longestWindow(this.#source, this.#fitted());
  }

  #viewWithoutWindow() {
    return {width: this.#planeWidth(), narrow: this.#narrow(), measure: this.#measure.width};
  }

  #narrow(): boolean {
    return this.#width > 0 && this.#width < NARROW_BELOW;
  }

  #planeWidth(): number {
    if (this.#width === 0) return ASSUMED_WIDTH;
    return Math.max(1, this.#width - this.#column);
  }

  /** Whether there is a column for the lanes' names, and how wide it is, is decided by the stylesheet. */
  #measureColumn(): void {
    this.#root.classList.toggle('is-narrow', this.#narrow());
    this.#root.classList.toggle('has-lanes', this.#source.lanes.some(Boolean));
    this.#column = parseFloat(getComputedStyle(this.#axis.element).insetInlineStart) || 0;
  }
}
