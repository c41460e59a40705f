import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Legend} from '../view-model/picture/legend.js';
import type {TimeWindow} from '../view-model/view-types.js';
import type {CanvasEvents, CanvasPort, CanvasProps, CreateCanvas} from '../views/canvas/canvas-port.js';
import {asError} from './as-error.js';
import type {AwaitedPicture} from './awaited-picture.js';

export interface CanvasControllerOptions {
  /** Fetches the canvas, which is a chunk of its own. */
  readonly load: () => Promise<CreateCanvas>;
  /** The same, if one of the timelines of the page has fetched it. */
  readonly fetched?: () => CreateCanvas | null;
  readonly events: Omit<CanvasEvents, 'legendChange'>;
  /** What the canvas will be like; asked for each timeline that has to wait for it until that is known. */
  readonly foresee?: (
    place: HTMLElement,
    props: CanvasProps,
    window: TimeWindow | null,
  ) => AwaitedPicture | null;
  /** The canvas could not be fetched, or could not draw. */
  readonly onError: (error: Error) => void;
}

type CanvasHost = ReactiveControllerHost & Pick<Node, 'isConnected'>;

/**
 * Keeps the canvas in step with its host: drawn once there is something to draw and a place with a width to draw it in, and
 * after what is already there has been painted; destroyed when the host leaves the page, and drawn again with the same
 * window when it comes back. For print it is drawn at once, if what draws is there: browsers wait for nothing then.
 */
export class CanvasController implements ReactiveController {
  /** What the marks that are drawn mean; null until something has been drawn. */
  legend: Legend | null = null;

  readonly #host: CanvasHost;
  readonly #options: CanvasControllerOptions;
  #create: CreateCanvas | null = null;
  /** Of the list, which comes first. */
  #painting: Promise<void> | null = null;
  #fetching: Promise<CreateCanvas> | null = null;
  #loading = false;
  /** There is no canvas, and there will be none before `retry`. */
  #failed = false;
  #port: CanvasPort | null = null;
  #place: HTMLElement | null = null;
  /** What is to be drawn, and has not been yet. */
  #waiting: {readonly place: HTMLElement; readonly props: CanvasProps} | null = null;
  #awaited: AwaitedPicture | null = null;
  #window: TimeWindow | null = null;
  /** Makes the window of a timeline that has just begun. */
  #first: (() => TimeWindow | null) | null = null;
  /** The window is that of another timeline than the one drawn. */
  #stale = false;
  /** There is a timeline to draw. */
  #begun = false;
  /** The window was asked for before that. */
  #early = false;
  /** Chosen while there was no canvas. */
  #sought: string | null = null;

