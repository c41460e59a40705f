import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {TimeWindow} from '../view-model/view-types.js';
import type {CanvasEvents, CanvasPort, CanvasProps, CreateCanvas} from '../views/canvas/canvas-port.js';

export interface CanvasControllerOptions {
  /** Fetches the canvas, which is a chunk of its own. */
  readonly load: () => Promise<CreateCanvas>;
  readonly events: CanvasEvents;
  /** The canvas could not be fetched, or could not draw. */
  readonly onError: (error: Error) => void;
}

/**
 * Keeps the canvas in step with its host: fetched once there is something to draw and a place with a width to draw it in,
 * and after what is already there has been painted; destroyed when the host leaves the page, and drawn again with the same
 * window when it comes back.
 */
export class CanvasController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: CanvasControllerOptions;
  #create: CreateCanvas | null = null;
  #loading = false;
  /** There is no canvas, and there will be none before `retry`. */
  #failed = false;
  #port: CanvasPort | null = null;
  #place: HTMLElement | null = null;
  #window: TimeWindow | null = null;
  /** The window is that of another timeline than the one drawn. */
  #stale = false;

  constructor(host: ReactiveControllerHost, options: CanvasControllerOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** The canvas as it is drawn; null while there is none. */
  get port(): CanvasPort | null {
    return this.#port;
  }

  get state(): 'awaited' | 'drawn' | 'failed' {
    if (this.#failed) return 'failed';
    return this.#port ? 'drawn' : 'awaited';
  }

  /** Draws `props` in `place`. While that is not seen, nothing is fetched or drawn, and what is there stays. */
  show(place: HTMLElement, props: CanvasProps, visible: boolean): void {
    if (!visible || this.#failed) return;
    if (this.#port && this.#place === place && !this.#stale) {
      this.#port.update(props);
    } else if (this.#create) {
      this.#draw(this.#create, place, props);
    } else {
      void this.#load();
    }
  }

  /** There is nothing to draw any more. */
  clear(): void {
    this.#destroy();
    this.#window = null;
  }

  /** There is another timeline, to be drawn with this window; null for all events. */
  begin(window: TimeWindow | null): void {
    this.#window = window;
    this.#stale = true;
  }

  /** The span to show, now or as soon as there is a canvas; null for all events. */
  setWindow(window: TimeWindow | null): void {
    this.#window = window;
    if (window) this.#port?.setWindow(window);
    else this.#port?.showAll();
  }

  retry(): void {
    this.#failed = false;
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#destroy();
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  #draw(create: CreateCanvas, place: HTMLElement, props: CanvasProps): void {
    this.#destroy();
    this.#stale = false;
    try {
      this.#port = create(place, props, this.#window, this.#events());
      this.#place = place;
    } catch (error) {
      this.#fail(error);
    }
    // The buttons of the window work from now on, or a notice takes the canvas's place.
    this.#host.requestUpdate();
  }

  async #load(): Promise<void> {
    if (this.#loading) return;
    this.#loading = true;
    try {
      await nextPaint();
      this.#create = await this.#options.load();
    } catch (error) {
      this.#fail(error);
    } finally {
      this.#loading = false;
      this.#host.requestUpdate();
    }
  }

  #fail(error: unknown): void {
    this.#failed = true;
    this.#options.onError(error instanceof Error ? error : new Error(String(error), {cause: error}));
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
    };
  }
}

/** Resolves when what is in the page now has been painted, or at once in a page that is not being painted. */
async function nextPaint(): Promise<void> {
  if (document.visibilityState === 'hidden') return;
  await new Promise(resolve => requestAnimationFrame(resolve));
  await new Promise(resolve => setTimeout(resolve));
}
