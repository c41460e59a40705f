import type {LitElement, ReactiveController, ReactiveControllerHost} from 'lit';
import {AWAITED_PLACE, CANVAS_PLACE} from '../views/canvas-place.js';

/** One screen above and below what is in view. In a frame of another site it counts for nothing, and in view is in view. */
const MARGIN = '100% 0px';

/**
 * Whether the place of the canvas, or what keeps it while the timeline is loading, is in view, or so near to it that it may be
 * soon; then it stays so for as long as one of them is on the page. For print it always is: no page is scrolled there. Neither `near` nor `far` is true until the browser has told.
 */
export class NearViewport implements ReactiveController {
  near = false;
  far = false;

  readonly #host: ReactiveControllerHost & LitElement;
  readonly #observer = new IntersectionObserver(entries => this.#onMove(entries), {rootMargin: MARGIN});
  #place: Element | null = null;
  #hidden = false;
  readonly #onPrint = (): void => this.#come();

  constructor(host: ReactiveControllerHost & LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    globalThis.addEventListener('beforeprint', this.#onPrint);
  }

  hostDisconnected(): void {
    globalThis.removeEventListener('beforeprint', this.#onPrint);
    this.#observe(null);
  }

  hostUpdated(): void {
    if (!this.#host.isConnected) return;
    const place = this.#host.renderRoot.querySelector(`.${CANVAS_PLACE}, .${AWAITED_PLACE}`);
    if (place !== this.#place) this.#observe(place);
    const wasHidden = this.#hidden;
    this.#hidden = Boolean(place?.closest('[hidden]'));
    // What was hidden counted as far. Whoever asks for it shall not wait for the browser to tell otherwise, a frame later.
    if (place && this.far && wasHidden && !this.#hidden && isWithinScreen(place)) this.#come();
  }

  #observe(place: Element | null): void {
    this.#observer.disconnect();
    this.#place = place;
    // Where one takes the place of the other, it stands where that did.
    this.near = place !== null && (this.near || matchMedia('print').matches);
    this.far = false;
    if (place && !this.near) this.#observer.observe(place);
  }

  #onMove(entries: readonly IntersectionObserverEntry[]): void {
    if (entries.some(({isIntersecting}) => isIntersecting)) this.#come();
    else if (!this.far) {
      this.far = true;
      this.#host.requestUpdate();
    }
  }

  #come(): void {
    if (this.near) return;
    this.near = true;
    this.far = false;
    this.#observer.disconnect();
    this.#host.requestUpdate();
  }
}

/** By the same margin. */
function isWithinScreen(place: Element): boolean {
  const {top, bottom} = place.getBoundingClientRect();
  return top < 2 * innerHeight && bottom > -innerHeight;
}
