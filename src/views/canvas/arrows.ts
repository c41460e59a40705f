import type {PictureSource} from '../../view-model/picture/source.js';
import type {ArrowLayer, ArrowProps} from './arrow-layer.js';

export interface ArrowsOptions {
  /** Fetches what draws them, which is a chunk of its own. */
  readonly load?: () => Promise<{readonly ArrowLayer: typeof ArrowLayer}>;
  /** They cannot be drawn. */
  readonly onError: (error: Error) => void;
  /** Everything ends with it. */
  readonly signal: AbortSignal;
}

/**
 * The arrows of a canvas, which are fetched with the first timeline that has relations. Where they do not come, there are none,
 * and the next timeline is another attempt.
 */
export class Arrows {
  readonly #host: Element;
  readonly #options: Required<ArrowsOptions>;
  #layer: ArrowLayer | undefined;
  #props: ArrowProps | undefined;
  /** For which they were sought last. */
  #source: PictureSource | undefined;
  #failed = false;

  /** `host`: what the marks lie in. */
  constructor(host: Element, options: ArrowsOptions) {
    this.#host = host;
    this.#options = {load: () => import('./arrow-layer.js'), ...options};
  }

  /** False where there is nothing to draw them with, and none on its way. */
  get drawn(): boolean {
    return !this.#failed;
  }

  draw(props: ArrowProps): void {
    this.#props = props;
    if (this.#layer) return this.#layer.draw(props);
    if (props.source.links.size === 0 || props.source === this.#source) return;
    this.#source = props.source;
    void this.#load();
  }

  async #load(): Promise<void> {
    const {load, onError, signal} = this.#options;
    this.#failed = false;
    try {
      const {ArrowLayer: Layer} = await load();
      if (signal.aborted || !this.#props) return;
      this.#layer ??= new Layer(this.#host, signal);
      this.#layer.draw(this.#props);
    } catch (error) {
      this.#failed = true;
      onError(error instanceof Error ? error : new Error(String(error), {cause: error}));
    }
  }
}