  constructor(host: CanvasHost, options: CanvasControllerOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** The canvas as it is drawn; null while there is none. */
  get port(): CanvasPort | null {
    return this.#port;
  }

  /** What is on its way; null before there is anything to draw. */
  get awaited(): AwaitedPicture | null {
    return this.#awaited;
  }

  get state(): 'awaited' | 'drawn' | 'failed' {
    if (this.#failed) return 'failed';
    return this.#port ? 'drawn' : 'awaited';
  }

  /** There will be something to draw: what that needs is fetched meanwhile. That it did not come is told of only when it is needed. */
  prepare(): void {
    if (!this.#create && !this.#failed) this.#fetch().catch(() => undefined);
  }

  /**
   * Draws `props` in `place`. While that is not on the page, nothing is fetched or drawn, and what is there stays; while it is
   * `far` out of view, it only gets its room.
   */
  show(place: HTMLElement, props: CanvasProps, visible: boolean, far = false): void {
    this.#waiting = null;
    if (!this.#painting) this.#create ??= this.#fetched;
    // A last update may come after the host has left the page, and the canvas after either.
    if (!visible || this.#failed || !this.#host.isConnected) return;
    if (this.#port && this.#place === place && !this.#stale) {
      this.#port.update(props);
    } else if (this.#create && !far) {
      this.#draw(this.#create, place, props);
    } else {
      this.#waiting = {place, props};
      if (!this.#port) this.#foresee(place, props);
      if (!far) void this.#load();
    }
  }

  /** There is nothing to draw any more, or not yet. */
  clear(): void {
    this.#destroy();
    this.#waiting = null;
    this.#begun = false;
    this.#awaited = null;
    this.#sought = null;
    if (this.#early) return;
    this.#window = null;
    this.#first = null;
  }

  /**
   * There is another timeline, to be drawn with this window, null for all events, unless a window was asked for while there was
   * none; asked for once there is a place to draw it in. A later state of a timeline needs no beginning: `show` is enough.
   */
  begin(window: () => TimeWindow | null): void {
    if (!this.#early) this.#first = window;
    this.#early = false;
    this.#begun = true;
    this.#stale = true;
    this.#painting ??= nextPaint().then(() => void (this.#painting = null));
  }

  /** The span to show, now or as soon as there is a canvas; null for all events. */
  setWindow(window: TimeWindow | null): void {
    this.#window = window;
    this.#first = null;
    this.#early = !this.#begun;
    this.#sought = null;
    if (window) this.#port?.setWindow(window);
    else this.#port?.showAll();
  }

  /** Brings the mark of an event into view, now or as soon as there is a canvas. */
  reveal(id: string): void {
    if (this.#port) this.#port.reveal(id);
    else this.#sought = id;
  }

  retry(): void {
    this.#failed = false;
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    globalThis.removeEventListener('beforeprint', this.#onPrint);
    this.#waiting = null;
    this.#destroy();
  }

  hostConnected(): void {
    globalThis.addEventListener('beforeprint', this.#onPrint);
    this.#host.requestUpdate();
  }

  readonly #onPrint = (): void => {
    const [create, waiting] = [this.#fetched, this.#waiting];
    if (create && waiting) this.#draw(create, waiting.place, waiting.props);
  };

  get #fetched(): CreateCanvas | null {
    return this.#options.fetched?.() ?? null;
  }

  #draw(create: CreateCanvas, place: HTMLElement, props: CanvasProps): void {
    this.#destroy();
    this.#waiting = null;
    this.#stale = false;
    try {
      this.#port = create(place, props, this.#ownWindow(), this.#events());
      this.#place = place;
      if (this.#sought !== null && this.#sought === props.selected) this.#port.reveal(this.#sought);
      this.#sought = null;
    } catch (error) {
      this.#fail(error);
    }
    // The buttons of the window work from now on, or a notice takes the canvas's place.
    this.#host.requestUpdate();
  }

  #foresee(place: HTMLElement, props: CanvasProps): void {
    const {foresee} = this.#options;
    if (this.#awaited || !foresee) return;
    this.#awaited = foresee(place, props, this.#ownWindow());
    this.#host.requestUpdate();
  }

  #ownWindow(): TimeWindow | null {
    if (this.#first) this.#window = this.#first();
    this.#first = null;
    return this.#window;
  }

  async #load(): Promise<void> {
    if (this.#loading) return;
    this.#loading = true;
    try {
      [this.#create] = await Promise.all([this.#fetch(), this.#painting]);
    } catch (error) {
      this.#fail(error);
    } finally {
      this.#loading = false;
      this.#host.requestUpdate();
    }
  }

  /** Once; again after it failed. */
  #fetch(): Promise<CreateCanvas> {
    this.#fetching ??= this.#options.load().catch((error: unknown) => {
      this.#fetching = null;
      throw error;
    });
    return this.#fetching;
  }

  #fail(error: unknown): void {
    this.#failed = true;
    this.#options.onError(asError(error));
  }

  #destroy(): void {
    // Twice would throw: the canvas takes itself apart once.
    this.#port?.destroy();
    this.#port = null;
    this.#place = null;
  }

  #events(): CanvasEvents {
    const {events} = this.#options;
    return {
      ...events,
      windowChange: (window, final) => {
        this.#window = window;
        events.windowChange(window, final);
      },
      legendChange: legend => {
        this.legend = legend;
        this.#host.requestUpdate();
      },
    };
  }
}

/** Resolves when what is in the page now has been painted, or at once in a page that is not being painted. */
async function nextPaint(): Promise<void> {
  if (document.visibilityState === 'hidden') return;
  await new Promise(resolve => requestAnimationFrame(resolve));
  await new Promise(resolve => setTimeout(resolve));
}
