import type {LitElement, ReactiveController, ReactiveControllerHost} from 'lit';

/** Below this width, in CSS pixels, everything stands in one column. The style sheets have the same number. */
const NARROW = 640;

/** Class of a node in the shadow tree that is as wide as the host, and without height. */
export const GAUGE = 'gauge';

/** Whether the host has a width, and whether it is a narrow one, where that changes what is built. */
export class InlineSize implements ReactiveController {
  narrow = false;
  /** False in a tab that is not shown, out of the page, and until the first layout. */
  visible = false;

  readonly #host: ReactiveControllerHost & LitElement;
  readonly #observer = new ResizeObserver(entries => this.#onResize(entries));
  #gauge: Element | null = null;

  constructor(host: ReactiveControllerHost & LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#gauge) this.#observer.observe(this.#gauge);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.visible = false;
  }

  /** Not the host itself is observed: its height follows from its width, and would come back as a change of its own. */
  hostUpdated(): void {
    if (this.#gauge) return;
    this.#gauge = this.#host.renderRoot.querySelector(`.${GAUGE}`);
    if (this.#gauge) this.#observer.observe(this.#gauge);
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
