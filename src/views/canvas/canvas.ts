/**
 * The timeline drawn as a picture. It follows its size, the window and the selection; everything that it shows comes from the
 * view model. Hidden from assistive technology and without anything that takes the focus: the event list says the same.
 *
 *   props, window, width → picture → stage (marks, lanes) and axis
 */
import {fitWindow, longestWindow} from '../../view-model/picture/fit-window.js';
import {type Legend, legendOf} from '../../view-model/picture/legend.js';
import {buildPicture} from '../../view-model/picture/picture.js';
import {windowShowing} from '../../view-model/picture/reveal.js';
import {shownAt, shownIndex, shownOf} from '../../view-model/picture/shown.js';
import {type PictureSource, pictureSource, sourceOfStore} from '../../view-model/picture/source.js';
import type {Picture, TimeWindow} from '../../view-model/view-types.js';
import {Arrows} from './arrows.js';
import type {CanvasEvents, CanvasPort, CanvasProps, CreateCanvas} from './canvas-port.js';
import {Frame} from './frame.js';
import {listenToPointer} from './pointer.js';
import {Stage} from './stage.js';

/** With `window` null it shows at first what `showAll()` shows. */
export const createCanvas: CreateCanvas = (host, props, window, events) =>
  new Canvas(host, props, window, events);

class Canvas implements CanvasPort {
  readonly #frame: Frame;
  readonly #events: CanvasEvents;
  readonly #ended = new AbortController();
  // A frame later: what is drawn changes sizes again, which an observer may not do while it is told of them.
  readonly #sizes = new ResizeObserver(() => requestAnimationFrame(() => this.#resize()));
  #props: CanvasProps;
  #source: PictureSource;
  /** Until there is a stage. Null: fitted when there is a width. */
  #asked: TimeWindow | null;
  #stage: Stage | undefined;
  #arrows: Arrows | undefined;
  #picture: Picture | undefined;
  #legend = '';
  #told: TimeWindow | null = null;
  /** The subject whose row is to be scrolled to as soon as it can be seen where that is. */
  #sought: string | null = null;
  #next = 0;

  constructor(host: HTMLElement, props: CanvasProps, window: TimeWindow | null, events: CanvasEvents) {
    this.#props = props;
    this.#events = events;
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
    else if (props.locale !== before.locale) this.#drawAxis();
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
    const {root, scroller, text} = this.#frame;
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
    listenToPointer(root, {click, follow, sweep, zoom}, signal);
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
    this.#arrows = new Arrows(this.#stage.plane, {
      signal: this.#ended.signal,
      onError: error => {
        this.#events.failed?.(error);
        this.#tellLegend();
      },
    });
    this.#told = this.#stage.window;
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
    this.#drawArrows();
    this.#drawAxis();
    this.#tellLegend();
  }

  #drawAxis(): void {
    if (!this.#stage || this.#frame.hidden) return;
    const {selected, locale, asOf} = this.#props;
    const extent = selected === null ? null : this.#extentOf(selected);
    const {width, measure} = this.#viewWithoutWindow();
    const {window} = this.#stage;
    this.#frame.axis.draw({window, width, locale, measure, selected: extent});
    this.#frame.asOf.draw({window, width, measure, asOf});
  }

  #drawArrows(): void {
    const picture = this.#picture;
    const places = this.#stage?.lanePlaces;
    if (!places || picture?.lanes.length !== places.tops.length) return;
    const rows = this.#frame.rowPlaces(picture.lanes, places);
    this.#arrows?.draw({source: this.#source, picture, rows, words: this.#props.words});
  }

  /** Arrows that could not be fetched are not there to be explained. */
  #tellLegend(): void {
    if (!this.#picture) return;
    const whole = legendOf(this.#source, this.#picture);
    const legend: Legend = this.#arrows?.drawn === false ? {...whole, arrows: []} : whole;
    const key = JSON.stringify(legend);
    if (key === this.#legend) return;
    this.#legend = key;
    this.#events.legendChange?.(legend);
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

function sourceOf({whole, store, documents}: CanvasProps): PictureSource {
  return store ? sourceOfStore(store, documents) : pictureSource(whole, documents);
}

/** Of a store, `whole` is what has been read of it so far. */
function isOther(a: CanvasProps, b: CanvasProps): boolean {
  const sameEvents = a.store ? a.store === b.store : !b.store && a.whole === b.whole;
  return !sameEvents || a.documents !== b.documents;
}

/** Whether both are the same line, or none. */
function sameLine(a: CanvasProps['asOf'], b: CanvasProps['asOf']): boolean {
  return (
    a?.end === b?.end && a?.day === b?.day && a?.dateLanguage === b?.dateLanguage && a?.words === b?.words
  );
}
