import type {ArrowLayer, ArrowProps} from './arrow-layer.js';

/** The arrows of a canvas, which are fetched with the first timeline that has relations. Until then none are drawn. */
export class Arrows {
  readonly #host: Element;
  readonly #signal: AbortSignal;
  #layer: ArrowLayer | undefined;
  #props: ArrowProps | undefined;

  /** `host`: what the marks lie in. Everything ends with the signal. */
  constructor(host: Element, signal: AbortSignal) {
    this.#host = host;
    this.#signal = signal;
  }

  draw(props: ArrowProps): void {
    const isFirst = this.#props === undefined;
    if (isFirst && props.source.links.size === 0) return;
    this.#props = props;
    this.#layer?.draw(props);
    if (isFirst) void this.#load();
  }

  async #load(): Promise<void> {
    const {ArrowLayer} = await import('./arrow-layer.js');
    if (this.#signal.aborted || !this.#props) return;
    this.#layer = new ArrowLayer(this.#host, this.#signal);
    this.#layer.draw(this.#props);
  }
}
