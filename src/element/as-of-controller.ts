import type {ReactiveControllerHost} from 'lit';
import type {Timeline} from '../model/timeline.js';
import {dayFault, readDay} from './as-of.js';
import type {AsOfPanel} from './as-of-panel.js';
import {LazyPart} from './lazy-part.js';
import {warnAuthor} from './warn-author.js';

export interface AsOfHost extends ReactiveControllerHost {
  /** EDTF day, or null. */
  asOf: string | null;
  readonly timeline: Timeline | null;
}

export interface AsOfControllerOptions {
  /** Fetches the panel, which is a chunk of its own. */
  readonly load: () => Promise<AsOfPanel>;
  /** EDTF: the day at which it begins; null where there is none. */
  readonly lastDay: (timeline: Timeline) => string | null;
  readonly onError: (error: Error) => void;
}

/** Opens and closes “As known on…”: fetches its panel, and gives the host its day. */
export class AsOfController {
  readonly #host: AsOfHost;
  readonly #options: AsOfControllerOptions;
  readonly #panel: LazyPart<AsOfPanel>;

  constructor(host: AsOfHost, options: AsOfControllerOptions) {
    this.#host = host;
    this.#options = options;
    this.#panel = new LazyPart(host, options);
  }

  /** What the panel is drawn by; null while it is on its way, or not asked for. */
  get panel(): AsOfPanel | 'failed' | null {
    return this.#panel.failed ? 'failed' : this.#panel.part;
  }

  /** The host's day is another. A panel that did not come is fetched again only when somebody asks for that. */
  dayChanged(): void {
    const {asOf} = this.#host;
    if (dayFault(asOf) !== null) void warnOf(asOf);
    if (readDay(asOf) && !this.#panel.failed) void this.#panel.load();
  }

  retry(): void {
    void this.#panel.load();
    this.#host.requestUpdate();
  }

  /** The day is there at once, the panel as soon as it has come: a script that gives another day meanwhile has the last word. */
  toggle(): void {
    const host = this.#host;
    if (readDay(host.asOf)) host.asOf = null;
    else host.asOf = host.timeline && this.#options.lastDay(host.timeline);
  }
}

/** With a hint of what was meant, where that can be fetched. */
async function warnOf(asOf: string | null): Promise<void> {
  await import('../model/all-guesses.js').catch(() => undefined);
  warnAuthor(dayFault(asOf) ?? '');
}
