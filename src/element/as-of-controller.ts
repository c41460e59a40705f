import type {ReactiveControllerHost} from 'lit';
import type {Timeline} from '../model/timeline.js';
import {lastDay, readDay} from './as-of.js';
import type {AsOfPanel} from './as-of-panel.js';
import {LazyPart} from './lazy-part.js';

export interface AsOfHost extends ReactiveControllerHost {
  /** EDTF day, or null. */
  asOf: string | null;
  readonly timeline: Timeline | null;
  readonly renderRoot: Node;
}

/** Opens and closes “As known on…”: fetches its panel, and gives the host its day. */
export class AsOfController {
  readonly #host: AsOfHost;
  readonly #panel: LazyPart<AsOfPanel>;

  constructor(host: AsOfHost, onError: (error: Error) => void) {
    this.#host = host;
    this.#panel = new LazyPart(host, {
      load: async () => (await import('./as-of-panel.js')).asOfPanel(host.renderRoot),
      onError,
    });
  }

  /** What the panel is drawn by; null while it is on its way, or not asked for. */
  get panel(): AsOfPanel | 'failed' | null {
    return this.#panel.failed ? 'failed' : this.#panel.part;
  }

  /** The host's day is another. */
  dayChanged(): void {
    if (readDay(this.#host.asOf)) void this.#panel.load();
  }

  retry(): void {
    void this.#panel.load();
  }

  async toggle(): Promise<void> {
    const host = this.#host;
    if (readDay(host.asOf)) {
      host.asOf = null;
      return;
    }
    // The panel comes together with what it tells of, not after it.
    await this.#panel.load();
    host.asOf = host.timeline && lastDay(host.timeline);
  }
}
