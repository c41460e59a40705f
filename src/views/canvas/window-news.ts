import type {TimeWindow} from '../../view-model/view-types.js';
import type {CanvasEvents} from './canvas-port.js';

/**
 * What is told of the window: that it moves, as often as it does, and once that it has come to rest. vis announces the end of some
 * movements twice; and while the visitor holds the window on the strip below, every step of that is to vis a movement that ended.
 */
export class WindowNews {
  readonly #events: Pick<CanvasEvents, 'windowChange'>;
  #told: TimeWindow | null = null;
  #held = false;

  constructor(events: Pick<CanvasEvents, 'windowChange'>) {
    this.#events = events;
  }

  /** The window is this one, which is no news. */
  begin(window: TimeWindow): void {
    this.#told = window;
  }

  moved(window: TimeWindow, final: boolean): void {
    if (!final) return this.#events.windowChange(window, false);
    if (this.#held || (window.start === this.#told?.start && window.end === this.#told.end)) return;
    this.#told = window;
    this.#events.windowChange(window, true);
  }

  hold(): void {
    this.#held = true;
  }

  letGo(window: TimeWindow): void {
    this.#held = false;
    this.moved(window, true);
  }
}
