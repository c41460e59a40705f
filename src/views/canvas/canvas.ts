/**
 * The timeline drawn as a picture. It follows its size, the window and the selection; everything that it shows comes from the
 * view model. Hidden from assistive technology and without anything that takes the focus: the event list says the same.
 *
 *   props, window, width → picture → stage (marks, lanes) and surroundings (bins, arrows, axis, the strip below it)
 */
import {fitWindow, longestWindow} from '../../view-model/picture/fit-window.js';
import {buildPicture} from '../../view-model/picture/picture.js';
import {windowShowing} from '../../view-model/picture/reveal.js';
import {shownAt, shownIndex, shownOf} from '../../view-model/picture/shown.js';
import {unreadAt} from '../../view-model/subject.js';
import type {PictureSource} from '../../view-model/picture/source.js';
import type {Picture, TimeWindow} from '../../view-model/view-types.js';
import {sameLine} from './as-of-line.js';
import type {BinTarget} from './bin-node.js';
import type {CanvasEvents, CanvasPort, CanvasProps, CreateCanvas} from './canvas-port.js';
import {enterBin} from './enter-bin.js';
import {Frame} from './frame.js';
import {LegendNews} from './legend-news.js';
import {listenToPointer} from './pointer.js';
import {isOther, sourceOf} from './source-of.js';
import {SHORTEST, Stage} from './stage.js';
import {type Scene, Surroundings} from './surroundings.js';
import {WindowNews} from './window-news.js';

/** With `window` null it shows at first what `showAll()` shows. */
export const createCanvas: CreateCanvas = (host, props, window, events) =>
  new Canvas(host, props, window, events);

class Canvas implements CanvasPort {
  readonly #frame: Frame;
  readonly #events: CanvasEvents;
  readonly #news: WindowNews;
  readonly #legend: LegendNews;
  readonly #ended = new AbortController();
  // A frame later: what is drawn changes sizes again, which an observer may not do while it is told of them.
  readonly #sizes = new ResizeObserver(() => requestAnimationFrame(() => this.#resize()));
  #props: CanvasProps;
  #source: PictureSource;
  /** Until there is a stage. Null: fitted when there is a width. */
  #asked: TimeWindow | null;
  #stage: Stage | undefined;
  #surroundings: Surroundings | undefined;
  #picture: Picture | undefined;
  /** The subject whose row is to be scrolled to as soon as it can be seen where that is. */
  #sought: string | null = null;
  #next = 0;

  constructor(host: HTMLElement, props: CanvasProps, window: TimeWindow | null, events: CanvasEvents) {
    this.#props = props;
    this.#events = events;
    this.#news = new WindowNews(events);
    this.#legend = new LegendNews(events);
    this.#asked = window;
    this.#source = sourceOf(props);
    this.#frame = new Frame(host);
    this.#listen();
    this.#resize();
  }

  get window(): TimeWindow {
    return this.#stage?.window ?? this.#asked ?? this.#fitted();
  }

  update(props: CanvasProps): void {
    const before = this.#props;
    this.#props = props;
    if (isOther(props, before)) return this.#replace();
    // More of the same events has been read: nothing moves.
    const isMore = props.revision !== before.revision;
    if (isMore) this.#source = sourceOf(props);
    const sameKnowledge = props.timeline === before.timeline && sameLine(props.asOf, before.asOf);
    const sameSubjects = sameKnowledge && props.only === before.only;
    if (props.selected !== before.selected || !sameSubjects || isMore) this.#draw();
    else if (props.locale !== before.locale || props.binWords !== before.binWords) this.#drawAround();
    if (props.words !== before.words) this.#drawArrows();
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
    this.#seek(id);
  }

