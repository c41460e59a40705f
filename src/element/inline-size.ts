import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Below this width, in CSS pixels, everything stands in one column. The style sheets have the same number. */
const NARROW = 640;

/** Whether the host has a width, and whether it is a narrow one, where that changes what is built. */
export class InlineSize implements ReactiveController {
  narrow = false;
  /** False in a tab that is not shown, and until the first layout. */
  visible = false;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #observer = new ResizeObserver(entries => this.#onResize(entries));

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  #onResize(entries: readonly ResizeObserverEntry[]): void {
    const width = entries.at(-1)?.contentBoxSize[0]?.inlineSize ?? 0;
    const visible = width > 0;
    // What is hidden keeps its form: it may be shown again as it was.
    const narrow = visible ? width < NARROW : this.narrow;
    if (visible === this.visible && narrow === this.narrow) return;
    this.visible = visible;
    this.narrow = narrow;
    this.#host.requestUpdate();
  }
}