  destroy(): void {
    if (this.#ended.signal.aborted) return;
    this.#ended.abort();
    this.#sizes.disconnect();
    cancelAnimationFrame(this.#next);
    this.#stage?.destroy();
    this.#stage = undefined;
    this.#frame.root.remove();
  }

  #listen(): void {
    const {signal} = this.#ended;
    const {root, scroller, text, overview} = this.#frame;
    const sweep = (pixels: number): void => this.move(pixels / this.#frame.planeWidth);
    const zoom = (factor: number): void => this.zoom(factor);
    const [click, follow] = [
      (id: string | null): void => this.#events.select(id),
      // As with a link in the reader: whoever follows a relation reads where it leads.
      (id: string): void => {
        this.reveal(id);
        this.#events.select(id);
      },
    ];
    const bin = (target: BinTarget): void => this.#enter(target);
    listenToPointer(root, {click, follow, bin, sweep, zoom}, signal);
    const move = (window: TimeWindow): void => {
      this.#news.hold();
      this.setWindow(window);
    };
    overview.listen({move, end: () => this.#news.letGo(this.window)}, SHORTEST, signal);
    const onFonts = (): void => {
      if (signal.aborted || !text.refresh(true)) return;
      // Names of lanes may take more lines or fewer.
      this.#stage?.redraw();
      this.#layOutAnew();
    };
    void document.fonts.ready.then(onFonts);
    document.fonts.addEventListener('loadingdone', onFonts, {signal});
    this.#sizes.observe(scroller);
  }

  #resize(): void {
    if (this.#ended.signal.aborted) return;
    if (!this.#frame.refresh()) return this.#stage?.measureLanes();
    this.#frame.makeColumn(this.#source.lanes);
    this.#frame.text.refresh();
    if (!this.#stage) return this.#open();
    this.#stage.redraw();
    this.#layOutAnew();
    if (this.#sought !== null) this.#schedule();
  }

  #open(): void {
    const window = this.#asked ?? this.#fitted();
    this.#asked = null;
    this.#stage = new Stage(this.#frame.scroller, window, this.#longest(), {
      moved: final => this.#moved(final),
      lanesMoved: () => this.#drawArrows(),
    });
    // Its rows may become more than there is room for, or fewer, while the canvas stays as high as it was.
    this.#sizes.observe(this.#stage.element);
    this.#surroundings = new Surroundings(this.#frame, this.#stage, {
      signal: this.#ended.signal,
      onError: error => {
        this.#events.failed?.(error);
        this.#tellLegend();
      },
    });
    this.#news.begin(this.#stage.window);
    this.#draw();
    if (this.#props.selected !== null) this.#seek(this.#props.selected);
  }

  /** Another state of what was shown: the window stays, as long as there is anything in it. */
  #replace(): void {
    this.#source = sourceOf(this.#props);
    this.#picture = undefined;
    if (!this.#stage) return;
    this.#frame.makeColumn(this.#source.lanes);
    this.#stage.allow(this.#longest());
    this.#stage.redraw();
    const {start, end} = this.window;
    const view = this.#viewWithoutWindow();
    if (shownIndex(this.#source, view).countMeeting(start, end) === 0) this.showAll();
    this.#draw();
  }

  #moved(final: boolean): void {
    if (!final) this.#schedule();
    this.#news.moved(this.window, final);
  }

  /** At most once a frame, after vis has moved what it has. */
  #schedule(): void {
    if (this.#next !== 0) return;
    this.#next = requestAnimationFrame(() => {
      this.#next = 0;
      this.#draw();
      this.#scroll();
    });
  }

  #seek(id: string): void {
    this.#sought = id;
    this.#schedule();
  }

  #enter(target: BinTarget): void {
    const scene = this.#scene();
    const zoom = (window: TimeWindow): void => this.setWindow(window);
    if (scene) enterBin(target, scene, {zoom, open: bin => this.#events.openBin?.(bin)});
  }

  #scroll(): void {
    if (this.#sought === null || this.#frame.hidden) return;
    const mark = this.#stage?.markOf(this.#sought);
    if (!mark || this.#frame.scrollTo(mark)) this.#sought = null;
  }

  #layOutAnew(): void {
    this.#picture = undefined;
    this.#draw();
  }

  #draw(): void {
    if (!this.#stage || this.#frame.hidden) return;
    const view = {...this.#viewWithoutWindow(), window: this.#stage.window, selected: this.#props.selected};
    this.#picture = buildPicture(this.#source, view, this.#picture);
    this.#stage.draw(this.#picture);
    this.#drawAround();
    this.#tellLegend();
    this.#wantUnread(this.#picture);
  }

  #wantUnread({marks}: Picture): void {
    const unread = marks.flatMap(({subject}) => unreadAt(subject) ?? []);
    if (unread.length > 0) this.#events.want?.(unread);
  }

  #drawAround(): void {
    const scene = this.#scene();
    if (scene && !this.#frame.hidden) this.#surroundings?.draw(scene);
  }

  #drawArrows(): void {
    const scene = this.#scene();
    if (scene) this.#surroundings?.drawArrows(scene);
  }

  #scene(): Scene | null {
    const [props, source, picture] = [this.#props, this.#source, this.#picture];
    return picture
      ? {props, source, picture, selected: props.selected === null ? null : this.#extentOf(props.selected)}
      : null;
  }

  #tellLegend(): void {
    const hasArrows = this.#surroundings?.hasArrows !== false;
    if (this.#picture) this.#legend.drawn(this.#source, this.#picture, hasArrows);
  }

  /** Null for a subject that has no mark. */
  #extentOf(id: string) {
    const position = this.#source.positionOf(id);
    if (position === undefined || !shownAt(this.#source, position, this.#viewWithoutWindow())) return null;
    return this.#source.placedAt(position)?.extent ?? null;
  }

  #fitted(): TimeWindow {
    return fitWindow(this.#source, this.#viewWithoutWindow());
  }

  #longest(): number {
    return longestWindow(this.#source, this.#fitted());
  }

  #viewWithoutWindow() {
    const {planeWidth: width, narrow, text} = this.#frame;
    return {width, narrow, measure: text.width, ...shownOf(this.#props)};
  }
}
